"""Loaded when they are used."""
