"""Listening on a socket: in a thread for tests, in the foreground for the command."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Thread

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"


@contextmanager
def running(
    app: ASGIApp, *, path: str = "", host: str = LOOPBACK
) -> Generator[str, None, None]:
    """Serves an application on a free port while the context lasts.

    Yields the URL of `path` on it, which answers from then on.
    """
    with _listen(host, 0) as listener:
        server = _Server(_config(app))
        thread = Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield _url(listener, path)
        finally:
            server.should_exit = True
            thread.join(10)


def serve(app: ASGIApp, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serves an application until SIGINT or SIGTERM; `ready` is told the URL.

    Raises OSError where the address cannot be listened on.
    """
    with _listen(host, port) as listener:
        server = _Server(_config(app), lambda: ready(_url(listener, "")))
        for number in (signal.SIGINT, signal.SIGTERM):
            # uvicorn raises a signal once more when it has stopped, for the handler
            # that was there before. With its own, the command ends as it should: with 0.
            signal.signal(number, server.handle_exit)
        server.run([listener])


class _Server(uvicorn.Server):
    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None] | None = None
    ) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._ready is not None and not self.should_exit:
            self._ready()


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_level="error",
        access_log=False,
        timeout_graceful_shutdown=2,
    )


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns Nagle's algorithm off. Otherwise each answer
    # waits 40 ms for an acknowledgement between its head and its body.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # where it would share a port that is taken
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except OSError:
        listener.close()
        raise
    return listener


def _url(listener: socket.socket, path: str) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"
