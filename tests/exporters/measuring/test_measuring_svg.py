"""Whoever reads the exported picture alone, in the plainest way, finds the same numbers."""

import re
from itertools import combinations, pairwise
from math import dist
from typing import Any, NamedTuple

import pytest
from lxml import etree

from exporters import svg
from exporters.drawing import draw
from exporters.measuring import measured
from sample_maps import PAGE, dense, example_views
from schema import Partnership
from schema.text_width import font_width, text_width
from tests.support.pictures import SVG, groups, marks, painted

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Seen(NamedTuple):
    """What a picture shows of one thing."""

    id: str
    boxes: list[Box]
    radius: float
    texts: list[tuple[Box, Box, Box]]
    """The room of each run of text in Arial's widths, in DejaVu Sans', and in the wider."""
    ways: list[list[tuple[float, float]]]


def tagged(group: etree._Element, tag: str) -> list[etree._Element]:
    return [mark for mark in marks(group) if mark.tag == f"{SVG}{tag}"]


def number(element: etree._Element, name: str) -> float:
    return float(painted(element, name) or 0)


def seen(name: str, group: etree._Element) -> Seen:
    rects = tagged(group, "rect")
    boxes = [
        (
            number(r, "x"),
            number(r, "y"),
            number(r, "x") + number(r, "width"),
            number(r, "y") + number(r, "height"),
        )
        for r in rects
    ]
    return Seen(
        name,
        boxes,
        number(rects[0], "rx") if rects else 0,
        [rooms(text) for text in tagged(group, "text")],
        [corners(path.get("d") or "") for path in tagged(group, "path")],
    )


def rooms(text: etree._Element) -> tuple[Box, Box, Box]:
    size, bold, words = number(text, "font-size"), painted(text, "font-weight") == "bold", text.text or ""
    widths = [font_width(words, size, bold, font) for font in ("liberation-sans", "dejavu-sans")]
    widths.append(text_width(words, size, bold))
    return tuple(room(text, width + number(text, "letter-spacing") * len(words)) for width in widths)  # type: ignore[return-value]


def room(text: etree._Element, width: float) -> Box:
    x, y, size = number(text, "x"), number(text, "y"), number(text, "font-size")
    before = {None: 0.0, "middle": width / 2, "end": width}[painted(text, "text-anchor")]
    if text.get("transform"):
        return x - 0.75 * size, y + before - width, x + 0.22 * size, y + before
    return x - before, y - 0.75 * size, x - before + width, y + 0.22 * size


def corners(path: str) -> list[tuple[float, float]]:
    """Every place at which a path's straight pieces would meet: a quarter circle's handle points at it."""
    found: list[tuple[float, float]] = []
    for letter, rest in re.findall(r"([MLC])([^MLCZ]*)", path):
        points = [tuple(map(float, point.split(","))) for point in rest.split()]
        if letter == "C":
            (x, y), (u, v) = found.pop(), points[0]
            found.append((x + (u - x) / 0.5523, y + (v - y) / 0.5523))
        else:
            found += points
    return upright(found)


