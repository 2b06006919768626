"""The asynchronous client: sends what the pure part prepares, and waits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from ..client import BaseClient, Prepared
from ..errors import APIConnectionError, APIError, APITimeoutError
from ..http import (
    URL,
    USE_CLIENT_DEFAULT,
    DefaultAsyncHttpxClient,
    HTTPStatusError,
    Request,
    RequestError,
    Response,
    Timeout,
    TimeoutException,
)
from ..http import AsyncClient as AsyncHTTPClient
from ..redirects import is_same_origin, redirected
from ..request import Call
from ..retries import DEFAULT_MAX_RETRIES
from ..settings import CommonOptions, check_http_client
from ..types import NotGiven, Omit, not_given
from .clock import AsyncClock
from .streams import AsyncWatchedStream

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..responses import Reply

__all__ = ["AsyncAPIClient", "AsyncAPIClientOptions"]


class AsyncAPIClientOptions(CommonOptions):
    """The options that every client has."""

    http_client: AsyncHTTPClient


class AsyncAPIClient(BaseClient):
    """A client of an API: options, a pool of connections, and how to send a call.

    It is made to be shared, and to be kept for as long as the program runs.
    """

    _clock: AsyncClock = AsyncClock()

    def __init__(
        self,
        *,
        base_url: str | URL,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is opened before the first request.

        Args:
            base_url: Where the API is.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.

        Raises:
            TypeError: `http_client` is of the other kind, or `max_retries` no integer.
            ValueError: An option has a value that cannot be used.
        """
        check_http_client(http_client, AsyncHTTPClient)
        super().__init__(
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_timeout=None if http_client is None else http_client.timeout,
            _strict_response_validation=_strict_response_validation,
        )
        self._http_client = http_client
        self._is_closed = False
        self._lock = Lock()

    @property
    def _http(self) -> AsyncHTTPClient:
        """The HTTP client: made late, because making it loads the TLS certificates."""
        if self._http_client is None:
            with self._lock:
                if self._is_closed:
                    raise RuntimeError("The client has been closed")
                if self._http_client is None:
                    self._http_client = DefaultAsyncHttpxClient()
        return self._http_client

    def _options(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> AsyncAPIClientOptions:
        """Give the options of a copy: these, and this client's own for the rest.

        The copy shares the connections of this client. `default_*` adds to what this
        client sends by default, `set_default_*` takes its place.
        """
        options = self._common_options(
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
        )
        return {**options, "http_client": http_client or self._http}

    def is_closed(self) -> bool:
        """Whether the client can no longer send requests."""
        if self._http_client is None:
            return self._is_closed
        return self._http_client.is_closed

    async def close(self) -> None:
        """Close all connections, also those of the copies of this client."""
        self._is_closed = True
        if self._http_client is not None:
            await self._http_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _request(self, call: Call, reply: Reply) -> Any:
        """Send a call, and give its reply in the form that is asked for."""
        response, retries_taken = await self._send(call, stream=reply == "streamed")
        if reply == "parsed":
            return self._decode(call, retries_taken, response)
        from .responses import AsyncAPIResponse

        parse = partial(self._decode, call, retries_taken)
        return AsyncAPIResponse[Any](response, retries_taken, parse)

    async def _send(self, call: Call, *, stream: bool) -> tuple[Response, int]:
        prepared = self._prepare(call)
        try:
            return await self._send_until_done(call, prepared, stream)
        finally:
            prepared.payload.close()

    async def _send_until_done(
        self, call: Call, prepared: Prepared, stream: bool
    ) -> tuple[Response, int]:
        """Send a call until it succeeds or no other attempt is due.

        Returns:
            A successful reply, and how many attempts failed before it.
        """
        attempts = self._attempts(prepared, self._clock)
        while True:
            request = self._http_request(self._http, prepared, call, attempts.left())
            try:
                response = await self._send_once(request, stream, attempts.left())
                return response, attempts.retries_taken
            except APIError as error:
                delay = attempts.delay_after(error)
            await self._clock.sleep(delay)

    async def _send_once(
        self, request: Request, stream: bool, left: float | None
    ) -> Response:
        """Make one attempt; all that can go wrong comes out as an `APIError`."""
        body: AsyncWatchedStream | None = None
        try:
            response = await self._send_and_follow(request)
            if not response.is_stream_consumed:
                body = AsyncWatchedStream(response, self._clock, left, keep=not stream)
                response.stream = body
            if not (stream and response.is_success):
                await response.aread()
                await response.aclose()
            if response.is_success:
                return response
        except TimeoutException as error:
            raise APITimeoutError(request) from error
        except RequestError as error:
            received = body.received() if body is not None else None
            raise APIConnectionError(request=request, received=received) from error
        except HTTPStatusError as error:
            # From a hook of the user's HTTP client that checks the status by itself.
            response = error.response
        raise self._status_error(response)

    async def _send_and_follow(self, first: Request) -> Response:
        http = self._http
        response = await http.send(first, stream=True, follow_redirects=False)
        hops = 0
        while response.next_request is not None:
            await response.aread()
            request = redirected(first, response, hops)
            hops += 1
            # The HTTP client's own credentials, too, are meant for the first origin.
            at_home = is_same_origin(first.url, request.url)
            response = await http.send(
                request,
                stream=True,
                follow_redirects=False,
                auth=USE_CLIENT_DEFAULT if at_home else None,
            )
        return response
