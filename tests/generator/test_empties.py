"""Keys without a value: read where a client cannot be wrong, else refused."""

from __future__ import annotations

import pytest

from generator.empties import without_nulls
from generator.errors import SpecError
from generator.load import Document, parse
from generator.validate import validate_openapi

TEXT = """\
openapi: 3.1.0
info: {title: Books, version: '1'}
paths:
  /books:
    get:
      responses: {'200': {description: All of them.}}
"""
COMPONENTS = """\
components:
  schemas:
    Book:
      type: object
"""


def read(text: str) -> tuple[Document, list[str]]:
    document = parse(text, "openapi.yaml")
    warnings = validate_openapi(document)
    codes = [f"{each.location.line}:{each.code}" for each in warnings]
    return without_nulls(document, warnings), codes


@pytest.mark.parametrize(
    "text",
    [
        TEXT + "tags:\n",
        TEXT + "servers:\n",
        TEXT + "components:\n",
        TEXT + "      tags:\n",
        TEXT + "      parameters:\n",
        TEXT + "    post:\n",
        TEXT + "  /pages:\n",
        TEXT + COMPONENTS + "      required:\n",
        TEXT + COMPONENTS + "      properties:\n",
        TEXT + "components:\n  schemas:\n",
    ],
)
def test_what_may_be_absent_may_be_left_empty(text: str) -> None:
    document, codes = read(text)
    last = len(text.splitlines())
    assert codes == [f"{last}:empty-value"]
    without = "".join(text.splitlines(keepends=True)[:-1])
    expected = parse(without, "openapi.yaml").data
    found = dict(document.data)
    if text.endswith("schemas:\n"):
        assert found.pop("components") == {}
        expected = {key: expected[key] for key in found}
    assert found == expected


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "text",
    [
        TEXT + "components:\n  schemas:\n    Book:\n",
        TEXT + COMPONENTS + "      items:\n",
        TEXT + COMPONENTS + "      properties:\n        parameters:\n",
        TEXT + COMPONENTS + "      properties:\n        items:\n",
        TEXT + "      requestBody: {content: {text/csv: {schema: null}}}\n",
    ],
)
def test_an_empty_schema_is_any_value(text: str, version: str) -> None:
    text = text.replace("3.1.0", version)
    document, codes = read(text)
    last = len(text.splitlines())
    assert codes == [f"{last}:empty-schema"]
    whole = text.replace("schema: null", "schema: {}")
    expected = whole if whole != text else text[:-1] + " {}\n"
    assert document.data == parse(expected, "openapi.yaml").data


@pytest.mark.parametrize(
    "text",
    [
        TEXT + "security:\n",  # an empty list would say that everybody may call
        TEXT + "      security:\n",
        TEXT + "      requestBody:\n",
        TEXT + COMPONENTS + "      allOf:\n        -\n",
        TEXT + "components:\n  parameters:\n    schema:\n",
    ],
)
def test_what_might_mean_something_is_refused(text: str) -> None:
    with pytest.raises(SpecError, match=r"error\[wrong-type\]"):
        read(text)


def test_the_document_as_it_was_read_stays_as_it_is() -> None:
    document = parse(TEXT + "tags:\n", "openapi.yaml")
    without_nulls(document, validate_openapi(document))
    assert document.data["tags"] is None


def test_a_null_that_is_a_value_is_kept() -> None:
    text = TEXT + COMPONENTS + "      default:\n      tags:\n"
    document, _ = read(text.replace("      tags:\n", ""))
    assert (document.root / "components" / "schemas" / "Book" / "default").value is None
