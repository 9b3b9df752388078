"""How far many boxes reach together: asked anew of all only where what grew or shrank stood at the rim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exporters.routing.geometry import Point, Rect

Edges = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Extent:
    """The edges of boxes by name, and of all of them together."""

    each: Mapping[str, Edges]
    whole: Edges | None
    """None when there are no boxes."""

    @property
    def rect(self) -> Rect | None:
        """The smallest box around all of them."""
        if self.whole is None:
            return None
        left, top, right, bottom = self.whole
        return Rect(left, top, right - left, bottom - top)

    def but(self, changed: Mapping[str, Edges]) -> Extent:
        """With these edges in place of those of the same names."""
        each = {**self.each, **changed}
        if self.whole is None or any(_at_rim(self.each.get(name), self.whole) for name in changed):
            return extent_of(each)
        return Extent(each, around([self.whole, *changed.values()]))


def extent_of(each: Mapping[str, Edges]) -> Extent:
    """The extent of boxes by name."""
    return Extent(each, around(each.values()) if each else None)


def around(edges: Iterable[Edges]) -> Edges:
    """The edges of at least one box together."""
    left, top, right, bottom = zip(*edges, strict=True)
    return min(left), min(top), max(right), max(bottom)


def edges_of(box: Rect) -> Edges:
    """The edges of a box."""
    return box.x, box.y, box.x + box.width, box.y + box.height


def edges_along(points: tuple[Point, ...]) -> Edges:
    """The edges of the box around a polyline."""
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across), max(down)


def _at_rim(edges: Edges | None, rim: Edges) -> bool:
    return edges is not None and any(edge == other for edge, other in zip(edges, rim, strict=True))
