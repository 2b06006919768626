"""Somebody wrote this, too."""
