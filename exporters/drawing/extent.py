"""The box around many boxes: asked anew for all of them only where what grew or shrank stood at its rim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exporters.routing.geometry import Rect

Edges = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Extent:
    """Boxes by name, and how far they reach together."""

    boxes: Mapping[str, Rect]
    edges: Edges | None
    """None when there are no boxes."""

    @property
    def rect(self) -> Rect | None:
        """The smallest box around all of them."""
        if self.edges is None:
            return None
        left, top, right, bottom = self.edges
        return Rect(left, top, right - left, bottom - top)

    def but(self, changed: Mapping[str, Rect]) -> Extent:
        """With these boxes in place of those of the same names."""
        boxes = {**self.boxes, **changed}
        before = [self.boxes[name] for name in changed if name in self.boxes]
        if self.edges is None or any(_at_rim(box, self.edges) for box in before):
            return extent_of(boxes)
        return Extent(boxes, _around([self.edges, *map(_edges, changed.values())]))


def extent_of(boxes: Mapping[str, Rect]) -> Extent:
    """The extent of boxes by name."""
    return Extent(boxes, _around([*map(_edges, boxes.values())]) if boxes else None)


def around(boxes: Iterable[Rect]) -> Rect:
    """The smallest box around at least one box."""
    left, top, right, bottom = _around([*map(_edges, boxes)])
    return Rect(left, top, right - left, bottom - top)


def _edges(box: Rect) -> Edges:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _around(edges: list[Edges]) -> Edges:
    left, top, right, bottom = zip(*edges, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _at_rim(box: Rect, rim: Edges) -> bool:
    return any(edge == other for edge, other in zip(_edges(box), rim, strict=True))
