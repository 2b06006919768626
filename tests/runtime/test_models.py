"""Models that are made without being checked, and what they are like."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    Literal,
    TypeVar,
)

import httpx2 as httpx
import pytest
from pydantic import Field

from _runtime.decode import decode
from _runtime.errors import APIResponseValidationError
from _runtime.models import BaseModel

T = TypeVar("T")


class Named(BaseModel):
    name: str


class Sized(BaseModel):
    size: int


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Image(BaseModel):
    type: Literal["image"]
    url: str
    width: int | None = None


class Group(BaseModel):
    type: Literal["group"]
    parts: list[Annotated[Text | Image | Group, Field(discriminator="type")]]


class Everything(BaseModel):
    whole: int
    real: float
    flag: bool
    one: Named
    maybe: Named | None
    many: list[Named]
    holes: list[Named | None]
    by_name: dict[str, Named]
    pair: tuple[Named, int]
    either: Named | Sized
    lists: list[Named] | list[Sized]
    mixed: Named | Literal[True] | Literal["all"]
    part: Text | Image
    group: Group
    at: datetime
    day: date
    free: object
    wire: int = Field(alias="wire-name")
    plain: str | None = "default"


class Base(BaseModel):
    id: str
    owner: Named


class Derived(Base):
    more: list[Sized]


class Extended(BaseModel):
    __pydantic_extra__: dict[str, Sized] = Field(init=False)  # pyright: ignore

    other: str

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Sized: ...


class Listing(BaseModel, Generic[T]):
    items: list[T]
    next: Listing[T] | None = None


def read(
    body: object, cast_to: Any, *, kind: str = "application/json", strict: bool = False
) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = httpx.Request("GET", "https://x.test")
    headers = {"content-type": kind, "x-request-id": "req_1"}
    response = httpx.Response(200, content=content, headers=headers, request=request)
    return decode(response, cast_to, strict=strict)


FITTING: list[tuple[str, Any, Any]] = [
    ("whole", 1, 1),
    ("real", 1, 1.0),
    ("one", {"name": "a"}, Named(name="a")),
    ("maybe", None, None),
    ("maybe", {"name": "a"}, Named(name="a")),
    ("many", [{"name": "a"}], [Named(name="a")]),
    ("holes", [None, {"name": "a"}], [None, Named(name="a")]),
    ("by_name", {"x": {"name": "a"}}, {"x": Named(name="a")}),
    ("either", {"size": 1}, Sized(size=1)),
    ("lists", [{"size": 1}], [Sized(size=1)]),
    ("mixed", True, True),
    ("mixed", "all", "all"),
    ("mixed", {"name": "a"}, Named(name="a")),
    ("part", {"type": "text", "text": "a"}, Text(type="text", text="a")),
    ("at", "2024-03-21T11:39:01.5Z", datetime(2024, 3, 21, 11, 39, 1, 500000, UTC)),
    ("day", "2024-03-21", date(2024, 3, 21)),
    ("free", {"a": [1]}, {"a": [1]}),
]  # fmt: skip

ODD: list[tuple[str, Any]] = [
    ("whole", "19"),
    ("whole", 10.9),
    ("whole", False),
    ("real", "1"),
    ("real", 2**53 + 1),
    ("flag", 1),
    ("at", "20240321"),
    ("at", "-1711021141.5"),
    ("day", "86400"),
    ("one", "text"),
    ("one", None),
    ("maybe", [1]),
    ("many", False),
    ("many", [False]),
    ("by_name", {"x": False}),
    ("by_name", [1]),
    ("mixed", "none"),
    ("at", "yesterday"),
    ("day", "2024-99-99"),
]


@pytest.mark.parametrize(("name", "value", "expected"), FITTING)
@pytest.mark.parametrize("way", ["constructed", "read"])
def test_what_fits_is_read_as_its_type(
    name: str, value: Any, expected: Any, way: str
) -> None:
    made = make({name: value}, way)
    assert getattr(made, name) == expected
    assert type(getattr(made, name)) is type(expected)
    assert made.model_fields_set == {name}


@pytest.mark.parametrize(("name", "value"), ODD)
@pytest.mark.parametrize("way", ["constructed", "read"])
@pytest.mark.filterwarnings("error")
def test_what_does_not_fit_stays_as_it_is(name: str, value: Any, way: str) -> None:
    made = make({name: value}, way)
    assert getattr(made, name) == value
    assert type(getattr(made, name)) is type(value)
    assert made.to_dict() == {name: value}
    assert json.loads(made.to_json()) == {name: value}


def make(values: dict[str, Any], way: str) -> Everything:
    if way == "constructed":
        return Everything.model_construct(**values)
    made = read(values, Everything)
    assert isinstance(made, Everything)
    return made


@pytest.mark.parametrize("value", [{"name"}, (1,), frozenset({1}), b"x", object()])
def test_python_values_that_json_does_not_have_stay_too(value: Any) -> None:
    made = Everything.model_construct(maybe=value, many=value, whole=value)
    assert made.maybe is value
    assert made.many is value
    assert made.whole is value


def test_a_model_that_is_given_is_taken_as_it_is() -> None:
    named = Named(name="a")
    made = Everything.model_construct(one=named, many=[named], free=named)
    assert made.one is made.many[0] is made.free is named


def test_an_absent_field_has_its_default_else_none() -> None:
    made = Everything.model_construct()
    assert made.whole is None
    assert made.plain == "default"
    assert made.model_fields_set == set()


def test_the_older_spelling_is_the_same() -> None:
    assert Named.construct(name=1).to_dict() == {"name": 1}


def test_values_go_by_the_names_of_the_api() -> None:
    values: dict[str, Any] = {"wire-name": 1}
    made = Everything.construct(**values)
    assert made.wire == 1
    assert made.to_dict() == {"wire-name": 1}
    assert made.to_dict(use_api_names=False) == {"wire": 1}


def test_what_is_not_described_is_kept() -> None:
    made = Named.construct(name="a", cls=1, unknown={"a": True})
    assert made.to_dict() == {"name": "a", "cls": 1, "unknown": {"a": True}}
    assert made.unknown == {"a": True}  # type: ignore[attr-defined]  # pyright: ignore


def test_the_fields_that_count_as_set_can_be_named() -> None:
    made = Everything.model_construct({"plain"}, whole=1, plain="a")
    assert made.to_dict() == {"plain": "a"}


UNKNOWN: list[tuple[dict[str, Any], type]] = [
    ({"type": "text", "text": 5}, Text),
    ({"type": "image"}, Image),
    ({"type": "video", "url": "x", "fps": 5}, Image),
    ({"url": "x", "width": 1}, Image),
    ({"type": None, "text": "x"}, Text),
    ({"type": "video"}, Text),
    ({"fps": 5}, Text),
]


@pytest.mark.parametrize(("part", "kind"), UNKNOWN)
@pytest.mark.filterwarnings("error")
def test_an_object_with_an_unknown_tag_is_the_model_that_knows_most_of_it(
    part: dict[str, Any], kind: type
) -> None:
    made = read({"part": part}, Everything)
    assert type(made.part) is kind
    assert made.to_dict() == {"part": part}
    assert [getattr(made.part, name) for name in part] == list(part.values())


def test_a_union_that_contains_itself_is_read_to_its_depth() -> None:
    text = {"type": "text", "text": "a"}
    inner = {"type": "group", "parts": [text, {"type": "odd", "parts": [text, 5]}, 5]}
    made = read({"type": "group", "parts": [inner]}, Group)
    middle = made.parts[0]
    assert isinstance(middle, Group)
    assert [type(p) for p in middle.parts] == [Text, Group, int]
    assert isinstance(middle.parts[1], Group)
    assert isinstance(middle.parts[1].parts[0], Text)
    assert made.to_dict() == {"type": "group", "parts": [inner]}


def test_a_union_alone_is_read_tolerantly() -> None:
    assert type(read({"type": "odd", "url": 1}, Text | Image)) is Image
    made = read([{"type": "text"}, {"size": 1}, 5], list[Text | Sized])
    assert [type(item) for item in made] == [Text, Sized, int]


class Left(BaseModel):
    way: Literal["left"] | None = None
    steps: int | None = None


class Right(BaseModel):
    way: Literal["right"] | None = None
    steps: int | None = None
    jumps: int | None = None


def test_a_tag_that_may_be_absent_tells_models_apart_too() -> None:
    sent = [{"way": "left", "jumps": 1}, {"way": "right"}, {"jumps": 1}]
    made = read(sent, list[Left | Right])
    assert [type(item) for item in made] == [Left, Right, Right]


def test_an_unknown_tag_is_refused_when_reading_strictly() -> None:
    with pytest.raises(APIResponseValidationError):
        read({"type": "video", "text": "a"}, Text | Image, strict=True)


def test_extras_have_the_type_that_is_described() -> None:
    body = {"other": "a", "big": {"size": 1}, "odd": 5}
    made = read(body, Extended)
    assert type(made.big) is Sized
    assert made.odd == 5
    assert made.to_dict() == body
    assert json.loads(made.to_json()) == body


def test_inherited_fields_are_read_as_the_others() -> None:
    body = {"id": 5, "owner": {"name": "a"}, "more": [{"size": 1}, 5], "extra": 1}
    made = read(body, Derived)
    assert type(made.owner) is Named
    assert type(made.more[0]) is Sized
    assert made.to_dict() == body


def test_a_generic_model_can_contain_itself() -> None:
    body = {"items": [{"size": 1}, 5], "next": {"items": [{"size": "odd"}]}}
    made = read(body, Listing[Sized])
    assert type(made.next) is Listing[Sized]
    assert [type(i) for i in (*made.items, *made.next.items)] == [Sized, int, Sized]
    assert made.to_dict() == body


def test_a_time_comes_back_as_the_same_time() -> None:
    made = read(
        {"at": "2024-03-21T13:39:01.117+02:00", "day": "2024-03-21"}, Everything
    )
    expected = datetime(2024, 3, 21, 11, 39, 1, 117000, UTC)
    assert made.to_dict() == {"at": expected, "day": date(2024, 3, 21)}
    written = made.to_dict(mode="json")
    assert datetime.fromisoformat(str(written["at"])) == expected
    assert json.loads(made.to_json()) == written
    assert read(written, Everything) == made


@pytest.mark.parametrize("value", [1699061776, 1.5, None, [], "24:00"])
def test_a_time_of_another_form_stays_as_it_is(value: Any) -> None:
    assert read({"at": value}, Everything).to_dict() == {"at": value}


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b'"a\\n"', "application/json", "a\n"),
        (b'"a"', "application/json; charset=utf-8", "a"),
        (b'"a"', "text/plain", '"a"'),
        (b"a", "text/plain", "a"),
        (b"5", "application/json", "5"),
        (b"a", "application/json", "a"),
    ],
)
def test_text_is_the_body_unless_it_is_json(
    body: bytes, kind: str, expected: str
) -> None:
    assert read(body, str, kind=kind) == expected


def test_text_that_should_be_json_is_refused_when_reading_strictly() -> None:
    for body in (b"5", b"a"):
        with pytest.raises(APIResponseValidationError):
            read(body, str, strict=True)


def test_a_model_is_shown_with_its_name() -> None:
    made = Listing[Named](items=[Named(name="a")])
    assert (
        str(made) == repr(made) == "Listing[Named](items=[Named(name='a')], next=None)"
    )


def test_pickling_keeps_the_request_id() -> None:
    named = read({"name": 5, "more": {"a": 1}}, Named)
    again = pickle.loads(pickle.dumps(named))
    assert again == named
    assert again._request_id == named._request_id == "req_1"
    assert again.to_dict() == named.to_dict()


class Aliased(BaseModel):
    class_: str | None = Field(default=None, alias="class")
    parts: list[Aliased] | None = None
    table: dict[str, Aliased] | None = None


HIDING: list[dict[str, Any]] = [
    {"class": "a", "class_": "b"},
    {"class": None, "class_": "b", "class__": "c"},
    {"class_": "b"},
]


def read_aliased(sent: dict[str, Any], strict: bool) -> Aliased:
    reply = httpx.Response(200, json=sent)
    return decode(reply, Aliased, strict=strict)  # type: ignore[no-any-return]


@pytest.mark.parametrize("strict", [False, True], ids=["tolerant", "strict"])
@pytest.mark.parametrize("sent", HIDING)
def test_a_key_that_is_called_like_an_attribute_hides_nothing(
    sent: dict[str, Any], strict: bool
) -> None:
    for made in (read_aliased(sent, strict), Aliased.model_construct(**sent)):
        assert made.class_ == sent.get("class")
        assert made.model_extra == {k: v for k, v in sent.items() if k != "class"}
        assert made.to_dict() == json.loads(made.to_json()) == sent


@pytest.mark.parametrize("sent", HIDING)
def test_such_a_key_hides_nothing_in_parts(sent: dict[str, Any]) -> None:
    whole = {"parts": [sent, {"class": "d"}], "table": {"class_": sent}, "new": [sent]}
    assert read_aliased(whole, strict=False).to_dict() == whole


def test_names_of_attributes_are_apart_from_such_a_key() -> None:
    sent = {"class": "a", "class_": "b", "class__": "c"}
    told = {"class_": "a", "class___": "b", "class__": "c"}
    made = read_aliased({"parts": [sent], "table": {"x": sent}, **sent}, strict=False)
    plain = made.to_dict(use_api_names=False)
    assert plain == {"parts": [told], "table": {"x": told}, **told}
    assert json.loads(made.to_json(use_api_names=False)) == plain
    assert made.model_dump(exclude_unset=True) == plain
    assert made.model_extra == {"class_": "b", "class__": "c"}


def test_names_of_attributes_are_those_that_models_are_made_of() -> None:
    made = read_aliased({"class": "a", "other": 1}, strict=False)
    assert made.model_dump(exclude_unset=True) == {"class_": "a", "other": 1}
