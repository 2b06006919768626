"""Reading replies into models."""

from __future__ import annotations

import copy
import json
import pickle
import random
from typing import Any, Generic, Literal, TypeVar, cast

import httpx2 as httpx
import pytest
from pydantic import BaseModel as PlainModel
from pydantic import Field, ValidationError

from _runtime.decode import decode
from _runtime.errors import APIResponseValidationError
from _runtime.models import BaseModel

from .harness import Harness, reply
from .sample.types import FileCounts, OtherStrategy, StaticStrategy, Store

T = TypeVar("T")

STORE: dict[str, Any] = {
    "id": "vs_1",
    "object": "store",
    "created_at": 1699061776,
    "name": "FAQ",
    "status": "completed",
    "file_counts": {"in_progress": 0, "completed": 3, "total": 3},
    "last_active_at": None,
    "metadata": {"a": "b"},
}


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    lives: int


class Point(BaseModel):
    x: int
    y: int


class Circle(BaseModel):
    x: int
    radius: int


class Box(BaseModel, Generic[T]):
    content: T


class Zoo(BaseModel):
    pet: Cat | Dog | str | list[int]
    shape: Point | Circle | None = None
    by_name: dict[str, Cat | Dog] | None = None
    nested: list[list[Point]] | None = None
    wire_name: int | None = Field(default=None, alias="class")


def read(body: object, cast_to: Any = Store, *, strict: bool = False) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = httpx.Request("GET", "https://x.test")
    response = httpx.Response(
        200, content=content, headers={"x-request-id": "req_1"}, request=request
    )
    return decode(response, cast_to, strict=strict)


def without(*names: str, **others: object) -> dict[str, object]:
    return {**{k: v for k, v in STORE.items() if k not in names}, **others}


def test_a_reply_as_described_reads_into_the_types_described() -> None:
    store = read({**STORE, "strategy": {"type": "static", "size": 1}, "tags": []})
    assert isinstance(store, Store)
    assert isinstance(store.file_counts, FileCounts)
    assert isinstance(store.strategy, StaticStrategy)
    assert store.created_at == 1699061776


DEPARTURES: dict[str, dict[str, object]] = {
    "a missing field": without("created_at"),
    "everything missing": {},
    "an unknown enumeration value": without(status="exploded"),
    "another constant": without(object="vector_store"),
    "null in a field that is never null": without(name=None),
    "text for a number": without(created_at="1699061776"),
    "a number for text": without(id=7),
    "a fraction for an integer": without(created_at=1.5),
    "a boolean for an integer": without(created_at=True),
    "a list for an object": without(file_counts=[1]),
    "an object for a list": without(tags={"a": 1}),
    "an object for text": without(name={"a": 1}),
    "an odd value in a map": without(metadata={"a": 1, "b": "c"}),
    "an undeclared field": without(more={"a": [1, {"b": None}]}),
    "an undeclared field of a part": without(file_counts={"total": 1, "more": 2}),
    "an unknown tag": without(strategy={"type": "new", "size": 1}),
    "a missing tag": without(strategy={"size": 1}),
    "a tag that is no text": without(strategy={"type": 5}),
    "no object for a union": without(strategy=5),
    "an odd element in a list": without(tags=[{"total": 1}, 5, None]),
    "an odd field deep down": without(children=[without(children=[without(id=1)])]),
    "a field named like a method": without(to_dict=1, model_dump=2, copy=3),
    "a field with an odd name": without(**{"a-b": 1, "": 2, "__class__": 3, "_x": 4}),
}


@pytest.mark.parametrize("body", DEPARTURES.values(), ids=DEPARTURES)
@pytest.mark.filterwarnings("error")
def test_a_departure_is_read_and_comes_back_unchanged(body: dict[str, Any]) -> None:
    store = read(body)
    assert isinstance(store, Store)
    assert store.to_dict() == body
    assert json.loads(store.to_json()) == body
    assert store.model_fields_set == set(body)
    store.model_dump()
    repr(store)


@pytest.mark.parametrize("name", STORE)
def test_an_absent_field_reads_as_none(name: str) -> None:
    assert getattr(read(without(name)), name) is None


