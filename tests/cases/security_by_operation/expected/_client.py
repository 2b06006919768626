"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.oauth2 import AsyncTokenClient
from ._runtime.credentials import basic, bearer
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.oauth2 import ClientCredentials, pending
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.security import Credential
from ._runtime.sync.oauth2 import SyncTokenClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.berths import (
        AsyncBerthsResource,
        AsyncBerthsResourceWithRawResponse,
        AsyncBerthsResourceWithStreamingResponse,
        BerthsResource,
        BerthsResourceWithRawResponse,
        BerthsResourceWithStreamingResponse,
    )
    from .resources.locks import (
        AsyncLocksResource,
        AsyncLocksResourceWithRawResponse,
        AsyncLocksResourceWithStreamingResponse,
        LocksResource,
        LocksResourceWithRawResponse,
        LocksResourceWithStreamingResponse,
    )
    from .resources.pilots import (
        AsyncPilotsResource,
        AsyncPilotsResourceWithRawResponse,
        AsyncPilotsResourceWithStreamingResponse,
        PilotsResource,
        PilotsResourceWithRawResponse,
        PilotsResourceWithStreamingResponse,
    )
    from .resources.ships import (
        AsyncShipsResource,
        AsyncShipsResourceWithRawResponse,
        AsyncShipsResourceWithStreamingResponse,
        ShipsResource,
        ShipsResourceWithRawResponse,
        ShipsResourceWithStreamingResponse,
    )
    from .resources.tides import (
        AsyncTidesResource,
        AsyncTidesResourceWithRawResponse,
        AsyncTidesResourceWithStreamingResponse,
        TidesResource,
        TidesResourceWithRawResponse,
        TidesResourceWithStreamingResponse,
    )


