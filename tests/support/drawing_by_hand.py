"""What a random sitting draws by hand: lines pulled and bent, names typed, areas resized."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import bending
from desktop.canvas.gestures.canvas import Handle, Pointer
from desktop.canvas.gestures.join import join
from desktop.canvas.hits import route
from desktop.editor import Editor
from desktop.session import Session
from desktop.window import Window
from exporters.drawing.marks import Point, Role
from schema.sizing import body_box

PLACES = st.tuples(st.integers(-20, 40).map(lambda n: n * 20), st.integers(-10, 30).map(lambda n: n * 20))
PICK = st.integers(0, 20)

POINTS = ("add-waypoint", "next-point", "previous-point", "nudge-left", "push-down", "delete", "escape")
"""What is done with the points of a line."""


class DrawingByHand(RuleBasedStateMachine):
    """Rules over an open window; whoever inherits them opens it, and knows how to drag."""

    window: Window
    editor: Editor
    session: Session

    def _drag(self, start: Point, end: Point, *, force: bool = False, escape: bool = False) -> None:
        raise NotImplementedError

    def _placed(self):
        raise NotImplementedError

    def _middle(self, which: int) -> tuple[int, int]:
        raise NotImplementedError

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
        if not self.editor.stage.can_draw:
            return
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

    @rule(which=PICK, actions=st.lists(st.sampled_from(POINTS), min_size=1, max_size=6))
    def bend_by_keys(self, which: int, actions: list[str]) -> None:
        """Waypoints and the label of one line, by the actions of the keyboard."""
        lines = self.session.partnership.connectors
        if lines:
            self.session.take(None)
            self.session.selection.set((lines[which % len(lines)].id,))
            for action in actions:
                self.window.actions_by_id[action].trigger()

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
            grips = self.editor.stage.grips.all
            # What is locked or collapsed keeps its size, and has the sign by which it opens at most.
            if grips:
                x, y = grips[corner % len(grips)].at
                self._drag((x, y), (x + by[0] / 4, y + by[1] / 4))

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
