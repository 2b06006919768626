"""The server as an ASGI application."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from ..load import Document
from ..settings import Settings
from .api import Api
from .checks import Call, Checks, InvalidRequestError, Raw
from .credentials import challenge, missing
from .faults import Faults
from .habits import habits
from .ids import Ids
from .memory import Memory, RefusedError
from .prefer import UnknownWishError, Wish, choose, wish
from .reader import read_api
from .replies import Answer, Replies
from .routes import NoRoute, Routes
from .samples import Samples
from .shapes import Shapes


def application(
    document: Document, settings: Settings | None = None, *, stateless: bool = False
) -> ASGIApp:
    """A server of a valid document.

    `settings` say how lists are paged and what a poll waits for; without them both are
    guessed as far as the document allows. A stateless one answers with examples only.

    Raises SpecError for references that lead nowhere.
    """
    api = read_api(document)
    server = _server(api, settings, stateless)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        content = await request.body()
        # Nothing below waits, so that requests do not come between each other.
        reply = server.answer(request.method, _raw_path(scope), _raw(request, content))
        body = b"" if request.method == "HEAD" else reply.content
        response = Response(body, reply.code, dict(reply.headers))
        if request.method == "HEAD":
            response.headers["Content-Length"] = str(len(reply.content))
        await response(scope, receive, send)

    return Starlette(routes=[Mount("/", app=answer)])


def _server(api: Api, settings: Settings | None, stateless: bool) -> Server:
    shapes, ids = Shapes(api.definitions), Ids()
    replies = Replies(Samples(shapes), ids)
    return Server(
        api=api,
        routes=Routes(api.operations, api.base),
        checks=Checks(api, shapes, habits(settings)),
        replies=replies,
        faults=Faults(api, shapes, replies),
        memory=None if stateless else Memory(api, settings, shapes, replies),
    )


def _raw_path(scope: Scope) -> str:
    raw: bytes = scope.get("raw_path") or str(scope["path"]).encode()
    return raw.partition(b"?")[0].decode("latin-1")


def _raw(request: Request, content: bytes) -> Raw:
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        # A list in several lines is the same as in one (RFC 9110, 5.3).
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    query: bytes = request.scope["query_string"]
    return Raw({}, query.decode("latin-1"), headers, request.cookies, content)


@dataclass(frozen=True)
class Server:
    """Answers requests, one at a time: the whole of the mock without its transport."""

    api: Api
    routes: Routes
    checks: Checks
    replies: Replies
    faults: Faults
    memory: Memory | None

    def answer(self, method: str, path: str, raw: Raw) -> Answer:
        """The answer to any request; what is wrong with it is an answer too."""
        route = self.routes.find(method, path)
        if isinstance(route, NoRoute):
            return self._nowhere(method, path, route)
        operation = route.operation
        raw = replace(raw, path=route.values)
        if lacking := missing(operation, self.api.schemes, raw):
            message = f"Credentials are missing: {', '.join(lacking)}"
            answer = self.faults.answer(401, message, operation)
            words = challenge(operation, self.api.schemes)
            return _with(answer, {"WWW-Authenticate": words} if words else {})
        try:
            wanted = wish(raw.headers.get("prefer", ""))
            call = self.checks.call(operation, raw)
            return self._answer(call, wanted, raw.headers.get("accept", ""))
        except UnknownWishError as error:
            return self.faults.answer(400, str(error), operation)
        except InvalidRequestError as error:
            message = f"The request is not as documented: {error}"
            return self.faults.answer(
                error.status, message, operation, error.violations
            )
        except RefusedError as error:
            return self.faults.answer(error.status, str(error), operation)

    def _answer(self, call: Call, wanted: Wish, accept: str) -> Answer:
        operation = call.operation
        asks = self.checks.habits.asks_for_stream
        streamed = asks(call.body, operation.verb, operation.path)
        chosen = choose(operation, wanted, accept, streamed=streamed)
        in_pieces = chosen.media is not None and chosen.media.is_stream
        if self.memory is not None and not wanted and not in_pieces:
            outcome = self.memory.answer(call, chosen)
            if outcome is not None:
                return self.replies.write(
                    chosen.code, chosen.reply, chosen.media, outcome[0]
                )
        body = chosen.example or (self.replies.body(chosen.media),)
        return self.replies.write(chosen.code, chosen.reply, chosen.media, body[0])

    def _nowhere(self, method: str, path: str, route: NoRoute) -> Answer:
        if not route.allowed:
            return self.faults.answer(404, f"There is no operation {method} {path}")
        allowed = ", ".join(route.allowed)
        message = f"{path} has no operation {method}, but {allowed}"
        return _with(self.faults.answer(405, message), {"Allow": allowed})


def _with(answer: Answer, headers: Mapping[str, str]) -> Answer:
    return replace(answer, headers={**answer.headers, **headers})
