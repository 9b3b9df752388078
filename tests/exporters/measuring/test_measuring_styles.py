"""Straight and curved lines, measured on the exported picture alone, point by point."""

import re
from itertools import combinations, pairwise
from math import dist
from typing import Any

import pytest
from lxml import etree

from drawings import body, line
from drawings import drawing as drawn
from exporters import svg
from exporters.drawing import draw
from exporters.drawing.marks import Joins
from exporters.measuring import measured
from sample_maps import PAGE, example_views, generated
from schema import LineStyle, Partnership
from schema.edits.views import edit_view
from tests.exporters.measuring.test_measuring_svg import Box, labels, over
from tests.exporters.measuring.test_measuring_svg import Picture as RightAngled

Point = tuple[float, float]
STYLES = (LineStyle.STRAIGHT, LineStyle.CURVED)
FINE = 40
"""Pieces of a curve: far more than measuring takes."""


def dense_path(path: str) -> list[Point]:
    """The points of a path, curves in fine pieces."""
    found: list[Point] = []
    for letter, rest in re.findall(r"([MLC])([^MLCZ]*)", path):
        points: list[Any] = [tuple(map(float, point.split(","))) for point in rest.split()]
        if letter == "C":
            start, (first, second, end) = found[-1], points
            found += [bezier(k / FINE, start, first, second, end) for k in range(1, FINE + 1)]
        else:
            found += points
    return found


def bezier(t: float, *handles: Point) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return tuple(sum(w * h[axis] for w, h in zip(weights, handles, strict=True)) for axis in (0, 1))  # type: ignore[return-value]


def is_inside(point: Point, box: Box) -> bool:
    return box[0] < point[0] < box[2] and box[1] < point[1] < box[3]


def steps(way: list[Point]) -> list[Point]:
    """Points on the way, at most two units apart."""
    found = []
    for a, b in pairwise(way):
        count = int(dist(a, b) / 2) + 1
        found += [(a[0] + (b[0] - a[0]) * k / count, a[1] + (b[1] - a[1]) * k / count) for k in range(count)]
    return [*found, way[-1]]


def crossings(one: list[Point], other: list[Point]) -> int:
    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return sum(
        side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for a, b in pairwise(one)
        for c, d in pairwise(other)
        if max(a[0], b[0]) >= min(c[0], d[0]) and max(c[0], d[0]) >= min(a[0], b[0])
    )


class Picture(RightAngled):
    """An exported picture of any style."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        root = etree.fromstring(data)
        groups = {(g.get("id") or ""): g for g in root.iter("{*}g")}
        self.ways = {}
        for each in self.lines:
            group = next(g for name, g in groups.items() if name.endswith(f"_{each.id}"))
            path = next(group.iter("{*}path"))
            self.ways[each.id] = dense_path(path.get("d") or "")

    def through_bodies(self) -> int:
        return sum(
            any(is_inside(point, self._inner(way, body)) for point in steps(way))
            for way in self.ways.values()
            for body in self.bodies
        )

    def _inner(self, way: list[Point], body: Any) -> Box:
        left, top, right, bottom = body.boxes[0]
        near = (left - 3 <= x <= right + 3 and top - 3 <= y <= bottom + 3 for x, y in (way[0], way[-1]))
        inset = max(0.5, body.radius) if any(near) else 0
        return left + inset, top + inset, right - inset, bottom - inset

    def through_titles(self) -> int:
        titles = [text[2] for thing in self.titled for text in thing.texts]
        return sum(
            any(is_inside(p, title) for p in steps(way)) for way in self.ways.values() for title in titles
        )


def pages() -> list[Any]:
    found = [(f"{n}-{v}", p, v) for n, p, v in example_views() if p.view(v).placements]
    return [*found, ("spread", spread(), PAGE)]


def spread() -> Partnership:
    """Two dozen bodies in rows, with lines that go where they like."""
    p = generated(25, 1.1)
    placements = tuple(
        each.but(x=n % 6 * 280, y=n // 6 * 200, area=None) for n, each in enumerate(p.view(PAGE).placements)
    )
    return p.but(views=(p.view(PAGE).but(placements=placements, areas=()),))


PAGES = pages()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("name", "partnership", "view"), PAGES, ids=[page[0] for page in PAGES])
def test_nothing_is_crossed_and_the_picture_measures_what_the_drawing_does(
    name: str, partnership: Partnership, view: str, style: LineStyle
) -> None:
    p = edit_view(partnership, view, line_style=style)
    drawing = draw(p, p.view(view))
    picture, ours = Picture(svg.picture(drawing, name)), measured(drawing)
    assert (picture.through_bodies(), picture.through_titles()) == (0, 0)
    assert (ours["lines-through-bodies"], ours["lines-through-titles"]) == (0, 0)
    assert ours["labels-over-bodies"] == 0
    length = sum(dist(a, b) for way in picture.ways.values() for a, b in pairwise(way))
    assert ours["length"] == pytest.approx(length, rel=2e-3)
    crossed = sum(crossings(a, b) for a, b in combinations(picture.ways.values(), 2))
    assert ours["crossings"] == pytest.approx(crossed, abs=max(1, 0.02 * crossed))
    shown = [(each.id, label) for each in picture.lines for label in labels(each)]
    met = sum(one[0] != two[0] and over(one[1], two[1]) for one, two in combinations(shown, 2))
    assert ours["labels-over-labels"] == met


def test_slanted_lines_on_top_of_each_other_are_found() -> None:
    joins = Joins("body-one", "body-two")
    ends = (body("one", 0, 0), body("two", 400, 300))
    first = line("first", joins, (160, 50), (400, 310))
    near, far = ((161.0, 49.0), (401.0, 309.0)), ((180.0, 40.0), (420.0, 300.0))
    assert measured(drawn(*ends, first, line("second", joins, *near)))["shared-segments"] == 1
    apart = measured(drawn(*ends, first, line("second", joins, *far)))
    assert apart["shared-segments"] == 0
    assert apart["closest-tracks"] == pytest.approx(21.5, abs=1)
