from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypeAlias

from .content_param import ContentParam, UnionMember1

__all__ = ["FillingParam"]


FillingParam: TypeAlias = str | Sequence[ContentParam] | UnionMember1
