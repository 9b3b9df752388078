"""Copy, cut, paste and duplicate by keyboard and mouse: in one view, between views, documents and windows."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.document import Document
from desktop.window import Window
from exporters import xml
from schema import Area, Note, Placement, View
from schema.edits.areas import add_area
from schema.edits.notes import add_note
from schema.edits.views import add_view, edit_view
from tests.support import clipboards
from tests.support.closing import close
from tests.support.keys import Keys
from tests.support.maps import map_of
from tests.support.mouse import Mouse
from tests.support.pages import PAGE, laid_out, place_of

pytestmark = [pytest.mark.usefixtures("empty_clipboard"), pytest.mark.slow]


@pytest.fixture
def keys(window):
    return Keys(window)


@pytest.fixture
def two_views(small):
    return add_view(small, View(id="other", title="Other"))


@pytest.fixture
def said(edit):
    heard = []

    def open_and_hear(partnership):
        session = edit(partnership).session
        session.said.connect(heard.append)
        session.offered.connect(lambda offer: offer and heard.append(offer.sentence))
        return session

    open_and_hear.heard = heard
    return open_and_hear


def names(session):
    return [body.name for body in session.partnership.bodies]


def placed(session):
    return {each.body for each in session.view.placements}


def test_copied_bodies_are_placed_again_on_another_view(keys, said, two_views):
    session = said(two_views)
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    assert said.heard[-1] == "Copied 2 bodies and 1 line."
    session.open_view("other")
    keys.press("Ctrl+V")
    assert session.partnership.bodies == two_views.bodies
    assert placed(session) == session.selection.ids == {"icb", "leeds"}
    assert "Placed ICB and Leeds again; the partnership still has each once." in said.heard
    assert session.document.history.undoText() == "Paste"
    keys.press("Ctrl+Z")
    assert session.partnership is two_views


def test_the_offer_makes_new_bodies_of_what_was_placed_again(window, keys, said, two_views):
    session = said(two_views)
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    session.open_view("other")
    keys.press("Ctrl+V")
    assert window.status.offers.text() == "Paste as new bodies"
    window.status.offers.setFocus()
    keys.press("Space")
    assert names(session) == ["ICB", "ICB (copy)", "Leeds", "Leeds (copy)", "forum"]
    assert placed(session) == session.selection.ids
    assert not {"icb", "leeds"} & placed(session)
    assert len(session.partnership.connectors) == 2


def test_on_the_same_view_a_paste_makes_copies_and_each_stands_by_itself(keys, said, small):
    session = said(small)
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C", "Ctrl+V", "Ctrl+V")
    assert names(session)[:3] == ["ICB", "ICB (copy 2)", "ICB (copy)"]
    assert len(session.partnership.connectors) == 3
    assert said.heard[-1] == "Pasted 2 new bodies and 1 new line."
    spots = {(each.x, each.y) for each in session.view.placements}
    assert len(spots) == len(session.view.placements) == 7
    assert all(x % 8 == y % 8 == 0 for x, y in spots)


def test_paste_as_new_never_places_again(keys, said, two_views):
    session = said(two_views)
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    session.open_view("other")
    keys.press("Ctrl+Alt+V")
    assert names(session)[-1] == "forum (copy)"
    assert len(placed(session)) == 1
    assert said.heard[-1] == "Pasted 1 new body."


def test_what_is_pasted_comes_to_the_pointer(window, keys, said, two_views):
    session = said(two_views)
    mouse = Mouse(window.editor)
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    session.open_view("other")
    mouse.hover((200, 40))
    keys.press("Ctrl+V")
    assert mouse.middle_of("forum") == pytest.approx((200, 40), abs=8)


def test_without_a_pointer_it_comes_to_the_middle_of_what_is_seen(window, keys, said, small):
    session, canvas = said(small), window.editor.canvas
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    canvas.zoom_to_actual()
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    keys.press("Ctrl+V")
    (new,) = session.selection.ids
    assert Mouse(window.editor).middle_of(new) == pytest.approx((middle.x(), middle.y()), abs=28)


@pytest.mark.qt_log_ignore("plugin does not support")
def test_the_menu_pastes_where_it_was_asked_for(window, keys, said, two_views):
    session, mouse = said(two_views), Mouse(window.editor)
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    session.open_view("other")
    mouse.menu((120, 24))
    menu = keys.at
    assert window.actions_by_id["paste"] in menu.actions()
    menu.setActiveAction(window.actions_by_id["paste"])
    keys.press("Return")
    assert mouse.middle_of("forum") == pytest.approx((120, 24), abs=8)


def test_cut_takes_off_this_view_and_paste_brings_the_same_to_another(keys, said, two_views):
    session = said(two_views)
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+X")
    assert placed(session) == {"forum"}
    assert session.document.history.undoText() == "Cut"
    session.open_view("other")
    keys.press("Ctrl+V")
    assert placed(session) == {"icb", "leeds"}
    assert session.partnership.bodies == two_views.bodies
    assert session.partnership.connectors == two_views.connectors


def test_an_area_travels_with_what_it_holds(keys, said, two_views):
    area = Area(id="places", title="Places", x=380, y=-40)
    session = said(add_area(two_views, PAGE, area, ("forum",)))
    session.selection.set(("places",))
    keys.press("Ctrl+X")
    assert (placed(session), session.view.areas) == ({"icb", "leeds"}, ())
    session.open_view("other")
    keys.press("Ctrl+V")
    (area,) = session.view.areas
    assert (area.title, place_of(session.partnership, "forum", "other").area) == ("Places", area.id)


def test_notes_are_copied(keys, said, two_views):
    session = said(add_note(two_views, PAGE, Note(id="remark", text="Draft", x=0, y=400)))
    session.selection.set(("remark",))
    keys.press("Ctrl+C", "Ctrl+V")
    assert [note.text for note in session.view.notes] == ["Draft", "Draft"]
    assert clipboards.words() == "Draft"
    assert said.heard[-1] == "Pasted 1 note."


def test_a_line_alone_brings_its_ends(keys, said, two_views):
    session = said(two_views)
    session.selection.set(("line-1",))
    keys.press("Ctrl+C")
    session.open_view("other")
    keys.press("Ctrl+V")
    assert placed(session) == {"icb", "leeds"}
    assert session.partnership.connectors == two_views.connectors


def test_a_line_that_was_cut_is_drawn_again(keys, said, small):
    session = said(small)
    session.selection.set(("line-1",))
    keys.press("Ctrl+X")
    assert session.partnership.connectors == ()
    keys.press("Ctrl+V")
    (line,) = session.partnership.connectors
    assert (line.kind, line.source, line.target, line.functions) == (
        "delegation",
        "icb",
        "leeds",
        ("cancer",),
    )
    assert session.partnership.bodies == small.bodies


def test_a_body_of_the_outline_can_be_copied_though_no_view_shows_it(window, keys, said, two_views):
    view = two_views.view(PAGE)
    kept = tuple(each for each in view.placements if each.body != "forum")
    session = said(edit_view(two_views, PAGE, placements=kept))
    window.editor.outline.setFocus()
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    assert clipboards.words() == "forum"
    session.open_view("other")
    keys.press("Ctrl+V")
    assert placed(session) == {"forum"}


def test_a_paste_lands_in_the_area_below_it(window, keys, said, two_views):
    area = Area(id="places", title="Places", x=0, y=0, width=400, height=300)
    session = said(add_area(two_views, "other", area))
    session.selection.set(("icb",))
    keys.press("Ctrl+C")
    session.open_view("other")
    Mouse(window.editor).hover((200, 150))
    keys.press("Ctrl+V")
    assert place_of(session.partnership, "icb", "other").area == "places"


@pytest.fixture
def elsewhere():
    """Another document, whose key lacks delegation and place committees."""
    made = map_of("Leeds -advice-> Council", leeds="forum", council="local-authority")
    few = {"forum", "local-authority", "organisation"}
    key = made.key.but(
        body_kinds=tuple(kind for kind in made.key.body_kinds if kind.id in few),
        connector_kinds=tuple(kind.but(joins=()) for kind in made.key.connector_kinds if kind.id == "advice"),
    )
    return laid_out(made.but(id=UUID(int=77), key=key), leeds=(0, 0))


def test_another_window_fits_what_comes_to_its_key_and_says_what_it_added(keys, said, small, elsewhere):
    session = said(small)
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    other = Window()
    other.show()
    other.edit(Document(elsewhere))
    try:
        told, there = [], other.editor.session
        there.said.connect(told.append)
        other.actions_by_id["paste"].trigger()
        assert [body.name for body in there.partnership.bodies] == ["Leeds", "Council", "ICB"]
        assert {line.kind for line in there.partnership.connectors} == {"advice", "delegation"}
        assert told[-1] == (
            "Pasted 1 new body and 1 new line. Added to the key: Integrated care board and Delegation. "
            "Added to the functions: cancer."
        )
        other.actions_by_id["undo"].trigger()
        assert there.partnership is elsewhere
    finally:
        close(other)


def test_a_view_that_does_not_show_a_kind_is_told_of(keys, said, two_views):
    session = said(edit_view(two_views, "other", kinds_shown=("advice",)))
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    session.open_view("other")
    keys.press("Ctrl+Alt+V")
    assert said.heard[-1].endswith("This view does not show lines of these kinds: Delegation.")


@pytest.mark.parametrize(
    "damage",
    [
        b"<remit",
        b"",
        b"\x00\xff" * 50,
        b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        b"<a>" * 5000,
    ],
)
def test_a_damaged_clipboard_is_one_sentence(keys, said, small, damage):
    session = said(small)
    clipboards.put_fragment(damage)
    keys.press("Ctrl+V")
    assert said.heard[-1].startswith("Clipboard")
    assert session.partnership is small


def test_a_whole_document_is_no_part_of_a_page(keys, said, two_views):
    session = said(two_views)
    clipboards.put_fragment(xml.write(two_views))
    keys.press("Ctrl+V")
    assert said.heard[-1] == "Clipboard: it holds no part of a page; copy it again."
    assert session.partnership is two_views


def test_an_empty_clipboard_is_said(keys, said, small):
    session = said(small)
    keys.press("Ctrl+V")
    assert said.heard[-1] == "There is nothing on the clipboard that belongs on a page."
    assert session.partnership is small


def test_beyond_the_largest_page_nothing_is_pasted(keys, said, small):
    far = edit_view(small, PAGE, placements=(Placement(body="icb", x=99_992, y=0),))
    session = said(far)
    session.selection.set(("icb",))
    keys.press("Ctrl+D")
    assert "is not possible here" in said.heard[-1]
    assert session.partnership is far


def test_duplicates_stand_beside_their_originals_with_the_lines_between(keys, said, small):
    session = said(small)
    session.selection.set(("icb", "leeds", "line-1"))
    keys.press("Ctrl+D")
    assert names(session) == ["ICB", "ICB (copy)", "Leeds", "Leeds (copy)", "forum"]
    new = session.partnership.connectors[-1]
    assert session.selection.ids == {new.source, new.target}
    assert session.document.history.count() == 1
    keys.press("Ctrl+Z")
    assert session.partnership is small


def test_what_can_be_copied_follows_the_selection(window, said, small):
    session, actions = said(small), window.actions_by_id
    assert not any(actions[id_].isEnabled() for id_ in ("cut", "copy", "duplicate"))
    session.selection.set(("line-1",))
    assert actions["copy"].isEnabled()
    assert not actions["duplicate"].isEnabled()
    session.selection.set(("icb",))
    assert actions["duplicate"].isEnabled()


def test_words_in_a_field_are_copied_as_words(window, keys, said, small):
    session = said(small)
    session.selection.set(("icb",))
    field = next(each for each in window.editor.inspector.findChildren(QLineEdit) if each.text() == "ICB")
    field.setFocus()
    keys.press("Ctrl+A", "Ctrl+C")
    assert (clipboards.words(), clipboards.fragment()) == ("ICB", b"")
    keys.press("End", "Ctrl+V", "Return")
    assert session.partnership.body("icb").name == "ICBICB"
    assert len(session.partnership.bodies) == 3
