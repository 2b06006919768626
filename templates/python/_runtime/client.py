"""The part of a client that never waits: what it makes of a call, and of a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .body import Payload, encode_json, encode_multipart
from .clock import Clock
from .errors import APIStatusError, status_error
from .headers import HeaderTable, apply_headers
from .http import URL, Request, Response
from .query import encode_query
from .request import Call
from .responses import BaseAPIResponse
from .retries import Attempts
from .settings import Settings
from .timeouts import timeout_table
from .types import NotGiven

if TYPE_CHECKING:
    from .http import AsyncClient, Client

    AnyHTTPClient = Client | AsyncClient

__all__ = ["BaseClient", "Prepared"]


class Prepared(NamedTuple):
    """A call, encoded: the same for each attempt to send it."""

    method: str
    url: str
    headers: HeaderTable
    payload: Payload


class BaseClient(Settings):
    """The pure steps of a request, which the two clients share."""

    def _prepare(self, call: Call) -> Prepared:
        """Encode a call, so that all of it that is wrong is found before any request."""
        if call.files is None:
            payload = Payload(content=encode_json(call.body, call.extra_body))
        else:
            payload = encode_multipart(
                call.body, call.files, call.extra_body, nested_format=self.nested_format
            )
        try:
            return Prepared(
                call.method, self._url(call), self._headers(call, payload), payload
            )
        except BaseException:
            payload.close()
            raise

    def _url(self, call: Call) -> str:
        query: dict[str, object] = {**self._custom_query, **self.auth_query}
        for part in (call.query, call.extra_query):
            if part:
                query.update(part)
        text = encode_query(
            query, array_format=self.array_format, nested_format=self.nested_format
        )
        url = self._prefix + call.path
        if not text:
            return url
        return f"{url}&{text}" if "?" in call.path else f"{url}?{text}"

    def _headers(self, call: Call, payload: Payload) -> HeaderTable:
        table = dict(self._base_headers())
        if self.idempotency_header is not None and call.method != "GET":
            apply_headers(table, {self.idempotency_header: self._idempotency_key()})
        for headers in (call.headers, call.extra_headers):
            if headers:
                apply_headers(table, headers)
        if payload.parts is not None:
            content_type = table.get("content-type")
            if content_type is None or b"boundary=" not in content_type[1]:
                # Left to the HTTP library, which chooses the boundary.
                table.pop("content-type", None)
        return table

    def _idempotency_key(self) -> str:
        # Late: many an API has no such header, and this takes long to load.
        from uuid import uuid4

        return f"{self.package_name}-retry-{uuid4()}"

    def _http_request(
        self, http: AnyHTTPClient, prepared: Prepared, call: Call, left: float | None
    ) -> Request:
        """Build the request of one attempt, with the HTTP client's own additions.

        Args:
            left: The seconds that are left for the whole call, None for no limit.
        """
        timeout = self.timeout if isinstance(call.timeout, NotGiven) else call.timeout
        # Merged here and not by `build_request`, which takes as long as all the rest.
        headers = [
            (name, value)
            for name, value in http.headers.raw
            if name.decode("latin-1").lower() not in prepared.headers
        ]
        return Request(
            prepared.method,
            prepared.url,
            params=http.params.merge(URL(prepared.url).params) if http.params else None,
            headers=[*headers, *prepared.headers.values()],
            cookies=http.cookies or None,
            content=prepared.payload.content,
            files=prepared.payload.parts,
            extensions={"timeout": timeout_table(timeout, left)},
        )

    def _attempts(self, prepared: Prepared, clock: Clock) -> Attempts:
        return Attempts(
            clock,
            max_retries=self.max_retries,
            replayable=prepared.payload.replayable,
            total_timeout=self.total_timeout,
        )

    def _decode(self, call: Call, retries_taken: int, response: Response) -> Any:
        """Make the value that a generated method returns, from a reply that was read."""
        if _is_response_type(call.cast_to):
            return call.cast_to(response, retries_taken)
        # Late, because pydantic's models take longer to load than all the rest.
        from .decode import decode

        strict = self._strict_response_validation
        value = decode(response, call.cast_to, strict=strict)
        if call.is_page:
            value._bind(self, call)
        return value

    def _status_error(self, response: Response) -> APIStatusError:
        return status_error(response, self.error_envelope)


def _is_response_type(cast_to: object) -> bool:
    return isinstance(cast_to, type) and issubclass(cast_to, BaseAPIResponse)
