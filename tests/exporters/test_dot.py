"""DOT: every place pinned, every name text, and drawn in place by Graphviz."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from exporters import dot
from exporters.dot_attributes import ARROWHEADS
from exporters.drawing.marks import Drawing, Item, Joins
from exporters.engine import render
from exporters.graphviz_units import bounds, inches, number, position
from schema import EndMarker
from tests.support.drawings import area, body, drawing, line, small

GOLDEN = Path(__file__).parent / "golden" / "small.dot"
HOSTILE = (
    "<b>x</b>",
    '"; } graph { evil [label="',
    r"\N \G \l \r \L",
    "ends with a backslash \\",
    '\\" escaped already \\\\"',
    "&lt; &amp; &#65; &",
    "<<i>x</i>>",
    "graph",
    "-- > -> /* */ // #",
    "Bwrdd Iechyd · “quoted” — Ŵŷ",
    "شراكة الصحة",
    "🏥 hospital",
    "x" * 200,
)


def texts(picture: Drawing, group: str) -> list[str]:
    """The words that Graphviz itself writes for one item."""
    root = etree.fromstring(render(dot.source(picture), dot.LAYOUT, "svg").output)
    return list(root.xpath("//*[@id=$id]/*[local-name()='text']/text()", id=group))


def edge(source: str) -> str:
    return next(row for row in source.splitlines() if " -> " in row)


def test_a_small_drawing_is_this_dot() -> None:
    assert dot.source(small()) == GOLDEN.read_text(encoding="utf-8")


def test_graphviz_draws_it_without_a_word() -> None:
    assert render(dot.source(small()), dot.LAYOUT, "svg").warnings == ()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_text_whatever_it_says(name: str) -> None:
    assert texts(drawing(body("a", 0, 0, name=name)), "body-a") == [name]


@pytest.mark.parametrize("name", HOSTILE)
def test_the_pages_title_is_text(name: str) -> None:
    assert texts(replace(drawing(body("a", 0, 0)), title=name), "graph0") == [name]


@pytest.mark.parametrize("name", HOSTILE)
def test_an_areas_title_and_a_lines_words_are_text(name: str) -> None:
    titled = area("places", (0, 0, 300, 200))
    titled = Item(titled.id, titled.role, name, (titled.marks[0], *body("t", 0, 0, name=name).marks[1:]))
    joined = line("one", Joins("body-a", "body-b"), (80, 296), (80, 340), words=name, name=name)
    picture = drawing(titled, body("a", 0, 240), body("b", 0, 340), joined)
    assert texts(picture, titled.id) == [name]
    assert texts(picture, "line-one") == ["D", name]


def test_bodies_lie_in_their_areas_and_areas_in_their_bands() -> None:
    rows = [row.strip() for row in dot.source(small()).splitlines()]
    place, places = (
        rows.index('subgraph "cluster_band-place" {'),
        rows.index('subgraph "cluster_area-Places" {'),
    )
    leeds = next(at for at, row in enumerate(rows) if row.startswith('"body-leeds" ['))
    assert place < places < leeds < rows.index("}", leeds)


def test_a_line_to_an_area_ends_at_a_point_on_its_border() -> None:
    source = dot.source(small())
    assert re.search(r'"line-one_target" \[.*pos="140,-184".* style=invis', source)
    assert edge(source).strip().startswith('"body-board" -> "line-one_target" [')
    assert 'lhead="cluster_area-Places"' in edge(source)


def test_arrowheads_stand_at_the_ends_of_the_path() -> None:
    both = Joins("body-a", "body-b", EndMarker.OPEN_V, EndMarker.BAR)
    joined = line("one", both, (80, 56), (80, 200))
    row = edge(dot.source(drawing(body("a", 0, 0), body("b", 0, 200), joined)))
    assert 'pos="s,80,-56 e,80,-200 80,-66 80,-104 80,-152 80,-190"' in row
    assert "arrowhead=tee" in row
    assert "arrowtail=vee" in row


def test_every_end_marker_has_an_arrowhead_that_graphviz_knows() -> None:
    assert set(ARROWHEADS) == set(EndMarker)
    for end in EndMarker:
        joined = line("one", Joins("body-a", "body-b", head=end), (80, 56), (80, 200))
        picture = drawing(body("a", 0, 0), body("b", 0, 200), joined)
        assert render(dot.source(picture), dot.LAYOUT, "svg").warnings == ()


def test_an_empty_drawing_is_an_empty_graph() -> None:
    source = dot.source(drawing())
    assert "pos=" not in source
    assert render(source, dot.LAYOUT, "svg").output


def test_units_turn_y_over_and_count_sizes_in_inches() -> None:
    assert position((12.5, -3)) == "12.5,3"
    assert inches(144) == "2"
    assert bounds(0, 10, 30, 50) == "0,-50,30,-10"
    assert [number(value) for value in (0, -0.001, 2.0, 1.256)] == ["0", "0", "2", "1.26"]
