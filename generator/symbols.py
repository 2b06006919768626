"""What generated code may use besides the package's own classes."""

from __future__ import annotations

from collections.abc import Mapping

# All that generated code may use besides the package's own classes: names of the standard
# library, of the two packages it depends on, and of the runtime, which is copied into it.
# A leading dot counts from the package.
_SYMBOLS_BY_MODULE: Mapping[str, str] = {
    "collections.abc": "Iterable Mapping",
    "datetime": "date datetime",
    "functools": "cached_property",
    "typing": (
        "Annotated Any ClassVar Dict Generic List Literal Tuple TYPE_CHECKING TypeVar cast overload"
    ),
    "types": "NoneType",
    "typing_extensions": "Self deprecated",
    "pydantic": "Field",
    "._runtime.credentials": ("NeededCredentials as_text basic bearer cookies given"),
    "._runtime.encodings": "encoded querystring",
    "._runtime.events": "EventRule",
    "._runtime.headers": "header_value",
    "._runtime.http": "AsyncClient Client URL",
    "._runtime.lines": "json_lines",
    "._runtime.lookup": "lookup",
    "._runtime.models": "BaseModel",
    "._runtime.forms": "Form if_any one_of",
    "._runtime.multipart": "FileOrText parts",
    "._runtime.options": (
        "base_address chosen_environment environment_address merged_headers option"
        " read_boolean read_integer read_number read_text required_option"
    ),
    "._runtime.pagination": (
        "CursorIdPagination CursorPagination CursorUrlPagination OffsetPagination"
        " PageNumberPagination Pagination SinglePagination"
    ),
    "._runtime.oauth2": "ClientCredentials pending",
    "._runtime.paths": "check_segments given_or_option path_template",
    "._runtime.polling": "In NotIn Until check_times seconds",
    "._runtime.request": "types_of",
    "._runtime.retries": "DEFAULT_MAX_RETRIES",
    "._runtime.security": "Credential",
    "._runtime.status_errors": "ErrorRules",
    "._runtime.styles": "cookie in_path json_text styled",
    "._runtime.transform": "PropertyInfo transform",
    "._runtime.types": (
        "Base64FileInput Body FileContent FileTypes Headers NotGiven Omit Query"
        " SequenceNotStr Timeout"
        " not_given omit"
    ),
    "._runtime.webhooks": "parse_webhook unwrap_webhook",
    "._runtime.aio.client": "AsyncAPIClient",
    "._runtime.aio.oauth2": "AsyncTokenClient",
    "._runtime.aio.pages": "BaseAsyncPage",
    "._runtime.aio.paginator": "AsyncPaginator",
    "._runtime.aio.concurrency": "async_concurrently",
    "._runtime.aio.polling": "async_poll",
    "._runtime.aio.resource": "AsyncResource",
    "._runtime.aio.responses": "AsyncAPIResponse AsyncBinaryAPIResponse",
    "._runtime.aio.streaming": "AsyncJSONLStream AsyncStream",
    "._runtime.aio.wrappers": "async_to_raw_response async_to_streamed_response",
    "._runtime.sync.client": "SyncAPIClient",
    "._runtime.sync.oauth2": "SyncTokenClient",
    "._runtime.sync.pages": "BaseSyncPage",
    "._runtime.sync.concurrency": "concurrently",
    "._runtime.sync.polling": "poll",
    "._runtime.sync.resource": "SyncResource",
    "._runtime.sync.responses": "APIResponse BinaryAPIResponse",
    "._runtime.sync.streaming": "JSONLStream Stream",
    "._runtime.sync.wrappers": "to_raw_response to_streamed_response",
}
SYMBOLS = {
    name: module
    for module, names in _SYMBOLS_BY_MODULE.items()
    for name in names.split()
}