def test_a_constant_is_of_its_own_kind() -> None:
    class Switch(BaseModel):
        on: Literal[True, False]
        level: Literal[0, 1]

    assert repr(read({"on": True, "level": 0}, Switch)) == "Switch(on=True, level=0)"
    for body in ('{"on":1,"level":true}', '{"on":0.0,"level":1.0}'):
        assert read(body.encode(), Switch).to_json(indent=None) == body


def test_a_value_that_does_not_fit_stays_as_it_was_sent() -> None:
    store = read(without(status="exploded", created_at="12", file_counts=[1]))
    assert (store.status, store.created_at) == ("exploded", "12")
    assert store.file_counts == [1]


def test_an_odd_element_leaves_its_neighbours_alone() -> None:
    store = read(without(tags=[{"total": 1}, 5], children=["odd", STORE]))
    assert isinstance(store.tags[0], FileCounts)
    assert store.tags[1] == 5
    assert isinstance(store.children[1], Store)


def test_a_known_tag_is_its_model_even_if_all_else_is_odd() -> None:
    store = read(without(strategy={"type": "other", "size": []}))
    assert isinstance(store.strategy, OtherStrategy)


def test_an_undeclared_field_is_an_attribute() -> None:
    assert read(without(more=[1])).more == [1]


@pytest.mark.parametrize(
    ("pet", "kind"),
    [
        ({"kind": "cat", "lives": 9}, Cat),
        ({"kind": "dog", "lives": 1}, Dog),
        ({"kind": "dog", "lives": "one"}, Dog),
        ({"kind": "dog"}, Dog),
        ({"kind": "cow", "lives": 1}, Cat),
        ({"lives": 1}, Cat),
        ("name", str),
        ([1], list),
        (["odd"], list),
        (5, int),
    ],
)
def test_a_union_is_told_apart_by_a_constant_that_all_have(
    pet: Any, kind: type
) -> None:
    zoo = read({"pet": pet}, Zoo)
    assert type(zoo.pet) is kind
    assert zoo.to_dict() == {"pet": pet}


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ({"x": 1, "y": 2}, Point),
        ({"x": 1, "radius": 2}, Circle),
        ({"x": 1, "radius": "odd"}, Circle),
    ],
)
def test_a_union_without_a_constant_is_told_apart_by_its_keys(
    shape: Any, kind: type
) -> None:
    assert type(read({"shape": shape}, Zoo).shape) is kind


def test_models_are_found_in_lists_of_lists_and_in_maps() -> None:
    body = {
        "nested": [[{"x": 1, "y": 2}, 5], 7],
        "by_name": {"a": {"kind": "dog"}, "b": 3},
    }
    zoo = read(body, Zoo)
    assert type(zoo.nested[0][0]) is Point
    assert type(zoo.by_name["a"]) is Dog
    assert zoo.to_dict() == body


def test_a_field_is_read_by_its_wire_name_only() -> None:
    body = {"class": 1, "wire_name": 2}
    zoo = read(body, Zoo)
    assert zoo.wire_name == 1
    assert zoo.to_dict() == body


def test_to_dict_can_use_the_names_of_the_attributes() -> None:
    assert read({"class": 1}, Zoo).to_dict(use_api_names=False) == {"wire_name": 1}


@pytest.mark.parametrize(
    ("cast_to", "body", "expected"),
    [
        (list[int], [1, "odd"], [1, "odd"]),
        (dict[str, int], {"a": 1, "b": None}, {"a": 1, "b": None}),
        (object, {"a": [1]}, {"a": [1]}),
        (int, 5, 5),
        (bool, True, True),
        (float, 1.5, 1.5),
        (int | str, "a", "a"),
        (Any, None, None),
    ],
)
def test_any_type_can_be_read(cast_to: Any, body: object, expected: object) -> None:
    assert read(body, cast_to) == expected


def test_a_list_of_models_can_be_read() -> None:
    stores = read([STORE, {}], list[Store])
    assert [type(store) for store in stores] == [Store, Store]


