# The file's header.
#
# # -*- coding\x3a latin-1 -*-
# type\x3a ignore\x20

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ClientStatusResponse"]


class ClientStatusResponse(BaseModel):
    ok: bool | None = None
