"""The options of a client, and what follows from them alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, NoReturn, TypedDict, cast

from .events import DEFAULT_EVENT_RULES, EventRule
from .guards import is_mapping
from .headers import HeaderTable, apply_headers
from .http import DEFAULT_TIMEOUT, URL, Timeout, as_timeout
from .logs import set_up_logging
from .options import checked_base_url, given, overlaid
from .platform_headers import (
    READ_TIMEOUT,
    RETRY_COUNT,
    concurrency,
    platform_headers,
)
from .query import ArrayFormat, NestedFormat
from .retries import (
    DEFAULT_MAX_RETRIES,
    FIRST_DELAY,
    MAX_DELAY,
    check_max_retries,
)
from .security import Requirements, Secured
from .status_errors import DEFAULT_ERROR_RULES, ErrorRules
from .timeouts import check_total
from .types import NotGiven, Omit, not_given

if TYPE_CHECKING:
    from typing_extensions import Self

    from .request import Call

__all__ = ["CommonOptions", "Settings"]


class CommonOptions(TypedDict):
    """The options that both clients of every API have."""

    base_url: str | URL
    timeout: float | Timeout | None
    total_timeout: float | None
    max_retries: int
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    _strict_response_validation: bool


class Settings(Secured):
    """The options of a client; each is an attribute, and may be set anew."""

    package_name: ClassVar[str] = "Client"
    package_version: ClassVar[str] = "0"

    array_format: ClassVar[ArrayFormat] = "repeat"
    nested_format: ClassVar[NestedFormat] = "brackets"

    error_envelope: ClassVar[str | None] = None
    """The key of an error body under which the error itself is found."""

    error_rules: ClassVar[ErrorRules] = DEFAULT_ERROR_RULES
    """What the bodies of errors say, and which of them have classes of their own."""

    idempotency_header: ClassVar[str | None] = None
    """The header that tells the server that a retry is the same request, if it has one."""

    event_rules: ClassVar[tuple[EventRule, ...]] = DEFAULT_EVENT_RULES
    """What to do with the events of a stream; the first rule that fits decides."""

    has_platform_headers: ClassVar[bool] = True
    """Whether requests tell which client sends them, from what platform."""

    log_env: ClassVar[str] = ""
    """The environment variable that turns logging on, by `info` or `debug`."""

    default_timeout: ClassVar[float | Timeout | None] = DEFAULT_TIMEOUT
    """Seconds, or one number for each phase: where nobody asks for another."""

    default_max_retries: ClassVar[int] = DEFAULT_MAX_RETRIES

    initial_retry_delay: ClassVar[float] = FIRST_DELAY
    max_retry_delay: ClassVar[float] = MAX_DELAY

    documented_servers: ClassVar[tuple[str, ...]] = ()
    """The addresses that the API has for all, a `{name}` standing for any text."""

    asynchronous: ClassVar[bool] = False

    max_retries: int
    timeout: float | Timeout | None
    total_timeout: float | None

    def __init__(
        self,
        *,
        base_url: str | URL,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_timeout: Timeout | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        self.base_url = base_url
        self.max_retries = cast("int", check_max_retries(max_retries))
        self.total_timeout = check_total(total_timeout)
        if not isinstance(timeout, NotGiven):
            self.timeout = as_timeout(timeout)
        else:
            self.timeout = http_timeout or self.default_timeout
        self._custom_headers = dict(default_headers or {})
        self._custom_query = dict(default_query or {})
        self._strict_response_validation = _strict_response_validation
        self._header_cache: dict[Requirements | None, tuple[object, HeaderTable]] = {}
        set_up_logging(self.log_env)
        # Wrong options are reported where they are given, not at the first request.
        self._base_headers()

    @property
    def base_url(self) -> URL:
        """Where the API is; its path ends with a slash."""
        return self._base_url

    @base_url.setter
    def base_url(self, url: str | URL) -> None:
        # As text, since it may be a URL of the other HTTP library.
        self._base_url = checked_base_url(URL(str(url)))
        self._prefix = str(self._base_url).rstrip("/")

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client; None is not sent."""
        return {}

    @property
    def client_query(self) -> Mapping[str, object]:
        """The query parameters that stand for options of the client; None is not sent."""
        return {}

    @property
    def client_body(self) -> Mapping[str, object]:
        """The properties of JSON bodies that stand for options of the client."""
        return {}

    @property
    def server_variables(self) -> Mapping[str, object]:
        """The variables of servers that stand for options of the client."""
        return {}

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return f"{self.package_name}/Python {self.package_version}"

    @property
    def default_headers(self) -> dict[str, str | Omit | None]:
        """The headers of every request, credentials apart."""
        return {**self._platform(), **self._own_headers(), **self._custom_headers}

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request, credentials apart."""
        return {**self.client_query, **self._custom_query}

    def _base_query(self, security: Requirements | None = None) -> dict[str, object]:
        """Merge the client's own query parameters; the user's overrule the rest."""
        return {**self.client_query, **self._auth(security)[1], **self._custom_query}

    def _whole_body(self, body: object) -> object:
        """Add the options that are part of a JSON body to one that is an object."""
        own = self.client_body
        if not own or not is_mapping(body):
            return body
        said = {k: value for k, value in body.items() if not isinstance(value, Omit)}
        return {**{k: value for k, value in own.items() if value is not None}, **said}

    def _refuse_without_credentials(self, table: HeaderTable, call: Call) -> None:
        """Refuse a call without credentials, where the API cannot take it so."""
        if self._needs_credentials(call.security):
            query = {**self._base_query(call.security), **(call.extra_query or {})}
            asked = (self._custom_headers, call.headers, call.extra_headers)
            self._refuse_without(call.security, table, query, asked)

    def _own_headers(self) -> dict[str, str | Omit | None]:
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.client_headers,
        }

    def platform_headers(self) -> dict[str, str]:
        """Describe the client and what it runs on, in the headers that tell of it."""
        found = platform_headers(self.package_version, self._concurrency())
        return {k: value for k, value in found.items() if k != "X-Stainless-Async"}

    def _platform(self) -> Mapping[str, str]:
        if not self.has_platform_headers:
            return {}
        return platform_headers(self.package_version, self._concurrency())

    def _concurrency(self) -> str:
        """What waits for replies, if anything does."""
        return concurrency() if self.asynchronous else "false"

    def _base_headers(self, security: Requirements | None = None) -> HeaderTable:
        """Merge and check the client's own headers, anew only when one has changed."""
        layers = (
            self._platform(),
            self._own_headers(),
            self._auth(security)[0],
            self._custom_headers,
        )
        cached = self._header_cache.get(security)
        if cached is not None and cached[0] == layers:
            return cached[1]
        table = self._first_headers()
        for headers in layers:
            apply_headers(table, headers)
        self._header_cache[security] = (layers, table)
        return table

    def _first_headers(self) -> HeaderTable:
        if not self.has_platform_headers:
            return {}
        return {
            "x-stainless-retry-count": RETRY_COUNT,
            "x-stainless-read-timeout": READ_TIMEOUT,
        }

    def _public_headers(self) -> HeaderTable:
        """Give what any server may know of a request, and none of the credentials."""
        table = self._first_headers()
        apply_headers(table, self._platform())
        own = self._own_headers()
        names = ("Accept", "Content-Type", "User-Agent")
        apply_headers(table, {name: own[name] for name in names})
        return table

    def _common_options(
        self,
        *,
        base_url: str | URL | None,
        timeout: float | Timeout | NotGiven | None,
        total_timeout: float | NotGiven | None,
        max_retries: int | NotGiven,
        default_headers: Mapping[str, str | Omit] | None,
        set_default_headers: Mapping[str, str | Omit] | None,
        default_query: Mapping[str, object] | None,
        set_default_query: Mapping[str, object] | None,
    ) -> CommonOptions:
        return {
            "base_url": base_url or self.base_url,
            "timeout": given(timeout, self.timeout),
            "total_timeout": given(total_timeout, self.total_timeout),
            "max_retries": given(max_retries, self.max_retries),
            "default_headers": overlaid(
                "default_headers",
                self._custom_headers,
                default_headers,
                set_default_headers,
            ),
            "default_query": overlaid(
                "default_query", self._custom_query, default_query, set_default_query
            ),
            "_strict_response_validation": self._strict_response_validation,
        }

    def copy(self) -> Self:
        """Make a client with other options, and the same for the rest."""
        raise NotImplementedError

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: object) -> Self:
        return self.copy()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"A {type(self).__name__} holds credentials and open connections, "
            "and cannot be pickled"
        )

    def __repr__(self) -> str:
        # Nothing of the options: a secret may be among them, and in the address too.
        return f"<{type(self).__name__} {self.base_url.host}>"
