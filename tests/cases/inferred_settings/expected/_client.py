"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Dict, Literal

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.credentials import NeededCredentials, bearer, given
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import (
    base_address,
    chosen_environment,
    environment_address,
    merged_headers,
    option,
    read_text,
)
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__
from .types.client_find_pets_response import ClientFindPetsResponse

if TYPE_CHECKING:
    from .resources.answers import (
        AnswersResource,
        AnswersResourceWithRawResponse,
        AnswersResourceWithStreamingResponse,
        AsyncAnswersResource,
        AsyncAnswersResourceWithRawResponse,
        AsyncAnswersResourceWithStreamingResponse,
    )
    from .resources.complaints import (
        AsyncComplaintsResource,
        AsyncComplaintsResourceWithRawResponse,
        AsyncComplaintsResourceWithStreamingResponse,
        ComplaintsResource,
        ComplaintsResourceWithRawResponse,
        ComplaintsResourceWithStreamingResponse,
    )
    from .resources.customers import (
        AsyncCustomersResource,
        AsyncCustomersResourceWithRawResponse,
        AsyncCustomersResourceWithStreamingResponse,
        CustomersResource,
        CustomersResourceWithRawResponse,
        CustomersResourceWithStreamingResponse,
    )
    from .resources.orders import (
        AsyncOrdersResource,
        AsyncOrdersResourceWithRawResponse,
        AsyncOrdersResourceWithStreamingResponse,
        OrdersResource,
        OrdersResourceWithRawResponse,
        OrdersResourceWithStreamingResponse,
    )
    from .resources.pets import (
        AsyncPetsResource,
        AsyncPetsResourceWithRawResponse,
        AsyncPetsResourceWithStreamingResponse,
        PetsResource,
        PetsResourceWithRawResponse,
        PetsResourceWithStreamingResponse,
    )
    from .resources.reports import (
        AsyncReportsResource,
        AsyncReportsResourceWithRawResponse,
        AsyncReportsResourceWithStreamingResponse,
        ReportsResource,
        ReportsResourceWithRawResponse,
        ReportsResourceWithStreamingResponse,
    )
    from .resources.toys import (
        AsyncToysResource,
        AsyncToysResourceWithRawResponse,
        AsyncToysResourceWithStreamingResponse,
        ToysResource,
        ToysResourceWithRawResponse,
        ToysResourceWithStreamingResponse,
    )
    from .resources.v2.v2 import (
        AsyncV2Resource,
        AsyncV2ResourceWithRawResponse,
        AsyncV2ResourceWithStreamingResponse,
        V2Resource,
        V2ResourceWithRawResponse,
        V2ResourceWithStreamingResponse,
    )
    from .resources.visits import (
        AsyncVisitsResource,
        AsyncVisitsResourceWithRawResponse,
        AsyncVisitsResourceWithStreamingResponse,
        VisitsResource,
        VisitsResourceWithRawResponse,
        VisitsResourceWithStreamingResponse,
    )

ENVIRONMENTS: Dict[str, str] = {
    "production": "https://shop.example/api",
    "sandbox": "https://{region}.sandbox.shop.example/api",
}


