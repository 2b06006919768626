"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import (
    base_address,
    merged_headers,
    option,
    read_text,
    required_option,
)
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.readers import (
        AsyncReadersResource,
        AsyncReadersResourceWithRawResponse,
        AsyncReadersResourceWithStreamingResponse,
        ReadersResource,
        ReadersResourceWithRawResponse,
        ReadersResourceWithStreamingResponse,
    )


class LIBrary(SyncAPIClient):
    """The client of Client options."""

    package_name = "LIBrary"
    package_version = __version__
    log_env = "LIB_LOG"
    array_format = "comma"
    nested_format = "brackets"

    card_number: str
    """The number of the library card."""

    branch: str | None

    desk: str | None

    room: str

    def __init__(
        self,
        *,
        card_number: str | None = None,
        branch: str | None = None,
        desk: str | None = None,
        room: str,
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
            card_number: The number of the library card. It is required unless the
                environment variable `LIB_CARD` is set.
            desk: It is by default what the environment variable `LIB_DESK` says.
            base_url: Where the API is, instead of what the environment variable
                `LIB_BASE_URL` says, or https://library.example.com/v2.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = required_option(
            "card_number",
            card_number,
            read_text,
            env="LIB_CARD",
        )
        self.branch = branch
        self.desk = option(desk, read_text, env="LIB_DESK")
        self.room = required_option("room", room, read_text)
        super().__init__(
            base_url=base_address(
                base_url,
                "https://library.example.com/v2",
                env="LIB_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="LIB_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def readers(self) -> ReadersResource:
        """Readers."""
        from .resources.readers import ReadersResource

        return ReadersResource(self)

    @cached_property
    def with_raw_response(self) -> LIBraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LIBraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LIBraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LIBraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.card_number}"}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {"Lib-Branch": self.branch}

    def copy(
        self,
        *,
        card_number: str | None = None,
        branch: str | None = None,
        desk: str | None = None,
        room: str | None = None,
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
            card_number=card_number or self.card_number,
            branch=branch or self.branch,
            desk=desk or self.desk,
            room=room or self.room,
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


class AsyncLIBrary(AsyncAPIClient):
    """The asynchronous client of Client options."""

    package_name = "LIBrary"
    package_version = __version__
    log_env = "LIB_LOG"
    array_format = "comma"
    nested_format = "brackets"

    card_number: str
    """The number of the library card."""

    branch: str | None

    desk: str | None

    room: str

    def __init__(
        self,
        *,
        card_number: str | None = None,
        branch: str | None = None,
        desk: str | None = None,
        room: str,
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
            card_number: The number of the library card. It is required unless the
                environment variable `LIB_CARD` is set.
            desk: It is by default what the environment variable `LIB_DESK` says.
            base_url: Where the API is, instead of what the environment variable
                `LIB_BASE_URL` says, or https://library.example.com/v2.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = required_option(
            "card_number",
            card_number,
            read_text,
            env="LIB_CARD",
        )
        self.branch = branch
        self.desk = option(desk, read_text, env="LIB_DESK")
        self.room = required_option("room", room, read_text)
        super().__init__(
            base_url=base_address(
                base_url,
                "https://library.example.com/v2",
                env="LIB_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="LIB_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def readers(self) -> AsyncReadersResource:
        """Readers."""
        from .resources.readers import AsyncReadersResource

        return AsyncReadersResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncLIBraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLIBraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLIBraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLIBraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.card_number}"}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {"Lib-Branch": self.branch}

    def copy(
        self,
        *,
        card_number: str | None = None,
        branch: str | None = None,
        desk: str | None = None,
        room: str | None = None,
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
            card_number=card_number or self.card_number,
            branch=branch or self.branch,
            desk=desk or self.desk,
            room=room or self.room,
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


class LIBraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: LIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> ReadersResourceWithRawResponse:
        """Readers."""
        from .resources.readers import ReadersResourceWithRawResponse

        return ReadersResourceWithRawResponse(self._client.readers)


class LIBraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: LIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> ReadersResourceWithStreamingResponse:
        """Readers."""
        from .resources.readers import ReadersResourceWithStreamingResponse

        return ReadersResourceWithStreamingResponse(self._client.readers)


class AsyncLIBraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncLIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> AsyncReadersResourceWithRawResponse:
        """Readers."""
        from .resources.readers import AsyncReadersResourceWithRawResponse

        return AsyncReadersResourceWithRawResponse(self._client.readers)


class AsyncLIBraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncLIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> AsyncReadersResourceWithStreamingResponse:
        """Readers."""
        from .resources.readers import AsyncReadersResourceWithStreamingResponse

        return AsyncReadersResourceWithStreamingResponse(self._client.readers)


Client = LIBrary
AsyncClient = AsyncLIBrary
