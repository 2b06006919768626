"""The asynchronous shell."""
