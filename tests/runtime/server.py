"""A server on a loopback socket that answers with exactly the bytes a test wants."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO, Self


@dataclass(frozen=True)
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Answer = Callable[[Received], bytes | Iterable[bytes] | None]


class Server:
    """Answers each request by a function; None as an answer cuts the connection.

    An answer in pieces is sent piece by piece; an empty one cuts the connection.
    """

    def __init__(
        self,
        answer: Answer,
        host: str = "127.0.0.1",
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._answer = answer
        self._tls = tls
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, 0), family=family)
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self.received: list[Received] = []
        self.connections = 0
        name = f"[{host}]" if ":" in host else host
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://{name}:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    @property
    def open_connections(self) -> int:
        """How many connections the other side has not closed."""
        return len(self._open)

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(connection)
            self._start(self._serve, connection)

    def _secured(self, connection: socket.socket) -> socket.socket | None:
        """Shake hands; None if the other side does not want to."""
        if self._tls is None:
            return connection
        try:
            return self._tls.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            return None

    def _serve(self, accepted: socket.socket) -> None:
        self._open.discard(accepted)
        connection = self._secured(accepted)
        if connection is None:
            return
        self._open.add(connection)
        with connection, connection.makefile("rb") as stream:
            try:
                while (request := _read_request(stream)) is not None:
                    self.received.append(request)
                    answer = self._answer(request)
                    if answer is None:
                        break
                    if not _send(connection, answer):
                        break
            except OSError:
                pass
            finally:
                self._open.discard(connection)


def _send(connection: socket.socket, answer: bytes | Iterable[bytes]) -> bool:
    """Send an answer; say whether the connection stays open."""
    for piece in [answer] if isinstance(answer, bytes) else answer:
        if not piece:
            return False
        connection.sendall(piece)
        if b"connection: close" in piece.lower():
            return False
    return True


def _read_request(stream: BinaryIO) -> Received | None:
    read = stream.readline
    first = read().decode("latin-1").split()
    if len(first) < 3:
        return None
    headers: dict[str, str] = {}
    while line := read().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(read(), 16):
            body += stream.read(size)
            read()
        read()
    else:
        body = stream.read(int(headers.get("content-length", 0)))
    return Received(first[0], first[1], headers, body)


def http(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """Write a reply; the body's length is added."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def chunked(*pieces: bytes | None, headers: tuple[str, ...] = ()) -> Iterable[bytes]:
    """Write a reply that comes in pieces, of which None is one that never comes."""
    lines = ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *headers, "", ""]
    yield "\r\n".join(lines).encode()
    for piece in pieces:
        if piece is None:
            yield b""
            return
        yield b"%x\r\n%b\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"
