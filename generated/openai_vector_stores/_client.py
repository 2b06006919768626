"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import (
    base_address,
    merged_headers,
    option,
    read_text,
    required_option,
)
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.beta.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.vector_stores.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )


class OpenAI(SyncAPIClient):
    """The client of OpenAI Vector Stores.

    A vector store holds files that have been split into chunks and indexed, so that
    a model, or a direct search request, can find the passages that matter.

    The usual order of work: upload a file, create a vector store, attach the file to
    it, wait until the file is `completed`, then search the store.

    Times are whole seconds since the Unix epoch.
    """

    package_name = "OpenAI"
    package_version = __version__
    log_env = "OPENAI_LOG"
    array_format = "comma"
    nested_format = "brackets"
    error_envelope = "error"
    default_timeout = DEFAULT_TIMEOUT

    api_key: str
    """The secret that authenticates each request."""

    organization: str | None
    """The organization that requests count towards."""

    project: str | None
    """The project that requests count towards."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            api_key: The secret that authenticates each request. It is required
                unless the environment variable `OPENAI_API_KEY` is set.
            organization: The organization that requests count towards. It is by
                default what the environment variable `OPENAI_ORG_ID` says.
            project: The project that requests count towards. It is by default what
                the environment variable `OPENAI_PROJECT_ID` says.
            base_url: Where the API is, instead of what the environment variable
                `OPENAI_BASE_URL` says, or https://api.openai.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = required_option(
            "api_key",
            api_key,
            read_text,
            env="OPENAI_API_KEY",
        )
        self.organization = option(organization, read_text, env="OPENAI_ORG_ID")
        self.project = option(project, read_text, env="OPENAI_PROJECT_ID")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.openai.com/v1",
                env="OPENAI_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="OPENAI_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def files(self) -> Files:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def beta(self) -> Beta:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import Beta

        return Beta(self)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OpenAIWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {
            "OpenAI-Organization": self.organization,
            "OpenAI-Project": self.project,
        }

    def copy(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            api_key=api_key or self.api_key,
            organization=organization or self.organization,
            project=project or self.project,
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


class AsyncOpenAI(AsyncAPIClient):
    """The asynchronous client of OpenAI Vector Stores.

    A vector store holds files that have been split into chunks and indexed, so that
    a model, or a direct search request, can find the passages that matter.

    The usual order of work: upload a file, create a vector store, attach the file to
    it, wait until the file is `completed`, then search the store.

    Times are whole seconds since the Unix epoch.
    """

    package_name = "OpenAI"
    package_version = __version__
    log_env = "OPENAI_LOG"
    array_format = "comma"
    nested_format = "brackets"
    error_envelope = "error"
    default_timeout = DEFAULT_TIMEOUT

    api_key: str
    """The secret that authenticates each request."""

    organization: str | None
    """The organization that requests count towards."""

    project: str | None
    """The project that requests count towards."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            api_key: The secret that authenticates each request. It is required
                unless the environment variable `OPENAI_API_KEY` is set.
            organization: The organization that requests count towards. It is by
                default what the environment variable `OPENAI_ORG_ID` says.
            project: The project that requests count towards. It is by default what
                the environment variable `OPENAI_PROJECT_ID` says.
            base_url: Where the API is, instead of what the environment variable
                `OPENAI_BASE_URL` says, or https://api.openai.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.api_key = required_option(
            "api_key",
            api_key,
            read_text,
            env="OPENAI_API_KEY",
        )
        self.organization = option(organization, read_text, env="OPENAI_ORG_ID")
        self.project = option(project, read_text, env="OPENAI_PROJECT_ID")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.openai.com/v1",
                env="OPENAI_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="OPENAI_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOpenAIWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Authorization": f"Bearer {self.api_key}"}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {
            "OpenAI-Organization": self.organization,
            "OpenAI-Project": self.project,
        }

    def copy(
        self,
        *,
        api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            api_key=api_key or self.api_key,
            organization=organization or self.organization,
            project=project or self.project,
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


class OpenAIWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import FilesWithRawResponse

        return FilesWithRawResponse(self._client.files)

    @cached_property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import VectorStoresWithRawResponse

        return VectorStoresWithRawResponse(self._client.vector_stores)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._client.beta)


class OpenAIWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import (
            VectorStoresWithStreamingResponse,
        )

        return VectorStoresWithStreamingResponse(self._client.vector_stores)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._client.beta)


class AsyncOpenAIWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import (
            AsyncVectorStoresWithRawResponse,
        )

        return AsyncVectorStoresWithRawResponse(self._client.vector_stores)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._client.beta)


class AsyncOpenAIWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Upload, look up, download and remove the files themselves."""
        from .resources.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """Make, change, remove and search vector stores."""
        from .resources.vector_stores.vector_stores import (
            AsyncVectorStoresWithStreamingResponse,
        )

        return AsyncVectorStoresWithStreamingResponse(self._client.vector_stores)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.beta.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._client.beta)


Client = OpenAI
AsyncClient = AsyncOpenAI
