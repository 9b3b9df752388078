"""A random editing session in the real window: scene, file and undo agree with the document at every step."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import adding, ask, bending, deleting, editing
from desktop.canvas.gestures.canvas import Handle, Pointer
from desktop.canvas.gestures.join import join
from desktop.canvas.hits import route
from desktop.canvas.tools import Connecting, Placing
from desktop.document import Document
from desktop.window import Window
from exporters import xml
from exporters.drawing.marks import Role
from schema.bundling import drawn_lines
from schema.edits.bodies import rename_body
from schema.sizing import body_box
from tests.support.beginnings import begun

PLACES = st.tuples(st.integers(-20, 40).map(lambda n: n * 20), st.integers(-10, 30).map(lambda n: n * 20))
KINDS = st.sampled_from(["committee", "integrated-care-board", "constituency", "forum"])
SIGNS = st.sampled_from(["delegation", "accountability", "advice", "member-of"])
PICK = st.integers(0, 20)


class Sitting(RuleBasedStateMachine):
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

    @rule(start=PICK, end=PICK, row=st.integers(0, 16), keep=st.booleans())
    def pull_a_line(self, start: int, end: int, row: int, keep: bool) -> None:
        if self._placed():
            self.session.take(None)
            x, y = self._middle(start)
            self.editor.stage.start(join(self.editor.stage, self._joint(start)))
            self._release((x, y), self._middle(end))
            self._choose(row, keep)

    @rule(at=PLACES, name=st.sampled_from(["Leeds", "Audit Committee", "", "x" * 900]), keep=st.booleans())
    def quick_add(self, at: tuple[int, int], name: str, keep: bool) -> None:
        self.editor.stage.propose_bodies(at)
        bubble = self.editor.proposing.bubble
        assert bubble is not None
        bubble.line.setText(name)
        self._choose(bubble.list.currentRow(), keep)

    @rule(which=PICK, share=st.floats(0, 1), by=PLACES, escape=st.booleans())
    def bend_or_carry(self, which: int, share: float, by: tuple[int, int], escape: bool) -> None:
        """A drag of a line away from its ends: on its label it carries that."""
        drawing = self.editor.scene.drawing
        lines = [item for item in drawing.items if item.role is Role.CONNECTOR] if drawing else []
        if lines:
            self.session.take(None)
            points = route(lines[which % len(lines)])
            x, y = points[int(share * (len(points) - 1))]
            self._drag((x, y), (x + by[0] / 10, y + by[1] / 10), escape=escape)

    @rule(deed=st.sampled_from([bending.straighten_lines, bending.reset_labels]))
    def unbend(self, deed) -> None:
        deed(self.session)

    @rule()
    def delete(self) -> None:
        bending.delete(self.window)

    @rule(corner=st.integers(0, 3), by=PLACES)
    def resize_the_area(self, corner: int, by: tuple[int, int]) -> None:
        if self.session.view and self.session.view.areas:
            self.session.take(None)
            self.session.selection.set((self.session.view.areas[0].id,))
            x, y = self.editor.stage.grips.all[corner].at
            self._drag((x, y), (x + by[0] / 4, y + by[1] / 4))

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
        groups = [one for one in self.editor.scene.items() if one.childItems()]
        assert len(groups) == len(drawing.items)
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

    def _release(self, start, end) -> None:
        self.editor.stage.send(Pointer(*start))
        self.editor.stage.send(Pointer(*end))
        self.editor.stage.send(Pointer(*end, released=True))

    def _choose(self, row: int, keep: bool) -> None:
        bubble = self.editor.proposing.bubble
        if bubble is not None:
            bubble.list.setCurrentRow(row)
            QTest.keyClick(bubble.list, Qt.Key.Key_Return if keep else Qt.Key.Key_Escape)
        self.editor.proposing.close()

    def _joint(self, which: int) -> Handle:
        placed = self._placed()
        body = placed[which % len(placed)].body
        box = body_box(self.session.partnership, placed[which % len(placed)])
        return Handle(body, "join", (box.right, box.middle))

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
    sit(examples=5, steps=15)


@pytest.mark.slow
def test_a_long_sitting():
    sit(examples=40, steps=40)
