"""Models: what the objects of an API are read into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

import pydantic
from pydantic import ConfigDict

from .hidden import keys_noted, without_hidden

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import Self

__all__ = ["BaseModel"]


class BaseModel(pydantic.BaseModel):
    """An object of the API.

    It is an ordinary pydantic model, and checks what it is made from. Only replies, and
    `model_construct`, are read tolerantly: there a field that is absent reads as None, and
    a value that does not fit its type stays as it was sent. What is not described is kept
    as well, and `to_dict` gives back exactly what was received; only dates and times are
    written in one form, that of ISO 8601, whichever they came in.
    """

    __slots__ = ("_reply_id",)

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow", defer_build=True, protected_namespaces=()
    )

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the reply that this was read from, for support requests.

        None for what is only a part of a reply.
        """
        return getattr(self, "_reply_id", None)

    if not TYPE_CHECKING:
        # To type checkers these are pydantic's own.

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Give the object as a dictionary; see pydantic.

            By the attributes' names, a key that is called like another's attribute has an
            underscore more.
            """
            given = self if options.get("by_alias") else without_hidden(self)
            return pydantic.BaseModel.model_dump(given, **options)

        def model_dump_json(self, **options: Any) -> str:
            """Give the object as JSON text; see `model_dump`."""
            given = self if options.get("by_alias") else without_hidden(self)
            return pydantic.BaseModel.model_dump_json(given, **options)

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """Give the object as a dictionary: as default, what the server sent.

        Args:
            mode: `json` turns values such as dates into what JSON can hold.
            use_api_names: Use the API's names as keys, not those of the attributes.
            exclude_unset: Leave out what the server did not send.
            exclude_defaults: Leave out what equals its default.
            exclude_none: Leave out what is None.
            warnings: Warn about values that cannot be written properly.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Give the object as JSON text; the arguments are those of `to_dict`.

        Args:
            indent: Spaces for each level; None for one compact line.
        """
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    @classmethod
    def model_construct(
        cls, /, _fields_set: set[str] | None = None, **values: Any
    ) -> Self:
        """Make an object of whatever values, as if a server had sent them.

        Nothing is checked. What fits the type of its field is read as such, so that a
        dictionary becomes a model; anything else stays as it is.

        Args:
            _fields_set: The names of the fields that count as set, instead of those
                that there are values for.
            values: The API's names of the fields -> their values.
        """
        # Late: it needs this module.
        from .decode import construct

        made = construct(cls, values)
        if _fields_set is not None:
            object.__setattr__(made, "__pydantic_fields_set__", set(_fields_set))
        return made

    @classmethod
    def construct(cls, /, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Do what `model_construct` does, by its older name."""
        return cls.model_construct(_fields_set, **values)

    def __str__(self) -> str:
        return repr(self)

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "_reply_id": self._request_id}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__(state)
        object.__setattr__(self, "_reply_id", state.get("_reply_id"))

    def __reduce__(self) -> tuple[Any, ...]:
        # A class such as `Page[Item]` is not found by its name: it is made anew.
        generic = type(self).__pydantic_generic_metadata__
        made = (generic["origin"] or type(self), generic["args"])
        return _unfilled, made, self.__getstate__()

    def __copy__(self) -> Self:
        copied = super().__copy__()
        object.__setattr__(copied, "_reply_id", self._request_id)
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copied = super().__deepcopy__(memo)
        object.__setattr__(copied, "_reply_id", self._request_id)
        return copied

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return cast("CoreSchema", _write_as_is(cast("dict[str, Any]", handler(source))))


def _unfilled(kind: Any, items: tuple[Any, ...]) -> pydantic.BaseModel:
    made = cast("type[pydantic.BaseModel]", kind[items] if items else kind)
    return made.__new__(made)


def _write_as_is(schema: dict[str, Any]) -> dict[str, Any]:
    """Let each field be written by what is in it, not by what was to be in it.

    Otherwise a value that was read tolerantly makes pydantic warn when it is written.
    """
    if schema["type"] == "model-fields":
        fields = schema["fields"].items()
        new = {
            **schema,
            "fields": {n: {**f, "schema": _untyped(f["schema"])} for n, f in fields},
        }
        if "extras_schema" in schema:
            new["extras_schema"] = _untyped(schema["extras_schema"])
        if (keys := keys_noted(schema["fields"])) is not None:
            new["extras_keys_schema"] = keys
        return new
    if "schema" in schema:
        return {**schema, "schema": _write_as_is(schema["schema"])}
    return schema


def _untyped(schema: dict[str, Any]) -> dict[str, Any]:
    if schema["type"] == "default":
        return {**schema, "schema": _untyped(schema["schema"])}
    return {"serialization": {"type": "any"}, **schema}
