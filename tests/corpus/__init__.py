"""A corpus of documents, each generated, imported and type-checked, and a report of it."""
