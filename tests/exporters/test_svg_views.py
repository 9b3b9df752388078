"""Every view of every example as SVG: held against the drawing mark by mark, and fit for a web page."""

import gzip
import re
from functools import cache
from importlib.resources import as_file

import pytest
from lxml import etree

from exporters import svg, xml
from exporters.arranging import arrange_view
from exporters.drawing.marks import BoxMark, Drawing, Mark, PathMark, Role, TextMark
from exporters.drawing.page import draw
from exporters.look import Look
from resources import resource
from schema import Background, Partnership, Theme
from schema.edits.document import edit_publication
from tests.support.pictures import groups, marks, painted, voice

SVG = "{http://www.w3.org/2000/svg}"
EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")
NEAR = 0.5


@cache
def example(name: str) -> Partnership:
    with as_file(resource(f"examples/{name}.remit")) as path:
        return xml.read(path)


@cache
def exported(name: str, view: str) -> tuple[Drawing, bytes]:
    partnership = example(name)
    drawing = draw(partnership, partnership.view(view))
    return drawing, svg.picture(drawing, str(partnership.id))


VIEWS = [(name, view.id) for name in EXAMPLES for view in example(name).views]
each_view = pytest.mark.parametrize(("name", "view"), VIEWS)


def numbers(text: str | None) -> list[float]:
    return [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", text or "")]


def measured(element: etree._Element) -> list[float]:
    """Where an element stands, read from the file alone."""
    if element.tag == f"{SVG}path":
        return numbers(element.get("d"))
    keys = ("x", "y", "width", "height") if element.tag == f"{SVG}rect" else ("x", "y", "font-size")
    return [float(painted(element, key) or "nan") for key in keys]


def wanted(mark: Mark) -> list[float]:
    match mark:
        case BoxMark():
            return [mark.x, mark.y, mark.width, mark.height]
        case PathMark():
            return [value for segment in mark.segments for point in segment[1:] for value in point]
        case TextMark():
            return [mark.x, mark.y, mark.size]


@each_view
def test_every_mark_stands_where_the_drawing_has_it(name: str, view: str) -> None:
    drawing, data = exported(name, view)
    found = groups(etree.fromstring(data))
    assert list(found) == [item.id for item in drawing.items]
    for item, group in zip(drawing.items, found.values(), strict=True):
        shapes = marks(group)
        assert len(shapes) == len(item.marks)
        for mark, shape in zip(item.marks, shapes, strict=True):
            assert measured(shape) == pytest.approx(wanted(mark), abs=NEAR)


@each_view
def test_every_word_is_real_text_of_a_readable_size(name: str, view: str) -> None:
    drawing, data = exported(name, view)
    texts = list(etree.fromstring(data).iter(f"{SVG}text"))
    runs = [mark.text for item in drawing.items for mark in item.marks if isinstance(mark, TextMark)]
    assert [text.text for text in texts] == runs
    assert min(float(painted(text, "font-size") or 0) for text in texts) >= 12


@each_view
def test_every_body_and_line_is_an_edge_or_node_with_a_voice(name: str, view: str) -> None:
    drawing, data = exported(name, view)
    spoken = {voice(group) for group in etree.fromstring(data).iter(f"{SVG}g") if group.get("role")}
    assert {item.name for item in drawing.items if item.role in (Role.BODY, Role.CONNECTOR)} <= spoken
    assert all(item.joins for item in drawing.items if item.role is Role.CONNECTOR)


def test_the_views_of_all_examples_share_no_id() -> None:
    roots = [etree.fromstring(exported(name, view)[1]) for name, view in VIEWS]
    ids = [element.get("id") for root in roots for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_writing_a_view_gives_these_very_bytes() -> None:
    partnership = example("west-yorkshire-2022")
    data = svg.write(edit_publication(partnership, embed_model=False), partnership.view("places"))
    assert data == exported("west-yorkshire-2022", "places")[1]


MOST, MOST_PACKED = 60_000, 30_000
"""Bytes of a picture without the model, and with it as servers send it."""


MAIN = "west-yorkshire-2022"
each_of_the_main_example = pytest.mark.parametrize("view", [view.id for view in example(MAIN).views])


@each_of_the_main_example
def test_a_picture_is_light_enough_for_any_page(view: str) -> None:
    is_light(example(MAIN), view)


@pytest.mark.slow
@each_of_the_main_example
def test_it_is_so_too_once_the_view_is_arranged(view: str) -> None:
    is_light(arrange_view(example(MAIN), view).partnership, view)


def is_light(made: Partnership, view: str) -> None:
    bare = svg.write(edit_publication(made, embed_model=False), made.view(view))
    assert len(bare) <= MOST
    assert len(gzip.compress(svg.write(made, made.view(view)), 9)) <= MOST_PACKED


LOOKS = {
    "plain": {"title": False, "key": False, "control_block": False},
    "contrast": {"theme": Theme.HIGH_CONTRAST, "background": Background.TRANSPARENT},
    "narrow": {"theme": Theme.NEUTRAL, "background": Background.TINTED, "width": 700},
    "font": {"font": "'DejaVu Sans', sans-serif"},
}


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
@each_view
def test_opened_and_written_with_the_same_settings_it_is_the_same_bytes(
    name: str, view: str, look: str
) -> None:
    made = example(name)
    asked = Look(made.publication.but(**LOOKS[look]), kinds=("delegation", "accountability"))
    picture = svg.write(made, made.view(view), asked)
    opened = svg.read_bytes(picture, "map.svg")
    assert opened == made
    assert svg.write(opened, opened.view(view), asked) == picture
