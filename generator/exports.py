"""What every package exports, and where each name comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import ir
from .constructor import client_class
from .imports import name_rank
from .python import ASYNC, SYNC
from .text import Code

RUNTIME_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "NotFoundError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "UnprocessableEntityError",
)

BY_STATUS: Mapping[int, str] = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}

# By the module that has them.
_RUNTIME: Mapping[str, str] = {
    "._client": "AsyncClient Client",
    "._constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "._runtime.aio.responses": "AsyncAPIResponse AsyncBinaryAPIResponse",
    "._runtime.aio.streaming": "AsyncJSONLStream AsyncStream",
    "._runtime.aiohttp": "DefaultAioHttpClient",
    "._runtime.endpoints": "RequestOptions",
    "._runtime.exports": "NoneType ProxiesTypes Transport file_from_path",
    "._runtime.http": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "._runtime.models": "BaseModel",
    "._runtime.sync.responses": "APIResponse BinaryAPIResponse",
    "._runtime.sync.streaming": "JSONLStream Stream",
    "._runtime.types": "NOT_GIVEN NotGiven Omit Timeout not_given omit",
}

MODULES = ("pagination", "resources", "types")
"""The modules that are reached as attributes of the package."""

# What the module of the client imports under these names.
_IMPORTED = (
    "AsyncAPIClient AsyncHTTPClient Dict EventRule HTTPClient Literal Mapping"
    " NeededCredentials Self SyncAPIClient URL"
)

RESERVED_CLASSES = frozenset(
    {*RUNTIME_ERRORS, *" ".join([*_RUNTIME.values(), _IMPORTED]).split()}
)
"""What no client can be called."""


def error_names(client: ir.Client) -> list[str]:
    """The errors of a package: the runtime's, the root of them all, the API's own."""
    own = [item.name for item in client.error_rules.classes]
    return sorted([*RUNTIME_ERRORS, client.error_name, *own])


def exports(client: ir.Client) -> dict[str, list[str]]:
    """All that the package exports, by the module that has it."""
    own = [client_class(client, mode) for mode in (ASYNC, SYNC)]
    several = ["ENVIRONMENTS"] if len(client.environments) > 1 else []
    found = {module: names.split() for module, names in _RUNTIME.items()}
    found["._client"] += [*own, *several]
    found["._exceptions"] = error_names(client)
    return {module: sorted(found[module], key=name_rank) for module in sorted(found)}


def homes(client: ir.Client) -> Sequence[tuple[str, str]]:
    """Each exported name with its module; the modules of the package have none."""
    names = {name: module for module, all_ in exports(client).items() for name in all_}
    return sorted([*names.items(), *((name, "") for name in MODULES)])


def codes(names: Sequence[str]) -> list[Code]:
    """Names of ours, for a template."""
    return [Code(name) for name in names]
