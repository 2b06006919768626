"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.basemodel import (
        AsyncBasemodelResource,
        AsyncBasemodelResourceWithRawResponse,
        AsyncBasemodelResourceWithStreamingResponse,
        BasemodelResource,
        BasemodelResourceWithRawResponse,
        BasemodelResourceWithStreamingResponse,
    )
    from .resources.field import (
        AsyncFieldResource,
        AsyncFieldResourceWithRawResponse,
        AsyncFieldResourceWithStreamingResponse,
        FieldResource,
        FieldResourceWithRawResponse,
        FieldResourceWithStreamingResponse,
    )
    from .resources.iterable import (
        AsyncIterableResource,
        AsyncIterableResourceWithRawResponse,
        AsyncIterableResourceWithStreamingResponse,
        IterableResource,
        IterableResourceWithRawResponse,
        IterableResourceWithStreamingResponse,
    )
    from .resources.list import (
        AsyncListResource,
        AsyncListResourceWithRawResponse,
        AsyncListResourceWithStreamingResponse,
        ListResource,
        ListResourceWithRawResponse,
        ListResourceWithStreamingResponse,
    )
    from .resources.literal import (
        AsyncLiteralResource,
        AsyncLiteralResourceWithRawResponse,
        AsyncLiteralResourceWithStreamingResponse,
        LiteralResource,
        LiteralResourceWithRawResponse,
        LiteralResourceWithStreamingResponse,
    )
    from .resources.nothing import (
        AsyncNothingResource,
        AsyncNothingResourceWithRawResponse,
        AsyncNothingResourceWithStreamingResponse,
        NothingResource,
        NothingResourceWithRawResponse,
        NothingResourceWithStreamingResponse,
    )
    from .resources.object_ import (
        AsyncObjectResource,
        AsyncObjectResourceWithRawResponse,
        AsyncObjectResourceWithStreamingResponse,
        ObjectResource,
        ObjectResourceWithRawResponse,
        ObjectResourceWithStreamingResponse,
    )
    from .resources.required import (
        AsyncRequiredResource,
        AsyncRequiredResourceWithRawResponse,
        AsyncRequiredResourceWithStreamingResponse,
        RequiredResource,
        RequiredResourceWithRawResponse,
        RequiredResourceWithStreamingResponse,
    )
    from .resources.syncresource import (
        AsyncSyncresourceResource,
        AsyncSyncresourceResourceWithRawResponse,
        AsyncSyncresourceResourceWithStreamingResponse,
        SyncresourceResource,
        SyncresourceResourceWithRawResponse,
        SyncresourceResourceWithStreamingResponse,
    )
    from .resources.timeout_resource import (
        AsyncTimeoutResourceResource,
        AsyncTimeoutResourceResourceWithRawResponse,
        AsyncTimeoutResourceResourceWithStreamingResponse,
        TimeoutResourceResource,
        TimeoutResourceResourceWithRawResponse,
        TimeoutResourceResourceWithStreamingResponse,
    )
    from .resources.typealias import (
        AsyncTypealiasResource,
        AsyncTypealiasResourceWithRawResponse,
        AsyncTypealiasResourceWithStreamingResponse,
        TypealiasResource,
        TypealiasResourceWithRawResponse,
        TypealiasResourceWithStreamingResponse,
    )
    from .resources.typeddict import (
        AsyncTypeddictResource,
        AsyncTypeddictResourceWithRawResponse,
        AsyncTypeddictResourceWithStreamingResponse,
        TypeddictResource,
        TypeddictResourceWithRawResponse,
        TypeddictResourceWithStreamingResponse,
    )
    from .resources.union import (
        AsyncUnionResource,
        AsyncUnionResourceWithRawResponse,
        AsyncUnionResourceWithStreamingResponse,
        UnionResource,
        UnionResourceWithRawResponse,
        UnionResourceWithStreamingResponse,
    )


