"""Settings: what `stainless.yml` says, and what is taken where it says nothing."""

from __future__ import annotations

import pytest

from generator.errors import SpecError
from generator.load import parse
from generator.settings import Resource, Settings, read_settings, settings_schema
from generator.validate import validate_settings

LEAST = "organization: { name: Corner Library }\nresources: {}\n"


def settings(text: str) -> Settings:
    document = parse(text, "stainless.yml")
    validate_settings(document, settings_schema())
    return read_settings(document)


def refusal(text: str) -> str:
    with pytest.raises(SpecError) as caught:
        settings(text)
    return str(caught.value)


def resources(text: str) -> dict[tuple[str, ...], Resource]:
    found = settings(f"organization: {{ name: library }}\nresources:\n{text}")
    return {each.path: each for top in found.resources for each in top.walk()}


# ---- What is inferred ----------------------------------------------------------------


def test_a_name_is_enough() -> None:
    found = settings(LEAST)
    assert (found.package, found.project, found.env_prefix) == (
        "corner_library",
        "corner_library",
        "CORNER_LIBRARY",
    )


def test_the_project_is_called_as_the_package() -> None:
    found = settings(LEAST + "targets: { python: { package_name: books } }")
    assert found.project == "books"


@pytest.mark.parametrize(
    ("key", "expected"), [("package_name", "books"), ("project_name", "books")]
)
def test_names_that_are_given_are_taken(key: str, expected: str) -> None:
    found = settings(LEAST + f"targets: {{ python: {{ {key}: books }} }}")
    assert getattr(found, key.removesuffix("_name")) == expected


def test_the_prefix_of_environment_variables_can_be_given() -> None:
    found = settings(LEAST + "client_settings: { default_env_prefix: LIB }")
    assert found.env_prefix == "LIB"


def test_keys_of_the_format_that_have_no_effect_are_let_be() -> None:
    text = (
        "edition: 2025-10-10\nsettings: { license: MIT }\ntargets: { go: { x: 1 } }\n"
    )
    document = parse(LEAST + text, "stainless.yml")
    assert validate_settings(document, settings_schema()) == []


def test_a_key_that_nobody_knows_is_a_warning() -> None:
    document = parse(LEAST + "recources: {}\n", "stainless.yml")
    (warning,) = validate_settings(document, settings_schema())
    assert str(warning) == (
        "stainless.yml:3:1: warning[unknown-key]: the key 'recources' is unknown\n"
        "  hint: it is ignored; did you mean 'resources'?"
    )


# ---- Casing and options --------------------------------------------------------------


def test_words_are_spelt_as_the_settings_say() -> None:
    found = settings(
        LEAST
        + "custom_casings: { ebook: { pascal: EBook }, isbn: { initialism: true },"
        " lib: { initialism: false } }"
    )
    assert found.casing.pascal("ebook_isbn_lib") == "EBookISBNLib"


def test_an_option_is_read_with_all_that_is_said_of_it() -> None:
    found = settings(
        LEAST + "client_settings: { opts: { cardNumber: { type: string, nullable: true,"
        " read_env: LIB_CARD, send_in_header: X-Card, description: The card.,"
        " auth: { security_scheme: card } } } }"
    )
    (option,) = found.options
    assert (option.name, option.nullable, option.env) == (
        "card_number",
        True,
        "LIB_CARD",
    )
    assert (option.sent, option.scheme) == ((("header", "X-Card"),), "card")
    assert option.description is not None
    assert option.description.value == "The card."


def test_an_option_is_required_unless_it_is_nullable() -> None:
    found = settings(LEAST + "client_settings: { opts: { card: { type: string } } }")
    assert [option.nullable for option in found.options] == [False]


# ---- Resources -----------------------------------------------------------------------


def test_resources_are_read_with_those_below_them() -> None:
    found = resources("  bookShelves: { subresources: { topRow: {} } }")
    assert list(found) == [("book_shelves",), ("book_shelves", "top_row")]


def test_a_method_is_an_endpoint() -> None:
    (method,) = resources("  books: { methods: { getAll: GET   /books } }")[
        ("books",)
    ].methods
    assert (method.name, method.verb, method.path) == ("get_all", "get", "/books")


@pytest.mark.parametrize(
    ("paginated", "expected"),
    [("", None), (", paginated: true", True), (", paginated: pages", "pages")],
)
def test_a_method_may_say_how_its_list_is_walked(
    paginated: str, expected: bool | str | None
) -> None:
    text = f"  books: {{ methods: {{ list: {{ endpoint: get /books{paginated} }} }} }}"
    (method,) = resources(text)[("books",)].methods
    assert method.paginated == expected


def test_a_method_may_name_its_positional_arguments() -> None:
    text = "  b: { methods: { get: { endpoint: get /b, positional_params: [x, y] } } }"
    (method,) = resources(text)[("b",)].methods
    assert method.positional == ("x", "y")


