"""A client as it would be generated, in small, for the tests of the runtime."""
