"""A generated client with options of every type, credentials of every kind, and two
environments: what it sends, and what it says where something is missing."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from casebook import Case, run

CASES = Path(__file__).parent / "cases"
PACKAGE = "client_of_all_kinds"
VARIABLE = "CITY_LIBRARY_BASE_URL"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("made")
    outcome = run(Case(CASES / PACKAGE), folder / PACKAGE)
    assert outcome.code == 0, outcome.stderr
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LIB_CARD", "LIB_REGION", "LIB_SIZE", "LIB_RATIO", VARIABLE):
        monkeypatch.delenv(name, raising=False)


class Made:
    """A client in one of the two modes, which remembers what it sent."""

    def __init__(self, package: ModuleType, mode: str, **options: Any) -> None:
        self.sent: list[httpx2.Request] = []
        self.is_async = mode == "async"
        transport = httpx2.MockTransport(self._answer)
        options.setdefault("name", "central")
        self.client: Any
        if self.is_async:
            http = httpx2.AsyncClient(transport=transport)
            self.client = package.AsyncCityLibrary(http_client=http, **options)
        else:
            self.client = package.CityLibrary(
                http_client=httpx2.Client(transport=transport), **options
            )

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(request)
        return httpx2.Response(200, json={"title": "It"})

    def call(self, path: str, /, **arguments: Any) -> httpx2.Request:
        """Calls a method, and gives the request that it made."""
        method = self.client
        for name in path.split("."):
            method = getattr(method, name)
        reply = method(**arguments)
        if self.is_async:
            asyncio.run(_awaited(reply))
        return self.sent[-1]


async def _awaited(reply: Any) -> Any:
    return await reply


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


# ---- Credentials ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "headers", "query"),
    [
        ({"card_number": "c"}, {"x-card": "c"}, {}),
        (
            {"user": "u", "password": "p"},
            {"authorization": "Basic dTpw"},
            {},
        ),
        ({"token": "t"}, {"authorization": "Bearer t"}, {}),
        ({"seat": "12"}, {"cookie": "seat=12"}, {}),
        ({"gate": 7}, {}, {"gate": "7"}),
        (
            {"card_number": "c", "token": "t"},
            {"x-card": "c", "authorization": "Bearer t"},
            {},
        ),
    ],
)
def test_credentials_go_where_their_scheme_says(
    package: ModuleType,
    mode: str,
    options: dict[str, Any],
    headers: dict[str, str],
    query: dict[str, str],
) -> None:
    made = Made(package, mode, **options)
    request = made.call("books.list")
    secret = ("x-card", "authorization", "cookie")
    assert {k: v for k, v in request.headers.items() if k in secret} == headers
    assert dict(request.url.params) == query


def test_a_call_without_credentials_is_refused_before_it_is_sent(
    package: ModuleType, mode: str
) -> None:
    made = Made(package, mode)
    words = (
        r"Expected either card_number, user, password, token, seat or gate to be set\. "
        r"Or for one of the `X-Card`, `Authorization` or `Cookie` headers to be"
    )
    with pytest.raises(package.CityLibraryError, match=words) as error:
        made.call("books.list")
    assert isinstance(error.value, TypeError)
    assert made.sent == []


@pytest.mark.parametrize("where", ["default_headers", "extra_headers"])
def test_credentials_may_be_left_out_on_purpose(
    package: ModuleType, mode: str, where: str
) -> None:
    left_out = {"Authorization": package.omit}
    if where == "default_headers":
        made = Made(package, mode, token="t", default_headers=left_out)
        request = made.call("books.list")
    else:
        made = Made(package, mode, token="t")
        request = made.call("books.list", extra_headers=left_out)
    assert "authorization" not in request.headers


def test_credentials_may_be_headers_of_the_users_own(
    package: ModuleType, mode: str
) -> None:
    made = Made(package, mode, default_headers={"Authorization": "Other"})
    assert made.call("books.list").headers["authorization"] == "Other"


# ---- Options -------------------------------------------------------------------------


def test_options_are_sent_where_the_settings_say(
    package: ModuleType, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIB_SIZE", "5")
    made = Made(package, mode, card_number="c", quiet=True, shelf="a", branch="north")
    request = made.call("books.create", title="T")
    assert request.headers["lib-size"] == "5"
    assert request.headers["lib-quiet"] == "true"
    assert request.headers["library-version"] == "2026-01-01"
    assert dict(request.url.params) == {"shelf": "a"}
    assert json.loads(request.content) == {"branch": "north", "title": "T"}


def test_an_argument_overrules_the_option(package: ModuleType, mode: str) -> None:
    made = Made(package, mode, card_number="c", shelf="a", branch="north")
    request = made.call("books.create", title="T", branch="south")
    assert json.loads(request.content) == {"branch": "south", "title": "T"}
    assert made.call("books.list", shelf="b").url.params["shelf"] == "b"


def test_options_that_are_not_set_are_not_sent(package: ModuleType, mode: str) -> None:
    made = Made(package, mode, card_number="c")
    request = made.call("books.create", title="T")
    assert "lib-quiet" not in request.headers
    assert not request.url.params
    assert json.loads(request.content) == {"title": "T"}


def test_a_variable_of_the_wrong_type_is_named(
    package: ModuleType, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIB_RATIO", "much")
    with pytest.raises(package.CityLibraryError, match="LIB_RATIO must be a number"):
        Made(package, mode)


def test_what_the_settings_say_of_requests_holds(
    package: ModuleType, mode: str
) -> None:
    made = Made(package, mode, card_number="c")
    assert made.client.timeout == httpx2.Timeout(30.0, connect=5.0)
    assert made.client.timeout == package.DEFAULT_TIMEOUT
    assert made.client.max_retries == 4 == package.DEFAULT_MAX_RETRIES
    request = made.call("books.create", title="T")
    assert request.headers["idempotency-key"]
    assert [n for n in request.headers if n.startswith("x-stainless")] == []


def test_methods_of_the_client_itself_are_called_on_it(
    package: ModuleType, mode: str
) -> None:
    made = Made(package, mode, card_number="c")
    assert made.call("health").url.path == "/v2/health"
    assert made.call("with_raw_response.health").url.path == "/v2/health"


# ---- Addresses -----------------------------------------------------------------------


def test_an_environment_has_its_address(package: ModuleType, mode: str) -> None:
    made = Made(package, mode, region="us")
    assert str(made.client.base_url) == "https://us.library.example.com/v2/"
    assert made.client.environment == "production"
    made = Made(package, mode, environment="sandbox")
    assert str(made.client.base_url) == "https://sandbox.library.example.com"


def test_an_address_of_the_users_own_overrules_it(
    package: ModuleType, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Made(package, mode, environment="sandbox", base_url="https://a.test")
    assert str(made.client.base_url) == "https://a.test"
    monkeypatch.setenv(VARIABLE, "https://b.test")
    assert str(Made(package, mode).client.base_url) == "https://b.test"
    with pytest.raises(ValueError, match="you must pass base_url=None"):
        Made(package, mode, environment="sandbox")
    made = Made(package, mode, environment="sandbox", base_url=None)
    assert str(made.client.base_url) == "https://sandbox.library.example.com"


def test_an_unknown_environment_is_refused(package: ModuleType, mode: str) -> None:
    with pytest.raises(ValueError, match="Unknown environment: 'moon'"):
        Made(package, mode, environment="moon")


def test_the_environments_are_exported(package: ModuleType) -> None:
    assert list(package.ENVIRONMENTS) == ["production", "sandbox"]


# ---- Copies --------------------------------------------------------------------------


def test_a_copy_keeps_all_that_is_not_asked_for(package: ModuleType, mode: str) -> None:
    options = {
        "card_number": "c",
        "size": 0,
        "quiet": False,
        "ratio": 0.5,
        "environment": "sandbox",
        "default_headers": {"X-Own": "1"},
        "default_query": {"own": "2"},
        "max_retries": 0,
        "total_timeout": 9.0,
    }
    made = Made(package, mode, **options)
    copy = made.client.copy()
    names = ("card_number", "size", "quiet", "ratio", "environment", "name", "base_url")
    more = ("max_retries", "total_timeout", "timeout", "default_headers")
    for name in (*names, *more, "default_query"):
        assert getattr(copy, name) == getattr(made.client, name), name


def test_a_copy_has_what_is_asked_for(package: ModuleType, mode: str) -> None:
    made = Made(package, mode, card_number="c", size=4)
    copy = made.client.with_options(size=0, environment="sandbox", card_number="d")
    assert (copy.size, copy.card_number) == (0, "d")
    assert str(copy.base_url) == "https://sandbox.library.example.com"
    moved = made.client.copy(region="us")
    assert str(moved.base_url) == "https://us.library.example.com/v2/"
    assert str(copy.copy().base_url) == str(copy.base_url)


def test_a_copy_leaves_an_ambiguous_environment_alone(
    package: ModuleType, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Made(package, mode, environment="sandbox")
    monkeypatch.setenv(VARIABLE, "https://b.test")
    assert str(made.client.copy().base_url) == "https://sandbox.library.example.com"
