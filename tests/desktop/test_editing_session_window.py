"""A random editing session in the real window: scene, file and undo agree with the document at every step."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from desktop import adding, ask, commands, deleting, editing
from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.handles import handles_of
from desktop.canvas.tools import Connecting, Placing
from desktop.document import Document
from desktop.panels import tabs
from desktop.window import Window
from schema.edits.bodies import rename_body
from schema.sizing import body_box
from tests.support.agreeing import Agreeing
from tests.support.beginnings import begun
from tests.support.closing import close
from tests.support.drawing_by_hand import PICK, PLACES
from tests.support.every_edit import EveryEdit

KINDS = st.sampled_from(["committee", "integrated-care-board", "constituency", "forum"])
SIGNS = st.sampled_from(["delegation", "accountability", "advice", "member-of"])


class Sitting(EveryEdit, Agreeing):
    """What a person may do, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.first = begun()
        self.window = Window()
        self.window.edit(Document(self.first))
        assert self.window.editor is not None
        self.editor = self.window.editor
        self.session = self.editor.session

    @rule(kind=KINDS, at=PLACES)
    def place(self, kind: str, at: tuple[int, int]) -> None:
        self.session.take(Placing(kind))
        self._drag(at, at)
        self.editor.in_place._close()

    @rule(sign=SIGNS, start=PICK, end=PICK, force=st.booleans())
    def connect(self, sign: str, start: int, end: int, force: bool) -> None:
        if self._placed():
            self.session.take(Connecting(sign))
            self._drag(self._middle(start), self._middle(end), force=force)
            self.session.take(None)

    @rule(which=PICK, by=PLACES, escape=st.booleans())
    def move(self, which: int, by: tuple[int, int], escape: bool) -> None:
        if self._placed():
            self.session.take(None)
            x, y = self._middle(which)
            self._drag((x, y), (x + by[0], y + by[1]), escape=escape)

    @rule(which=PICK, name=st.sampled_from(["The Board", "Leeds", "Überörtlicher Beirat", ""]))
    def rename(self, which: int, name: str) -> None:
        bodies = self.session.partnership.bodies
        if bodies:
            body = bodies[which % len(bodies)].id
            self.session.document.attempt("Rename", lambda p: rename_body(p, body, name))

    @rule(corners=st.tuples(PLACES, PLACES))
    def rubber_band(self, corners: tuple[tuple[int, int], tuple[int, int]]) -> None:
        self.session.take(None)
        self._drag(*corners)

    @rule(which=PICK, corner=PICK, by=PLACES)
    def resize(self, which: int, corner: int, by: tuple[int, int]) -> None:
        if self._placed():
            body = self._placed()[which % len(self._placed())].body
            self._pull((body,), corner, by)

    @rule(which=PICK, end=PICK, to=PICK)
    def reconnect(self, which: int, end: int, to: int) -> None:
        lines = self.session.partnership.connectors
        if lines and self._placed():
            self._pull((lines[which % len(lines)].id,), end, to=self._middle(to))

    @rule(which=PICK, kind=KINDS, text=st.sampled_from(["", "Says what it does.", "Two\nlines"]))
    def inspect(self, which: int, kind: str, text: str) -> None:
        bodies = self.session.partnership.bodies
        if bodies:
            self.session.selection.set((bodies[which % len(bodies)].id,))
            rows = self.editor.inspector.forms[0].rows
            rows["kind"].editor.edited.emit(kind)
            rows["description"].editor.edited.emit(text)

    @rule(title=st.sampled_from(["System", "Places"]), turn=st.booleans())
    def turn_to_a_new_view(self, title: str, turn: bool) -> None:
        if turn or len(self.session.partnership.views) > 3:
            tabs.turn(self.session, 1)
        else:
            adding.new_view(self.session, title)

    @rule()
    def delete_this_view(self) -> None:
        if len(self.session.partnership.views) > 1:
            commands.delete_view(self.window)

    @rule(
        deed=st.sampled_from(
            [
                deleting.take_away,
                deleting.delete_for_good,
                deleting.hide,
                deleting.show_hidden,
                editing.swap,
                editing.select_all,
                editing.take_level,
                adding.place_here,
                adding.add_area,
                adding.add_note,
                editing.nudge(8, 0),
            ]
        )
    )
    def command(self, deed) -> None:
        deed(self.session)

    @rule(how=st.sampled_from(["copy", "cut", "paste", "paste-new", "duplicate", "copy-picture"]))
    def clip(self, how: str) -> None:
        # Copies of copies would soon be more than a page holds.
        if len(self.session.partnership.bodies) < 24 and self.window.actions_by_id[how].isEnabled():
            self.window.actions_by_id[how].trigger()

    @rule()
    def undo(self) -> None:
        self.session.document.history.undo()

    @rule()
    def redo(self) -> None:
        self.session.document.history.redo()

    def teardown(self) -> None:
        history = self.session.document.history
        last, steps = self.session.partnership, history.index()
        for index, partnership in ((0, self.first), (steps, last)):
            history.setIndex(index)
            assert self.session.partnership is partnership
            self.the_scene_shows_the_document()
        history.setClean()
        close(self.window)

    def _drag(self, start, end, *, force: bool = False, escape: bool = False) -> None:
        stage = self.editor.stage
        stage.press(Pointer(*start, force=force))
        stage.send(Pointer((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, force=force))
        stage.send(Pointer(*end, force=force))
        if escape:
            stage.cancel()
        else:
            stage.send(Pointer(*end, force=force, released=True))

    def _pull(self, ids, which: int, by=(0, 0), *, to=None) -> None:
        """Drag a handle of what is selected, through the very press that finds it."""
        self.session.take(None)
        self.session.selection.set(ids)
        handles = handles_of(self.editor.scene.drawing, self.session.selection.ids)
        if handles:
            x, y = handles[which % len(handles)].at
            self._drag((x, y), to or (x + by[0], y + by[1]), force=True)
            # A line pulled out of a body asks for its kind, and shows one meanwhile.
            self.editor.proposing.close()

    def _placed(self):
        """What is drawn: neither in a collapsed area, nor left out by a filter."""
        return self.drawn_places()

    def _middle(self, which: int) -> tuple[int, int]:
        places = self._placed()
        box = body_box(self.session.partnership, places[which % len(places)])
        return box.centre, box.middle


def sit(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Sitting,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.fixture(autouse=True)
def yes_to_all(monkeypatch):
    monkeypatch.setattr(ask, "confirm", lambda *_: True)


def test_a_short_sitting():
    sit(examples=6, steps=24)


@pytest.mark.slow
def test_a_long_sitting():
    sit(examples=40, steps=40)