def upright(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points with what two decimals left a little aslant set straight, none of them twice."""
    found = points[:1]
    for x, y in points[1:]:
        before = found[-1]
        x, y = (
            (before[0] if abs(x - before[0]) < 0.05 else x),
            (before[1] if abs(y - before[1]) < 0.05 else y),
        )
        if (x, y) != before:
            found.append((x, y))
    return found


class Picture:
    """An exported picture, measured without any help of the drawing."""

    def __init__(self, data: bytes) -> None:
        root = etree.fromstring(data)
        things = [seen(name, group) for name, group in groups(root).items()]
        left, top, width, height = map(float, (root.get("viewBox") or "").split())
        self.page = (left, top, left + width, top + height)
        self.bodies = [thing for thing in things if thing.id.startswith("body-")]
        self.lines = [thing for thing in things if thing.id.startswith("line-") and thing.ways]
        self.titled = [t for t in things if t.id.startswith(("area-", "band-", "note", "title", "status"))]
        self.things = things

    def measures(self) -> dict[str, Any]:
        width, height = self.page[2] - self.page[0], self.page[3] - self.page[1]
        ways = [line.ways[0] for line in self.lines]
        bodies = [body.boxes[0] for body in self.bodies]
        titles = [text[2] for thing in self.titled for text in thing.texts]
        return {
            "bodies": len(bodies),
            "lines": len(ways),
            "bodies-overlapped": sum(over(a, b) for a, b in combinations(bodies, 2)),
            "lines-through-titles": sum(
                any(over(leg, title) for leg in legs(way)) for way in ways for title in titles
            ),
            "lines-through-bodies": sum(self._is_through(way, body) for way in ways for body in self.bodies),
            "labels-over-bodies": sum(
                over(label, b) for line in self.lines for label in labels(line) for b in bodies
            ),
            "labels-over-titles": sum(
                over(label, t) for line in self.lines for label in labels(line) for t in titles
            ),
            "labels-over-labels": sum(
                over(a, b)
                for one, two in combinations(self.lines, 2)
                for a in labels(one)
                for b in labels(two)
            ),
            "badges-over-crossings": sum(self._is_over_a_crossing(line) for line in self.lines),
            "texts-numbered": len([thing for thing in self.things if thing.id.startswith("words-")]),
            "texts-overflowing-arial": self._overflowing(0),
            "texts-overflowing-dejavu": self._overflowing(1),
            "shared-segments": sum(near < 3 for near in self._side_by_side()),
            "crossings": sum(len(crossed(a, b)) for a, b in combinations(ways, 2)),
            "bends": round(sum(len(way) - 2 for way in ways) / len(ways), 2) if ways else None,
            "length": round(sum(dist(a, b) for way in ways for a, b in pairwise(way)), 1),
            "area": width * height,
            "proportion": round(width / height, 3),
        }

    def closest(self) -> float | None:
        return min((near for near in self._side_by_side() if near < 64), default=None)

    def _is_through(self, way: list[tuple[float, float]], body: Seen) -> bool:
        left, top, right, bottom = body.boxes[0]
        ends = ((left - 3 <= x <= right + 3 and top - 3 <= y <= bottom + 3) for x, y in (way[0], way[-1]))
        inset = max(0.5, body.radius) if any(ends) else 0
        return any(over(leg, (left + inset, top + inset, right - inset, bottom - inset)) for leg in legs(way))

    def _is_over_a_crossing(self, line: Seen) -> bool:
        others = (other.ways[0] for other in self.lines if other is not line)
        points = [point for other in others for point in crossed(line.ways[0], other)]
        return any(
            left <= x <= right and top <= y <= bottom
            for left, top, right, bottom in line.boxes
            for x, y in points
        )

    def _overflowing(self, font: int) -> int:
        count = 0
        for thing in self.things:
            for place, text in enumerate(thing.texts):
                box = self._box_of(thing, place)
                count += not (
                    box[0] - 0.5 <= text[font][0] and box[1] - 0.5 <= text[font][1]
                    and text[font][2] <= box[2] + 0.5 and text[font][3] <= box[3] + 0.5
                )  # fmt: skip
        return count

    def _box_of(self, thing: Seen, place: int) -> Box:
        """The box in which a text stands: of a line's the first in its badge, a second in its number."""
        if thing.id.startswith(("body-", "area-")) and thing.boxes:
            return thing.boxes[0]
        return thing.boxes[place] if thing.id.startswith("line-") and place < len(thing.boxes) else self.page

    def _side_by_side(self) -> list[float]:
        """For each pair of lines with parallel runs the least distance between these."""
        return [
            min(found)
            for one, two in combinations(self.lines, 2)
            if (found := list(gaps(one.ways[0], two.ways[0])))
        ]


def over(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def legs(way: list[tuple[float, float]]) -> list[Box]:
    return [(min(a, c), min(b, d), max(a, c), max(b, d)) for (a, b), (c, d) in pairwise(way)]


def labels(line: Seen) -> list[Box]:
    beside = [text[2] for text in line.texts[len(line.boxes) :]]
    if not beside:
        return line.boxes
    sides = list(zip(*beside, strict=True))
    return [*line.boxes, (min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3]))]


def crossed(one: Any, two: Any) -> list[tuple[float, float]]:
    """Where an upright leg of one passes through a level leg of the other."""
    return [
        (upright[0], level[1])
        for a in legs(one)
        for b in legs(two)
        for upright, level in ((a, b), (b, a))
        if upright[0] == upright[2] and level[1] == level[3]
        if level[0] < upright[0] < level[2] and upright[1] < level[1] < upright[3]
    ]


def gaps(one: Any, two: Any) -> Any:
    for a in legs(one):
        for b in legs(two):
            if a[0] == a[2] and b[0] == b[2] and min(a[3], b[3]) - max(a[1], b[1]) > 10:
                yield abs(a[0] - b[0])
            if a[1] == a[3] and b[1] == b[3] and min(a[2], b[2]) - max(a[0], b[0]) > 10:
                yield abs(a[1] - b[1])


VIEWS = [*example_views(), ("dense", dense(), PAGE)]


@pytest.mark.parametrize(("name", "partnership", "view_id"), VIEWS, ids=[f"{n}-{v}" for n, _, v in VIEWS])
def test_the_picture_measures_what_the_drawing_does(
    name: str, partnership: Partnership, view_id: str
) -> None:
    drawing = draw(partnership, partnership.view(view_id))
    picture = Picture(svg.picture(drawing, name))
    ours, theirs = measured(drawing), picture.measures()
    closest = ours.pop("closest-tracks")
    for measure, value in theirs.items():
        # Two decimals of a picture may move a length a little, and nothing else.
        assert ours.pop(measure) == (value if value is None else pytest.approx(value, rel=1e-3)), measure
    assert ours == {}
    assert closest == (None if picture.closest() is None else pytest.approx(picture.closest(), abs=0.05))
