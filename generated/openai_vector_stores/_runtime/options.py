"""Client options that may come from the environment."""

from __future__ import annotations

import os
from typing import TypeVar

from .errors import SDKError

__all__ = ["option", "required_option"]

_T = TypeVar("_T")


def option(value: _T | None, *, env: str) -> _T | str | None:
    """Give the argument, else the environment variable `env`; blank counts as unset."""
    if value is not None:
        return value
    return (os.environ.get(env) or "").strip() or None


def required_option(name: str, value: str | None, *, env: str | None = None) -> str:
    """Give an option that a client cannot do without.

    Raises:
        SDKError: There is neither an argument nor a variable. The message names both.
    """
    found = value if env is None else option(value, env=env)
    if found is None:
        variable = "" if env is None else f", or set the environment variable {env}"
        raise SDKError(f"Pass the option `{name}` to the client{variable}")
    return found
