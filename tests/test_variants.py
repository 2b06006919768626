"""Generated clients and a server on a socket: variants that a constant tells apart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("variants_by_constant", folder, request.param) as made:
        yield made


@pytest.mark.parametrize(
    ("name", "tag", "model"),
    [
        ("one_of", {"kind": "the.first"}, "First"),
        ("one_of", {"kind": "the-second"}, "Second"),
        ("any_of", {"kind": "the.first"}, "First"),
        ("any_of", {"kind": "the-second"}, "Second"),
        ("swapped", {"kind": "right"}, "Left"),
        ("swapped", {"kind": "left"}, "Right"),
        ("in_part", {"kind": "the.first"}, "First"),
        ("in_part", {"kind": "Plain"}, "Plain"),
        ("of_several", {"kind": "m2"}, "Many"),
        ("inherited", {"kind": "the_heir"}, "Heir"),
        ("contradicted", {"kind": "the-second"}, "Second"),
        ("numbered", {"code": 1}, "One"),
        ("optional", {"kind": "perhaps_so"}, "Perhaps"),
    ],
)
def test_the_constant_of_a_variant_tells_it(
    made: Made, name: str, tag: dict[str, object], model: str
) -> None:
    body = {name: {**tag, "a": "x"}}
    made.answer = lambda _: http(
        json.dumps(body).encode(), "200 OK", "Content-Type: application/json"
    )
    thing = made.call("things.retrieve")
    assert type(getattr(thing, name)).__name__ == model
    assert thing.to_dict() == body
