from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .first import First
from .heir import Heir
from .left import Left
from .many import Many
from .maybe import Maybe
from .one import One
from .perhaps import Perhaps
from .plain import Plain
from .right import Right
from .second import Second
from .zero import Zero

__all__ = [
    "Thing",
    "AnyOf",
    "Contradicted",
    "InPart",
    "Inherited",
    "Numbered",
    "OfSeveral",
    "OneOf",
    "Optional",
    "Swapped",
]


AnyOf: TypeAlias = Annotated[First | Second, Field(discriminator="kind")]


Contradicted: TypeAlias = Annotated[First | Second, Field(discriminator="kind")]


InPart: TypeAlias = Annotated[First | Plain, Field(discriminator="kind")]


Inherited: TypeAlias = Annotated[Heir | Second, Field(discriminator="kind")]


Numbered: TypeAlias = Zero | One


OfSeveral: TypeAlias = Annotated[Many | Second, Field(discriminator="kind")]


OneOf: TypeAlias = Annotated[First | Second, Field(discriminator="kind")]


Optional: TypeAlias = Maybe | Perhaps


Swapped: TypeAlias = Annotated[Left | Right, Field(discriminator="kind")]


class Thing(BaseModel):
    any_of: AnyOf | None = None
    contradicted: Contradicted | None = None
    in_part: InPart | None = None
    inherited: Inherited | None = None
    numbered: Numbered | None = None
    of_several: OfSeveral | None = None
    one_of: OneOf | None = None
    optional: Optional | None = None
    swapped: Swapped | None = None
