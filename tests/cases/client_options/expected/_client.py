"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Self

from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL, AsyncClient, Client
from ._runtime.options import option, required_option
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given

if TYPE_CHECKING:
    from .resources.readers import (
        AsyncReaders,
        AsyncReadersWithRawResponse,
        AsyncReadersWithStreamingResponse,
        Readers,
        ReadersWithRawResponse,
        ReadersWithStreamingResponse,
    )


class LIBrary(SyncAPIClient):
    """The client of Client options."""

    package_name = "LIBrary"
    package_version = "1.0.0"

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
        room: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            card_number: The number of the library card. It is required unless the
                environment variable `LIB_CARD` is set.
            desk:  It is by default what the environment variable `LIB_DESK` says.
            base_url: Where the API is, instead of what the environment variable
                `LIB_BASE_URL` says, or https://library.example.com/v2.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = required_option("card_number", card_number, env="LIB_CARD")
        self.branch = branch
        self.desk = option(desk, env="LIB_DESK")
        self.room = required_option("room", room)
        super().__init__(
            base_url=option(base_url, env="LIB_BASE_URL")
            or "https://library.example.com/v2",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def readers(self) -> Readers:
        """Readers."""
        from .resources.readers import Readers

        return Readers(self)

    @cached_property
    def with_raw_response(self) -> LIBraryWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return LIBraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LIBraryWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
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
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
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
        )

    with_options = copy


class AsyncLIBrary(AsyncAPIClient):
    """The asynchronous client of Client options."""

    package_name = "LIBrary"
    package_version = "1.0.0"

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
        room: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            card_number: The number of the library card. It is required unless the
                environment variable `LIB_CARD` is set.
            desk:  It is by default what the environment variable `LIB_DESK` says.
            base_url: Where the API is, instead of what the environment variable
                `LIB_BASE_URL` says, or https://library.example.com/v2.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = required_option("card_number", card_number, env="LIB_CARD")
        self.branch = branch
        self.desk = option(desk, env="LIB_DESK")
        self.room = required_option("room", room)
        super().__init__(
            base_url=option(base_url, env="LIB_BASE_URL")
            or "https://library.example.com/v2",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def readers(self) -> AsyncReaders:
        """Readers."""
        from .resources.readers import AsyncReaders

        return AsyncReaders(self)

    @cached_property
    def with_raw_response(self) -> AsyncLIBraryWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return AsyncLIBraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLIBraryWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
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
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
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
        )

    with_options = copy


class LIBraryWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: LIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> ReadersWithRawResponse:
        """Readers."""
        from .resources.readers import ReadersWithRawResponse

        return ReadersWithRawResponse(self._client.readers)


class LIBraryWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: LIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> ReadersWithStreamingResponse:
        """Readers."""
        from .resources.readers import ReadersWithStreamingResponse

        return ReadersWithStreamingResponse(self._client.readers)


class AsyncLIBraryWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: AsyncLIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> AsyncReadersWithRawResponse:
        """Readers."""
        from .resources.readers import AsyncReadersWithRawResponse

        return AsyncReadersWithRawResponse(self._client.readers)


class AsyncLIBraryWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: AsyncLIBrary) -> None:
        self._client = client

    @cached_property
    def readers(self) -> AsyncReadersWithStreamingResponse:
        """Readers."""
        from .resources.readers import AsyncReadersWithStreamingResponse

        return AsyncReadersWithStreamingResponse(self._client.readers)