class ClientClient(SyncAPIClient):
    """The client of API client."""

    package_name = "ClientClient"
    package_version = __version__
    log_env = "CLIENT_CLIENT_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    def __init__(
        self,
        *,
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
            base_url: Where the API is, instead of what the environment variable
                `CLIENT_CLIENT_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="CLIENT_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="CLIENT_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def basemodel(self) -> BasemodelResource:
        """Basemodel."""
        from .resources.basemodel import BasemodelResource

        return BasemodelResource(self)

    @cached_property
    def field(self) -> FieldResource:
        """Field."""
        from .resources.field import FieldResource

        return FieldResource(self)

    @cached_property
    def iterable(self) -> IterableResource:
        """Iterable."""
        from .resources.iterable import IterableResource

        return IterableResource(self)

    @cached_property
    def list(self) -> ListResource:
        """List."""
        from .resources.list import ListResource

        return ListResource(self)

    @cached_property
    def literal(self) -> LiteralResource:
        """Literal."""
        from .resources.literal import LiteralResource

        return LiteralResource(self)

    @cached_property
    def nothing(self) -> NothingResource:
        """Nothing."""
        from .resources.nothing import NothingResource

        return NothingResource(self)

    @cached_property
    def object_(self) -> ObjectResource:
        """Object."""
        from .resources.object_ import ObjectResource

        return ObjectResource(self)

    @cached_property
    def required(self) -> RequiredResource:
        """Required."""
        from .resources.required import RequiredResource

        return RequiredResource(self)

    @cached_property
    def syncresource(self) -> SyncresourceResource:
        """Syncresource."""
        from .resources.syncresource import SyncresourceResource

        return SyncresourceResource(self)

    @cached_property
    def timeout_resource(self) -> TimeoutResourceResource:
        """Timeout resource."""
        from .resources.timeout_resource import TimeoutResourceResource

        return TimeoutResourceResource(self)

    @cached_property
    def typealias(self) -> TypealiasResource:
        """Typealias."""
        from .resources.typealias import TypealiasResource

        return TypealiasResource(self)

    @cached_property
    def typeddict(self) -> TypeddictResource:
        """Typeddict."""
        from .resources.typeddict import TypeddictResource

        return TypeddictResource(self)

    @cached_property
    def union(self) -> UnionResource:
        """Union."""
        from .resources.union import UnionResource

        return UnionResource(self)

    @cached_property
    def with_raw_response(self) -> ClientClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ClientClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ClientClientWithStreamingResponse(self)

    def copy(
        self,
        *,
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


class AsyncClientClient(AsyncAPIClient):
    """The asynchronous client of API client."""

    package_name = "ClientClient"
    package_version = __version__
    log_env = "CLIENT_CLIENT_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    def __init__(
        self,
        *,
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
            base_url: Where the API is, instead of what the environment variable
                `CLIENT_CLIENT_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="CLIENT_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="CLIENT_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def basemodel(self) -> AsyncBasemodelResource:
        """Basemodel."""
        from .resources.basemodel import AsyncBasemodelResource

        return AsyncBasemodelResource(self)

    @cached_property
    def field(self) -> AsyncFieldResource:
        """Field."""
        from .resources.field import AsyncFieldResource

        return AsyncFieldResource(self)

    @cached_property
    def iterable(self) -> AsyncIterableResource:
        """Iterable."""
        from .resources.iterable import AsyncIterableResource

        return AsyncIterableResource(self)

    @cached_property
    def list(self) -> AsyncListResource:
        """List."""
        from .resources.list import AsyncListResource

        return AsyncListResource(self)

    @cached_property
    def literal(self) -> AsyncLiteralResource:
        """Literal."""
        from .resources.literal import AsyncLiteralResource

        return AsyncLiteralResource(self)

    @cached_property
    def nothing(self) -> AsyncNothingResource:
        """Nothing."""
        from .resources.nothing import AsyncNothingResource

        return AsyncNothingResource(self)

    @cached_property
    def object_(self) -> AsyncObjectResource:
        """Object."""
        from .resources.object_ import AsyncObjectResource

        return AsyncObjectResource(self)

    @cached_property
    def required(self) -> AsyncRequiredResource:
        """Required."""
        from .resources.required import AsyncRequiredResource

        return AsyncRequiredResource(self)

    @cached_property
    def syncresource(self) -> AsyncSyncresourceResource:
        """Syncresource."""
        from .resources.syncresource import AsyncSyncresourceResource

        return AsyncSyncresourceResource(self)

    @cached_property
    def timeout_resource(self) -> AsyncTimeoutResourceResource:
        """Timeout resource."""
        from .resources.timeout_resource import AsyncTimeoutResourceResource

        return AsyncTimeoutResourceResource(self)

    @cached_property
    def typealias(self) -> AsyncTypealiasResource:
        """Typealias."""
        from .resources.typealias import AsyncTypealiasResource

        return AsyncTypealiasResource(self)

    @cached_property
    def typeddict(self) -> AsyncTypeddictResource:
        """Typeddict."""
        from .resources.typeddict import AsyncTypeddictResource

        return AsyncTypeddictResource(self)

    @cached_property
    def union(self) -> AsyncUnionResource:
        """Union."""
        from .resources.union import AsyncUnionResource

        return AsyncUnionResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncClientClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncClientClientWithStreamingResponse(self)

    def copy(
        self,
        *,
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


class ClientClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: ClientClient) -> None:
        self._client = client

    @cached_property
    def basemodel(self) -> BasemodelResourceWithRawResponse:
        """Basemodel."""
        from .resources.basemodel import BasemodelResourceWithRawResponse

        return BasemodelResourceWithRawResponse(self._client.basemodel)

    @cached_property
    def field(self) -> FieldResourceWithRawResponse:
        """Field."""
        from .resources.field import FieldResourceWithRawResponse

        return FieldResourceWithRawResponse(self._client.field)

    @cached_property
    def iterable(self) -> IterableResourceWithRawResponse:
        """Iterable."""
        from .resources.iterable import IterableResourceWithRawResponse

        return IterableResourceWithRawResponse(self._client.iterable)

    @cached_property
    def list(self) -> ListResourceWithRawResponse:
        """List."""
        from .resources.list import ListResourceWithRawResponse

        return ListResourceWithRawResponse(self._client.list)

    @cached_property
    def literal(self) -> LiteralResourceWithRawResponse:
        """Literal."""
        from .resources.literal import LiteralResourceWithRawResponse

        return LiteralResourceWithRawResponse(self._client.literal)

    @cached_property
    def nothing(self) -> NothingResourceWithRawResponse:
        """Nothing."""
        from .resources.nothing import NothingResourceWithRawResponse

        return NothingResourceWithRawResponse(self._client.nothing)

    @cached_property
    def object_(self) -> ObjectResourceWithRawResponse:
        """Object."""
        from .resources.object_ import ObjectResourceWithRawResponse

        return ObjectResourceWithRawResponse(self._client.object_)

    @cached_property
    def required(self) -> RequiredResourceWithRawResponse:
        """Required."""
        from .resources.required import RequiredResourceWithRawResponse

        return RequiredResourceWithRawResponse(self._client.required)

    @cached_property
    def syncresource(self) -> SyncresourceResourceWithRawResponse:
        """Syncresource."""
        from .resources.syncresource import SyncresourceResourceWithRawResponse

        return SyncresourceResourceWithRawResponse(self._client.syncresource)

    @cached_property
    def timeout_resource(self) -> TimeoutResourceResourceWithRawResponse:
        """Timeout resource."""
        from .resources.timeout_resource import TimeoutResourceResourceWithRawResponse

        return TimeoutResourceResourceWithRawResponse(self._client.timeout_resource)

    @cached_property
    def typealias(self) -> TypealiasResourceWithRawResponse:
        """Typealias."""
        from .resources.typealias import TypealiasResourceWithRawResponse

        return TypealiasResourceWithRawResponse(self._client.typealias)

    @cached_property
    def typeddict(self) -> TypeddictResourceWithRawResponse:
        """Typeddict."""
        from .resources.typeddict import TypeddictResourceWithRawResponse

        return TypeddictResourceWithRawResponse(self._client.typeddict)

    @cached_property
    def union(self) -> UnionResourceWithRawResponse:
        """Union."""
        from .resources.union import UnionResourceWithRawResponse

        return UnionResourceWithRawResponse(self._client.union)


class ClientClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: ClientClient) -> None:
        self._client = client

    @cached_property
    def basemodel(self) -> BasemodelResourceWithStreamingResponse:
        """Basemodel."""
        from .resources.basemodel import BasemodelResourceWithStreamingResponse

        return BasemodelResourceWithStreamingResponse(self._client.basemodel)

    @cached_property
    def field(self) -> FieldResourceWithStreamingResponse:
        """Field."""
        from .resources.field import FieldResourceWithStreamingResponse

        return FieldResourceWithStreamingResponse(self._client.field)

    @cached_property
    def iterable(self) -> IterableResourceWithStreamingResponse:
        """Iterable."""
        from .resources.iterable import IterableResourceWithStreamingResponse

        return IterableResourceWithStreamingResponse(self._client.iterable)

    @cached_property
    def list(self) -> ListResourceWithStreamingResponse:
        """List."""
        from .resources.list import ListResourceWithStreamingResponse

        return ListResourceWithStreamingResponse(self._client.list)

    @cached_property
    def literal(self) -> LiteralResourceWithStreamingResponse:
        """Literal."""
        from .resources.literal import LiteralResourceWithStreamingResponse

        return LiteralResourceWithStreamingResponse(self._client.literal)

    @cached_property
    def nothing(self) -> NothingResourceWithStreamingResponse:
        """Nothing."""
        from .resources.nothing import NothingResourceWithStreamingResponse

        return NothingResourceWithStreamingResponse(self._client.nothing)

    @cached_property
    def object_(self) -> ObjectResourceWithStreamingResponse:
        """Object."""
        from .resources.object_ import ObjectResourceWithStreamingResponse

        return ObjectResourceWithStreamingResponse(self._client.object_)

    @cached_property
    def required(self) -> RequiredResourceWithStreamingResponse:
        """Required."""
        from .resources.required import RequiredResourceWithStreamingResponse

        return RequiredResourceWithStreamingResponse(self._client.required)

    @cached_property
    def syncresource(self) -> SyncresourceResourceWithStreamingResponse:
        """Syncresource."""
        from .resources.syncresource import SyncresourceResourceWithStreamingResponse

        return SyncresourceResourceWithStreamingResponse(self._client.syncresource)

    @cached_property
    def timeout_resource(self) -> TimeoutResourceResourceWithStreamingResponse:
        """Timeout resource."""
        from .resources.timeout_resource import (
            TimeoutResourceResourceWithStreamingResponse,
        )

        return TimeoutResourceResourceWithStreamingResponse(
            self._client.timeout_resource
        )

    @cached_property
    def typealias(self) -> TypealiasResourceWithStreamingResponse:
        """Typealias."""
        from .resources.typealias import TypealiasResourceWithStreamingResponse

        return TypealiasResourceWithStreamingResponse(self._client.typealias)

    @cached_property
    def typeddict(self) -> TypeddictResourceWithStreamingResponse:
        """Typeddict."""
        from .resources.typeddict import TypeddictResourceWithStreamingResponse

        return TypeddictResourceWithStreamingResponse(self._client.typeddict)

    @cached_property
    def union(self) -> UnionResourceWithStreamingResponse:
        """Union."""
        from .resources.union import UnionResourceWithStreamingResponse

        return UnionResourceWithStreamingResponse(self._client.union)


class AsyncClientClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncClientClient) -> None:
        self._client = client

    @cached_property
    def basemodel(self) -> AsyncBasemodelResourceWithRawResponse:
        """Basemodel."""
        from .resources.basemodel import AsyncBasemodelResourceWithRawResponse

        return AsyncBasemodelResourceWithRawResponse(self._client.basemodel)

    @cached_property
    def field(self) -> AsyncFieldResourceWithRawResponse:
        """Field."""
        from .resources.field import AsyncFieldResourceWithRawResponse

        return AsyncFieldResourceWithRawResponse(self._client.field)

    @cached_property
    def iterable(self) -> AsyncIterableResourceWithRawResponse:
        """Iterable."""
        from .resources.iterable import AsyncIterableResourceWithRawResponse

        return AsyncIterableResourceWithRawResponse(self._client.iterable)

    @cached_property
    def list(self) -> AsyncListResourceWithRawResponse:
        """List."""
        from .resources.list import AsyncListResourceWithRawResponse

        return AsyncListResourceWithRawResponse(self._client.list)

    @cached_property
    def literal(self) -> AsyncLiteralResourceWithRawResponse:
        """Literal."""
        from .resources.literal import AsyncLiteralResourceWithRawResponse

        return AsyncLiteralResourceWithRawResponse(self._client.literal)

    @cached_property
    def nothing(self) -> AsyncNothingResourceWithRawResponse:
        """Nothing."""
        from .resources.nothing import AsyncNothingResourceWithRawResponse

        return AsyncNothingResourceWithRawResponse(self._client.nothing)

    @cached_property
    def object_(self) -> AsyncObjectResourceWithRawResponse:
        """Object."""
        from .resources.object_ import AsyncObjectResourceWithRawResponse

        return AsyncObjectResourceWithRawResponse(self._client.object_)

    @cached_property
    def required(self) -> AsyncRequiredResourceWithRawResponse:
        """Required."""
        from .resources.required import AsyncRequiredResourceWithRawResponse

        return AsyncRequiredResourceWithRawResponse(self._client.required)

    @cached_property
    def syncresource(self) -> AsyncSyncresourceResourceWithRawResponse:
        """Syncresource."""
        from .resources.syncresource import AsyncSyncresourceResourceWithRawResponse

        return AsyncSyncresourceResourceWithRawResponse(self._client.syncresource)

    @cached_property
    def timeout_resource(self) -> AsyncTimeoutResourceResourceWithRawResponse:
        """Timeout resource."""
        from .resources.timeout_resource import (
            AsyncTimeoutResourceResourceWithRawResponse,
        )

        return AsyncTimeoutResourceResourceWithRawResponse(
            self._client.timeout_resource
        )

    @cached_property
    def typealias(self) -> AsyncTypealiasResourceWithRawResponse:
        """Typealias."""
        from .resources.typealias import AsyncTypealiasResourceWithRawResponse

        return AsyncTypealiasResourceWithRawResponse(self._client.typealias)

    @cached_property
    def typeddict(self) -> AsyncTypeddictResourceWithRawResponse:
        """Typeddict."""
        from .resources.typeddict import AsyncTypeddictResourceWithRawResponse

        return AsyncTypeddictResourceWithRawResponse(self._client.typeddict)

    @cached_property
    def union(self) -> AsyncUnionResourceWithRawResponse:
        """Union."""
        from .resources.union import AsyncUnionResourceWithRawResponse

        return AsyncUnionResourceWithRawResponse(self._client.union)


class AsyncClientClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncClientClient) -> None:
        self._client = client

    @cached_property
    def basemodel(self) -> AsyncBasemodelResourceWithStreamingResponse:
        """Basemodel."""
        from .resources.basemodel import AsyncBasemodelResourceWithStreamingResponse

        return AsyncBasemodelResourceWithStreamingResponse(self._client.basemodel)

    @cached_property
    def field(self) -> AsyncFieldResourceWithStreamingResponse:
        """Field."""
        from .resources.field import AsyncFieldResourceWithStreamingResponse

        return AsyncFieldResourceWithStreamingResponse(self._client.field)

    @cached_property
    def iterable(self) -> AsyncIterableResourceWithStreamingResponse:
        """Iterable."""
        from .resources.iterable import AsyncIterableResourceWithStreamingResponse

        return AsyncIterableResourceWithStreamingResponse(self._client.iterable)

    @cached_property
    def list(self) -> AsyncListResourceWithStreamingResponse:
        """List."""
        from .resources.list import AsyncListResourceWithStreamingResponse

        return AsyncListResourceWithStreamingResponse(self._client.list)

    @cached_property
    def literal(self) -> AsyncLiteralResourceWithStreamingResponse:
        """Literal."""
        from .resources.literal import AsyncLiteralResourceWithStreamingResponse

        return AsyncLiteralResourceWithStreamingResponse(self._client.literal)

    @cached_property
    def nothing(self) -> AsyncNothingResourceWithStreamingResponse:
        """Nothing."""
        from .resources.nothing import AsyncNothingResourceWithStreamingResponse

        return AsyncNothingResourceWithStreamingResponse(self._client.nothing)

    @cached_property
    def object_(self) -> AsyncObjectResourceWithStreamingResponse:
        """Object."""
        from .resources.object_ import AsyncObjectResourceWithStreamingResponse

        return AsyncObjectResourceWithStreamingResponse(self._client.object_)

    @cached_property
    def required(self) -> AsyncRequiredResourceWithStreamingResponse:
        """Required."""
        from .resources.required import AsyncRequiredResourceWithStreamingResponse

        return AsyncRequiredResourceWithStreamingResponse(self._client.required)

    @cached_property
    def syncresource(self) -> AsyncSyncresourceResourceWithStreamingResponse:
        """Syncresource."""
        from .resources.syncresource import (
            AsyncSyncresourceResourceWithStreamingResponse,
        )

        return AsyncSyncresourceResourceWithStreamingResponse(self._client.syncresource)

    @cached_property
    def timeout_resource(self) -> AsyncTimeoutResourceResourceWithStreamingResponse:
        """Timeout resource."""
        from .resources.timeout_resource import (
            AsyncTimeoutResourceResourceWithStreamingResponse,
        )

        return AsyncTimeoutResourceResourceWithStreamingResponse(
            self._client.timeout_resource
        )

    @cached_property
    def typealias(self) -> AsyncTypealiasResourceWithStreamingResponse:
        """Typealias."""
        from .resources.typealias import AsyncTypealiasResourceWithStreamingResponse

        return AsyncTypealiasResourceWithStreamingResponse(self._client.typealias)

    @cached_property
    def typeddict(self) -> AsyncTypeddictResourceWithStreamingResponse:
        """Typeddict."""
        from .resources.typeddict import AsyncTypeddictResourceWithStreamingResponse

        return AsyncTypeddictResourceWithStreamingResponse(self._client.typeddict)

    @cached_property
    def union(self) -> AsyncUnionResourceWithStreamingResponse:
        """Union."""
        from .resources.union import AsyncUnionResourceWithStreamingResponse

        return AsyncUnionResourceWithStreamingResponse(self._client.union)


Client = ClientClient
AsyncClient = AsyncClientClient
