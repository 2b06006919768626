"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Self

from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL, AsyncClient, Client
from ._runtime.options import option
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given

if TYPE_CHECKING:
    from .resources.things import (
        AsyncThings,
        AsyncThingsWithRawResponse,
        AsyncThingsWithStreamingResponse,
        Things,
        ThingsWithRawResponse,
        ThingsWithStreamingResponse,
    )


class HostileText(SyncAPIClient):
    """The client of T"; import os # </code>
    {{ 7*7 }}.

    Client \"\"\"
    import os # \\
    """

    package_name = "HostileText"
    package_version = '1.0"; import os #'

    api_key: str | None
    """\"\"\"
    import os
    \\
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: \"\"\" import os \\ It is by default what the environment variable
                `X"+__import__("os").getcwd()+"` says.
            base_url: Where the API is, instead of what the environment variable
                `HOSTILE_TEXT_BASE_URL` says, or
                https://x.test/"+__import__("os").getcwd()+"/%24x.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = option(api_key, env='X"+__import__("os").getcwd()+"')
        super().__init__(
            base_url=option(base_url, env="HOSTILE_TEXT_BASE_URL")
            or 'https://x.test/"+__import__("os").getcwd()+"/%24x',
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> Things:
        """\"\"\"
        import os
        """
        from .resources.things import Things

        return Things(self)

    @cached_property
    def with_raw_response(self) -> HostileTextWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return HostileTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HostileTextWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return HostileTextWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {"X-Key": self.api_key}

    def copy(
        self,
        *,
        api_key: str | None = None,
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
            api_key=api_key or self.api_key,
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


class AsyncHostileText(AsyncAPIClient):
    """The asynchronous client of T"; import os # </code>
    {{ 7*7 }}.

    Client \"\"\"
    import os # \\
    """

    package_name = "HostileText"
    package_version = '1.0"; import os #'

    api_key: str | None
    """\"\"\"
    import os
    \\
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: \"\"\" import os \\ It is by default what the environment variable
                `X"+__import__("os").getcwd()+"` says.
            base_url: Where the API is, instead of what the environment variable
                `HOSTILE_TEXT_BASE_URL` says, or
                https://x.test/"+__import__("os").getcwd()+"/%24x.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = option(api_key, env='X"+__import__("os").getcwd()+"')
        super().__init__(
            base_url=option(base_url, env="HOSTILE_TEXT_BASE_URL")
            or 'https://x.test/"+__import__("os").getcwd()+"/%24x',
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThings

        return AsyncThings(self)

    @cached_property
    def with_raw_response(self) -> AsyncHostileTextWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return AsyncHostileTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHostileTextWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return AsyncHostileTextWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {"X-Key": self.api_key}

    def copy(
        self,
        *,
        api_key: str | None = None,
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
            api_key=api_key or self.api_key,
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


class HostileTextWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: HostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithRawResponse:
        """\"\"\"
        import os
        """
        from .resources.things import ThingsWithRawResponse

        return ThingsWithRawResponse(self._client.things)


class HostileTextWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: HostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsWithStreamingResponse:
        """\"\"\"
        import os
        """
        from .resources.things import ThingsWithStreamingResponse

        return ThingsWithStreamingResponse(self._client.things)


class AsyncHostileTextWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: AsyncHostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithRawResponse:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThingsWithRawResponse

        return AsyncThingsWithRawResponse(self._client.things)


class AsyncHostileTextWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: AsyncHostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsWithStreamingResponse:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThingsWithStreamingResponse

        return AsyncThingsWithStreamingResponse(self._client.things)
