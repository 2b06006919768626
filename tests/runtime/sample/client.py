"""The clients of the sample, as the generator would write them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2 as httpx

from _runtime.aio.client import AsyncAPIClient
from _runtime.http import URL, Timeout
from _runtime.options import base_address, option, read_text, required_option
from _runtime.retries import DEFAULT_MAX_RETRIES
from _runtime.sync.client import SyncAPIClient
from _runtime.types import NotGiven, Omit, not_given

if TYPE_CHECKING:
    from typing import Self

    from .stores import AsyncStores, Stores

__all__ = ["AsyncSample", "Sample"]


class Sample(SyncAPIClient):
    """A client of the sample API."""

    package_name = "Sample"
    package_version = "1.2.3"
    array_format = "brackets"
    error_envelope = "error"
    idempotency_header = "Idempotency-Key"

    api_key: str
    organization: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        self.api_key = required_option(
            "api_key", api_key, read_text, env="SAMPLE_API_KEY"
        )
        self.organization = option(organization, read_text, env="SAMPLE_ORG_ID")
        super().__init__(
            base_url=base_address(
                base_url, "https://api.test/v1", env="SAMPLE_BASE_URL"
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def client_headers(self) -> dict[str, str | None]:
        """The headers that stand for options of the client."""
        return {"Sample-Organization": self.organization}

    @cached_property
    def stores(self) -> Stores:
        """Stores of things."""
        from .stores import Stores

        return Stores(self)

    def copy(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
    ) -> Self:
        """Make a client with other options, and the same for the rest."""
        return type(self)(
            api_key=api_key or self.api_key,
            organization=organization or self.organization,
            **self._options(
                base_url=base_url,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                set_default_headers=set_default_headers,
                default_query=default_query,
                set_default_query=set_default_query,
                http_client=http_client,
            ),
        )

    with_options = copy


class AsyncSample(AsyncAPIClient):
    """A client of the sample API."""

    package_name = "Sample"
    package_version = "1.2.3"
    array_format = "brackets"
    error_envelope = "error"
    idempotency_header = "Idempotency-Key"

    api_key: str
    organization: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        self.api_key = required_option(
            "api_key", api_key, read_text, env="SAMPLE_API_KEY"
        )
        self.organization = option(organization, read_text, env="SAMPLE_ORG_ID")
        super().__init__(
            base_url=base_address(
                base_url, "https://api.test/v1", env="SAMPLE_BASE_URL"
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def client_headers(self) -> dict[str, str | None]:
        """The headers that stand for options of the client."""
        return {"Sample-Organization": self.organization}

    @cached_property
    def stores(self) -> AsyncStores:
        """Stores of things."""
        from .stores import AsyncStores

        return AsyncStores(self)

    def copy(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> Self:
        """Make a client with other options, and the same for the rest."""
        return type(self)(
            api_key=api_key or self.api_key,
            organization=organization or self.organization,
            **self._options(
                base_url=base_url,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                set_default_headers=set_default_headers,
                default_query=default_query,
                set_default_query=set_default_query,
                http_client=http_client,
            ),
        )

    with_options = copy
