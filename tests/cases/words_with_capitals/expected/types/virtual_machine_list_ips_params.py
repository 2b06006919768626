from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["VirtualMachineListIPsParams"]


class VirtualMachineListIPsParams(TypedDict):
    author_ids: NotRequired[Annotated[Sequence[str], PropertyInfo(alias="authorIDs")]]
    only_ipv4: NotRequired[Annotated[bool, PropertyInfo(alias="onlyIPv4")]]
