"""Clients: their options, their life, and what they never show."""

from __future__ import annotations

import copy
import pickle
import threading

import httpx2 as httpx
import pytest

from _runtime import http as runtime_http
from _runtime.errors import SDKError
from _runtime.options import option, required_option
from _runtime.types import omit

from .harness import Harness, Recorder
from .sample.client import AsyncSample, Sample


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which no option of the sample is set."""
    for name in ("SAMPLE_API_KEY", "SAMPLE_ORG_ID", "SAMPLE_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("value", [None, "", "  \n"])
def test_a_missing_or_blank_variable_is_no_option(
    env: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is not None:
        env.setenv("SAMPLE_API_KEY", value)
    assert option(None, env="SAMPLE_API_KEY") is None
    with pytest.raises(SDKError, match=r"`api_key`.*SAMPLE_API_KEY"):
        required_option("api_key", None, env="SAMPLE_API_KEY")


def test_a_required_option_without_a_variable_is_named(env: pytest.MonkeyPatch) -> None:
    with pytest.raises(SDKError, match="`region`"):
        required_option("region", None)


def test_options_come_from_the_environment(
    env: pytest.MonkeyPatch, mode: Harness
) -> None:
    env.setenv("SAMPLE_API_KEY", "sk-env")
    env.setenv("SAMPLE_ORG_ID", "org-env")
    env.setenv("SAMPLE_BASE_URL", "https://env.test/v9")
    client = mode.client(api_key=None)
    assert (client.api_key, client.organization) == ("sk-env", "org-env")
    assert str(client.base_url) == "https://env.test/v9/"


def test_an_argument_overrules_the_environment(
    env: pytest.MonkeyPatch, mode: Harness
) -> None:
    env.setenv("SAMPLE_API_KEY", "sk-env")
    assert mode.client(api_key="sk-arg").api_key == "sk-arg"


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://a.test", "https://a.test/stores/x"),
        ("https://a.test/", "https://a.test/stores/x"),
        ("https://a.test/v1", "https://a.test/v1/stores/x"),
        ("https://a.test/v1/", "https://a.test/v1/stores/x"),
        ("https://a.test/v1//", "https://a.test/v1/stores/x"),
        ("https://a.test/v1/..", "https://a.test/stores/x"),
        ("https://a.test/a%20b", "https://a.test/a%20b/stores/x"),
        ("https://a.test/v%2F1", "https://a.test/v%2F1/stores/x"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1/stores/x"),
        (httpx.URL("https://a.test/v1"), "https://a.test/v1/stores/x"),
    ],
)
def test_a_path_is_joined_to_the_base_once(
    mode: Harness, base_url: str | httpx.URL, url: str
) -> None:
    seen = Recorder()
    mode.run(mode.client(seen, base_url=base_url).stores.retrieve("x"))
    assert str(seen.last.url) == url


@pytest.mark.parametrize(
    "base_url",
    [
        "a.test/v1",
        "/v1",
        "ftp://a.test",
        "file:///etc",
        "https://",
        "https://user:sk-secret@a.test",
        "https://sk-secret@a.test",
        "https://a.test/?key=sk-secret",
        "https://a.test/#sk-secret",
    ],
)
def test_a_base_that_cannot_be_one_is_refused_and_not_shown(
    mode: Harness, base_url: str
) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        mode.client(base_url=base_url)
    assert "sk-secret" not in str(caught.value)


def test_the_base_can_be_set_anew(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    client.base_url = "https://b.test/v2"
    mode.run(client.stores.retrieve("x"))
    assert str(seen.last.url) == "https://b.test/v2/stores/x"


def test_the_http_library_s_client_is_not_made_before_the_first_request(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise AssertionError("made")

    monkeypatch.setattr(httpx.Client, "__init__", fail)
    monkeypatch.setattr(httpx.AsyncClient, "__init__", fail)
    mode.client()


def test_the_http_library_s_client_has_room_for_many_connections() -> None:
    assert runtime_http.DEFAULT_LIMITS.max_connections == 1000
    assert runtime_http.DEFAULT_LIMITS.max_keepalive_connections == 100


def test_the_http_client_is_made_once_for_all_threads() -> None:
    client = Sample(api_key="k")
    found: list[object] = []
    threads = [
        threading.Thread(target=lambda: found.append(client._http))  # pyright: ignore
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1
    client.close()


def test_an_http_client_of_the_other_mode_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Invalid `http_client` arg.*httpx2?\.Client"):
        Sample(api_key="k", http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore
    with httpx.Client() as plain, pytest.raises(TypeError, match="AsyncClient"):
        AsyncSample(api_key="k", http_client=plain)  # type: ignore[arg-type]  # pyright: ignore


def test_hooks_headers_cookies_and_query_of_a_given_http_client_are_honoured(
    mode: Harness,
) -> None:
    seen = Recorder()
    hooked: list[str] = []

    def note(request: httpx.Request) -> None:
        hooked.append(request.method)

    async def async_note(request: httpx.Request) -> None:
        note(request)

    http = mode.http(
        transport=httpx.MockTransport(seen),
        headers={"X-Mine": "1", "User-Agent": "mine"},
        cookies={"c": "1"},
        params={"p": "1"},
        event_hooks={"request": [async_note if mode.is_async else note]},
    )
    mode.run(mode.client(http_client=http).stores.retrieve("x", extra_query={"q": "2"}))
    assert hooked == ["GET"]
    assert seen.last.headers["x-mine"] == "1"
    assert seen.last.headers["user-agent"] == "Sample/Python 1.2.3"
    assert seen.last.headers["cookie"] == "c=1"
    assert dict(seen.last.url.params) == {"p": "1", "q": "2"}


def test_a_client_can_be_closed(mode: Harness) -> None:
    client = mode.client(Recorder())
    assert not client.is_closed()
    mode.run(client.close())
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        mode.run(client.stores.retrieve("x"))


def test_a_client_can_be_closed_before_it_was_used(mode: Harness) -> None:
    client = mode.client()
    mode.run(client.close())
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        mode.run(client.stores.retrieve("x"))


def test_leaving_a_client_s_context_closes_it(mode: Harness) -> None:
    with mode.entered(mode.client(Recorder())) as client:
        mode.run(client.stores.retrieve("x"))
    assert client.is_closed()


def test_a_copy_has_the_same_options_but_for_those_given(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(
        seen,
        organization="org",
        max_retries=5,
        timeout=9,
        default_headers={"X-A": "1"},
        default_query={"a": "1"},
    )
    other = client.copy(timeout=None, default_headers={"X-B": "2"})
    mode.run(other.stores.retrieve("x"))
    assert (other.max_retries, other.timeout, other.organization) == (5, None, "org")
    assert (client.timeout, client.max_retries) == (9, 5)
    assert seen.last.headers["x-a"] == "1"
    assert seen.last.headers["x-b"] == "2"
    assert dict(seen.last.url.params) == {"a": "1"}


def test_a_copy_can_start_from_no_headers_and_no_query(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_headers={"X-A": "1"}, default_query={"a": "1"})
    other = client.with_options(set_default_headers={}, set_default_query={"b": "2"})
    mode.run(other.stores.retrieve("x"))
    assert "x-a" not in seen.last.headers
    assert dict(seen.last.url.params) == {"b": "2"}


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_adding_to_and_replacing_at_once_is_refused(mode: Harness, name: str) -> None:
    client = mode.client(Recorder())
    words = f"`{name}` and `set_{name}` arguments are mutually exclusive"
    with pytest.raises(ValueError, match=words):
        client.copy(**{name: {}, f"set_{name}": {}})


def test_omit_takes_away_a_default_query_parameter(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_query={"a": "1", "b": "2"})
    mode.run(client.copy(default_query={"a": omit}).stores.retrieve("x"))
    assert dict(seen.last.url.params) == {"b": "2"}


def test_the_default_headers_can_be_looked_at(mode: Harness) -> None:
    client = mode.client(default_headers={"X-A": "1"})
    assert client.default_headers["X-A"] == "1"
    assert client.default_headers["User-Agent"] == "Sample/Python 1.2.3"
    assert "Authorization" not in client.default_headers


def test_a_client_shows_no_secret(mode: Harness) -> None:
    client = mode.client(
        default_headers={"X-Key": "sk-secret"}, default_query={"key": "sk-secret"}
    )
    assert "secret" not in f"{client} {client!r} {client.stores!r}"


def test_a_client_cannot_be_pickled(mode: Harness) -> None:
    with pytest.raises(TypeError, match="cannot be pickled") as caught:
        pickle.dumps(mode.client())
    assert "sk-secret" not in str(caught.value)


def test_the_copy_module_makes_a_working_client(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    for other in (copy.copy(client), copy.deepcopy(client)):
        mode.run(other.stores.retrieve("x"))
        assert seen.last.headers["authorization"] == "Bearer sk-secret"


def test_a_resource_is_made_once(mode: Harness) -> None:
    client = mode.client()
    assert client.stores is client.stores


def test_a_wrong_argument_is_found_before_any_request(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    with pytest.raises(ValueError, match="`store_id`"):
        mode.run(client.stores.retrieve(".."))
    with pytest.raises(ValueError, match="'X-A'"):
        mode.run(client.stores.retrieve("x", extra_headers={"X-A": "\n"}))
    with pytest.raises(TypeError, match="`q`"):
        mode.run(client.stores.retrieve("x", extra_query={"q": object()}))
    with pytest.raises(TypeError, match="object"):
        mode.run(client.stores.update("x", extra_body={"q": object()}))
    assert seen.requests == []
