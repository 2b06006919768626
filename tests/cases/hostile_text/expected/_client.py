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
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )


class HostileText(SyncAPIClient):
    """The client of T"; import os # </code>
    {{ 7*7 }}.

    Client \"\"\"
    import os # \\
    """

    package_name = "HostileText"
    package_version = __version__
    log_env = "HOSTILE_TEXT_LOG"
    array_format = "comma"
    nested_format = "brackets"

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
        http_client: HTTPClient | None = None,
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
        self.api_key = option(api_key, read_text, env='X"+__import__("os").getcwd()+"')
        super().__init__(
            base_url=base_address(
                base_url,
                'https://x.test/"+__import__("os").getcwd()+"/%24x',
                env="HOSTILE_TEXT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="HOSTILE_TEXT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> ThingsResource:
        """\"\"\"
        import os
        """
        from .resources.things import ThingsResource

        return ThingsResource(self)

    @cached_property
    def with_raw_response(self) -> HostileTextWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return HostileTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HostileTextWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return HostileTextWithStreamingResponse(self)

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
            **(_extra_kwargs or {}),
        )

    with_options = copy


class AsyncHostileText(AsyncAPIClient):
    """The asynchronous client of T"; import os # </code>
    {{ 7*7 }}.

    Client \"\"\"
    import os # \\
    """

    package_name = "HostileText"
    package_version = __version__
    log_env = "HOSTILE_TEXT_LOG"
    array_format = "comma"
    nested_format = "brackets"

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
        http_client: AsyncHTTPClient | None = None,
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
        self.api_key = option(api_key, read_text, env='X"+__import__("os").getcwd()+"')
        super().__init__(
            base_url=base_address(
                base_url,
                'https://x.test/"+__import__("os").getcwd()+"/%24x',
                env="HOSTILE_TEXT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="HOSTILE_TEXT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> AsyncThingsResource:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncHostileTextWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncHostileTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHostileTextWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncHostileTextWithStreamingResponse(self)

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
            **(_extra_kwargs or {}),
        )

    with_options = copy


class HostileTextWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: HostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """\"\"\"
        import os
        """
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client.things)


class HostileTextWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: HostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """\"\"\"
        import os
        """
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client.things)


class AsyncHostileTextWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncHostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client.things)


class AsyncHostileTextWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncHostileText) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """\"\"\"
        import os
        """
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client.things)


Client = HostileText
AsyncClient = AsyncHostileText
