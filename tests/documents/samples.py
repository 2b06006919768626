"""The examples of the documents: tests/facts/samples, by its index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "facts" / "samples"


@dataclass(frozen=True)
class Sample:
    file: str
    kind: str
    source: str
    operation: str
    note: str

    @property
    def path(self) -> Path:
        return FOLDER / self.file

    @property
    def text(self) -> str:
        return self.path.read_text("utf-8")


@cache
def samples(kind: str) -> list[Sample]:
    """Give the samples of one kind: `json`, `python` or `curl`."""
    _, *lines = (FOLDER / "index.tsv").read_text("utf-8").splitlines()
    all_ = [Sample(*line.split("\t")) for line in lines]
    return [sample for sample in all_ if sample.kind == kind]


def beside(sample: Sample, kind: str) -> Sample:
    """Give what a document, or else another one, shows for the same operation."""
    others = [s for s in samples(kind) if s.operation == sample.operation]
    same = [
        s for s in others if (s.source, s.note != "object") == (sample.source, True)
    ]
    return (same or others)[0]


def sample_id(sample: Sample) -> str:
    return sample.file
