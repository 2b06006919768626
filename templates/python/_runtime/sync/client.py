"""The synchronous client: sends what the pure part prepares, and waits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from ..building import Prepared
from ..client import BaseClient
from ..errors import APIError, APIStatusError, connection_error, describe_error
from ..http import (
    URL,
    USE_CLIENT_DEFAULT,
    DefaultHttpxClient,
    HTTPStatusError,
    Response,
    Timeout,
    wished_timeout,
)
from ..http import Client as HTTPClient
from ..legacy import adopted
from ..overrides import overridden
from ..reading import as_answered
from ..request import Call
from ..retries import DEFAULT_MAX_RETRIES
from ..settings import CommonOptions
from ..types import NotGiven, Omit, not_given
from .clock import SyncClock
from .endpoints import SyncEndpoints
from .hops import SyncHops
from .streams import SyncWatchedStream

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..responses import Reply

__all__ = ["SyncAPIClient", "SyncAPIClientOptions"]


class SyncAPIClientOptions(CommonOptions):
    """The options that every client has."""

    http_client: HTTPClient


class SyncAPIClient(BaseClient, SyncEndpoints):
    """A client of an API: options, a pool of connections, and how to send a call.

    It is made to be shared, and to be kept for as long as the program runs.
    """

    _clock: SyncClock = SyncClock()

    def __init__(
        self,
        *,
        base_url: str | URL,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
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
        http_client = adopted(http_client, HTTPClient)
        super().__init__(
            base_url=base_url,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_timeout=wished_timeout(http_client),
            _strict_response_validation=_strict_response_validation,
        )
        self._http_client = http_client
        self._is_closed = False
        self._lock = Lock()

    @property
    def _http(self) -> HTTPClient:
        """The HTTP client: made late, because making it loads the TLS certificates."""
        if self._http_client is None:
            with self._lock:
                if self._is_closed:
                    raise RuntimeError("The client has been closed")
                if self._http_client is None:
                    self._http_client = DefaultHttpxClient()
        if self._http_client.is_closed:
            raise RuntimeError("The client has been closed")
        return self._http_client

    @property
    def _client(self) -> HTTPClient:
        return self._http

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
        http_client: HTTPClient | None = None,
    ) -> SyncAPIClientOptions:
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

    def close(self) -> None:
        """Close all connections, also those of the copies of this client."""
        self._is_closed = True
        if self._http_client is not None:
            self._http_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _perform(self, call: Call, reply: Reply) -> Any:
        if call.extra_headers:
            call, reply = overridden(call, reply)
        streams = call.stream_cls is not None
        response, retries_taken = self._send(
            call, stream=streams or reply == "streamed"
        )
        if call.replies is not None:
            call = as_answered(call, response)
            if streams and call.stream_cls is None:
                streams = False
                if reply == "parsed":
                    response.read()
        if reply == "parsed":
            return self._decode(call, retries_taken, response)
        from .responses import reply_class

        kind = reply_class(call.cast_to, reply)
        parse = partial(self._decode, call, retries_taken)
        return kind(response, retries_taken, parse, streams=streams)

    def _send(self, call: Call, *, stream: bool) -> tuple[Response, int]:
        prepared = self._prepare(call)
        try:
            return self._send_until_done(call, prepared, stream)
        except APIStatusError as error:
            describe_error(error, call.errors)
            raise
        finally:
            prepared.payload.close()

    def _send_until_done(
        self, call: Call, prepared: Prepared, stream: bool
    ) -> tuple[Response, int]:
        """Send a call until it succeeds or no other attempt is due.

        Returns:
            A successful reply, and how many attempts failed before it.
        """
        attempts = self._attempts(prepared, self._clock)
        follow = call.follow_redirects is not False
        while True:
            http = self._http
            request = self._http_request(http, prepared, attempts)
            auth = self._request_auth(http, prepared)
            home = prepared.at_home
            hops = SyncHops(
                http,
                request,
                home,
                follow=follow,
                auth=auth,
                cookies=prepared.cookies,
            )
            try:
                response = self._send_once(hops, stream, attempts.left())
                return response, attempts.retries_taken
            except APIError as error:
                delay = attempts.delay_after(error)
            self._note_retry(request, delay, attempts)
            self._clock.sleep(delay)

    def _request_auth(self, http: HTTPClient, prepared: Prepared) -> Any:
        """Give what adds credentials to a request just before it is sent."""
        return USE_CLIENT_DEFAULT

    def _send_once(self, hops: SyncHops, stream: bool, left: float | None) -> Response:
        """Make one attempt; all that can go wrong comes out as an `APIError`."""
        body: SyncWatchedStream | None = None
        self._note_request(hops.first)
        try:
            response = hops.send()
            if not response.is_stream_consumed:
                body = SyncWatchedStream(response, self._clock, left, keep=not stream)
                response.stream = body
            if not (stream and response.is_success):
                response.read()
                response.close()
        except APIError:
            raise
        except HTTPStatusError as error:
            # From a hook of the user's HTTP client that checks the status by itself.
            response = error.response
        except Exception as error:
            received = None
            if body is not None:
                received = body.received()
                body.close()
            raise connection_error(error, hops.first, received) from error
        self._note_reply(response)
        if response.is_success:
            return response
        raise self._status_error(response)