@pytest.mark.parametrize("schema", ["Book", "'#/components/schemas/Book'"])
def test_a_model_is_a_reference_or_the_name_of_a_schema(schema: str) -> None:
    (model,) = resources(f"  books: {{ models: {{ theBook: {schema} }} }}")[
        ("books",)
    ].models
    assert (model.name, model.reference) == ("the_book", "#/components/schemas/Book")


def test_shared_models_belong_to_no_resource() -> None:
    found = settings(
        "organization: { name: x }\nresources: { $shared: { models: { book: Book } } }"
    )
    assert ([model.name for model in found.models], found.resources) == (["book"], ())


def test_operations_can_be_skipped_by_name() -> None:
    found = settings(LEAST + "unspecified_endpoints: [GET /books, delete /books]")
    assert found.skipped == {("get", "/books"), ("delete", "/books")}


def test_everything_knows_its_place() -> None:
    (method,) = resources("  books:\n    methods:\n      list: get /b\n")[
        ("books",)
    ].methods
    assert str(method.location) == "stainless.yml:5:7"


# ---- Pagination ----------------------------------------------------------------------

SCHEME = """
pagination:
  - name: pages
    type: cursor_id
    request:
      after: { x-stainless-pagination-property: { purpose: next_cursor_id_param } }
    response:
      data:
        x-stainless-pagination-property: { purpose: items }
        items:
          properties:
            key: { x-stainless-pagination-property: { purpose: cursor_item_id } }
      total: { type: integer }
"""


def test_a_scheme_tells_what_its_fields_are_for() -> None:
    (scheme,) = settings(LEAST + SCHEME).schemes
    assert [(f.name, f.purpose) for f in (*scheme.request, *scheme.response)] == [
        ("after", "next_cursor_id_param"),
        ("data", "items"),
        ("total", None),
    ]
    assert scheme.item_field == "key"


def test_a_scheme_without_items_is_refused() -> None:
    text = SCHEME.replace("purpose: items", "purpose: other")
    assert "error[no-page-items]" in refusal(LEAST + text)


# ---- What the format has no words for ------------------------------------------------

HELPERS = """
organization: { name: x }
resources: { books: {} }
x-specloom:
  error_envelope: error
  resource_aliases: { old.books: books }
  helpers:
    books:
      wait:
        type: poll
        method: retrieve
        until: [{ state.name: { not_in: [busy, 3] } }, { done: { in: [true] } }]
        interval: { argument: every_ms, default: 500, header: x-after }
        max_wait: { argument: longest, default: 1.5 }
      send:
        type: upload
        method: files.create
        argument: file
        with: { purpose: books }
        then: wait
        into: id
"""


def test_helpers_are_read() -> None:
    poll, upload = settings(HELPERS).resources[0].helpers
    conditions = [
        (c.attribute, [value.value for value in c.values], c.negated)
        for c in poll.until
    ]
    assert conditions == [("state.name", ["busy", 3], True), ("done", [True], False)]
    assert poll.interval is not None
    assert (poll.interval.argument, poll.interval.default) == ("every_ms", 500)
    assert (upload.method, upload.then, upload.many) == (
        ("files", "create"),
        "wait",
        False,
    )


def test_aliases_are_paths() -> None:
    ((path, target, _),) = settings(HELPERS).aliases
    assert (path, target) == (("old", "books"), ("books",))


def test_the_envelope_of_errors_is_read() -> None:
    envelope = settings(HELPERS).error_envelope
    assert envelope is not None
    assert envelope.value == "error"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("type: poll", "type: magic"),
        ("default: 500", "default: 0"),
        ("until: [", "since: ["),
        ("not_in: [busy, 3]", "not_in: []"),
        ("into: id", "on: id"),
        ("error_envelope: error", "error_envelopes: error"),
    ],
)
def test_a_slip_in_our_own_key_is_no_silence(old: str, new: str) -> None:
    text = HELPERS.replace(old, new)
    document = parse(text, "stainless.yml")
    try:
        said = validate_settings(document, settings_schema())
    except SpecError as error:
        said = list(error.diagnostics)
    assert said


@pytest.mark.parametrize(
    "forms",
    [
        "{ pascal: 'X: pass; import os' }",
        "{ snake: ../up }",
        "{ camel: 9lives }",
        "{ plural: { pascal: 'a b' } }",
        "{ pascal: '' }",
    ],
)
def test_a_casing_that_cannot_be_in_a_name_is_refused(forms: str) -> None:
    found = refusal(LEAST + f"custom_casings: {{ ebook: {forms} }}")
    assert "error[no-name]: no name in Python can have" in found


def test_a_casing_may_begin_with_a_digit_if_the_word_does() -> None:
    found = settings(LEAST + "custom_casings: { 2fa: { pascal: 2FA } }")
    assert found.casing.pascal("user_2fa") == "User2FA"
