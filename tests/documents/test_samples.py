"""The documents' samples: the Python ones run, and the curl ones ask for the same."""

from __future__ import annotations

import ast
import json
import os
import shlex
from dataclasses import dataclass, field
from string import Template
from typing import Any

import httpx2
import pytest

from openai_vector_stores import BaseModel
from runtime.server import Received, Server, http

from .caller import API_KEY, BASE_URL
from .forms import body_of, exact
from .samples import Sample, beside, sample_id, samples

OURS = "from openai_vector_stores import"
THEIRS = "from openai import"

ENVIRONMENT = {"OPENAI_API_KEY": API_KEY, "VECTOR_STORE_ID": "vs_abc123"}
"""What a reader is to put in; the documents' samples use this id where they show one."""

each_python = pytest.mark.parametrize("sample", samples("python"), ids=sample_id)
each_curl = pytest.mark.parametrize("sample", samples("curl"), ids=sample_id)


@dataclass
class Curl:
    """A request as a curl command states it."""

    method: str = "GET"
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: object = None


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_API_KEY", API_KEY)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[httpx2.Request]:
    """The requests of clients that nobody gave a transport; they go nowhere."""
    requests: list[httpx2.Request] = []

    def keep(self: object, request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json={})

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", keep)
    return requests


@each_python
def test_python_sample_changes_in_one_line_only(sample: Sample) -> None:
    lines = zip(sample.text.splitlines(), _ours(sample).splitlines(), strict=True)
    assert [ours for theirs, ours in lines if ours != theirs] == [f"{OURS} OpenAI"]


@each_python
def test_python_sample_gives_the_example_beside_it(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    example = beside(sample, "json")
    with Server(_answering(example)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
        result = _result(_run(sample))
    assert exact(result.to_dict()) == exact(json.loads(example.text))


@each_python
def test_python_sample_asks_for_its_operation(
    sample: Sample, sent: list[httpx2.Request]
) -> None:
    _run(sample)
    (request,) = sent
    method, template = sample.operation.split(" ")
    path = Template(template.replace("{", "${")).substitute(
        vector_store_id=ENVIRONMENT["VECTOR_STORE_ID"]
    )
    assert (request.method, str(request.url)) == (method, BASE_URL + path)


@each_python
def test_python_sample_sends_what_it_says(
    sample: Sample, sent: list[httpx2.Request]
) -> None:
    _run(sample)
    (request,) = sent
    said = _keywords(sample)
    in_path = {name for name in said if f"{{{name}}}" in sample.operation}
    body = {name: said[name] for name in said if name not in in_path}
    assert body_of(request) == (body or None)


@each_python
def test_python_sample_prints_what_it_got(
    sample: Sample, sent: list[httpx2.Request], capsys: pytest.CaptureFixture[str]
) -> None:
    result = _result(_run(sample))
    assert capsys.readouterr().out == f"{result}\n"


@each_curl
def test_curl_sample_asks_for_the_same(
    sample: Sample, sent: list[httpx2.Request]
) -> None:
    curl = _curl(sample)
    _run(beside(sample, "python"))
    (request,) = sent
    assert (request.method, str(request.url)) == (curl.method, curl.url)


@each_curl
def test_headers_of_curl_sample_are_sent(
    sample: Sample, sent: list[httpx2.Request]
) -> None:
    curl = _curl(sample)
    _run(beside(sample, "python"))
    (request,) = sent
    assert {name: request.headers.get(name) for name in curl.headers} == curl.headers


@each_curl
def test_body_of_curl_sample_is_sent(
    sample: Sample, sent: list[httpx2.Request]
) -> None:
    curl = _curl(sample)
    _run(beside(sample, "python"))
    (request,) = sent
    assert body_of(request) == curl.body


def _ours(sample: Sample) -> str:
    return sample.text.replace(THEIRS, OURS)


def _run(sample: Sample) -> dict[str, Any]:
    """Run a sample, and give the variables that it leaves."""
    variables: dict[str, Any] = {"__name__": "__main__"}
    try:
        exec(compile(_ours(sample), sample.path, "exec"), variables)
    finally:
        variables["client"].close()
    return variables


def _keywords(sample: Sample) -> dict[str, object]:
    """Give the keyword arguments of the calls in a sample."""
    calls = [n for n in ast.walk(ast.parse(sample.text)) if isinstance(n, ast.Call)]
    keywords = [keyword for call in calls for keyword in call.keywords]
    return {str(k.arg): ast.literal_eval(k.value) for k in keywords}


def _result(variables: dict[str, Any]) -> BaseModel:
    (result,) = (v for v in variables.values() if isinstance(v, BaseModel))
    return result


def _answering(example: Sample) -> Any:
    def answer(request: Received) -> bytes:
        return http(example.text.encode(), "200 OK", "Content-Type: application/json")

    return answer


def _curl(sample: Sample) -> Curl:
    text = Template(sample.text.replace("\\\n", " ")).substitute(ENVIRONMENT)
    program, *words = shlex.split(text)
    assert program == "curl"
    curl = Curl()
    rest = iter(words)
    for word in rest:
        if word == "-H":
            name, _, value = next(rest).partition(": ")
            curl.headers[name] = value
        elif word == "-X":
            curl.method = next(rest)
        elif word == "-d":
            curl.method, curl.body = "POST", json.loads(next(rest))
        else:
            assert word.startswith("https://"), f"{word} is not understood"
            curl.url = word
    return curl
