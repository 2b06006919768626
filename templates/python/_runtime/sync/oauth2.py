"""The synchronous client, where it fetches its access tokens (RFC 6749, section 4.4)."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from ..building import Prepared
from ..http import URL, Auth, Request, Response
from ..http import Client as HTTPClient
from ..logs import logger
from ..oauth2 import (
    STYLES,
    ClientCredentials,
    Style,
    Token,
    is_other_style_due,
    pending_grant,
    read_token,
    token_request,
)
from .client import SyncAPIClient
from .clock import SyncClock
from .concurrency import lock

__all__ = ["SyncTokenClient"]


class SyncTokens:
    """The token of one grant: fetched when it is needed, and kept while it is fresh."""

    def __init__(self, grant: ClientCredentials, clock: SyncClock) -> None:
        self._grant = grant
        self._clock = clock
        self._lock = lock()
        self._token: Token | None = None
        self._styles: tuple[Style, ...] = STYLES

    def get(
        self, http: HTTPClient, extensions: dict[str, Any], *, stale: str = ""
    ) -> str:
        """Give a token, other than the `stale` one, which the API has refused.

        Raises:
            APIError: The token endpoint gives none.
        """
        token = self._kept(stale)
        if token is not None:
            return token.value
        with self._lock:
            # Another may have fetched it meanwhile.
            token = self._kept(stale)
            if token is None:
                token = self._token = self._fetch(http, extensions)
        return token.value

    def _kept(self, stale: str) -> Token | None:
        token = self._token
        if token is None or token.value == stale:
            return None
        return token if token.is_fresh(self._clock.monotonic()) else None

    def _fetch(self, http: HTTPClient, extensions: dict[str, Any]) -> Token:
        styles = self._styles
        request = token_request(self._grant, styles[0], extensions)
        response = self._ask(http, request)
        for style in styles[1:]:
            if is_other_style_due(response):
                request = token_request(self._grant, style, extensions)
                second = self._ask(http, request)
                if second.is_success:
                    self._styles = (style,)
                    response = second
        return read_token(response, self._clock.monotonic())

    def _ask(self, http: HTTPClient, request: Request) -> Response:
        logger.info("Fetching an access token from %s", request.url.host)
        return http.send(request, auth=None, follow_redirects=False)


class SyncTokenAuth(Auth):
    """Puts a token into a request, and once a new one if the API refuses the first."""

    def __init__(
        self, http: HTTPClient, tokens: SyncTokens, *, replayable: bool
    ) -> None:
        self._http = http
        self._tokens = tokens
        self._replayable = replayable

    def sync_auth_flow(self, request: Request) -> Generator[Request, Response, None]:
        """Give the request, and again with another token after a reply 401."""
        extensions = dict(request.extensions)
        token = self._tokens.get(self._http, extensions)
        request.headers["Authorization"] = f"Bearer {token}"
        response = yield request
        if response.status_code == 401 and self._replayable:
            token = self._tokens.get(self._http, extensions, stale=token)
            request.headers["Authorization"] = f"Bearer {token}"
            yield request


# Tokens belong to the connections that they were fetched by, so that the copies of a
# client, which share these, have them in common.
_TOKENS: WeakKeyDictionary[HTTPClient, dict[ClientCredentials, SyncTokens]] = (
    WeakKeyDictionary()
)


class SyncTokenClient(SyncAPIClient):
    """A client that fetches access tokens, and sends them with the calls that need one."""

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What tokens are fetched with, by their security scheme."""
        return {}

    def _request_auth(self, http: HTTPClient, prepared: Prepared) -> Any:
        grant = pending_grant(prepared.headers, self._grants)
        if grant is None or not prepared.at_home:
            return super()._request_auth(http, prepared)
        grant = grant._replace(token_url=URL(self.base_url).join(grant.token_url))
        kept = _TOKENS.setdefault(http, {})
        tokens = kept.setdefault(grant, SyncTokens(grant, self._clock))
        return SyncTokenAuth(http, tokens, replayable=prepared.payload.replayable)
