"""Every picture in a real browser: heard whole and once, in order, and as wide as what it stands in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from browsing import Visit
from exporters import svg
from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Item, Role
from exporters.look import Look
from hostile_names import NAMES, named
from listening import Heard, heard
from partnerships import partnership
from sample_maps import EXAMPLES, example
from schema import Partnership, Placement, Publication, View
from schema.edits.bodies import edit_body
from schema.sentences import sentence
from schema.showing import shown_connectors

pytestmark = pytest.mark.browser
VIEWS = [(name, view.id) for name in EXAMPLES for view in example(name).views]
LINK = "https://www.example.nhs.uk/terms"
Go = Callable[..., Visit]


@pytest.fixture
def page(tmp_path: Path, visit: Go) -> Callable[..., Visit]:
    """Opens a page with pictures put into it as a content-management system would."""

    def open_(*pictures: bytes, width: int = 1280, around: str = "{}") -> Visit:
        inline = "".join(around.format(picture.decode().partition("?>")[2]) for picture in pictures)
        file = tmp_path / "page.html"
        head = (
            "<!doctype html><html lang='en'><meta charset='utf-8'><title>Page</title><body style='margin:0'>"
        )
        file.write_text(head + inline, "utf-8")
        return visit(file.as_uri(), width=width)

    return open_


def wanted(made: Partnership, view: View, drawing: Drawing) -> list[str]:
    """Everything that must be heard of the things on a page, in order: names and sentences of the model."""
    by_line = {line.id: line for line in shown_connectors(made, view)}
    names: list[str] = []
    for item in drawing.items:
        if item.role is Role.BODY:
            names.append(made.body(item.refs[0]).name)
        if item.role is Role.CONNECTOR:
            names += [sentence(made, by_line[ref]) for ref in item.refs]
    assert sorted(by_line) == sorted(ref for item in drawing.items if item.joins for ref in item.refs)
    return names


@pytest.mark.parametrize(("name", "view_id"), VIEWS)
def test_every_name_and_every_sentence_is_heard_in_order(name: str, view_id: str, page: Go) -> None:
    made = example(name)
    view = made.view(view_id)
    told = [each.name for each in heard(page(svg.write(made, view)))]
    at = 0
    for words in wanted(made, view, draw(made, view)):
        at = next((n for n, said in enumerate(told[at:], at) if said.startswith(words)), -1) + 1
        assert at > 0, f"“{words}” is not heard, or too early"


@pytest.mark.parametrize(("name", "view_id"), VIEWS)
def test_nothing_is_heard_twice_and_nothing_internal(name: str, view_id: str, page: Go) -> None:
    made = example(name)
    told = heard(page(svg.write(made, made.view(view_id))))
    document = next(n for n, each in enumerate(told) if each.role == "graphics-document")
    inside = told[document + 1 :]
    items = draw(made, made.view(view_id)).items
    assert len(inside) == sum(map(_times, items))
    assert all(each.name and each.name != each.more for each in inside)
    internal = {"->", "remit-", "body-", "line-", "key-", "urn:", "undefined", "NaN"}
    assert [each for each in inside for sign in internal if sign in each.name + each.more] == []


def _times(item: Item) -> int:
    """How often something is to be heard of an item."""
    if item.role in (Role.PAGE, Role.TITLE):
        return 0
    if item.role is Role.NOTE:
        return len(item.marks)
    several = len(item.refs) if item.role is Role.CONNECTOR and len(item.refs) > 1 else 0
    return 1 + (len(item.details) if item.role is Role.CONTROL else several)


def test_the_document_says_what_it_is_and_how_much_is_in_it(page: Go) -> None:
    made = example(EXAMPLES[0])
    told = heard(page(svg.write(made, made.views[0])))
    found = next(each for each in told if each.role == "graphics-document")
    assert found.name == made.views[0].title
    assert "25 bodies, 4 levels, 29 relationships" in found.more


def test_two_pictures_in_one_page_share_no_id(page: Go) -> None:
    made = example(EXAMPLES[0])
    shown = page(*(svg.write(made, view) for view in made.views))
    ids = shown.page.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)")
    assert len(ids) > 200
    assert len(ids) == len(set(ids))
    assert [each.name for each in heard(shown) if each.role == "graphics-document"] == [
        view.title for view in made.views
    ]


@pytest.mark.parametrize("room", [320, 700])
def test_it_is_as_wide_as_what_it_stands_in(room: int, page: Go, visit: Go, tmp_path: Path) -> None:
    made = example(EXAMPLES[0])
    picture = svg.write(made, made.views[0])
    (tmp_path / "map.svg").write_bytes(picture)
    inline = page(picture, around=f"<div style='width:{room}px'>{{}}</div>")
    proportions = _box(inline, "svg")
    (tmp_path / "img.html").write_text(
        f"<!doctype html><div style='width:{room}px'><img src='map.svg' alt=''></div>", "utf-8"
    )
    as_image = _box(visit((tmp_path / "img.html").as_uri()), "img")
    _, _, wide, high = (float(side) for side in etree.fromstring(picture).get("viewBox").split())  # type: ignore[union-attr]
    for box in (proportions, as_image):
        assert box["width"] == pytest.approx(room, abs=0.1)
        assert box["height"] == pytest.approx(room * high / wide, abs=1)


def test_a_width_that_was_asked_for_is_kept(page: Go) -> None:
    made = example(EXAMPLES[0])
    box = _box(page(svg.write(made, made.views[0], Look(Publication(width=600)))), "svg")
    assert box["width"] == 600


def _box(shown: Visit, what: str) -> dict[str, float]:
    script = "(what) => document.querySelector(what).getBoundingClientRect().toJSON()"
    found: dict[str, float] = shown.page.evaluate(script, what)
    return found


def test_links_are_reached_by_tab_are_named_and_are_seen(page: Go) -> None:
    placed = (Placement(body="icb", x=0, y=0), Placement(body="board", x=300, y=0))
    view = View(id="v", title="V", placements=placed)
    made = edit_body(partnership("ICB", "Board", views=(view,)), "icb", terms_of_reference=LINK)
    shown = page(svg.write(made, view))
    before = shown.page.screenshot()
    shown.page.keyboard.press("Tab")
    assert shown.page.evaluate("document.activeElement.getAttribute('href')") == LINK
    assert shown.page.screenshot() != before
    links = [each for each in heard(shown) if each.role == "link"]
    assert links == [Heard("link", "Integrated care board ICB", "Opens its terms of reference")]
    box = _box(shown, "a")
    assert min(box["width"], box["height"]) >= 24
    shown.page.keyboard.press("Tab")
    assert shown.page.evaluate("document.activeElement.tagName") == "BODY"


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_text_in_a_page(name: str, page: Go) -> None:
    made = named(NAMES[name])
    made = edit_body(made, "node", terms_of_reference="javascript:alert(1)")
    dialogs: list[str] = []
    shown = page(svg.write(made, made.views[0]))
    shown.page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    assert (
        shown.page.evaluate("document.querySelectorAll('script, a, b, p, foreignObject, style').length") == 0
    )
    assert shown.page.evaluate("document.querySelectorAll('svg').length") == 1
    bodies = [each.name for each in heard(shown) if each.name.startswith(NAMES[name].strip())]
    assert len(bodies) >= 2
    assert dialogs == shown.complaints == []


def test_a_picture_by_itself_has_its_own_light_ground_in_any_light(visit: Go, tmp_path: Path) -> None:
    made = example(EXAMPLES[2])
    file = tmp_path / "map.svg"
    file.write_bytes(svg.write(made, made.views[1]))
    shots = {visit(file.as_uri(), color_scheme=light).page.screenshot() for light in ("light", "dark")}
    assert len(shots) == 1
