"""Generated clients and a server on a socket: classes that inherit from circular ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("made")
    with made_client("base_in_a_circle", folder, request.param) as made:
        made.options = {"_strict_response_validation": True}
        yield made


@pytest.mark.parametrize("method", ["leaves.retrieve", "leaves.create"])
def test_what_a_base_has_from_its_circle_is_read(made: Made, method: str) -> None:
    sent: dict[str, Any] = {
        "tree": {"nodes": [{"name": "a"}]},
        "inner": {"node": {"name": "b"}},
        "parent": {"inner": {"name": "c"}},
        "colour": "red",
    }
    made.answer = lambda _: http(json.dumps(sent).encode())
    found = made.call(method)
    node = made.package.types.shared.Node
    assert isinstance(found, node)
    parts = (found.tree.nodes[0], found.inner.node, found.parent)
    assert [type(part) for part in parts] == [node, node, node]
    assert found.parent.inner.name == "c"
    assert found.to_dict() == sent
