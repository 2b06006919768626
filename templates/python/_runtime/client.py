"""The part of a client that never waits: what it makes of a call, and of a reply."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, cast

from .addresses import home_of, is_at_home, whole_address
from .body import Payload, encode_form, encode_json
from .building import Prepared, build_request
from .clock import Clock
from .content import encode_content
from .errors import APIError, APIStatusError
from .forms import in_one_form
from .headers import HeaderTable, add_cookies, apply_headers, own_cookies
from .http import URL, Request, Response, Timeout, as_timeout
from .logs import DEBUG, INFO, describe, logger, note_reply, note_request
from .multipart import encode_multipart
from .platform_headers import READ_TIMEOUT, counted, fill_read_timeout
from .query import encode_query
from .reading import open_stream, read_reply, reading_as
from .request import Call
from .responses import BaseAPIResponse, Reply
from .retries import Attempts, check_max_retries, delay_before_retry, retry_is_due
from .settings import Settings
from .status_errors import status_error
from .timeouts import timeout_table
from .types import NotGiven, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

    from .final import FinalRequestOptions
    from .http import AsyncClient, Client

    AnyHTTPClient = Client | AsyncClient

__all__ = ["BaseClient"]


class BaseClient(Settings):
    """The pure steps of a request, which the two clients share."""

    def _as(self, reply: Reply) -> Self:
        """Give a twin of this client whose methods give another form of reply.

        It shares everything, also what is set later, so that it is the same client.
        """
        twin = object.__new__(_twin_class(cast("Any", type(self)), reply))
        twin.__dict__ = self.__dict__
        return cast("Self", twin)

    def _prepare(self, call: Call) -> Prepared:
        """Encode a call, so that all of it that is wrong is found before any request."""
        call = in_one_form(call)
        payload = self._payload(call)
        try:
            at_home = is_at_home(call.path, home := home_of(call, self))
            timeout = self._timeout(call)
            url = self._url(call, home, at_home)
            headers = self._headers(call, payload, timeout, at_home)
            return Prepared(
                call.method,
                url,
                headers,
                payload,
                timeout,
                self._max_retries(call),
                at_home,
                own_cookies(headers, call.extra_headers or ()),
            )
        except BaseException:
            payload.close()
            raise

    def _payload(self, call: Call) -> Payload:
        if call.content is not None:
            return encode_content(call.content, asynchronous=self.asynchronous)
        if call.files is not None:
            return encode_multipart(
                call.body, call.files, call.extra_body, nested_format=self.nested_format
            )
        if call.encoding == "form":
            return encode_form(
                call.body,
                call.extra_body,
                array_format=self.array_format,
                nested_format=self.nested_format,
            )
        return Payload(
            content=encode_json(self._whole_body(call.body), call.extra_body)
        )

    def _timeout(self, call: Call) -> float | Timeout | None:
        if not isinstance(call.timeout, NotGiven):
            return as_timeout(call.timeout)
        if call.default_timeout is not None and self.timeout == self.default_timeout:
            return call.default_timeout
        return self.timeout

    def _max_retries(self, call: Call) -> float:
        if call.max_retries is not None:
            return check_max_retries(call.max_retries)
        own = call.default_max_retries
        if own is not None and self.max_retries == self.default_max_retries:
            return own
        return self.max_retries

    def _url(self, call: Call, home: URL, at_home: bool) -> str:
        query = self._base_query(call.security) if at_home else {}
        if call.query:
            # An argument that is not given leaves the client's default as it is.
            query.update(
                (k, v) for k, v in call.query.items() if not isinstance(v, Omit)
            )
        query.update(call.extra_query or {})
        text = encode_query(
            query, array_format=self.array_format, nested_format=self.nested_format
        )
        prefix = self._prefix if home is self._base_url else str(home).rstrip("/")
        return whole_address(prefix, call.path, text)

    def _headers(
        self,
        call: Call,
        payload: Payload,
        timeout: float | Timeout | None,
        at_home: bool,
    ) -> HeaderTable:
        home = self._base_headers(call.security) if at_home else None
        table = dict(self._public_headers() if home is None else home)
        if payload.content_type is not None:
            apply_headers(table, {"Content-Type": payload.content_type})
        if self.idempotency_header is not None and call.method != "GET":
            key = call.idempotency_key or self._idempotency_key()
            apply_headers(table, {self.idempotency_header: key})
        for headers in (call.headers, call.extra_headers):
            if headers:
                apply_headers(table, headers)
        if at_home:
            self._refuse_without_credentials(table, call)
        if call.cookies:
            add_cookies(table, call.cookies, call.extra_headers or ())
        if payload.parts is not None:
            content_type = table.get("content-type")
            if content_type is None or b"boundary=" not in content_type[1]:
                # Left to the HTTP library, which chooses the boundary.
                table.pop("content-type", None)
        if payload.length is not None:
            table["content-length"] = (b"Content-Length", b"%d" % payload.length)
        if table.get("x-stainless-read-timeout") is READ_TIMEOUT:
            fill_read_timeout(table, timeout)
        return table

    def _idempotency_key(self) -> str:
        # Late: many an API has no such header, and this takes long to load.
        from uuid import uuid4

        return f"{self.package_name}-retry-{uuid4()}"

    def _http_request(
        self, http: AnyHTTPClient, prepared: Prepared, attempts: Attempts
    ) -> Request:
        """Build the request of one attempt, with the HTTP client's own additions.

        To another origin than the client's own, it has none of these.
        """
        headers = prepared.headers
        if attempts.retries_taken:
            headers = counted(headers, attempts.retries_taken)
        timeout = timeout_table(prepared.timeout, attempts.left())
        return build_request(
            http if prepared.at_home else None,
            prepared.method,
            prepared.url,
            headers,
            prepared.payload,
            {"timeout": timeout},
            prepared.cookies,
        )

    def _attempts(self, prepared: Prepared, clock: Clock) -> Attempts:
        return Attempts(
            clock,
            self._retry_delay,
            max_retries=prepared.max_retries if prepared.payload.replayable else 0,
            total_timeout=self.total_timeout,
        )

    def _retry_delay(self, error: APIError, attempts: Attempts) -> float | None:
        """Decide on a retry: the seconds to wait first, or None for no retry."""
        reply = error.response if isinstance(error, APIStatusError) else None
        status = None if reply is None else reply.status_code
        headers: Mapping[str, str] = {} if reply is None else reply.headers
        if not retry_is_due(status, headers, now=attempts.clock.unix()):
            return None
        left = attempts.max_retries - attempts.retries_taken
        return self._calculate_retry_timeout(left, attempts, headers)

    # The tests of others take hold of a client by these three names.

    def _calculate_retry_timeout(
        self,
        remaining_retries: float,
        options: FinalRequestOptions | Attempts,
        response_headers: Mapping[str, str] | None = None,
    ) -> float:
        """Give the seconds to wait before the next attempt."""
        if isinstance(options, Attempts):
            clock, taken = options.clock, options.retries_taken
        else:
            limit = options.get_max_retries(self.max_retries)
            clock, taken = Clock(), int(limit - remaining_retries)
        return delay_before_retry(
            response_headers or {},
            retries_taken=taken,
            chance=clock.chance(),
            now=clock.unix(),
            initial=self.initial_retry_delay,
            maximum=self.max_retry_delay,
        )

    def _build_request(
        self, options: FinalRequestOptions, *, retries_taken: int = 0
    ) -> Request:
        """Build the request of a call, without sending it."""
        prepared = self._prepare(options.call())
        attempts = self._attempts(prepared, Clock())
        attempts.retries_taken = retries_taken
        return self._http_request(self._client, prepared, attempts)

    @property
    def _client(self) -> AnyHTTPClient:
        """The HTTP client."""
        raise NotImplementedError

    def _decode(
        self,
        call: Call,
        retries_taken: int,
        response: Response,
        to: Any = None,
    ) -> Any:
        """Make the value that a generated method returns, from a reply that was read.

        Args:
            to: What to read the reply as, instead of what the method would return.
        """
        if to is not None:
            call = reading_as(call, to)
        if call.stream_cls is not None:
            return open_stream(call.stream_cls, response, self, call.events)
        kind = call.cast_to
        if isinstance(kind, type) and issubclass(kind, BaseAPIResponse):
            parse = partial(self._decode, call, retries_taken)
            return cast("Any", kind)(response, retries_taken, parse)
        value = read_reply(response, call, strict=self._strict_response_validation)
        if call.is_page:
            value._bind(self, call, response.headers)
        return value

    @property
    def _secret_parameters(self) -> Collection[str]:
        """The query parameters that logs do not show."""
        return {*self._secret_query, *self.client_query, *self._custom_query}

    def _note_request(self, request: Request) -> None:
        if logger.isEnabledFor(DEBUG):
            note_request(request, self._secret_parameters)

    def _note_reply(self, response: Response) -> None:
        if logger.isEnabledFor(INFO):
            note_reply(response, self._secret_parameters)

    def _note_retry(self, request: Request, delay: float, attempts: Attempts) -> None:
        logger.info(
            "Retrying %s %s in %.2f seconds (retry %d)",
            request.method,
            describe(request.url, self._secret_parameters),
            delay,
            attempts.retries_taken,
        )

    def _status_error(self, response: Response) -> APIStatusError:
        return status_error(response, self.error_envelope, self.error_rules)


@lru_cache(maxsize=256)
def _twin_class(kind: type[BaseClient], reply: Reply) -> type[BaseClient]:
    return type(kind.__name__, (kind,), {"_reply": reply})
