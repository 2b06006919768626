"""The documents come true: facts and samples against the spec, the client, the wire.

Nothing here uses the generator. The spec is read by its own small reader (`spec`), and
the client is looked at from outside (`methods`, `annotations`) or called (`caller`).
"""
