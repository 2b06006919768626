"""Settings for a document that has none: what can be told from the document itself.

The result is the text of a `stainless.yml`, with its guesses explained, and is read as any
other. So a client without settings is the client of the settings that `specloom init`
writes, and whoever wants another name or group changes a line of that file.
"""

from .settings_file import inferred_settings

__all__ = ["inferred_settings"]
