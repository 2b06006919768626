# The file's header.
#
# # -*- coding\x3a latin-1 -*-
# type\x3a ignore\x20

from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .user_param import UserParam

__all__ = ["UserReplaceParams"]


class UserReplaceParams(TypedDict):
    user_id: str

    account_id: NotRequired[str | None]
    """The account."""

    user: UserParam
