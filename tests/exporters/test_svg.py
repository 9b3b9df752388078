"""SVG: the drawing's every mark where the drawing has it, in reading order, named, and nothing besides."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from exporters import skeleton, svg
from exporters.drawing.marks import Drawing, Item, Joins, Role, TextMark
from exporters.engine import Engine, Rendering, find, render
from exporters.errors import FormatError
from exporters.svg_page import Finish
from resources import version
from tests.support.drawings import DOCUMENT, area, body, drawing, line, small
from tests.support.pictures import groups, marks, painted

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {"svg", "title", "desc", "metadata", "g", "a", "rect", "path", "text"}
HOSTILE = (
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "]]> <!-- --> <?xml?>",
    "a & b &amp; &#60; \"quoted\" 'single'",
    r"\N \G \\ \l \"",
    "<a href='https://example.org'>x</a>",
    "</text></g></svg>",
    "🏥 Ŵŷ ﬁ",
    "شراكة الصحة والرعاية",
    "two  blanks",
    "y" * 200,
)


def root_of(picture: Drawing, document: str = DOCUMENT) -> etree._Element:
    return etree.fromstring(svg.picture(picture, document))


def words(element: etree._Element) -> list[str]:
    return [text.text or "" for text in element.iter(f"{SVG}text")]


def local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def test_the_root_says_what_it_is_in_its_language() -> None:
    root = root_of(small())
    title, desc, *_ = root
    assert (local(title), title.text, local(desc), desc.text) == (
        "title",
        "A map",
        "desc",
        "Who decides. A diagram, with each part told in it: 3 bodies, 2 levels, 2 relationships.",
    )
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == desc.get("id")
    assert root.get("role") == "graphics-document"
    assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-GB"


def test_it_is_as_wide_as_its_container_or_as_somebody_says() -> None:
    root = root_of(small())
    assert root.get("viewBox") == "-20 -60 640 480"
    assert (root.get("width"), root.get("height")) == (None, None)
    sized = etree.fromstring(svg.picture(small(), DOCUMENT, Finish(width=320)))
    assert (sized.get("width"), sized.get("height"), sized.get("viewBox")) == (
        "320",
        "240",
        root.get("viewBox"),
    )


def test_the_metadata_names_program_and_engine_but_no_date_and_no_path() -> None:
    (made,) = next(root_of(small()).iter(f"{SVG}metadata"))
    assert dict(made.attrib) == {
        "generator": "Remit",
        "version": version(),
        "engine": "graphviz-pure",
        "engine-version": "0.2.2",
    }


def test_items_stand_in_reading_order() -> None:
    picture = small()
    assert list(groups(root_of(picture))) == [item.id for item in picture.items]


def test_a_body_stands_in_the_group_of_its_area() -> None:
    inside, outside = body("leeds", 80, 240), body("board", 60, 40)
    found = groups(root_of(drawing(area("Places", (40, 184, 400, 160)), inside, outside)))
    assert found["body-leeds"].getparent() is found["area-Places"]
    assert found["body-board"].getparent() is found["area-Places"].getparent()


def test_bodies_and_lines_have_a_voice() -> None:
    found = groups(root_of(small()))
    board, two, band = found["body-board"], found["line-two"], found["band-system"]
    assert (board.get("role"), board[0].text) == ("graphics-object", "Board, Committee")
    assert (two.get("role"), two.get("aria-label")) == ("graphics-symbol", "A delegates stroke to B")
    assert (band.get("role"), band[0].text) == ("graphics-object", "Level: system")


def test_a_line_that_stands_for_several_tells_each() -> None:
    refs, details = ("a", "b"), ("A advises C", "B advises C", "In the words of the source: advice")
    single = line("many", Joins("body-a", "body-b"), (80, 56), (80, 200), name="Both advise C")
    bundle = replace(single, refs=refs, details=details)
    picture = drawing(body("a", 0, 0), body("b", 0, 200), bundle)
    group = groups(root_of(picture))["line-many"]
    desc, hidden, *each = group
    assert (group.get("role"), group.get("aria-label")) == ("graphics-object", "Both advise C")
    assert (desc.text, hidden.get("aria-hidden")) == (details[2], "true")
    assert [(told.get("role"), told.get("aria-label")) for told in each] == [
        ("graphics-symbol", "A advises C"),
        ("graphics-symbol", "B advises C"),
    ]


def test_what_has_a_name_is_not_heard_twice() -> None:
    root = root_of(small())
    heard = [text for text in root.iter(f"{SVG}text") if painted(text, "aria-hidden") != "true"]
    assert heard == []


def test_a_halo_lies_under_each_line() -> None:
    halo, stroke = (mark for mark in marks(groups(root_of(small()))["line-two"]) if local(mark) == "path")
    assert halo.get("d") == stroke.get("d") == "M500,96 L500,268 L240,268"
    assert (halo.get("stroke"), halo.get("stroke-width")) == ("#FFFFFF", "6")
    assert (stroke.get("stroke-dasharray"), stroke.get("fill")) == ("6 4", "none")


def test_text_keeps_its_size_weight_turn_and_spacing() -> None:
    label = next(text for text in root_of(small()).iter(f"{SVG}text") if text.text == "SYSTEM")
    assert label.get("transform") == "rotate(-90 18 80)"
    assert (painted(label, "font-size"), painted(label, "font-weight")) == ("12", "bold")
    assert (label.get("letter-spacing"), label.get("text-anchor")) == ("1.5", "middle")


def test_the_same_drawing_gives_the_same_bytes() -> None:
    first = svg.picture(small(), DOCUMENT)
    assert first == svg.picture(small(), DOCUMENT)
    assert first.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n<svg ")


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_name_says_it_stays_text(name: str) -> None:
    picture = drawing(
        Item("title", Role.TITLE, name, (TextMark(0, 0, name, 24),)),
        body("a", 0, 40, name=name),
        Item("note", Role.NOTE, name, (TextMark(0, 300, name, 13),)),
        description=name,
    )
    root = root_of(replace(picture, title=name))
    assert words(root) == [name, name, name]
    assert (root[0].text, (root[1].text or "").partition(" A diagram")[0]) == (name, name)
    assert {local(element) for element in root.iter(f"{SVG}*")} <= ALLOWED
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on")]


def test_nothing_styles_runs_or_points_elsewhere() -> None:
    root = root_of(small())
    attributes = {etree.QName(key).localname for element in root.iter() for key in element.attrib}
    assert {local(element) for element in root.iter(f"{SVG}*")} <= ALLOWED
    assert not attributes & {"class", "style", "href", "src", "onload", "onclick"}
    assert "http" not in svg.picture(small(), DOCUMENT).decode().replace("http://www.w3.org/2000/svg", "")


def test_pictures_in_one_page_share_no_ids() -> None:
    pictures = [root_of(small()), root_of(small(), DOCUMENT[:-1] + "2")]
    pictures += [root_of(drawing(body("a-b", 0, 0), view="v")), root_of(drawing(body("b", 0, 0), view="v-a"))]
    ids = [element.get("id") for root in pictures for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_a_view_with_nothing_in_it_is_white_paper() -> None:
    root = root_of(drawing(description=""))
    assert [local(child) for child in root] == ["title", "desc", "metadata", "g"]
    assert root[1].text == "A map"
    assert next(root.iter(f"{SVG}rect")).get("fill") == "#FFFFFF"


def test_tables_keys_and_notes_need_no_graph() -> None:
    head = Item("table", Role.TABLE, "Functions", ())
    row = Item("row-1", Role.TABLE, "Cancer", (TextMark(10, 20, "Cancer", 12), TextMark(90, 20, "Board", 12)))
    root = root_of(drawing(head, row))
    assert words(root) == ["Cancer", "Board"]
    assert root[1].text == "Who decides. A table, with each part told in it: 1 row."


def tampered(monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes) -> None:
    """An engine whose output is changed on its way."""

    def changed(source: str, layout: str, form: str, engine: Engine) -> Rendering:
        output = render(source, layout, form, engine).output
        assert old in output
        return Rendering(output.replace(old, new), ())

    monkeypatch.setattr(svg, "render", changed)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'id="body&#45;leeds"', b'id="body&#45;york"', "left out “Leeds, Committee”"),
        (b'id="line&#45;one"', b'id="line&#45;none"', "left out “A delegates stroke to B”"),
        (b"</svg>", b"", "cannot be read"),
        (b"M140,96C", b"M140,97C", "moved “A delegates stroke to B”"),
        (b"C140,125.33 140,154.67 140,174", b"", "moved “A delegates stroke to B”"),
        (b" 40,196", b" 39,196", "moved “Places”"),
    ],
)
def test_a_partial_or_shifted_picture_is_refused(
    monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes, said: str
) -> None:
    tampered(monkeypatch, old, new)
    with pytest.raises(FormatError, match=said):
        svg.picture(small(), DOCUMENT)


def test_half_a_unit_is_near_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    tampered(monkeypatch, b"M140,96C", b"M140.4,96.2C")
    assert svg.picture(small(), DOCUMENT)
    assert skeleton.TOLERANCE == 0.5


def test_an_emergency_engine_is_named_to_the_user_and_in_the_picture(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    other = Engine("graphviz", "9.9.9", find().path)
    monkeypatch.setattr(svg, "find", lambda: other)
    with caplog.at_level(logging.WARNING):
        (made,) = next(root_of(small()).iter(f"{SVG}metadata"))
    assert (made.get("engine"), made.get("engine-version")) == ("graphviz", "9.9.9")
    assert caplog.messages == [other.notice]


def test_a_warning_of_consequence_is_told_and_kept(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said = ("using straight lines", "node 'a', graph 'v' size too small for label")

    def warned(source: str, layout: str, form: str, engine: Engine) -> Rendering:
        return Rendering(render(source, layout, form, engine).output, said)

    monkeypatch.setattr(svg, "render", warned)
    (made,) = next(root_of(small()).iter(f"{SVG}metadata"))
    assert [warning.text for warning in made] == ["using straight lines"]
    assert caplog.messages == ["using straight lines"]


def test_the_engine_runs_from_a_folder_with_blanks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "a folder, with blanks"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert root_of(small()) is not None
