"""The documents of a corpus, by its index."""

from __future__ import annotations

import csv
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

INDEX = "INDEX.tsv"


@dataclass(frozen=True, slots=True)
class Entry:
    """A document of the corpus: where it is, and what the index says of it."""

    path: Path
    root: Path
    """The folder that its references may reach: its own, of the corpus."""
    name: str
    kind: str
    operations: int

    @property
    def package(self) -> str:
        """A package's name that no other document has."""
        mark = hashlib.sha256(self.name.encode()).hexdigest()[:6]
        stem = re.sub(r"\W+", "_", Path(self.name).stem.lower(), flags=re.ASCII)
        return f"c_{stem}_{mark}"


def entries(corpus: Path) -> list[Entry]:
    """The documents that the index lists, smaller ones first.

    Raises FileNotFoundError where there is no index.
    """
    with (corpus / INDEX).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    rows.sort(key=lambda row: (int(row["bytes"]), row["file"]))
    return [
        Entry(
            path=corpus / row["file"],
            # What stands in folders came with a folder.
            root=(
                (corpus / row["file"].partition("/")[0])
                if "/" in row["file"]
                else corpus
            ),
            name=row["file"],
            kind=row["kind"],
            operations=int(row["operations"] or 0),
        )
        for row in rows
    ]
