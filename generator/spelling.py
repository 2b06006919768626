"""What templates may call: each function bound to the package and the module at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from . import behaviour, calls, composites, homes, ir, schemes
from .imports import import_from, relative
from .names import spoken
from .overloads import overloads, unwrap, unwrap_docstring, warning_text
from .python import Mode, Module, method_docstring
from .raised import raises
from .text import Code, Text, docstring, literal


def spelling(
    package: ir.Package, models: Mapping[ir.Ref, ir.Model], module: Module
) -> dict[str, object]:
    """What the template of a module may call, besides what it is given to spell."""

    def bound(function: Callable[..., Code]) -> Callable[..., Code]:
        return partial(function, module)

    return {
        "py": module,
        "client": package.client,
        "literal": literal,
        "docstring": docstring,
        "helper_returns": bound(composites.helper_returns),
        "helper_body": bound(composites.helper),
        "resource_class": bound(homes.resource_class),
        "mentioned_class": bound(homes.mentioned_class),
        "class_name": homes.class_name,
        "takes_extras": _takes_extras,
        "method_docstring": _method_docstring,
        "argument_line": bound(calls.argument),
        "return_annotation": calls.return_annotation,
        "resource_docstring": _resource_docstring,
        **_operation_spelling(package, models, module),
        **_page_spelling(module),
        **_client_spelling(package, module),
    }


def _operation_spelling(
    package: ir.Package, models: Mapping[ir.Ref, ir.Model], module: Module
) -> dict[str, object]:
    has_key = package.client.idempotency_header is not None

    def takes_key(operation: ir.Operation) -> bool:
        return has_key and operation.verb.value != "GET"

    def request(operation: ir.Operation, mode: Mode, keyed: bool) -> Code:
        return calls.request(module, operation, mode, models, keyed)

    return {
        "operation_def": _operation_def,
        "overloads": partial(overloads, module),
        "request": request,
        "returns": partial(calls.returns, module),
        "takes_key": takes_key,
        "unwrap_call": partial(unwrap, module),
        "unwrap_docstring": unwrap_docstring,
        "warning": warning_text,
    }


def _page_spelling(module: Module) -> dict[str, object]:
    return {
        "page_doc": schemes.page_doc,
        "page_field": partial(schemes.page_field, module),
        "page_models": schemes.distinct_models,
        "scheme_value": partial(schemes.scheme_value, module),
    }


def _takes_extras(node: ir.Operation | ir.Helper) -> bool:
    # An upload makes several requests, and what is added to one may not suit another.
    return not isinstance(node, ir.Upload)


def _method_docstring(node: ir.Operation | ir.Helper) -> Code:
    doc = node.doc
    if not doc and isinstance(node, ir.Operation):
        doc = Text(f"`{node.verb.value} {node.path.value}`")
    arguments = [(f.name, f.doc) for f in node.signature.all]
    raised = raises(node) if isinstance(node, ir.Operation) else ()
    return method_docstring(doc, arguments, raises=raised)


def _operation_def(operation: ir.Operation, mode: Mode) -> Code:
    # A page is awaited or iterated over by the caller.
    return Code("def") if operation.reply.kind == "page" else mode.define


def _resource_docstring(resource: ir.Resource, indent: int = 4) -> Code:
    title = spoken(resource.path[-1])
    said = f"{title[:1].upper()}{title[1:]}."
    return docstring(resource.doc or Text(said), indent)


def _client_spelling(package: ir.Package, module: Module) -> dict[str, object]:
    return {
        **behaviour.client_spelling(package, module),
        "import_from": import_from,
        "lazy_home": partial(_lazy_home, module),
    }


def _lazy_home(module: Module, resource: ir.Resource) -> Code:
    return Code(relative(module.path, homes.home(resource)))
