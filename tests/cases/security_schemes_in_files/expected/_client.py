"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.oauth2 import AsyncTokenClient
from ._runtime.credentials import bearer
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.oauth2 import ClientCredentials, pending
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.security import Credential
from ._runtime.sync.oauth2 import SyncTokenClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.cranes import (
        AsyncCranesResource,
        AsyncCranesResourceWithRawResponse,
        AsyncCranesResourceWithStreamingResponse,
        CranesResource,
        CranesResourceWithRawResponse,
        CranesResourceWithStreamingResponse,
    )
    from .resources.tugs import (
        AsyncTugsResource,
        AsyncTugsResourceWithRawResponse,
        AsyncTugsResourceWithStreamingResponse,
        TugsResource,
        TugsResourceWithRawResponse,
        TugsResourceWithStreamingResponse,
    )


class Quay(SyncTokenClient):
    """The client of Quay."""

    package_name = "Quay"
    package_version = __version__
    log_env = "QUAY_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    _security = (("near",), ("inside",))

    near: str | None

    inside: str | None

    far: str | None

    client_id: str | None

    client_secret: str | None

    token_url: str

    scope: str

    def __init__(
        self,
        *,
        near: str | None = None,
        inside: str | None = None,
        far: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            near: It is by default what the environment variable `QUAY_NEAR` says.
            inside: It is by default what the environment variable `QUAY_INSIDE`
                says.
            far: It is by default what the environment variable `QUAY_FAR` says.
            client_id: It is by default what the environment variable
                `QUAY_CLIENT_ID` says.
            client_secret: It is by default what the environment variable
                `QUAY_CLIENT_SECRET` says.
            token_url: It is by default what the environment variable
                `QUAY_TOKEN_URL` says.
            scope: It is by default what the environment variable `QUAY_SCOPE` says.
            base_url: Where the API is, instead of what the environment variable
                `QUAY_BASE_URL` says, or http://localhost:9091/quay/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.near = option(near, read_text, env="QUAY_NEAR")
        self.inside = option(inside, read_text, env="QUAY_INSIDE")
        self.far = option(far, read_text, env="QUAY_FAR")
        self.client_id = option(client_id, read_text, env="QUAY_CLIENT_ID")
        self.client_secret = option(client_secret, read_text, env="QUAY_CLIENT_SECRET")
        self.token_url = option(
            token_url,
            read_text,
            env="QUAY_TOKEN_URL",
            default="https://id.example.com/token",
        )
        self.scope = option(scope, read_text, env="QUAY_SCOPE", default="tugs.read")
        super().__init__(
            base_url=base_address(
                base_url,
                "http://localhost:9091/quay/v1",
                env="QUAY_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="QUAY_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def cranes(self) -> CranesResource:
        """Cranes."""
        from .resources.cranes import CranesResource

        return CranesResource(self)

    @cached_property
    def tugs(self) -> TugsResource:
        """Tugs."""
        from .resources.tugs import TugsResource

        return TugsResource(self)

    @cached_property
    def with_raw_response(self) -> QuayWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return QuayWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> QuayWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return QuayWithStreamingResponse(self)

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        """What each security scheme of the API has requests carry."""
        return {
            "near": Credential("header", "X-Quay", self.near, ("near",)),
            "inside": Credential("header", "X-Quay", self.inside, ("inside",)),
            "far": Credential(
                "header",
                "Authorization",
                bearer(self.far) or pending(self._grants, "far"),
                ("far", "client_id and client_secret"),
            ),
        }

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "far": ClientCredentials(
                token_url=self.token_url,
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope=self.scope,
            ),
        }

    def copy(
        self,
        *,
        near: str | None = None,
        inside: str | None = None,
        far: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        http_client: HTTPClient | None = None,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
    ) -> Self:
        """A client with these options and, for the rest, those of this one.

        The two share their connections. `default_headers` and `default_query` add to
        this client's own; `set_default_headers` and `set_default_query` replace them.
        """
        return type(self)(
            near=near or self.near,
            inside=inside or self.inside,
            far=far or self.far,
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
            token_url=token_url or self.token_url,
            scope=scope or self.scope,
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
            **(_extra_kwargs or {}),
        )

    with_options = copy


class AsyncQuay(AsyncTokenClient):
    """The asynchronous client of Quay."""

    package_name = "Quay"
    package_version = __version__
    log_env = "QUAY_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    _security = (("near",), ("inside",))

    near: str | None

    inside: str | None

    far: str | None

    client_id: str | None

    client_secret: str | None

    token_url: str

    scope: str

    def __init__(
        self,
        *,
        near: str | None = None,
        inside: str | None = None,
        far: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            near: It is by default what the environment variable `QUAY_NEAR` says.
            inside: It is by default what the environment variable `QUAY_INSIDE`
                says.
            far: It is by default what the environment variable `QUAY_FAR` says.
            client_id: It is by default what the environment variable
                `QUAY_CLIENT_ID` says.
            client_secret: It is by default what the environment variable
                `QUAY_CLIENT_SECRET` says.
            token_url: It is by default what the environment variable
                `QUAY_TOKEN_URL` says.
            scope: It is by default what the environment variable `QUAY_SCOPE` says.
            base_url: Where the API is, instead of what the environment variable
                `QUAY_BASE_URL` says, or http://localhost:9091/quay/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.near = option(near, read_text, env="QUAY_NEAR")
        self.inside = option(inside, read_text, env="QUAY_INSIDE")
        self.far = option(far, read_text, env="QUAY_FAR")
        self.client_id = option(client_id, read_text, env="QUAY_CLIENT_ID")
        self.client_secret = option(client_secret, read_text, env="QUAY_CLIENT_SECRET")
        self.token_url = option(
            token_url,
            read_text,
            env="QUAY_TOKEN_URL",
            default="https://id.example.com/token",
        )
        self.scope = option(scope, read_text, env="QUAY_SCOPE", default="tugs.read")
        super().__init__(
            base_url=base_address(
                base_url,
                "http://localhost:9091/quay/v1",
                env="QUAY_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="QUAY_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def cranes(self) -> AsyncCranesResource:
        """Cranes."""
        from .resources.cranes import AsyncCranesResource

        return AsyncCranesResource(self)

    @cached_property
    def tugs(self) -> AsyncTugsResource:
        """Tugs."""
        from .resources.tugs import AsyncTugsResource

        return AsyncTugsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncQuayWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncQuayWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncQuayWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncQuayWithStreamingResponse(self)

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        """What each security scheme of the API has requests carry."""
        return {
            "near": Credential("header", "X-Quay", self.near, ("near",)),
            "inside": Credential("header", "X-Quay", self.inside, ("inside",)),
            "far": Credential(
                "header",
                "Authorization",
                bearer(self.far) or pending(self._grants, "far"),
                ("far", "client_id and client_secret"),
            ),
        }

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "far": ClientCredentials(
                token_url=self.token_url,
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope=self.scope,
            ),
        }

    def copy(
        self,
        *,
        near: str | None = None,
        inside: str | None = None,
        far: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        http_client: AsyncHTTPClient | None = None,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
    ) -> Self:
        """A client with these options and, for the rest, those of this one.

        The two share their connections. `default_headers` and `default_query` add to
        this client's own; `set_default_headers` and `set_default_query` replace them.
        """
        return type(self)(
            near=near or self.near,
            inside=inside or self.inside,
            far=far or self.far,
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
            token_url=token_url or self.token_url,
            scope=scope or self.scope,
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
            **(_extra_kwargs or {}),
        )

    with_options = copy


class QuayWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: Quay) -> None:
        self._client = client

    @cached_property
    def cranes(self) -> CranesResourceWithRawResponse:
        """Cranes."""
        from .resources.cranes import CranesResourceWithRawResponse

        return CranesResourceWithRawResponse(self._client.cranes)

    @cached_property
    def tugs(self) -> TugsResourceWithRawResponse:
        """Tugs."""
        from .resources.tugs import TugsResourceWithRawResponse

        return TugsResourceWithRawResponse(self._client.tugs)


class QuayWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: Quay) -> None:
        self._client = client

    @cached_property
    def cranes(self) -> CranesResourceWithStreamingResponse:
        """Cranes."""
        from .resources.cranes import CranesResourceWithStreamingResponse

        return CranesResourceWithStreamingResponse(self._client.cranes)

    @cached_property
    def tugs(self) -> TugsResourceWithStreamingResponse:
        """Tugs."""
        from .resources.tugs import TugsResourceWithStreamingResponse

        return TugsResourceWithStreamingResponse(self._client.tugs)


class AsyncQuayWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncQuay) -> None:
        self._client = client

    @cached_property
    def cranes(self) -> AsyncCranesResourceWithRawResponse:
        """Cranes."""
        from .resources.cranes import AsyncCranesResourceWithRawResponse

        return AsyncCranesResourceWithRawResponse(self._client.cranes)

    @cached_property
    def tugs(self) -> AsyncTugsResourceWithRawResponse:
        """Tugs."""
        from .resources.tugs import AsyncTugsResourceWithRawResponse

        return AsyncTugsResourceWithRawResponse(self._client.tugs)


class AsyncQuayWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncQuay) -> None:
        self._client = client

    @cached_property
    def cranes(self) -> AsyncCranesResourceWithStreamingResponse:
        """Cranes."""
        from .resources.cranes import AsyncCranesResourceWithStreamingResponse

        return AsyncCranesResourceWithStreamingResponse(self._client.cranes)

    @cached_property
    def tugs(self) -> AsyncTugsResourceWithStreamingResponse:
        """Tugs."""
        from .resources.tugs import AsyncTugsResourceWithStreamingResponse

        return AsyncTugsResourceWithStreamingResponse(self._client.tugs)


Client = Quay
AsyncClient = AsyncQuay