class PetShop(SyncAPIClient):
    """The client of The PetShop REST API (v2)."""

    package_name = "PetShop"
    package_version = __version__
    log_env = "PETSHOP_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    needed_credentials = NeededCredentials(
        options=("api_key",),
        headers=("Authorization",),
    )

    api_key: str | None

    region: str
    """Where the shop is."""

    environment: Literal["production", "sandbox"] | NotGiven

    def __init__(
        self,
        *,
        api_key: str | None = None,
        region: str | None = None,
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
            api_key: It is by default what the environment variable
                `PETSHOP_API_KEY` says.
            region: Where the shop is.
            environment: Which of `ENVIRONMENTS` to use: `production` unless given.
            base_url: Where the API is, instead of what the environment variable
                `PETSHOP_BASE_URL` says, or the address of the environment.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = option(api_key, read_text, env="PETSHOP_API_KEY")
        self.region = option(region, read_text, default="eu")
        self.environment = chosen_environment(
            environment,
            base_url,
            env="PETSHOP_BASE_URL",
            default="production",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                environment_address(self.environment, ENVIRONMENTS),
                env=None if self.environment else "PETSHOP_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="PETSHOP_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def answers(self) -> AnswersResource:
        """Answers."""
        from .resources.answers import AnswersResource

        return AnswersResource(self)

    @cached_property
    def complaints(self) -> ComplaintsResource:
        """Complaints."""
        from .resources.complaints import ComplaintsResource

        return ComplaintsResource(self)

    @cached_property
    def customers(self) -> CustomersResource:
        """Customers."""
        from .resources.customers import CustomersResource

        return CustomersResource(self)

    @cached_property
    def orders(self) -> OrdersResource:
        """Orders."""
        from .resources.orders import OrdersResource

        return OrdersResource(self)

    @cached_property
    def pets(self) -> PetsResource:
        """Pets."""
        from .resources.pets import PetsResource

        return PetsResource(self)

    @cached_property
    def reports(self) -> ReportsResource:
        """Reports."""
        from .resources.reports import ReportsResource

        return ReportsResource(self)

    @cached_property
    def toys(self) -> ToysResource:
        """Toys."""
        from .resources.toys import ToysResource

        return ToysResource(self)

    @cached_property
    def visits(self) -> VisitsResource:
        """Visits."""
        from .resources.visits import VisitsResource

        return VisitsResource(self)

    @cached_property
    def v2(self) -> V2Resource:
        """V2."""
        from .resources.v2.v2 import V2Resource

        return V2Resource(self)

    @cached_property
    def with_raw_response(self) -> PetShopWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PetShopWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetShopWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PetShopWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": bearer(self.api_key)})

    def find_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientFindPetsResponse:
        """`GET /findPets`"""
        return self._request(
            "GET",
            "/findPets",
            cast_to=ClientFindPetsResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        api_key: str | None = None,
        region: str | None = None,
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
            api_key=api_key or self.api_key,
            region=region or self.region,
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


class AsyncPetShop(AsyncAPIClient):
    """The asynchronous client of The PetShop REST API (v2)."""

    package_name = "PetShop"
    package_version = __version__
    log_env = "PETSHOP_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    needed_credentials = NeededCredentials(
        options=("api_key",),
        headers=("Authorization",),
    )

    api_key: str | None

    region: str
    """Where the shop is."""

    environment: Literal["production", "sandbox"] | NotGiven

    def __init__(
        self,
        *,
        api_key: str | None = None,
        region: str | None = None,
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
            api_key: It is by default what the environment variable
                `PETSHOP_API_KEY` says.
            region: Where the shop is.
            environment: Which of `ENVIRONMENTS` to use: `production` unless given.
            base_url: Where the API is, instead of what the environment variable
                `PETSHOP_BASE_URL` says, or the address of the environment.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = option(api_key, read_text, env="PETSHOP_API_KEY")
        self.region = option(region, read_text, default="eu")
        self.environment = chosen_environment(
            environment,
            base_url,
            env="PETSHOP_BASE_URL",
            default="production",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                environment_address(self.environment, ENVIRONMENTS),
                env=None if self.environment else "PETSHOP_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="PETSHOP_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def answers(self) -> AsyncAnswersResource:
        """Answers."""
        from .resources.answers import AsyncAnswersResource

        return AsyncAnswersResource(self)

    @cached_property
    def complaints(self) -> AsyncComplaintsResource:
        """Complaints."""
        from .resources.complaints import AsyncComplaintsResource

        return AsyncComplaintsResource(self)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Customers."""
        from .resources.customers import AsyncCustomersResource

        return AsyncCustomersResource(self)

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """Orders."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Reports."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @cached_property
    def toys(self) -> AsyncToysResource:
        """Toys."""
        from .resources.toys import AsyncToysResource

        return AsyncToysResource(self)

    @cached_property
    def visits(self) -> AsyncVisitsResource:
        """Visits."""
        from .resources.visits import AsyncVisitsResource

        return AsyncVisitsResource(self)

    @cached_property
    def v2(self) -> AsyncV2Resource:
        """V2."""
        from .resources.v2.v2 import AsyncV2Resource

        return AsyncV2Resource(self)

    @cached_property
    def with_raw_response(self) -> AsyncPetShopWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPetShopWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetShopWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPetShopWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": bearer(self.api_key)})

    async def find_pets(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientFindPetsResponse:
        """`GET /findPets`"""
        return await self._request(
            "GET",
            "/findPets",
            cast_to=ClientFindPetsResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        api_key: str | None = None,
        region: str | None = None,
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
            api_key=api_key or self.api_key,
            region=region or self.region,
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


class PetShopWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: PetShop) -> None:
        self._client = client
        self.find_pets = to_raw_response(client.find_pets)

    @cached_property
    def answers(self) -> AnswersResourceWithRawResponse:
        """Answers."""
        from .resources.answers import AnswersResourceWithRawResponse

        return AnswersResourceWithRawResponse(self._client.answers)

    @cached_property
    def complaints(self) -> ComplaintsResourceWithRawResponse:
        """Complaints."""
        from .resources.complaints import ComplaintsResourceWithRawResponse

        return ComplaintsResourceWithRawResponse(self._client.complaints)

    @cached_property
    def customers(self) -> CustomersResourceWithRawResponse:
        """Customers."""
        from .resources.customers import CustomersResourceWithRawResponse

        return CustomersResourceWithRawResponse(self._client.customers)

    @cached_property
    def orders(self) -> OrdersResourceWithRawResponse:
        """Orders."""
        from .resources.orders import OrdersResourceWithRawResponse

        return OrdersResourceWithRawResponse(self._client.orders)

    @cached_property
    def pets(self) -> PetsResourceWithRawResponse:
        """Pets."""
        from .resources.pets import PetsResourceWithRawResponse

        return PetsResourceWithRawResponse(self._client.pets)

    @cached_property
    def reports(self) -> ReportsResourceWithRawResponse:
        """Reports."""
        from .resources.reports import ReportsResourceWithRawResponse

        return ReportsResourceWithRawResponse(self._client.reports)

    @cached_property
    def toys(self) -> ToysResourceWithRawResponse:
        """Toys."""
        from .resources.toys import ToysResourceWithRawResponse

        return ToysResourceWithRawResponse(self._client.toys)

    @cached_property
    def visits(self) -> VisitsResourceWithRawResponse:
        """Visits."""
        from .resources.visits import VisitsResourceWithRawResponse

        return VisitsResourceWithRawResponse(self._client.visits)

    @cached_property
    def v2(self) -> V2ResourceWithRawResponse:
        """V2."""
        from .resources.v2.v2 import V2ResourceWithRawResponse

        return V2ResourceWithRawResponse(self._client.v2)


class PetShopWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: PetShop) -> None:
        self._client = client
        self.find_pets = to_streamed_response(client.find_pets)

    @cached_property
    def answers(self) -> AnswersResourceWithStreamingResponse:
        """Answers."""
        from .resources.answers import AnswersResourceWithStreamingResponse

        return AnswersResourceWithStreamingResponse(self._client.answers)

    @cached_property
    def complaints(self) -> ComplaintsResourceWithStreamingResponse:
        """Complaints."""
        from .resources.complaints import ComplaintsResourceWithStreamingResponse

        return ComplaintsResourceWithStreamingResponse(self._client.complaints)

    @cached_property
    def customers(self) -> CustomersResourceWithStreamingResponse:
        """Customers."""
        from .resources.customers import CustomersResourceWithStreamingResponse

        return CustomersResourceWithStreamingResponse(self._client.customers)

    @cached_property
    def orders(self) -> OrdersResourceWithStreamingResponse:
        """Orders."""
        from .resources.orders import OrdersResourceWithStreamingResponse

        return OrdersResourceWithStreamingResponse(self._client.orders)

    @cached_property
    def pets(self) -> PetsResourceWithStreamingResponse:
        """Pets."""
        from .resources.pets import PetsResourceWithStreamingResponse

        return PetsResourceWithStreamingResponse(self._client.pets)

    @cached_property
    def reports(self) -> ReportsResourceWithStreamingResponse:
        """Reports."""
        from .resources.reports import ReportsResourceWithStreamingResponse

        return ReportsResourceWithStreamingResponse(self._client.reports)

    @cached_property
    def toys(self) -> ToysResourceWithStreamingResponse:
        """Toys."""
        from .resources.toys import ToysResourceWithStreamingResponse

        return ToysResourceWithStreamingResponse(self._client.toys)

    @cached_property
    def visits(self) -> VisitsResourceWithStreamingResponse:
        """Visits."""
        from .resources.visits import VisitsResourceWithStreamingResponse

        return VisitsResourceWithStreamingResponse(self._client.visits)

    @cached_property
    def v2(self) -> V2ResourceWithStreamingResponse:
        """V2."""
        from .resources.v2.v2 import V2ResourceWithStreamingResponse

        return V2ResourceWithStreamingResponse(self._client.v2)


class AsyncPetShopWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncPetShop) -> None:
        self._client = client
        self.find_pets = async_to_raw_response(client.find_pets)

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithRawResponse:
        """Answers."""
        from .resources.answers import AsyncAnswersResourceWithRawResponse

        return AsyncAnswersResourceWithRawResponse(self._client.answers)

    @cached_property
    def complaints(self) -> AsyncComplaintsResourceWithRawResponse:
        """Complaints."""
        from .resources.complaints import AsyncComplaintsResourceWithRawResponse

        return AsyncComplaintsResourceWithRawResponse(self._client.complaints)

    @cached_property
    def customers(self) -> AsyncCustomersResourceWithRawResponse:
        """Customers."""
        from .resources.customers import AsyncCustomersResourceWithRawResponse

        return AsyncCustomersResourceWithRawResponse(self._client.customers)

    @cached_property
    def orders(self) -> AsyncOrdersResourceWithRawResponse:
        """Orders."""
        from .resources.orders import AsyncOrdersResourceWithRawResponse

        return AsyncOrdersResourceWithRawResponse(self._client.orders)

    @cached_property
    def pets(self) -> AsyncPetsResourceWithRawResponse:
        """Pets."""
        from .resources.pets import AsyncPetsResourceWithRawResponse

        return AsyncPetsResourceWithRawResponse(self._client.pets)

    @cached_property
    def reports(self) -> AsyncReportsResourceWithRawResponse:
        """Reports."""
        from .resources.reports import AsyncReportsResourceWithRawResponse

        return AsyncReportsResourceWithRawResponse(self._client.reports)

    @cached_property
    def toys(self) -> AsyncToysResourceWithRawResponse:
        """Toys."""
        from .resources.toys import AsyncToysResourceWithRawResponse

        return AsyncToysResourceWithRawResponse(self._client.toys)

    @cached_property
    def visits(self) -> AsyncVisitsResourceWithRawResponse:
        """Visits."""
        from .resources.visits import AsyncVisitsResourceWithRawResponse

        return AsyncVisitsResourceWithRawResponse(self._client.visits)

    @cached_property
    def v2(self) -> AsyncV2ResourceWithRawResponse:
        """V2."""
        from .resources.v2.v2 import AsyncV2ResourceWithRawResponse

        return AsyncV2ResourceWithRawResponse(self._client.v2)


class AsyncPetShopWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncPetShop) -> None:
        self._client = client
        self.find_pets = async_to_streamed_response(client.find_pets)

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithStreamingResponse:
        """Answers."""
        from .resources.answers import AsyncAnswersResourceWithStreamingResponse

        return AsyncAnswersResourceWithStreamingResponse(self._client.answers)

    @cached_property
    def complaints(self) -> AsyncComplaintsResourceWithStreamingResponse:
        """Complaints."""
        from .resources.complaints import AsyncComplaintsResourceWithStreamingResponse

        return AsyncComplaintsResourceWithStreamingResponse(self._client.complaints)

    @cached_property
    def customers(self) -> AsyncCustomersResourceWithStreamingResponse:
        """Customers."""
        from .resources.customers import AsyncCustomersResourceWithStreamingResponse

        return AsyncCustomersResourceWithStreamingResponse(self._client.customers)

    @cached_property
    def orders(self) -> AsyncOrdersResourceWithStreamingResponse:
        """Orders."""
        from .resources.orders import AsyncOrdersResourceWithStreamingResponse

        return AsyncOrdersResourceWithStreamingResponse(self._client.orders)

    @cached_property
    def pets(self) -> AsyncPetsResourceWithStreamingResponse:
        """Pets."""
        from .resources.pets import AsyncPetsResourceWithStreamingResponse

        return AsyncPetsResourceWithStreamingResponse(self._client.pets)

    @cached_property
    def reports(self) -> AsyncReportsResourceWithStreamingResponse:
        """Reports."""
        from .resources.reports import AsyncReportsResourceWithStreamingResponse

        return AsyncReportsResourceWithStreamingResponse(self._client.reports)

    @cached_property
    def toys(self) -> AsyncToysResourceWithStreamingResponse:
        """Toys."""
        from .resources.toys import AsyncToysResourceWithStreamingResponse

        return AsyncToysResourceWithStreamingResponse(self._client.toys)

    @cached_property
    def visits(self) -> AsyncVisitsResourceWithStreamingResponse:
        """Visits."""
        from .resources.visits import AsyncVisitsResourceWithStreamingResponse

        return AsyncVisitsResourceWithStreamingResponse(self._client.visits)

    @cached_property
    def v2(self) -> AsyncV2ResourceWithStreamingResponse:
        """V2."""
        from .resources.v2.v2 import AsyncV2ResourceWithStreamingResponse

        return AsyncV2ResourceWithStreamingResponse(self._client.v2)


Client = PetShop
AsyncClient = AsyncPetShop
