"""What the tests share: clients on recording transports."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .caller import MODES, Caller


@pytest.fixture(scope="session", params=MODES)
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """A client of each kind, one after the other."""
    caller = Caller(request.param)
    yield caller
    caller.close()


@pytest.fixture(scope="session", params=MODES)
def strict_caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """The same, with clients that refuse a reply which departs from its description."""
    caller = Caller(request.param, _strict_response_validation=True)
    yield caller
    caller.close()
