"""Every view of every example is a good page: all words stand there, clear of all else, and it fits paper."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file

import pytest

from exporters.drawing import draw
from exporters.drawing.labels import label_text
from exporters.drawing.marks import Drawing
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Routing, routing_of, scene_of
from exporters.routing.geometry import Label, Rect, Scene, along, borders, runs
from exporters.xml import read
from resources import resource
from schema import Form, Partnership, View
from tests.support.reading import FONTS, room

EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")


@cache
def example(name: str) -> Partnership:
    with as_file(resource(f"examples/{name}.remit")) as path:
        return read(path)


VIEWS = [(name, view.id) for name in EXAMPLES for view in example(name).views]
MAPS = [(name, view.id) for name in EXAMPLES for view in example(name).views if view.form is Form.DRAWING]


@cache
def placed(name: str, view_id: str) -> tuple[Scene, Routing, dict[str, str]]:
    """What stands in a view, how its lines run, and what each has to say."""
    partnership = example(name)
    view: View = partnership.view(view_id)
    plan = plan_of(partnership, view)
    words = {line.first.id: label_text(partnership, line) for line in plan.lines}
    return scene_of(partnership, view, plan), routing_of(partnership, view), words


def rooms(label: Label) -> list[tuple[str, Rect]]:
    return [("badge", label.badge), *([("text", label.text)] if label.text else [])]


def things(scene: Scene, routing: Routing, label: Label, part: str) -> Iterator[tuple[str, Rect]]:
    """All that a badge or a text must not lie upon, and what it is."""
    yield from scene.bodies
    yield from (("title or note", title) for title in scene.titles)
    yield from ((f"border of {area}", side) for area, frame in scene.areas for side in borders(frame))
    for route in routing.routes:
        if part == "text" or route.wire != label.wire:
            yield from ((route.wire, along(a, b).inflate(1)) for a, b in runs(route.points))
    for other in routing.labels:
        if other.wire != label.wire:
            yield from ((f"{what} of {other.wire}", place) for what, place in rooms(other))


every_map = pytest.mark.parametrize(("name", "view"), MAPS)


@every_map
def test_no_line_loses_its_words(name: str, view: str) -> None:
    _, routing, words = placed(name, view)
    assert [label.wire for label in routing.labels if words[label.wire] and label.text is None] == []


@every_map
def test_badges_and_words_lie_on_nothing_else(name: str, view: str) -> None:
    scene, routing, _ = placed(name, view)
    assert [
        f"{part} of {label.wire} on {thing}"
        for label in routing.labels
        for part, place in rooms(label)
        for thing, taken in things(scene, routing, label, part)
        if taken.overlaps(place)
    ] == []


@cache
def page(name: str, view: str) -> Drawing:
    routing = placed(name, view)[1] if (name, view) in MAPS else None
    return draw(example(name), example(name).view(view), routing)


every_view = pytest.mark.parametrize(("name", "view"), VIEWS)


@every_view
def test_a_page_is_no_higher_than_wide_and_at_most_twice_as_wide_as_high(name: str, view: str) -> None:
    frame = page(name, view).frame
    assert 1 <= frame.width / frame.height <= 2


@every_view
@pytest.mark.parametrize("font", FONTS)
def test_no_font_is_clipped(name: str, view: str, font: str) -> None:
    frame = page(name, view).frame
    paper = Rect(frame.x, frame.y, frame.width, frame.height)
    for item in page(name, view).items:
        assert all(paper.holds(room(mark, font)) for mark in item.marks), item.name
