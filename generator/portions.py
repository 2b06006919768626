"""The portions of a run, each made once: before, if the cache has it, or now.

After a small edit nearly all portions are as they were. What is kept for a client are the
portions of its last run, in one file that the next run replaces: so it cannot grow.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from .cache import Cache, packed, unpacked
from .workers import Workers


@dataclass(frozen=True)
class Portions:
    """Results, texts all of them, by the digests of what they follow from.

    `key` has to stand for all that a portion follows from besides its input.
    """

    cache: Cache
    key: str
    workers: Workers
    known: Mapping[str, str]
    """What was kept by the last run."""
    used: dict[str, str] = field(default_factory=dict[str, str])
    made: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The texts that were put by this run, by their kinds."""

    def begin(
        self,
        kind: str,
        work: Callable[[Sequence[str]], Sequence[str]],
        inputs: Sequence[str],
    ) -> Callable[[], list[str]]:
        """What waits for the results of `work`, which is given what is not known yet.

        `work` stands for its name `kind`.
        """
        digests = [_digest(kind, each) for each in inputs]
        missing = {
            digest: each
            for digest, each in zip(digests, inputs, strict=True)
            if digest not in self.known and digest not in self.used
        }
        waiting = self.workers.begin(work, list(missing.values()))

        def results() -> list[str]:
            found = waiting() if missing else ()
            self.used.update(zip(missing, found, strict=True))
            self.used.update(
                (digest, self.known[digest])
                for digest in digests
                if digest in self.known
            )
            return [self.used[digest] for digest in digests]

        return results

    def texts(self, kind: str) -> Texts:
        """What is made of texts by the rules named `kind`, and known if it was before."""
        return Texts(self, kind)

    @cached_property
    def before(self) -> Set[str]:
        """All that the last run has made."""
        return set(self.known.values())

    def unlike(self, kind: str) -> int:
        """How many texts of a kind are made by this run that no text of the last one is."""
        return sum(text not in self.before for text in self.made.get(kind, ()))

    def keep(self) -> None:
        """Keeps what this run has used, and nothing else."""
        if self.used != self.known:
            parts = {digest: text.encode() for digest, text in self.used.items()}
            self.cache.put(self.key, packed(parts))


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts with what was made of each, of which the next run knows those asked for."""

    portions: Portions
    kind: str

    def get(self, text: str) -> str | None:
        digest = _digest(self.kind, text)
        if digest in self.portions.known:
            self.portions.used[digest] = self.portions.known[digest]
        return self.portions.used.get(digest)

    def has_made(self, made: str) -> bool:
        """Whether the last run made the same, of whatever text."""
        return made in self.portions.before

    def put(self, text: str, made: str) -> None:
        self.portions.used[_digest(self.kind, text)] = made
        self.portions.made.setdefault(self.kind, []).append(made)


def portions_of(cache: Cache, key: str, workers: Workers) -> Portions:
    """The portions that were kept under `key`, if they can be read."""
    return Portions(cache, key, workers, _restored(cache.get(key)))


def _digest(kind: str, text: str) -> str:
    return hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest()


def _restored(kept: bytes | None) -> Mapping[str, str]:
    try:
        return {k: v.decode() for k, v in (unpacked(kept or b"") or {}).items()}
    except UnicodeDecodeError:
        return {}
