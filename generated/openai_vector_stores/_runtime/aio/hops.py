"""Sending a request, and following where its reply leads."""

from __future__ import annotations

from typing import Any

from ..headers import OwnCookies
from ..http import USE_CLIENT_DEFAULT, AsyncClient, Request, Response
from ..redirects import is_same_origin, redirected

__all__ = ["AsyncHops"]


class AsyncHops:
    """One attempt of a call: its request, and those of the redirects after it.

    Args:
        http: Sends them.
        first: The request of the call.
        at_home: Whether that goes to the client's own origin.
        follow: Whether redirects are followed.
        auth: What adds credentials to requests that go to that origin.
        cookies: The call's own, for that origin too.
    """

    def __init__(
        self,
        http: AsyncClient,
        first: Request,
        at_home: bool,
        *,
        follow: bool,
        auth: Any = USE_CLIENT_DEFAULT,
        cookies: OwnCookies | None = None,
    ) -> None:
        self._http = http
        self.first = first
        self._at_home = at_home
        self._follow = follow
        self._auth = auth
        self._cookies = cookies

    async def send(self) -> Response:
        """Give the last reply, its body not yet read.

        Raises:
            APIStatusError: A redirect cannot be followed.
        """
        response = await self._send(self.first, self._at_home)
        hops = 0
        while self._follow and response.next_request is not None:
            await response.aread()
            request = redirected(self.first, response, hops, self._cookies)
            hops += 1
            same = is_same_origin(self.first.url, request.url)
            response = await self._send(request, same and self._at_home)
        return response

    async def _send(self, request: Request, at_home: bool) -> Response:
        return await self._http.send(
            request,
            stream=True,
            follow_redirects=False,
            # The HTTP client's own credentials, too, are meant for the API alone.
            auth=self._auth if at_home else None,
        )
