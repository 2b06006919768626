"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Self

from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL, AsyncClient, Client
from ._runtime.options import option, required_option
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given

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
    package_version = "2.0.0"
    error_envelope = "error"

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
        http_client: Client | None = None,
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
        self.api_key = required_option("api_key", api_key, env="OPENAI_API_KEY")
        self.organization = option(organization, env="OPENAI_ORG_ID")
        self.project = option(project, env="OPENAI_PROJECT_ID")
        super().__init__(
            base_url=option(base_url, env="OPENAI_BASE_URL")
            or "https://api.openai.com/v1",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
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
        """The same resources, whose methods return the reply itself."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
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
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
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
    package_version = "2.0.0"
    error_envelope = "error"

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
        http_client: AsyncClient | None = None,
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
        self.api_key = required_option("api_key", api_key, env="OPENAI_API_KEY")
        self.organization = option(organization, env="OPENAI_ORG_ID")
        self.project = option(project, env="OPENAI_PROJECT_ID")
        super().__init__(
            base_url=option(base_url, env="OPENAI_BASE_URL")
            or "https://api.openai.com/v1",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
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
        """The same resources, whose methods return the reply itself."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
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
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
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
        )

    with_options = copy


class OpenAIWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

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
    """The resources of a client, with `with_streaming_response` on each."""

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
    """The resources of a client, with `with_raw_response` on each."""

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
    """The resources of a client, with `with_streaming_response` on each."""

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
