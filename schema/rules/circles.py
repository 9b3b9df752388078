"""Circles: authority that comes back to whoever gave it."""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping

from schema.rules.arrangements import Arrangements
from schema.rules.arrows import Arrow, grouped
from schema.text import Slug

Circle = tuple[Arrow, ...]
"""Arrows head to tail; the last leads back to where the first starts."""


def circles(now: Arrangements, kind: Slug) -> Iterator[tuple[Circle, tuple[Slug, ...]]]:
    """The circles that arrows of a kind go round, each once, with the functions that go round it.

    Arrows make a circle only when they carry one function. No functions: none of them names any.
    """
    arrows = _knotted([arrow for arrow in now.arrows(kind) if not arrow.turns_back])
    found: dict[Circle, list[Slug]] = {}
    for function, carrying in _by_function(now, arrows):
        for circle in _shortest(_knotted(carrying)):
            found.setdefault(circle, []).extend([function] if function else [])
    return ((circle, tuple(functions)) for circle, functions in found.items())


def _by_function(now: Arrangements, arrows: list[Arrow]) -> Iterator[tuple[Slug | None, list[Arrow]]]:
    """For each function that is named, the arrows that carry it; at last those that name none."""
    order = {arrow: place for place, arrow in enumerate(arrows)}
    naming = grouped((one, arrow) for arrow in arrows for one in arrow.line.functions)
    unnamed = [arrow for arrow in arrows if not arrow.line.functions]
    for function in naming:
        named = {arrow for wide in now.wider(function) for arrow in naming.get(wide, ())}
        yield function, sorted([*named, *unnamed], key=order.__getitem__)
    yield None, unnamed


def _knotted(arrows: list[Arrow]) -> list[Arrow]:
    """The arrows left when all that start or end in the open are taken away."""
    while True:
        tails, heads = {arrow.tail for arrow in arrows}, {arrow.head for arrow in arrows}
        left = [arrow for arrow in arrows if arrow.tail in heads and arrow.head in tails]
        if len(left) == len(arrows):
            return left
        arrows = left


def _shortest(arrows: list[Arrow]) -> Iterator[Circle]:
    """For each arrow that no circle has passed yet, the shortest that passes it."""
    on_circles: set[Arrow] = set()
    leaving: dict[Slug, list[Arrow]] = defaultdict(list)
    for arrow in arrows:
        leaving[arrow.tail].append(arrow)
    for first in arrows:
        if first not in on_circles:
            circle = _way_back(first, leaving)
            on_circles.update(circle)
            if circle:
                yield circle


def _way_back(first: Arrow, leaving: Mapping[Slug, list[Arrow]]) -> Circle:
    ways: deque[Circle] = deque([(first,)])
    seen = {first.head}
    while ways:
        way = ways.popleft()
        if way[-1].head == first.tail:
            return way
        for arrow in leaving.get(way[-1].head, ()):
            if arrow.head not in seen:
                seen.add(arrow.head)
                ways.append((*way, arrow))
    return ()
