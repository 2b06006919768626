from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["VirtualMachinePostListIPsParams"]


class VirtualMachinePostListIPsParams(TypedDict):
    etag: NotRequired[Annotated[str, PropertyInfo(alias="eTag")]]
    iphone: NotRequired[Annotated[str, PropertyInfo(alias="iPhone")]]
    oauth2_token: NotRequired[Annotated[str, PropertyInfo(alias="OAuth2Token")]]
    user_urls: NotRequired[Annotated[Sequence[str], PropertyInfo(alias="userURLs")]]