def test_a_generic_model_can_be_read() -> None:
    box = read({"content": {"x": 1, "y": 2}}, Box[Point])
    assert type(box) is Box[Point]
    assert type(box.content) is Point


@pytest.mark.parametrize("cast_to", [str, str | None])
def test_a_text_in_json_is_that_text(cast_to: Any) -> None:
    headers = {"content-type": "application/json"}
    response = httpx.Response(200, content=b'"a\\nb"', headers=headers)
    assert decode(response, cast_to) == "a\nb"


@pytest.mark.parametrize("strict", [False, True])
def test_what_is_text_or_nothing_is_not_parsed(strict: bool) -> None:
    headers = {"content-type": "text/csv"}
    given = httpx.Response(200, content=b'"a",1\n', headers=headers)
    nothing = httpx.Response(204, headers=headers)
    assert decode(given, str | None, strict=strict) == '"a",1\n'
    assert decode(nothing, str | None, strict=strict) is None


def test_text_bytes_and_nothing_are_not_parsed() -> None:
    assert read(b"<html>", str) == "<html>"
    assert read(b"\xff", bytes) == b"\xff"
    assert read(b"whatever", type(None)) is None


BROKEN = {
    "no JSON": b"<html>no</html>",
    "cut off": b'{"id": "x", "na',
    "empty": b"",
    "blank": b"  \n",
    "invalid UTF-8": b'{"id": "\xff"}',
    "two values": b"{} {}",
    "very deep": b"[" * 100_000,
    "very deep, in a field": b'{"id":' * 100_000,
    "a list": b"[1]",
    "null": b"null",
    "a number": b"5",
    "text": b'"x"',
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("strict", [True, False])
def test_a_reply_that_is_no_object_is_a_typed_error(body: bytes, strict: bool) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        read(body, strict=strict)
    assert caught.value.response.content == body
    assert caught.value.status_code == 200


@pytest.mark.parametrize(
    ("body", "kept"), [(b"<html>", "<html>"), (b"[1]", [1]), (b'{"id": ', '{"id":')]
)
def test_the_error_keeps_the_body(body: bytes, kept: object) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        read(body)
    assert caught.value.body == kept


@pytest.mark.parametrize(
    "name",
    [n for n in DEPARTURES if "undeclared" not in n and not n.startswith("a field")],
)
def test_strict_reading_refuses_a_departure(name: str) -> None:
    with pytest.raises(APIResponseValidationError):
        read(DEPARTURES[name], strict=True)


def test_strict_reading_names_the_place() -> None:
    with pytest.raises(APIResponseValidationError, match=r"`file_counts\.total`"):
        read(without(file_counts={**STORE["file_counts"], "total": "3"}), strict=True)


def test_strict_reading_is_the_same_after_tolerant_reading() -> None:
    read({})
    with pytest.raises(APIResponseValidationError):
        read({}, strict=True)
    assert read({}).id is None


@pytest.mark.parametrize("first", ["Pug", "Home", "Zoo"])
@pytest.mark.parametrize("strict", [False, True])
def test_a_model_can_be_read_after_a_part_of_it_was(first: str, strict: bool) -> None:
    class Collar(BaseModel):
        color: str

    class Pug(BaseModel):
        kind: Literal["pug"]
        collar: Collar | None = None

    class Lion(BaseModel):
        kind: Literal["lion"]
        collar: Collar | None = None

    class Home(BaseModel):
        pet: Pug | Lion

    class Kennel(BaseModel):
        pet: Pug | Lion

    class Zoo(BaseModel):
        pet: Lion | Pug

    class Town(BaseModel):
        homes: list[Home]
        kennels: list[Kennel]
        zoos: list[Zoo]

    pug = {"kind": "pug", "collar": {"color": "red"}}
    home = {"pet": pug}
    part: dict[str, tuple[object, Any]] = {
        "Pug": (pug, Pug),
        "Home": (home, Home),
        "Zoo": (home, Zoo),
    }
    read(*part[first], strict=strict)
    town = read({"homes": [home], "kennels": [home], "zoos": [home]}, Town)
    assert isinstance(town.homes[0].pet, Pug)
    assert town.zoos[0].pet.collar == Collar(color="red")


def test_a_client_can_be_strict(mode: Harness) -> None:
    client = mode.client(reply({"id": 5}), _strict_response_validation=True)
    with pytest.raises(APIResponseValidationError):
        mode.run(client.stores.retrieve("x"))
    with pytest.raises(APIResponseValidationError):
        mode.run(client.with_options(timeout=1).stores.retrieve("x"))


def test_a_model_that_is_constructed_is_checked() -> None:
    with pytest.raises(ValidationError):
        Point(x="1")  # type: ignore[arg-type, call-arg]  # pyright: ignore


def test_tolerance_does_not_leak_into_models_of_the_user() -> None:
    class Mine(PlainModel):
        point: Point

    read({"x": 1}, Point)
    with pytest.raises(ValidationError):
        Mine.model_validate({"point": {"x": "odd"}})


@pytest.mark.filterwarnings("error")
def test_a_departure_inside_a_model_of_the_user_is_written_as_it_is() -> None:
    class Mine(PlainModel):
        store: Store

    body = without(status="exploded", tags=[5])
    assert Mine(store=read(body)).model_dump(exclude_unset=True) == {"store": body}


def test_the_request_id_is_beside_the_data() -> None:
    store = read(STORE)
    assert store._request_id == "req_1"
    assert store.file_counts._request_id is None
    assert "_request_id" not in store.to_dict()
    assert "req_1" not in repr(store)
    assert store == Store(**STORE)


def test_a_copy_keeps_the_request_id() -> None:
    store = read(STORE)
    for other in (copy.copy(store), copy.deepcopy(store), store.model_copy()):
        assert (other, other._request_id) == (store, "req_1")


def test_a_model_survives_pickling() -> None:
    store = read(DEPARTURES["an odd element in a list"])
    assert pickle.loads(pickle.dumps(store)) == store


@pytest.mark.parametrize("seed", range(300))
def test_whatever_object_is_sent_comes_back(seed: int) -> None:
    body = random_object(random.Random(seed))
    store = read(body)
    assert store.to_dict() == body
    assert json.loads(store.to_json()) == body


def random_object(chance: random.Random, depth: int = 0) -> dict[str, Any]:
    names = [*Store.model_fields, "type", "size", "total", "extra", "é", ""]
    return {
        name: random_value(chance, depth + 1)
        for name in chance.sample(names, chance.randrange(len(names)))
    }


def random_value(chance: random.Random, depth: int) -> Any:
    kind = chance.randrange(9 if depth < 4 else 7)
    if kind == 7:
        return [random_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    if kind == 8:
        return random_object(chance, depth)
    plain = [None, True, 0, -1, 2**70, 1.5, 1e300, "", "store", "static", "é\u2028\x00"]
    return chance.choice(cast("list[Any]", plain))


class Counts(BaseModel):
    total: int
    each: list[int] | None = None
    named: dict[str, int] | None = None
    other: int | str | None = None


@pytest.mark.parametrize("strict", [False, True], ids=["tolerant", "strict"])
def test_a_whole_number_is_an_integer_however_it_is_written(strict: bool) -> None:
    body = b'{"total": 5.0, "each": [0.0, 1e3, 2], "named": {"a": -1.0}, "other": 3.0}'
    found = read(body, Counts, strict=strict)
    told = {"total": 5, "each": [0, 1000, 2], "named": {"a": -1}, "other": 3}
    assert repr(found.to_dict()) == repr(told)
    assert repr(read(b"[5.0]", list[int], strict=strict)) == "[5]"


@pytest.mark.parametrize(
    "text", [b"5.5", b"true", b'"5"', b"1e300", b"1e400", b"9007199254740994.0"]
)
def test_what_is_no_whole_number_stays_as_it_came(text: bytes) -> None:
    body = b'{"total": %b}' % text
    assert read(body, Counts).total == json.loads(text)
    assert type(read(body, Counts).total) is type(json.loads(text))
    with pytest.raises(APIResponseValidationError, match="`total`: Input should be a"):
        read(body, Counts, strict=True)
