"""How a client proves who it is: the options that do so, and which calls carry them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from . import ir
from .credentials import credential, is_of_the_connection, token_flow
from .errors import Complaints, Diagnostic, refuse
from .load import Source
from .path_items import operations_of, path_items
from .resolve import Resolver
from .settings import Option, Settings
from .text import Text

# Parts of a credential that is exchanged for a token: by the client where the document
# describes how, else by the caller.
_EXCHANGED = ("client_id", "client_secret", "token_url", "scope")


class Security:
    """The schemes of a document, or of the settings where these have their own."""

    def __init__(self, root: Source, chosen: Settings, resolver: Resolver) -> None:
        components = root.get("components")
        inside = None if components is None else components.get("securitySchemes")
        self._root = root
        self._chosen = chosen
        self._resolver = resolver
        self._schemes = {
            name: resolver.resolve(scheme)
            for schemes in (inside, chosen.security_schemes)
            for name, scheme in (schemes.items() if schemes is not None else ())
        }

    # ---- Credentials -----------------------------------------------------------------

    def auth(
        self, options: Mapping[str, ir.Option], complaints: Complaints
    ) -> tuple[ir.Auth, ...]:
        """The credentials of each scheme that an option is for, in the options' order.

        `options` has each option of the settings by its name there. Kept among the
        `complaints` is a scheme that there is not, or that no client can fill.
        """
        attempt = complaints.attempt
        made = (attempt(self._credential, *each, options) for each in self._groups)
        return tuple(filter(None, made))

    def _credential(
        self, name: str, group: list[Option], options: Mapping[str, ir.Option]
    ) -> ir.Auth:
        roles = {option.role: options[option.name] for option in group}
        scheme = self._scheme(name, group[0])
        return credential(name, scheme, group[0], roles, self._scopes(name))

    @cached_property
    def _groups(self) -> list[tuple[str, list[Option]]]:
        """The options by scheme; of two in the same role, either is enough."""
        groups: list[tuple[str, list[Option]]] = []
        of_scheme = defaultdict[str, list[list[Option]]](list)
        for option in self._chosen.options:
            if option.scheme is None or self._is_the_callers(option):
                continue
            for group in of_scheme[option.scheme]:
                if option.role not in {o.role for o in group}:
                    group.append(option)
                    break
            else:
                groups.append((option.scheme, [option]))
                of_scheme[option.scheme].append(groups[-1][1])
        return groups

    def _is_the_callers(self, option: Option) -> bool:
        """Whether the option is for getting a token in a way of the caller's own."""
        scheme = self._schemes.get(option.scheme or "")
        fetched = scheme is not None and token_flow(scheme) is not None
        return option.role in _EXCHANGED and not fetched

    @cached_property
    def _filled(self) -> tuple[str, ...]:
        """The schemes that the client has options for."""
        return tuple(self._places)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """The same, each with its place among them."""
        names = dict.fromkeys(name for name, _ in self._groups)
        return {name: place for place, name in enumerate(names)}

    def _scheme(self, name: str, option: Option) -> Source:
        scheme = self._schemes.get(name)
        if scheme is None:
            raise refuse(
                "unknown-security-scheme",
                f"the document has no security scheme `{name}`",
                option.location,
            )
        return scheme

    def _scopes(self, name: str) -> list[str]:
        """The scopes of a scheme that any operation asks for."""
        return list(self._asked.get(name, ()))

    @cached_property
    def _asked(self) -> Mapping[str, Iterable[str]]:
        """The schemes that the API asks for, each with the scopes."""
        asked = defaultdict[str, dict[str, None]](dict)
        for security in self._all_security:
            for item in security:
                for name, scopes in item.items():
                    asked[name] |= dict.fromkeys(map(str, scopes.as_list()))
        return asked

    def warn_of_unused(self, warn: Callable[[Diagnostic], None]) -> None:
        """Tell of each scheme that the API asks for and no option is for."""
        for name, scheme in self._schemes.items():
            if name not in self._asked or name in self._places:
                continue
            hint = "give one `auth: {security_scheme: ...}` in the settings"
            if is_of_the_connection(scheme):
                hint = "callers pass an `http_client` that proves who they are"
            warn(
                Diagnostic(
                    "unused-security-scheme",
                    f"no option of the client is a credential of `{name}`",
                    scheme.location,
                    hint,
                    "warning",
                )
            )

    # ---- Requirements ----------------------------------------------------------------

    @property
    def is_uniform(self) -> bool:
        """Whether each call carries all that the client has, of which any is enough.

        So do the clients that the format of the settings was made for, unless it says
        `per_endpoint_security`: what their users set has always been sent.
        """
        return not self._chosen.per_endpoint_security

    @property
    def _is_optional(self) -> bool:
        """Whether the API may take a request without any credentials."""
        if self._security is not None:
            return _is_open(self._security)
        return any(_is_open(item.get("security")) for item in self._operations)

    @cached_property
    def default(self) -> ir.Requirements:
        """What a call has to carry where its operation does not say so itself.

        Where the document says nothing for all of them, it is what most of those ask for
        that do say, so that few have to differ.
        """
        if not self._filled:
            return ()
        if self.is_uniform:
            whole = tuple(Text(name) for name in self._filled)
            return ((), whole) if self._is_optional else (whole,)
        security = self._security
        if security is not None and (security.as_list() or self._is_said_by_any):
            found = self._requirements(security)
            every = tuple((Text(name),) for name in self._filled)
            return every if found is None else self._with_unasked(found)
        own = (self._requirements(each) for each in self._all_security)
        counts = Counter(each for each in own if each)
        # Of those that are as many, the same one in whatever order the document is.
        first = sorted(counts, key=_written)
        return max(first, key=lambda each: counts[each], default=self._unsaid)

    def _with_unasked(self, found: ir.Requirements) -> ir.Requirements:
        """The same, with what the client has credentials of and no operation asks for.

        Somebody meant it to be sent: what every client has is sent with the rest, what
        some have is sent where they have nothing else.
        """
        others = [Text(name) for name in self._filled if name not in self._asked]
        sure = tuple(name for name in others if self._is_sure(name))
        together = [(*each, *sure) if each else each for each in found]
        alone = [(name,) for name in others if name not in sure]
        return self._joined([*together, *alone]) if found else found

    @property
    def _unsaid(self) -> ir.Requirements:
        """Where nobody says anything, all there is may be sent, and nothing is needed."""
        return self._joined([(), tuple(Text(name) for name in self._filled)])

    def of(self, operation: Source) -> ir.Requirements | None:
        """What an operation asks for; None where that is what the client does anyway.

        So it is too where all of it is beyond the client, which then shows what it has.
        """
        if not self._filled or self.is_uniform:
            return None
        security = operation.get("security")
        if security is not None:
            found = self._requirements(security)
        elif self._security is None:
            found = self._unsaid
        else:
            return None
        return None if found in (None, self.default) else found

    def _requirements(self, security: Source) -> ir.Requirements | None:
        """The alternatives that the client can fulfil; None if there is none of these.

        What the connection proves needs nothing of ours.
        """
        found: dict[tuple[Text, ...], None] = {}
        for item in security:
            names = {name for name in item.as_dict() if not self._is_proven(name)}
            if names <= self._places.keys():
                ordered = sorted(names, key=self._places.__getitem__)
                found[tuple(map(Text, ordered))] = None
        if security.as_list() and not found:
            return None
        return self._joined(list(found))

    def _joined(self, found: list[tuple[Text, ...]]) -> ir.Requirements:
        """The same; what every client fulfils is always sent.

        Alternatives of that kind only are meant together: a document may list what it
        means to combine, and who has to give all of it has it all sent.
        """
        asking = [each for each in found if each]
        sure = [each for each in asking if all(map(self._is_sure, each))]
        if len(sure) < len(asking) or not asking:
            return tuple(asking if sure else found)
        names = {name for each in sure for name in each}
        every = (Text(name) for name in self._filled)
        return (tuple(name for name in every if name in names),)

    def _is_sure(self, name: Text) -> bool:
        """Whether no client can be made without the credentials of a scheme."""
        return name.value in self._sure

    @cached_property
    def _sure(self) -> frozenset[str]:
        return frozenset(
            scheme
            for scheme, group in self._groups
            if all(not o.nullable or o.default is not None for o in group)
        )

    def _is_proven(self, name: str) -> bool:
        scheme = self._schemes.get(name)
        filled = name in self._places
        return scheme is not None and not filled and is_of_the_connection(scheme)

    @property
    def _security(self) -> Source | None:
        own = self._chosen.security
        return self._root.get("security") if own is None else own

    @cached_property
    def _is_said_by_any(self) -> bool:
        return any(security.as_list() for security in self._all_security)

    @cached_property
    def _all_security(self) -> tuple[Source, ...]:
        """Every list of requirements: that of all operations, and those of their own."""
        every = [self._security, *(each.get("security") for each in self._operations)]
        return tuple(security for security in every if security is not None)

    @property
    def _operations(self) -> Iterator[Source]:
        for _, item in path_items(self._root):
            for _, operation in operations_of(self._resolver.resolve(item)):
                yield operation


def _is_open(security: Source | None) -> bool:
    """Whether these requirements, any of which is enough, can be met with nothing."""
    if security is None:
        return True
    requirements = security.as_list()
    return not requirements or {} in requirements


def _written(requirements: ir.Requirements) -> list[list[str]]:
    return [[name.value for name in each] for each in requirements]
