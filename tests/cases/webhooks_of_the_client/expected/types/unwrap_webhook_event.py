from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .gone_event import GoneEvent
from .made_event import MadeEvent

__all__ = ["UnwrapWebhookEvent"]


UnwrapWebhookEvent: TypeAlias = Annotated[
    MadeEvent | GoneEvent, Field(discriminator="type")
]