class SecurityByOperation(SyncTokenClient):
    """The client of Security by operation."""

    package_name = "SecurityByOperation"
    package_version = __version__
    log_env = "SECURITY_BY_OPERATION_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    _security = (("key",), ("desk",), ("who",))

    key: str | None

    desk: str | None

    machine: str | None

    client_id: str | None

    client_secret: str | None

    token_url: str

    scope: str

    seat: str | None

    gate: str | None

    username: str | None

    password: str | None

    code: str | None

    who: str | None

    def __init__(
        self,
        *,
        key: str | None = None,
        desk: str | None = None,
        machine: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        seat: str | None = None,
        gate: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | None = None,
        who: str | None = None,
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
            key: It is by default what the environment variable
                `SECURITY_BY_OPERATION_KEY` says.
            desk: It is by default what the environment variable
                `SECURITY_BY_OPERATION_DESK` says.
            machine: It is by default what the environment variable
                `SECURITY_BY_OPERATION_MACHINE` says.
            client_id: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CLIENT_ID` says.
            client_secret: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CLIENT_SECRET` says.
            token_url: It is by default what the environment variable
                `SECURITY_BY_OPERATION_TOKEN_URL` says.
            scope: It is by default what the environment variable
                `SECURITY_BY_OPERATION_SCOPE` says.
            seat: It is by default what the environment variable
                `SECURITY_BY_OPERATION_SEAT` says.
            gate: It is by default what the environment variable
                `SECURITY_BY_OPERATION_GATE` says.
            username: It is by default what the environment variable
                `SECURITY_BY_OPERATION_USERNAME` says.
            password: It is by default what the environment variable
                `SECURITY_BY_OPERATION_PASSWORD` says.
            code: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CODE` says.
            who: It is by default what the environment variable
                `SECURITY_BY_OPERATION_WHO` says.
            base_url: Where the API is, instead of what the environment variable
                `SECURITY_BY_OPERATION_BASE_URL` says, or
                https://harbour.example.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.key = option(key, read_text, env="SECURITY_BY_OPERATION_KEY")
        self.desk = option(desk, read_text, env="SECURITY_BY_OPERATION_DESK")
        self.machine = option(machine, read_text, env="SECURITY_BY_OPERATION_MACHINE")
        self.client_id = option(
            client_id,
            read_text,
            env="SECURITY_BY_OPERATION_CLIENT_ID",
        )
        self.client_secret = option(
            client_secret,
            read_text,
            env="SECURITY_BY_OPERATION_CLIENT_SECRET",
        )
        self.token_url = option(
            token_url,
            read_text,
            env="SECURITY_BY_OPERATION_TOKEN_URL",
            default="https://id.example.com/token",
        )
        self.scope = option(
            scope,
            read_text,
            env="SECURITY_BY_OPERATION_SCOPE",
            default="ships.write",
        )
        self.seat = option(seat, read_text, env="SECURITY_BY_OPERATION_SEAT")
        self.gate = option(gate, read_text, env="SECURITY_BY_OPERATION_GATE")
        self.username = option(
            username,
            read_text,
            env="SECURITY_BY_OPERATION_USERNAME",
        )
        self.password = option(
            password,
            read_text,
            env="SECURITY_BY_OPERATION_PASSWORD",
        )
        self.code = option(code, read_text, env="SECURITY_BY_OPERATION_CODE")
        self.who = option(who, read_text, env="SECURITY_BY_OPERATION_WHO")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://harbour.example.com/v1",
                env="SECURITY_BY_OPERATION_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SECURITY_BY_OPERATION_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def berths(self) -> BerthsResource:
        """Berths."""
        from .resources.berths import BerthsResource

        return BerthsResource(self)

    @cached_property
    def locks(self) -> LocksResource:
        """Locks."""
        from .resources.locks import LocksResource

        return LocksResource(self)

    @cached_property
    def pilots(self) -> PilotsResource:
        """Pilots."""
        from .resources.pilots import PilotsResource

        return PilotsResource(self)

    @cached_property
    def ships(self) -> ShipsResource:
        """Ships."""
        from .resources.ships import ShipsResource

        return ShipsResource(self)

    @cached_property
    def tides(self) -> TidesResource:
        """Tides."""
        from .resources.tides import TidesResource

        return TidesResource(self)

    @cached_property
    def with_raw_response(self) -> SecurityByOperationWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SecurityByOperationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SecurityByOperationWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SecurityByOperationWithStreamingResponse(self)

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        """What each security scheme of the API has requests carry."""
        return {
            "key": Credential("header", "X-Key", self.key, ("key",)),
            "desk": Credential("header", "Authorization", bearer(self.desk), ("desk",)),
            "machine": Credential(
                "header",
                "Authorization",
                bearer(self.machine) or pending(self._grants, "machine"),
                ("machine", "client_id and client_secret"),
            ),
            "seat": Credential("cookie", "seat", self.seat, ("seat",)),
            "gate": Credential("query", "gate", self.gate, ("gate",)),
            "pair": Credential(
                "header",
                "Authorization",
                basic(self.username, self.password),
                ("username", "password"),
            ),
            "code": Credential(
                "header",
                "Authorization",
                bearer(self.code, "HarbourCode"),
                ("code",),
            ),
            "who": Credential("header", "Authorization", bearer(self.who), ("who",)),
        }

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "machine": ClientCredentials(
                token_url=self.token_url,
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope=self.scope,
            ),
        }

    def copy(
        self,
        *,
        key: str | None = None,
        desk: str | None = None,
        machine: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        seat: str | None = None,
        gate: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | None = None,
        who: str | None = None,
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
            key=key or self.key,
            desk=desk or self.desk,
            machine=machine or self.machine,
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
            token_url=token_url or self.token_url,
            scope=scope or self.scope,
            seat=seat or self.seat,
            gate=gate or self.gate,
            username=username or self.username,
            password=password or self.password,
            code=code or self.code,
            who=who or self.who,
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


class AsyncSecurityByOperation(AsyncTokenClient):
    """The asynchronous client of Security by operation."""

    package_name = "SecurityByOperation"
    package_version = __version__
    log_env = "SECURITY_BY_OPERATION_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    _security = (("key",), ("desk",), ("who",))

    key: str | None

    desk: str | None

    machine: str | None

    client_id: str | None

    client_secret: str | None

    token_url: str

    scope: str

    seat: str | None

    gate: str | None

    username: str | None

    password: str | None

    code: str | None

    who: str | None

    def __init__(
        self,
        *,
        key: str | None = None,
        desk: str | None = None,
        machine: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        seat: str | None = None,
        gate: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | None = None,
        who: str | None = None,
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
            key: It is by default what the environment variable
                `SECURITY_BY_OPERATION_KEY` says.
            desk: It is by default what the environment variable
                `SECURITY_BY_OPERATION_DESK` says.
            machine: It is by default what the environment variable
                `SECURITY_BY_OPERATION_MACHINE` says.
            client_id: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CLIENT_ID` says.
            client_secret: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CLIENT_SECRET` says.
            token_url: It is by default what the environment variable
                `SECURITY_BY_OPERATION_TOKEN_URL` says.
            scope: It is by default what the environment variable
                `SECURITY_BY_OPERATION_SCOPE` says.
            seat: It is by default what the environment variable
                `SECURITY_BY_OPERATION_SEAT` says.
            gate: It is by default what the environment variable
                `SECURITY_BY_OPERATION_GATE` says.
            username: It is by default what the environment variable
                `SECURITY_BY_OPERATION_USERNAME` says.
            password: It is by default what the environment variable
                `SECURITY_BY_OPERATION_PASSWORD` says.
            code: It is by default what the environment variable
                `SECURITY_BY_OPERATION_CODE` says.
            who: It is by default what the environment variable
                `SECURITY_BY_OPERATION_WHO` says.
            base_url: Where the API is, instead of what the environment variable
                `SECURITY_BY_OPERATION_BASE_URL` says, or
                https://harbour.example.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.key = option(key, read_text, env="SECURITY_BY_OPERATION_KEY")
        self.desk = option(desk, read_text, env="SECURITY_BY_OPERATION_DESK")
        self.machine = option(machine, read_text, env="SECURITY_BY_OPERATION_MACHINE")
        self.client_id = option(
            client_id,
            read_text,
            env="SECURITY_BY_OPERATION_CLIENT_ID",
        )
        self.client_secret = option(
            client_secret,
            read_text,
            env="SECURITY_BY_OPERATION_CLIENT_SECRET",
        )
        self.token_url = option(
            token_url,
            read_text,
            env="SECURITY_BY_OPERATION_TOKEN_URL",
            default="https://id.example.com/token",
        )
        self.scope = option(
            scope,
            read_text,
            env="SECURITY_BY_OPERATION_SCOPE",
            default="ships.write",
        )
        self.seat = option(seat, read_text, env="SECURITY_BY_OPERATION_SEAT")
        self.gate = option(gate, read_text, env="SECURITY_BY_OPERATION_GATE")
        self.username = option(
            username,
            read_text,
            env="SECURITY_BY_OPERATION_USERNAME",
        )
        self.password = option(
            password,
            read_text,
            env="SECURITY_BY_OPERATION_PASSWORD",
        )
        self.code = option(code, read_text, env="SECURITY_BY_OPERATION_CODE")
        self.who = option(who, read_text, env="SECURITY_BY_OPERATION_WHO")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://harbour.example.com/v1",
                env="SECURITY_BY_OPERATION_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SECURITY_BY_OPERATION_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def berths(self) -> AsyncBerthsResource:
        """Berths."""
        from .resources.berths import AsyncBerthsResource

        return AsyncBerthsResource(self)

    @cached_property
    def locks(self) -> AsyncLocksResource:
        """Locks."""
        from .resources.locks import AsyncLocksResource

        return AsyncLocksResource(self)

    @cached_property
    def pilots(self) -> AsyncPilotsResource:
        """Pilots."""
        from .resources.pilots import AsyncPilotsResource

        return AsyncPilotsResource(self)

    @cached_property
    def ships(self) -> AsyncShipsResource:
        """Ships."""
        from .resources.ships import AsyncShipsResource

        return AsyncShipsResource(self)

    @cached_property
    def tides(self) -> AsyncTidesResource:
        """Tides."""
        from .resources.tides import AsyncTidesResource

        return AsyncTidesResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncSecurityByOperationWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSecurityByOperationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSecurityByOperationWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSecurityByOperationWithStreamingResponse(self)

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        """What each security scheme of the API has requests carry."""
        return {
            "key": Credential("header", "X-Key", self.key, ("key",)),
            "desk": Credential("header", "Authorization", bearer(self.desk), ("desk",)),
            "machine": Credential(
                "header",
                "Authorization",
                bearer(self.machine) or pending(self._grants, "machine"),
                ("machine", "client_id and client_secret"),
            ),
            "seat": Credential("cookie", "seat", self.seat, ("seat",)),
            "gate": Credential("query", "gate", self.gate, ("gate",)),
            "pair": Credential(
                "header",
                "Authorization",
                basic(self.username, self.password),
                ("username", "password"),
            ),
            "code": Credential(
                "header",
                "Authorization",
                bearer(self.code, "HarbourCode"),
                ("code",),
            ),
            "who": Credential("header", "Authorization", bearer(self.who), ("who",)),
        }

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "machine": ClientCredentials(
                token_url=self.token_url,
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope=self.scope,
            ),
        }

    def copy(
        self,
        *,
        key: str | None = None,
        desk: str | None = None,
        machine: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scope: str | None = None,
        seat: str | None = None,
        gate: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | None = None,
        who: str | None = None,
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
            key=key or self.key,
            desk=desk or self.desk,
            machine=machine or self.machine,
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
            token_url=token_url or self.token_url,
            scope=scope or self.scope,
            seat=seat or self.seat,
            gate=gate or self.gate,
            username=username or self.username,
            password=password or self.password,
            code=code or self.code,
            who=who or self.who,
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


class SecurityByOperationWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: SecurityByOperation) -> None:
        self._client = client

    @cached_property
    def berths(self) -> BerthsResourceWithRawResponse:
        """Berths."""
        from .resources.berths import BerthsResourceWithRawResponse

        return BerthsResourceWithRawResponse(self._client.berths)

    @cached_property
    def locks(self) -> LocksResourceWithRawResponse:
        """Locks."""
        from .resources.locks import LocksResourceWithRawResponse

        return LocksResourceWithRawResponse(self._client.locks)

    @cached_property
    def pilots(self) -> PilotsResourceWithRawResponse:
        """Pilots."""
        from .resources.pilots import PilotsResourceWithRawResponse

        return PilotsResourceWithRawResponse(self._client.pilots)

    @cached_property
    def ships(self) -> ShipsResourceWithRawResponse:
        """Ships."""
        from .resources.ships import ShipsResourceWithRawResponse

        return ShipsResourceWithRawResponse(self._client.ships)

    @cached_property
    def tides(self) -> TidesResourceWithRawResponse:
        """Tides."""
        from .resources.tides import TidesResourceWithRawResponse

        return TidesResourceWithRawResponse(self._client.tides)


class SecurityByOperationWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: SecurityByOperation) -> None:
        self._client = client

    @cached_property
    def berths(self) -> BerthsResourceWithStreamingResponse:
        """Berths."""
        from .resources.berths import BerthsResourceWithStreamingResponse

        return BerthsResourceWithStreamingResponse(self._client.berths)

    @cached_property
    def locks(self) -> LocksResourceWithStreamingResponse:
        """Locks."""
        from .resources.locks import LocksResourceWithStreamingResponse

        return LocksResourceWithStreamingResponse(self._client.locks)

    @cached_property
    def pilots(self) -> PilotsResourceWithStreamingResponse:
        """Pilots."""
        from .resources.pilots import PilotsResourceWithStreamingResponse

        return PilotsResourceWithStreamingResponse(self._client.pilots)

    @cached_property
    def ships(self) -> ShipsResourceWithStreamingResponse:
        """Ships."""
        from .resources.ships import ShipsResourceWithStreamingResponse

        return ShipsResourceWithStreamingResponse(self._client.ships)

    @cached_property
    def tides(self) -> TidesResourceWithStreamingResponse:
        """Tides."""
        from .resources.tides import TidesResourceWithStreamingResponse

        return TidesResourceWithStreamingResponse(self._client.tides)


class AsyncSecurityByOperationWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncSecurityByOperation) -> None:
        self._client = client

    @cached_property
    def berths(self) -> AsyncBerthsResourceWithRawResponse:
        """Berths."""
        from .resources.berths import AsyncBerthsResourceWithRawResponse

        return AsyncBerthsResourceWithRawResponse(self._client.berths)

    @cached_property
    def locks(self) -> AsyncLocksResourceWithRawResponse:
        """Locks."""
        from .resources.locks import AsyncLocksResourceWithRawResponse

        return AsyncLocksResourceWithRawResponse(self._client.locks)

    @cached_property
    def pilots(self) -> AsyncPilotsResourceWithRawResponse:
        """Pilots."""
        from .resources.pilots import AsyncPilotsResourceWithRawResponse

        return AsyncPilotsResourceWithRawResponse(self._client.pilots)

    @cached_property
    def ships(self) -> AsyncShipsResourceWithRawResponse:
        """Ships."""
        from .resources.ships import AsyncShipsResourceWithRawResponse

        return AsyncShipsResourceWithRawResponse(self._client.ships)

    @cached_property
    def tides(self) -> AsyncTidesResourceWithRawResponse:
        """Tides."""
        from .resources.tides import AsyncTidesResourceWithRawResponse

        return AsyncTidesResourceWithRawResponse(self._client.tides)


class AsyncSecurityByOperationWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncSecurityByOperation) -> None:
        self._client = client

    @cached_property
    def berths(self) -> AsyncBerthsResourceWithStreamingResponse:
        """Berths."""
        from .resources.berths import AsyncBerthsResourceWithStreamingResponse

        return AsyncBerthsResourceWithStreamingResponse(self._client.berths)

    @cached_property
    def locks(self) -> AsyncLocksResourceWithStreamingResponse:
        """Locks."""
        from .resources.locks import AsyncLocksResourceWithStreamingResponse

        return AsyncLocksResourceWithStreamingResponse(self._client.locks)

    @cached_property
    def pilots(self) -> AsyncPilotsResourceWithStreamingResponse:
        """Pilots."""
        from .resources.pilots import AsyncPilotsResourceWithStreamingResponse

        return AsyncPilotsResourceWithStreamingResponse(self._client.pilots)

    @cached_property
    def ships(self) -> AsyncShipsResourceWithStreamingResponse:
        """Ships."""
        from .resources.ships import AsyncShipsResourceWithStreamingResponse

        return AsyncShipsResourceWithStreamingResponse(self._client.ships)

    @cached_property
    def tides(self) -> AsyncTidesResourceWithStreamingResponse:
        """Tides."""
        from .resources.tides import AsyncTidesResourceWithStreamingResponse

        return AsyncTidesResourceWithStreamingResponse(self._client.tides)


Client = SecurityByOperation
AsyncClient = AsyncSecurityByOperation
