"""The base of all resources, by the names that code for other SDKs imports from here."""

from __future__ import annotations

from ._runtime.aio.resource import AsyncResource as AsyncAPIResource
from ._runtime.sync.resource import SyncResource as SyncAPIResource

__all__ = ["AsyncAPIResource", "SyncAPIResource"]
