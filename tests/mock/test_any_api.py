"""Nothing is tied to one API: the same on a document of other habits, no settings."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx2


def detail(answer: httpx2.Response) -> str:
    assert answer.headers["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == answer.status_code
    assert body["title"] == "Problem"
    return str(body["detail"]).removeprefix("The request is not as documented: ")


def add(pets: httpx2.Client, **pet: object) -> int:
    answer = pets.post("/zoo/pets", json={"kind": "cat", **pet})
    assert answer.status_code == 201, answer.text
    return int(answer.json()["petNumber"])


def test_objects_live_and_die(pets: httpx2.Client) -> None:
    made = pets.post("/zoo/pets", json={"kind": "dog", "nick": "Rex", "age": 3})
    assert made.status_code == 201
    assert made.headers["X-Rate"] == "7"
    pet = made.json()
    assert (pet["kind"], pet["nick"], pet["age"]) == ("dog", "Rex", 3)
    assert "secret" not in pet
    path = f"/zoo/pets/{pet['petNumber']}"
    assert pets.get(path).json() == pet
    changed = pets.patch(
        path,
        content=b'{"kind": "cat"}',
        headers={"Content-Type": "application/merge-patch+json"},
    )
    assert changed.json() == {**pet, "kind": "cat"}
    gone = pets.delete(path)
    assert (gone.status_code, gone.content) == (204, b"")
    answer = pets.get(path)
    assert answer.status_code == 404
    assert detail(answer) == (
        f"There is nothing with the petNumber '{pet['petNumber']}'."
    )


def test_lists_are_arrays_by_offset(pets: httpx2.Client) -> None:
    numbers = [add(pets) for _ in range(5)]

    def listed(query: str) -> list[int]:
        return [each["petNumber"] for each in pets.get(f"/zoo/pets{query}").json()]

    assert listed("") == numbers[:3]
    assert listed("?offset=3") == numbers[3:]
    assert listed("?offset=1&limit=2") == numbers[1:3]
    assert listed("?offset=9") == []


def test_filters(pets: httpx2.Client) -> None:
    one, two = add(pets, tags=["a", "b"]), add(pets, kind="dog", tags=["c"])

    def listed(query: str) -> list[int]:
        answer = pets.get(f"/zoo/pets?{query}")
        assert answer.status_code == 200, answer.text
        return [each["petNumber"] for each in answer.json()]

    assert listed("kind=dog") == [two]
    assert listed("tags=b,x") == [one]
    assert listed("tags=b%2Cx") == []


def test_styles(pets: httpx2.Client) -> None:
    def complaint(query: str) -> str:
        answer = pets.get(f"/zoo/pets?{query}")
        assert answer.status_code == 400
        return detail(answer)

    for query in ("ages=1&ages=2", "ages[]=1&ages[]=2", "size[min]=1&size[max]=2", ""):
        assert pets.get(f"/zoo/pets?{query}").status_code == 200
    assert complaint("ages=1&ages=x") == (
        "query /ages/1: expected a whole number, found the string 'x'"
    )
    assert complaint("ages=1,2") == (
        "query /ages/0: expected a whole number, found the string '1,2'"
    )
    assert complaint("size[min]=x") == (
        "query /size/min: expected a whole number, found the string 'x'"
    )
    assert complaint("tags=a&tags=b") == "query /tags: it is given 2 times"
    answer = pets.get("/zoo/pets", headers={"Cookie": "trace=x"})
    assert detail(answer) == (
        "cookie /trace: expected a whole number, found the string 'x'"
    )
    answer = pets.get("/zoo/pets/x")
    assert detail(answer) == (
        "path /petNumber: expected a whole number, found the string 'x'"
    )


def test_forms(pets: httpx2.Client) -> None:
    made = pets.post("/zoo/pets", data={"kind": "cat", "age": "2", "tags": ["a", "b"]})
    assert made.status_code == 201, made.text
    assert (made.json()["age"], made.json()["tags"]) == (2, ["a", "b"])
    wrong = pets.post("/zoo/pets", data={"kind": "cat", "age": "0"})
    assert wrong.status_code == 400
    assert detail(wrong).startswith("body /age: ")


def test_the_status_for_bad_values_is_the_documented_one(pets: httpx2.Client) -> None:
    number = add(pets)
    answer = pets.patch(
        f"/zoo/pets/{number}",
        content=b'{"kind": "cow"}',
        headers={"Content-Type": "application/merge-patch+json"},
    )
    assert answer.status_code == 422
    assert detail(answer) == (
        "body /kind: expected 'cat' or 'dog', found the string 'cow'"
    )


def test_children_and_their_files(pets: httpx2.Client) -> None:
    number = add(pets)
    photos = f"/zoo/pets/{number}/photos"
    made = pets.post(
        photos,
        data={"notes": ["a", "b"], "where": '{"x": 1.5}'},
        files={"picture": ("p.png", b"\x89PNG\r\n")},
    )
    assert made.status_code == 200, made.text
    photo = made.json()
    assert (photo["size"], photo["fileName"]) == (6, "p.png")
    assert (photo["notes"], photo["where"]) == (["a", "b"], {"x": 1.5})
    got = pets.get(f"{photos}/{photo['id']}")
    assert got.headers["Content-Type"] == "image/png"
    assert got.content == b"\x89PNG\r\n"
    assert pets.delete(f"{photos}/{photo['id']}").json() == photo
    assert pets.get(f"{photos}/{photo['id']}").status_code == 404
    assert pets.post("/zoo/pets/999/photos", files={"picture": b""}).status_code == 404


def test_put_makes_what_is_not_there(pets: httpx2.Client) -> None:
    assert pets.get("/zoo/labels/red%2Fblue").status_code == 404
    label = {"name": "other", "colour": "#f00"}
    made = pets.put("/zoo/labels/red%2Fblue", json=label)
    assert made.json() == {"name": "red/blue", "colour": "#f00"}
    assert pets.get("/zoo/labels/red%2Fblue").json() == made.json()


def test_what_is_spelt_out_goes_before_what_is_variable(pets: httpx2.Client) -> None:
    del pets.headers["X-Key"]
    assert pets.get("/zoo/labels/all").text == "red"


def test_either_credential_will_do(pets: httpx2.Client) -> None:
    del pets.headers["X-Key"]
    answer = pets.get("/zoo/pets")
    assert answer.status_code == 401
    assert detail(answer) == "Credentials are missing: header X-Key"
    assert pets.get("/zoo/pets?api_key=k").status_code == 200


def test_samples_of_recursive_schemas_end(pets: httpx2.Client) -> None:
    tree = pets.get("/zoo/tree").json()
    assert tree == {"value": 5, "children": [], "next": None}


def test_at_once(pets: httpx2.Client) -> None:
    """Requests side by side do not lose or mix up objects."""
    with ThreadPoolExecutor(8) as pool:
        numbers = [each.result() for each in [pool.submit(add, pets) for _ in "x" * 40]]
    assert len(set(numbers)) == 40
    assert len(pets.get("/zoo/pets?limit=100").json()) == 40
