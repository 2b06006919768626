"""Taking over an SDK that another generator made: a client beside it, and what differs.

Nothing of the old SDK is run: its modules are parsed, and its `api.md` is read.
"""

from .command import Outcome, migrate
from .find import Migration, find

__all__ = ["Migration", "Outcome", "find", "migrate"]
