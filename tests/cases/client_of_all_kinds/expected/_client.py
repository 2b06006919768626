"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Dict, Literal

from typing_extensions import Self

from ._constants import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    INITIAL_RETRY_DELAY,
    MAX_RETRY_DELAY,
)
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.credentials import (
    NeededCredentials,
    as_text,
    basic,
    bearer,
    cookies,
    given,
)
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import (
    base_address,
    chosen_environment,
    environment_address,
    merged_headers,
    option,
    read_integer,
    read_number,
    read_text,
    required_option,
)
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__
from .types.book import Book

if TYPE_CHECKING:
    from .resources.books import (
        AsyncBooksResource,
        AsyncBooksResourceWithRawResponse,
        AsyncBooksResourceWithStreamingResponse,
        BooksResource,
        BooksResourceWithRawResponse,
        BooksResourceWithStreamingResponse,
    )

ENVIRONMENTS: Dict[str, str] = {
    "production": "https://{region}.library.example.com/v2",
    "sandbox": "https://sandbox.library.example.com",
}


class CityLibrary(SyncAPIClient):
    """The client of Library.

    Books and readers.
    """

    package_name = "CityLibrary"
    package_version = __version__
    log_env = "CITY_LIBRARY_LOG"
    array_format = "brackets"
    nested_format = "dots"
    idempotency_header = "Idempotency-Key"
    has_platform_headers = False
    default_timeout = DEFAULT_TIMEOUT
    default_max_retries = DEFAULT_MAX_RETRIES
    initial_retry_delay = INITIAL_RETRY_DELAY
    max_retry_delay = MAX_RETRY_DELAY
    needed_credentials = NeededCredentials(
        options=("card_number", "user", "password", "token", "seat", "gate"),
        headers=("X-Card", "Authorization", "Cookie"),
        query=("gate",),
    )

    card_number: str | None

    user: str | None

    password: str | None

    token: str | None

    seat: str | None

    gate: int | None

    region: str

    shelf: str | None

    size: int

    quiet: bool | None

    ratio: float | None

    branch: str | None

    name: str

    environment: Literal["production", "sandbox"] | NotGiven

    def __init__(
        self,
        *,
        card_number: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        seat: str | None = None,
        gate: int | None = None,
        region: str | None = None,
        shelf: str | None = None,
        size: int | None = None,
        quiet: bool | None = None,
        ratio: float | None = None,
        branch: str | None = None,
        name: str,
        environment: Literal["production", "sandbox"] | NotGiven = not_given,
        base_url: str | URL | NotGiven | None = not_given,
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
            card_number: It is by default what the environment variable `LIB_CARD`
                says.
            region: It is by default what the environment variable `LIB_REGION`
                says.
            size: It is by default what the environment variable `LIB_SIZE` says.
            ratio: It is by default what the environment variable `LIB_RATIO` says.
            environment: Which of `ENVIRONMENTS` to use: `production` unless given.
            base_url: Where the API is, instead of what the environment variable
                `CITY_LIBRARY_BASE_URL` says, or the address of the environment.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = option(card_number, read_text, env="LIB_CARD")
        self.user = user
        self.password = password
        self.token = token
        self.seat = seat
        self.gate = gate
        self.region = option(region, read_text, env="LIB_REGION", default="eu")
        self.shelf = shelf
        self.size = option(size, read_integer, env="LIB_SIZE", default=3)
        self.quiet = quiet
        self.ratio = option(ratio, read_number, env="LIB_RATIO")
        self.branch = branch
        self.name = required_option("name", name, read_text)
        self.environment = chosen_environment(
            environment,
            base_url,
            env="CITY_LIBRARY_BASE_URL",
            default="production",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                environment_address(self.environment, ENVIRONMENTS),
                env=None if self.environment else "CITY_LIBRARY_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="CITY_LIBRARY_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> BooksResource:
        """Books."""
        from .resources.books import BooksResource

        return BooksResource(self)

    @cached_property
    def with_raw_response(self) -> CityLibraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return CityLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CityLibraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return CityLibraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given(
            {
                "X-Card": self.card_number,
                "Authorization": basic(self.user, self.password) or bearer(self.token),
                "Cookie": cookies({"seat": self.seat}),
            },
        )

    @property
    def auth_query(self) -> Mapping[str, str]:
        """The query parameters that carry the credentials."""
        return given({"gate": as_text(self.gate)})

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {
            "Library-Version": "2026-01-01",
            "Lib-Size": as_text(self.size),
            "Lib-Quiet": as_text(self.quiet),
        }

    @property
    def client_query(self) -> Mapping[str, object]:
        """The query parameters that stand for options of the client."""
        return {"shelf": self.shelf}

    @property
    def client_body(self) -> Mapping[str, object]:
        """The properties of JSON bodies that stand for options of the client."""
        return {"branch": self.branch}

    def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """`GET /health`"""
        return self._request(
            "GET",
            "/health",
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        card_number: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        seat: str | None = None,
        gate: int | None = None,
        region: str | None = None,
        shelf: str | None = None,
        size: int | None = None,
        quiet: bool | None = None,
        ratio: float | None = None,
        branch: str | None = None,
        name: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
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
        if base_url is None and (environment is not None or region is not None):
            base_url = base_address(
                None,
                environment_address(environment or self.environment, ENVIRONMENTS),
                variables={"region": region or self.region},
            )
        return type(self)(
            card_number=card_number or self.card_number,
            user=user or self.user,
            password=password or self.password,
            token=token or self.token,
            seat=seat or self.seat,
            gate=self.gate if gate is None else gate,
            region=region or self.region,
            shelf=shelf or self.shelf,
            size=self.size if size is None else size,
            quiet=self.quiet if quiet is None else quiet,
            ratio=self.ratio if ratio is None else ratio,
            branch=branch or self.branch,
            name=name or self.name,
            environment=environment or self.environment,
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


class AsyncCityLibrary(AsyncAPIClient):
    """The asynchronous client of Library.

    Books and readers.
    """

    package_name = "CityLibrary"
    package_version = __version__
    log_env = "CITY_LIBRARY_LOG"
    array_format = "brackets"
    nested_format = "dots"
    idempotency_header = "Idempotency-Key"
    has_platform_headers = False
    default_timeout = DEFAULT_TIMEOUT
    default_max_retries = DEFAULT_MAX_RETRIES
    initial_retry_delay = INITIAL_RETRY_DELAY
    max_retry_delay = MAX_RETRY_DELAY
    needed_credentials = NeededCredentials(
        options=("card_number", "user", "password", "token", "seat", "gate"),
        headers=("X-Card", "Authorization", "Cookie"),
        query=("gate",),
    )

    card_number: str | None

    user: str | None

    password: str | None

    token: str | None

    seat: str | None

    gate: int | None

    region: str

    shelf: str | None

    size: int

    quiet: bool | None

    ratio: float | None

    branch: str | None

    name: str

    environment: Literal["production", "sandbox"] | NotGiven

    def __init__(
        self,
        *,
        card_number: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        seat: str | None = None,
        gate: int | None = None,
        region: str | None = None,
        shelf: str | None = None,
        size: int | None = None,
        quiet: bool | None = None,
        ratio: float | None = None,
        branch: str | None = None,
        name: str,
        environment: Literal["production", "sandbox"] | NotGiven = not_given,
        base_url: str | URL | NotGiven | None = not_given,
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
            card_number: It is by default what the environment variable `LIB_CARD`
                says.
            region: It is by default what the environment variable `LIB_REGION`
                says.
            size: It is by default what the environment variable `LIB_SIZE` says.
            ratio: It is by default what the environment variable `LIB_RATIO` says.
            environment: Which of `ENVIRONMENTS` to use: `production` unless given.
            base_url: Where the API is, instead of what the environment variable
                `CITY_LIBRARY_BASE_URL` says, or the address of the environment.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.card_number = option(card_number, read_text, env="LIB_CARD")
        self.user = user
        self.password = password
        self.token = token
        self.seat = seat
        self.gate = gate
        self.region = option(region, read_text, env="LIB_REGION", default="eu")
        self.shelf = shelf
        self.size = option(size, read_integer, env="LIB_SIZE", default=3)
        self.quiet = quiet
        self.ratio = option(ratio, read_number, env="LIB_RATIO")
        self.branch = branch
        self.name = required_option("name", name, read_text)
        self.environment = chosen_environment(
            environment,
            base_url,
            env="CITY_LIBRARY_BASE_URL",
            default="production",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                environment_address(self.environment, ENVIRONMENTS),
                env=None if self.environment else "CITY_LIBRARY_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="CITY_LIBRARY_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> AsyncBooksResource:
        """Books."""
        from .resources.books import AsyncBooksResource

        return AsyncBooksResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncCityLibraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncCityLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCityLibraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncCityLibraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given(
            {
                "X-Card": self.card_number,
                "Authorization": basic(self.user, self.password) or bearer(self.token),
                "Cookie": cookies({"seat": self.seat}),
            },
        )

    @property
    def auth_query(self) -> Mapping[str, str]:
        """The query parameters that carry the credentials."""
        return given({"gate": as_text(self.gate)})

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {
            "Library-Version": "2026-01-01",
            "Lib-Size": as_text(self.size),
            "Lib-Quiet": as_text(self.quiet),
        }

    @property
    def client_query(self) -> Mapping[str, object]:
        """The query parameters that stand for options of the client."""
        return {"shelf": self.shelf}

    @property
    def client_body(self) -> Mapping[str, object]:
        """The properties of JSON bodies that stand for options of the client."""
        return {"branch": self.branch}

    async def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """`GET /health`"""
        return await self._request(
            "GET",
            "/health",
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        card_number: str | None = None,
        user: str | None = None,
        password: str | None = None,
        token: str | None = None,
        seat: str | None = None,
        gate: int | None = None,
        region: str | None = None,
        shelf: str | None = None,
        size: int | None = None,
        quiet: bool | None = None,
        ratio: float | None = None,
        branch: str | None = None,
        name: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
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
        if base_url is None and (environment is not None or region is not None):
            base_url = base_address(
                None,
                environment_address(environment or self.environment, ENVIRONMENTS),
                variables={"region": region or self.region},
            )
        return type(self)(
            card_number=card_number or self.card_number,
            user=user or self.user,
            password=password or self.password,
            token=token or self.token,
            seat=seat or self.seat,
            gate=self.gate if gate is None else gate,
            region=region or self.region,
            shelf=shelf or self.shelf,
            size=self.size if size is None else size,
            quiet=self.quiet if quiet is None else quiet,
            ratio=self.ratio if ratio is None else ratio,
            branch=branch or self.branch,
            name=name or self.name,
            environment=environment or self.environment,
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


class CityLibraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: CityLibrary) -> None:
        self._client = client
        self.health = to_raw_response(client.health)

    @cached_property
    def books(self) -> BooksResourceWithRawResponse:
        """Books."""
        from .resources.books import BooksResourceWithRawResponse

        return BooksResourceWithRawResponse(self._client.books)


class CityLibraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: CityLibrary) -> None:
        self._client = client
        self.health = to_streamed_response(client.health)

    @cached_property
    def books(self) -> BooksResourceWithStreamingResponse:
        """Books."""
        from .resources.books import BooksResourceWithStreamingResponse

        return BooksResourceWithStreamingResponse(self._client.books)


class AsyncCityLibraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncCityLibrary) -> None:
        self._client = client
        self.health = async_to_raw_response(client.health)

    @cached_property
    def books(self) -> AsyncBooksResourceWithRawResponse:
        """Books."""
        from .resources.books import AsyncBooksResourceWithRawResponse

        return AsyncBooksResourceWithRawResponse(self._client.books)


class AsyncCityLibraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncCityLibrary) -> None:
        self._client = client
        self.health = async_to_streamed_response(client.health)

    @cached_property
    def books(self) -> AsyncBooksResourceWithStreamingResponse:
        """Books."""
        from .resources.books import AsyncBooksResourceWithStreamingResponse

        return AsyncBooksResourceWithStreamingResponse(self._client.books)


Client = CityLibrary
AsyncClient = AsyncCityLibrary
