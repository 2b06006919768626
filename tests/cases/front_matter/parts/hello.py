"""Somebody wrote this."""

HELLO = "hello"
