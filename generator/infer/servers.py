"""Addresses: the environments of the client, and the options that fill them in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..load import Source
from .words import distinct, name_of, plain_words

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# What environments are called, by the words that descriptions and hosts have for them.
_KNOWN: Mapping[str, tuple[str, ...]] = {
    "sandbox": ("sandbox",),
    "staging": ("staging", "stage"),
    "local": ("local", "localhost"),
    "development": ("development", "dev"),
    "test": ("test", "testing", "qa", "uat"),
    "demo": ("demo",),
    "preview": ("preview",),
    "beta": ("beta",),
    "production": ("production", "prod", "live"),
}
_FILLERS = frozenset("the a an our api server servers url for this is of in".split())
_MOST_WORDS = 3


@dataclass
class Servers:
    """Addresses by name; and what fills in their variables, by the variable."""

    environments: dict[str, str] = field(default_factory=dict[str, str])
    variables: dict[str, str] = field(default_factory=dict[str, str])
    said: dict[str, str] = field(default_factory=dict[str, str])
    """What the document says of variables: words, and the values that are allowed."""
    left_out: list[str] = field(default_factory=list[str])
    """The addresses that no client can be made with."""


def servers(root: Source) -> Servers:
    """What the document says of where the API is, in its order: the first is the usual."""
    found, known_urls = Servers(), set[str]()
    for server in root.get("servers") or ():
        url = server.text("url").strip()
        known = dict(_defaults(server))
        filled, defaults = _filled(url, known, found.variables)
        if not _is_address(filled, defaults):
            found.left_out.append(url)
        elif filled not in known_urls:
            known_urls.add(filled)
            name = _name(server, filled, is_first=not found.environments)
            found.environments[distinct(name, found.environments)] = filled
            found.variables.update(defaults)
            for variable, text in _said(server):
                found.said.setdefault(variable, text)
    if len(found.environments) == 1:
        # The only one there is: what it is called is not seen.
        found.environments = {"production": next(iter(found.environments.values()))}
    return found


def _defaults(server: Source) -> Iterator[tuple[str, str]]:
    variables = server.get("variables")
    for name, variable in variables.items() if variables is not None else ():
        yield name, variable.text("default")


def _said(server: Source) -> Iterator[tuple[str, str]]:
    variables = server.get("variables")
    for name, variable in variables.items() if variables is not None else ():
        allowed = variable.get("enum")
        values = allowed.value if allowed is not None else None
        listed = ", ".join(map(str, values)) if isinstance(values, list) else ""
        parts = [variable.text("description"), listed and f"One of: {listed}."]
        yield name, "\n\n".join(part for part in parts if part)


def _filled(
    url: str, known: Mapping[str, str], used: Mapping[str, str]
) -> tuple[str, dict[str, str]]:
    """The address, with what is no option in place, and the options' defaults.

    A variable is no option where it is what an address cannot be without, its scheme,
    alone or with all that follows it: whoever has another one has another `base_url`;
    where no option can be called so; and where it has another default than in an address
    before: there is one option for all of them.
    """
    options: dict[str, str] = {}

    def value(match: re.Match[str]) -> str:
        name = match[1]
        default = known.get(name, "")
        rest = f"{default}{url[match.end() :]}"
        scheme = match.start() == 0 and bool(_SCHEME.match(rest))
        other = name in used and used[name] != default
        if default and (scheme or other or not re.fullmatch(r"\w+", name)):
            return default
        options[name] = default
        return match[0]

    return _VARIABLE.sub(value, url), options


def _is_address(url: str, defaults: Mapping[str, str]) -> bool:
    """Whether a client can be made with it: it says all, and nothing secret."""
    known = _VARIABLE.sub(lambda match: defaults.get(match[1]) or "x", url)
    try:
        parts = urlsplit(known)
        host = parts.hostname
    except ValueError:
        return False
    odd = (
        parts.query
        or parts.fragment
        or "@" in parts.netloc
        or re.search(r"[<>\s]", url)
    )
    return parts.scheme in ("http", "https") and bool(host) and not odd


def _name(server: Source, url: str, *, is_first: bool) -> str:
    """The name of an environment: a usual one, else what the description says."""
    said = server.text("name") or server.text("description")
    host = re.split(r"[/?#]", url.partition("://")[2])[0]
    described = [word.lower() for word in plain_words(said)]
    for spoken in (described, [word.lower() for word in plain_words(host)]):
        for name, words in _KNOWN.items():
            if not set(words).isdisjoint(spoken):
                return name
    if is_first:
        return "production"
    telling = [word for word in described if word not in _FILLERS]
    short = telling if len(telling) <= _MOST_WORDS else []
    return name_of(" ".join(short), "") or _region(host) or "server"


def _region(host: str) -> str:
    """The second label of `api.eu.shop.example`, or the first of `eu.shop.example`."""
    labels = [label for label in host.lower().split(".")[:-2] if label.isalnum()]
    return "_".join(label for label in labels if label not in ("api", "www"))
