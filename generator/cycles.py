"""Which things of a graph lie on a circle together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


def knots(edges: Mapping[T, Iterable[T]]) -> dict[T, frozenset[T]]:
    """Each node that leads back to itself, with all that lie on such a circle with it.

    `edges` has every node as a key; what an edge leads to besides is no node. These are
    the strongly connected components, without the single nodes that do not know
    themselves. Takes time in proportion to the graph, and no recursion.
    """
    backwards: dict[T, list[T]] = {node: [] for node in edges}
    for node, targets in edges.items():
        for target in targets:
            if target in backwards:
                backwards[target].append(node)
    found: dict[T, frozenset[T]] = {}
    seen: set[T] = set()
    for start in reversed(list(finished(edges))):
        members = list(_reached(start, backwards, seen))
        if len(members) > 1 or start in edges[start]:
            found |= dict.fromkeys(members, frozenset(members))
    return found


def finished(edges: Mapping[T, Iterable[T]]) -> Iterator[T]:
    """Every node, each after all that can be reached from it by way of new ones."""
    seen: set[T] = set()
    for start in edges:
        if start in seen:
            continue
        seen.add(start)
        path = [(start, iter(edges[start]))]
        while path:
            node, targets = path[-1]
            for target in targets:
                if target in edges and target not in seen:
                    seen.add(target)
                    path.append((target, iter(edges[target])))
                    break
            else:
                path.pop()
                yield node


def _reached(start: T, edges: Mapping[T, Iterable[T]], seen: set[T]) -> Iterator[T]:
    waiting = [start]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting += edges[node]
            yield node
