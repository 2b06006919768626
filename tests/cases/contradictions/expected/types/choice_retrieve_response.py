from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .owner import Owner

__all__ = ["ChoiceRetrieveResponse", "ChoiceRetrieveResponseFirst"]


class ChoiceRetrieveResponseFirst(BaseModel):
    kind: str
    owner: Owner


ChoiceRetrieveResponse: TypeAlias = ChoiceRetrieveResponseFirst
