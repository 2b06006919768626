"""The errors that the settings name: classes, and what tells them in a reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import ir, settings
from .errors import refuse
from .exports import BY_STATUS, RESERVED_CLASSES, RUNTIME_ERRORS
from .keywords import text_of
from .load import Source
from .names import Casing
from .objects import property_at
from .resolve import Resolver
from .text import NO_TEXT, Code, Text

_CHOICES = ("oneOf", "anyOf")


def error_rules(
    chosen: settings.Settings, resolver: Resolver, client: Code
) -> ir.ErrorRules:
    """What the errors of the API say; nothing where the settings are silent.

    Raises SpecError for a class that would be called as another thing is.
    """
    errors = chosen.errors
    if errors is None:
        return ir.ErrorRules()
    found = _Classes(errors, resolver, chosen.casing, client)
    classes = tuple(found.all()) if errors.discriminator is not None else ()
    return ir.ErrorRules(
        message=_text(errors.message),
        discriminator=_text(errors.discriminator),
        classes=classes,
    )


def _text(value: str | None) -> Text:
    return NO_TEXT if value is None else Text(value)


@dataclass(frozen=True, slots=True)
class _Classes:
    errors: settings.Errors
    resolver: Resolver
    casing: Casing
    client: Code

    def all(self) -> Iterator[ir.ErrorClass]:
        """One class a name, in the settings' order or in that of the union."""
        made: dict[Code, ir.ErrorClass] = {}
        for variant in self.errors.variants or tuple(self._told_by_source()):
            schema = self._schema(variant.schema)
            name = self._name(variant)
            tags = self._tags(variant, schema)
            status = variant.status or self._status(schema)
            if name in RUNTIME_ERRORS or not tags:
                # The status alone tells it.
                continue
            before = made[name].tags if name in made else ()
            base = BY_STATUS.get(status or 0, "APIStatusError")
            if status is not None and status >= 500:
                base = "InternalServerError"
            doc = NO_TEXT if schema is None else text_of(schema.get("description"))
            doc = doc or Text("An error that the API has a name of its own for.")
            made[name] = ir.ErrorClass(name, Code(base), (*before, *tags), doc)
        yield from made.values()

    def _told_by_source(self) -> Iterator[settings.ErrorVariant]:
        source = self._schema(self.errors.source)
        for key in _CHOICES if source is not None else ():
            for item in source.get(key) or () if source is not None else ():
                reference = item.get("$ref")
                title = self.resolver.resolve(item).get("title")
                if reference is not None:
                    name, schema = reference.as_str().rpartition("/")[2], reference
                    yield settings.ErrorVariant(
                        name, str(schema.value), None, None, item.location
                    )
                elif title is not None:
                    pointer = f"#{item.pointer}"
                    yield settings.ErrorVariant(
                        title.as_str(), pointer, None, None, item.location
                    )

    def _schema(self, reference: str | None) -> Source | None:
        if reference is None or not self.resolver.leads(reference):
            return None
        return self.resolver.resolve(self.resolver.reference(reference))

    def _name(self, variant: settings.ErrorVariant) -> Code:
        name = self.casing.pascal(variant.name)
        if not name.endswith(("Error", "Exception")):
            name += "Error"
        own = {self.client, f"{self.client}Error"}
        taken = (RESERVED_CLASSES - {*RUNTIME_ERRORS}) | own
        if not name.isidentifier() or name in taken:
            raise refuse(
                "name-collision",
                f"no error of the client can be called `{name}`",
                variant.location,
                "give it another name",
            )
        return Code(name)

    def _tags(
        self, variant: settings.ErrorVariant, schema: Source | None
    ) -> tuple[Text | int, ...]:
        if variant.tag is not None:
            return (Text(variant.tag),)
        found = self._values(schema, self.errors.discriminator)
        if found or schema is not None:
            return found
        return (Text(variant.name),)

    def _status(self, schema: Source | None) -> int | None:
        for value in self._values(schema, self.errors.status):
            number = value.value if isinstance(value, Text) else str(value)
            return int(number) if number.isdecimal() and len(number) == 3 else None
        return None

    def _values(
        self, schema: Source | None, name: str | None
    ) -> tuple[Text | int, ...]:
        """The values that a property may have."""
        if schema is None or name is None:
            return ()
        found = property_at(self.resolver, schema, tuple(name.split(".")))
        if found is None:
            return ()
        at: Mapping[str, object] = self.resolver.resolve(found).as_dict()
        enum = at.get("enum")
        values = enum if isinstance(enum, list) else [at.get("const")]
        return tuple(
            Text(value) if isinstance(value, str) else value
            for value in values
            if isinstance(value, str | int) and not isinstance(value, bool)
        )
