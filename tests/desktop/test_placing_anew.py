"""Arrange view, arrange selection, tidy, place new only: each is one step, and is cancelled at once."""

from time import sleep

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressDialog

from exporters.arranging import arrange_view, tidied
from exporters.process import Stopped
from schema import Body
from schema.edits.bodies import add_body
from schema.edits.marking import set_locked
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out

pytestmark = pytest.mark.slow


@pytest.fixture
def editor(edit):
    """Four bodies upon each other, two of them nearly in line."""
    lines = map_of(
        "one -delegation-> two", "two -delegation-> three", **dict.fromkeys(("one", "two", "three"), "team")
    )
    return edit(laid_out(lines, one=(0, 0), two=(40, 8), three=(80, 16)))


@pytest.fixture
def do(window):
    return lambda action: window.actions_by_id[action].trigger()


@pytest.fixture
def said(editor):
    """What the status bar was told."""
    told = []
    editor.session.said.connect(told.append)
    return told


def spots(editor):
    return {each.body: (each.x, each.y) for each in editor.session.view.placements}


def steps(editor):
    return editor.session.document.history.count()


def test_a_page_is_arranged_in_one_step_and_back_in_one(editor, do):
    before = editor.session.partnership
    do("arrange-view")
    assert editor.session.partnership == arrange_view(before, PAGE).partnership != before
    assert steps(editor) == 1
    do("undo")
    assert editor.session.partnership is before


def test_a_page_is_tidied_and_a_second_time_nothing_is_to_be_done(editor, do, said):
    before = editor.session.partnership
    do("tidy")
    assert editor.session.partnership == tidied(before, PAGE) != before
    do("tidy")
    assert steps(editor) == 1
    assert "like that already" in said[-1]


def test_only_what_is_selected_is_arranged(editor, do):
    editor.session.selection.set(["two", "three"])
    do("arrange-selection")
    assert spots(editor)["one"] == (0, 0)
    assert steps(editor) == 1


def test_a_selection_of_one_is_not_arranged(editor, window):
    editor.session.selection.set(["two"])
    assert not window.actions_by_id["arrange-selection"].isEnabled()
    assert window.actions_by_id["arrange-view"].isEnabled()


def test_what_lies_on_others_finds_room_and_the_others_stay(editor, do):
    do("place-new")
    after = spots(editor)
    assert after["one"] == (0, 0)
    assert after["two"] != (40, 8)
    assert after["three"] != (80, 16)


def test_a_selected_body_that_is_not_on_the_page_is_put_there(editor, do):
    document = editor.session.document
    document.apply("Add", add_body(document.partnership, Body(id="new", name="New Team", kind="team")))
    before = spots(editor)
    editor.session.selection.set(["new"])
    do("place-new")
    assert {body: spot for body, spot in spots(editor).items() if body != "new"} == before
    assert "new" in spots(editor)


def test_what_is_locked_stays(editor, do):
    document = editor.session.document
    document.apply("Lock", set_locked(document.partnership, PAGE, ["two"], locked=True))
    do("arrange-view")
    assert spots(editor)["two"] == (40, 8)


def test_whoever_cancels_gets_everything_as_it_was(editor, do, said, window, monkeypatch, qtbot):
    before, ended = editor.session.partnership, []

    def endless(_partnership, _view, *, stop):
        while not stop():
            sleep(0.01)
        ended.append(True)
        raise Stopped

    monkeypatch.setattr("desktop.placing_anew.arrange_view", endless)
    QTimer.singleShot(100, lambda: window.findChild(QProgressDialog).canceled.emit())
    do("arrange-view")
    assert editor.session.partnership is before
    assert steps(editor) == 0
    assert "nothing was moved" in said[-1]
    qtbot.waitUntil(lambda: ended == [True])


def test_it_is_said_when_graphviz_had_no_part_in_it(editor, do, said, monkeypatch):
    monkeypatch.setattr("exporters.arranging.order.MOST", 1)
    do("arrange-view")
    assert "simpler way" in said[-1]
    assert steps(editor) == 1
