"""The private names that code for other SDKs imports: there, and true to their names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import new_class
from typing import Any

import pytest

MODULES = (
    "_base_client _compat _constants _exceptions _files _models _qs _resource _response"
    " _streaming _types _utils _version"
).split()


@pytest.mark.parametrize("name", MODULES)
def test_each_module_can_be_the_first_to_load(library: Any, name: str) -> None:
    root = Path(library.__file__).parent.parent
    source = (
        f"import {library.__name__}.{name} as m; [getattr(m, n) for n in m.__all__]"
    )
    if name == "_version":
        source = f"from {library.__name__}._version import __title__, __version__"
    command = [sys.executable, "-W", "error", "-c", source]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_package_does_not_load_them(library: Any) -> None:
    root = Path(library.__file__).parent.parent
    source = (
        f"import sys, {library.__name__} as p; p.Client(api_key='-');"
        "print([m for m in sys.modules if m.startswith(p.__name__ + '._utils')])"
    )
    command = [sys.executable, "-c", source]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


def test_a_request_is_built_and_not_sent(client: Any, part: Any) -> None:
    options = part("_models").FinalRequestOptions(
        method="post",
        url="/books",
        json_data={"title": "Emma"},
        **part("_base_client").make_request_options(
            query={"a": 1, "b": 2}, extra_query={"b": 3}, extra_headers={"X-A": "1"}
        ),
    )
    request = client._build_request(options)
    assert (request.method, request.url.path) == ("POST", "/v1/books")
    assert dict(request.url.params) == {"a": "1", "b": "3"}
    assert request.headers["x-a"] == "1"
    assert request.content == b'{"title":"Emma"}'


def test_the_wait_before_a_retry_can_be_set(library: Any) -> None:
    waits: list[float] = []

    class Impatient(library.Client):  # type: ignore[misc]
        def _calculate_retry_timeout(self, *_: Any) -> float:
            waits.append(0.0)
            return 0.0

    client = Impatient(api_key="-", base_url="http://127.0.0.1:9", max_retries=2)
    with client, pytest.raises(library.APIConnectionError):
        client.get("/", cast_to=object)
    assert waits == [0.0, 0.0]


def test_replies_made_by_hand_are_of_the_kind_that_clients_give(
    client: Any, part: Any
) -> None:
    made, models = part("_response").APIResponse, part("_models")
    reply = client.loans.with_raw_response.list()
    assert isinstance(reply, made)
    own = made(
        raw=reply.http_response,
        client=client,
        stream=False,
        stream_cls=None,
        cast_to=object,
        options=models.FinalRequestOptions(method="get", url="/loans"),
    )
    assert own.parse()["total"] == 1
    assert part("_response").extract_response_type(made[int]) is int


def test_constants_are_those_that_clients_are_made_with(
    client: Any, library: Any, part: Any
) -> None:
    constants = part("_constants")
    fresh = library.Client(api_key="-")
    assert fresh.timeout == constants.DEFAULT_TIMEOUT
    assert fresh.max_retries == constants.DEFAULT_MAX_RETRIES
    pool = fresh._client._transport._pool
    limits = constants.DEFAULT_CONNECTION_LIMITS
    assert pool._max_connections == limits.max_connections
    assert pool._max_keepalive_connections == limits.max_keepalive_connections
    assert fresh.initial_retry_delay == constants.INITIAL_RETRY_DELAY
    assert fresh.max_retry_delay == constants.MAX_RETRY_DELAY
    headers: dict[str, Any] = {constants.RAW_RESPONSE_HEADER: "true"}
    reply = client.loans.list(extra_headers=headers)
    assert isinstance(reply, part("_response").APIResponse)
    headers = {constants.OVERRIDE_CAST_TO_HEADER: dict[str, Any]}
    assert client.loans.list(extra_headers=headers)["total"] == 1


def test_a_generic_base_gives_its_argument(part: Any) -> None:
    argument = part("_utils").extract_type_var_from_base
    streams = part("_streaming")

    numbers = new_class("Numbers", (streams.Stream[int],))
    assert argument(numbers, generic_bases=(streams.Stream,), index=0) is int
    with pytest.raises(TypeError, match="type argument 0"):
        argument(streams.Stream, generic_bases=(streams.Stream,), index=0)


def test_files_are_taken_out_by_their_paths(part: Any) -> None:
    body = {"docs": [{"file": b"a", "name": "x"}], "all": [b"b"], "rest": 1}
    paths = [["docs", "<array>", "file"], ["all", "<array>"]]
    copy = part("_files").deepcopy_with_paths(body, paths)
    taken = part("_utils").extract_files(copy, paths=paths)
    assert taken == [("docs[][file]", b"a"), ("all[]", b"b")]
    assert copy == {"docs": [{"name": "x"}], "rest": 1}
    assert body["docs"] == [{"file": b"a", "name": "x"}]


@pytest.mark.parametrize("segment", [".", "..", "%2e", "%2E."])
def test_an_address_cannot_lead_elsewhere(part: Any, segment: str) -> None:
    template = part("_utils._path").path_template
    assert template("/a/{x}?q={x}", x="b/c") == "/a/b%2Fc?q=b/c"
    with pytest.raises(ValueError, match="dot-segment"):
        template(f"/a/{segment}/{{x}}", x="b")


def test_required_arguments_are_those_of_one_of_the_groups(part: Any) -> None:
    def add(*, a: int = 0, b: int = 0, c: int = 0) -> int:
        return a + b + c

    call = part("_utils").required_args(["a", "b"], ["c"])(add)
    assert (call(a=1, b=2), call(c=3)) == (3, 3)
    with pytest.raises(TypeError, match=r"\('a' and 'b'\) or \('c'\)"):
        call(a=1)
