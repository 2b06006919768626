from __future__ import annotations

from typing_extensions import TypeAlias

from .shared.thing import Thing

__all__ = ["EitherPostResponse"]


EitherPostResponse: TypeAlias = Thing | str
