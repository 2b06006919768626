"""The synchronous shell."""
