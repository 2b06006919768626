"""Objects that are made when they are first used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Generic, TypeVar, cast

__all__ = ["LazyProxy"]

_T = TypeVar("_T")


class LazyProxy(ABC, Generic[_T]):
    """Stands for an object that a subclass makes, in `__load__`, when it is first used."""

    def __getattr__(self, name: str) -> Any:
        made = self.__get_proxied__()
        # One that makes itself has nothing else to give, and would ask itself for ever.
        return made if made is self else getattr(made, name)

    def __repr__(self) -> str:
        made = self.__get_proxied__()
        return type(self).__name__ if made is self else repr(made)

    def __str__(self) -> str:
        made = self.__get_proxied__()
        return type(self).__name__ if made is self else str(made)

    def __dir__(self) -> list[str]:
        made = self.__get_proxied__()
        return [] if made is self else list(made.__dir__())

    @property
    def __class__(self) -> Any:
        try:
            made = self.__get_proxied__()
        except Exception:
            # `isinstance` asks, and what cannot be made has no other class.
            return type(self)
        return type(self) if made is self else made.__class__

    @__class__.setter
    def __class__(self, value: Any) -> None:
        raise TypeError(f"The class of a {type(self).__name__} cannot be changed")

    def __get_proxied__(self) -> _T:
        return self.__load__()

    def __as_proxied__(self) -> _T:
        """Give this object, for type checkers as what it stands for."""
        return cast("_T", self)

    @abstractmethod
    def __load__(self) -> _T:
        """Make the object."""
