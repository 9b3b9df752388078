"""A random editing session in the real window: scene, file and undo agree with the document at every step."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from desktop import adding, ask, deleting, editing
from desktop.canvas.gestures.canvas import Pointer
from desktop.canvas.tools import Connecting, Placing
from desktop.document import Document
from desktop.window import Window
from exporters import xml
from exporters.drawing.marks import Role
from schema.bundling import drawn_lines
from schema.edits.bodies import rename_body
from schema.sizing import body_box
from schema.templates import new_partnership

PLACES = st.tuples(st.integers(-20, 40).map(lambda n: n * 20), st.integers(-10, 30).map(lambda n: n * 20))
KINDS = st.sampled_from(["committee", "integrated-care-board", "constituency", "forum"])
SIGNS = st.sampled_from(["delegation", "accountability", "advice", "member-of"])
PICK = st.integers(0, 20)


class Sitting(RuleBasedStateMachine):
    """What a person may do, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.first = new_partnership(document_id=UUID(int=1))
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

    @rule(
        deed=st.sampled_from(
            [
                deleting.take_away,
                deleting.delete_for_good,
                deleting.hide,
                deleting.show_hidden,
                editing.swap,
                editing.select_all,
                adding.place_here,
                editing.nudge(8, 0),
            ]
        )
    )
    def command(self, deed) -> None:
        deed(self.session)

    @rule()
    def undo(self) -> None:
        self.session.document.history.undo()

    @rule()
    def redo(self) -> None:
        self.session.document.history.redo()

    @invariant()
    def the_scene_shows_the_document(self) -> None:
        partnership, view, drawing = self.session.partnership, self.session.view, self.editor.scene.drawing
        assert view is not None
        assert self.session.document.on_show is partnership
        shown = {item.refs[0] for item in drawing.items if item.role is Role.BODY}
        assert shown == {place.body for place in view.placements}
        lines = [item.refs for item in drawing.items if item.role is Role.CONNECTOR]
        assert lines == [tuple(c.id for c in line.connectors) for line in drawn_lines(partnership, view)]
        for item in drawing.items:
            assert len(self.editor.scene.graphic_of(item.id).childItems()) == len(item.marks)
        for place in view.placements:
            box, shape = body_box(partnership, place), self.editor.scene.graphic_of(f"body-{place.body}")
            drawn = shape.childItems()[0].path().boundingRect()  # type: ignore[attr-defined]
            assert (drawn.x(), drawn.y(), drawn.width(), drawn.height()) == box

    @invariant()
    def the_file_keeps_the_document(self) -> None:
        partnership = self.session.partnership
        assert xml.read_bytes(xml.write(partnership), "session") == partnership

    @invariant()
    def what_is_selected_exists(self) -> None:
        p, view = self.session.partnership, self.session.view
        known = {thing.id for thing in (*p.bodies, *p.connectors)}
        assert self.session.selection.ids <= known | {area.id for area in view.areas}

    def teardown(self) -> None:
        history = self.session.document.history
        last, steps = self.session.partnership, history.index()
        history.setIndex(0)
        assert self.session.partnership is self.first
        history.setIndex(steps)
        assert self.session.partnership is last
        history.setClean()
        self.window.close()

    def _drag(self, start, end, *, force: bool = False, escape: bool = False) -> None:
        stage = self.editor.stage
        stage.press(Pointer(*start, force=force))
        stage.send(Pointer((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, force=force))
        stage.send(Pointer(*end, force=force))
        if escape:
            stage.cancel()
        else:
            stage.send(Pointer(*end, force=force, released=True))

    def _placed(self):
        assert self.session.view is not None
        return self.session.view.placements

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
    sit(examples=4, steps=15)


@pytest.mark.slow
def test_a_long_sitting():
    sit(examples=60, steps=40)
