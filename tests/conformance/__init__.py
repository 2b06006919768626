"""The tests that published SDKs ship with, run against what we make of the same input."""
