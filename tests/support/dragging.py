"""Dragging a body in the editor and in a bare scene by turns, and telling what a frame costs in each."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.editor import Editor
from schema.sizing import Box, body_box
from tests.support.bare import Bare
from tests.support.large import PAGE
from tests.support.pages import place_of

FRAMES, RUNS = 40, 5
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
Run = tuple[list[float], list[float]]
"""Seconds a frame, in the editor and in the bare scene."""


class Painted(QObject):
    """Counts the paint events of a viewport: a frame that is not painted is no frame."""

    def __init__(self, viewport) -> None:
        super().__init__(viewport)
        self.count = 0
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Drag:
    """One body under the mouse, in the editor and in the bare scene."""

    def __init__(self, editor: Editor, bare: Bare, body: str) -> None:
        self.editor, self.bare, self.body = editor, bare, body
        lines = editor.session.partnership.connectors
        self.tails = [f"line-{line.id}" for line in lines if line.source == body]
        self.heads = [f"line-{line.id}" for line in lines if line.target == body]
        self.ours, self.theirs = Painted(editor.canvas.viewport()), Painted(bare.view.viewport())

    def run(self, zoom: float, sway: int, between: Callable[[], None] = lambda: None) -> Run:
        """Seconds a frame, ours and theirs; the frames take turns, so that noise is shared.

        What is done between two frames is not timed.
        """
        middle = self._look(zoom)
        # On a whole page a body is as small as a handle of what is selected, and would be resized.
        self.editor.session.selection.clear()
        self._mouse(QEvent.Type.MouseButtonPress, middle)
        frames: list[tuple[float, float]] = []
        last = QPointF(0, 0)
        for step in range(1, 10 * FRAMES):
            there = QPointF(8 * _to_and_fro(step), sway * (step % 3))
            between()
            ours = self._our_frame(middle + there)
            # A movement that the grid swallows paints nothing: it costs next to nothing, and is no frame.
            if ours is not None:
                frames.append((ours, self._their_frame(there - last)))
                last = there
            if len(frames) == FRAMES:
                break
        assert len(frames) == FRAMES
        self.editor.stage.cancel()
        self.bare.move(f"body-{self.body}", self.tails, self.heads, -last.x(), -last.y())
        QApplication.processEvents()
        ours, theirs = zip(*frames, strict=True)
        return list(ours), list(theirs)

    def _look(self, zoom: float) -> QPointF:
        canvas = self.editor.canvas
        canvas.zoom_by(zoom / canvas.zoom)
        box: Box = body_box(
            self.editor.session.partnership, place_of(self.editor.session.partnership, self.body, PAGE)
        )
        middle = QPointF(box.centre, box.middle)
        canvas.centerOn(middle)
        self.bare.look(zoom, middle)
        QApplication.processEvents()
        return middle

    def _our_frame(self, to: QPointF) -> float | None:
        before, start = self.ours.count, perf_counter()
        self._mouse(QEvent.Type.MouseMove, to)
        QApplication.processEvents()
        took = perf_counter() - start
        return took if self.ours.count > before else None

    def _their_frame(self, by: QPointF) -> float:
        before, start = self.theirs.count, perf_counter()
        self.bare.move(f"body-{self.body}", self.tails, self.heads, by.x(), by.y())
        QApplication.processEvents()
        took = perf_counter() - start
        assert self.theirs.count > before
        return took

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        viewport = self.editor.canvas.viewport()
        there = QPointF(self.editor.canvas.mapFromScene(at))
        button = _NONE if kind is QEvent.Type.MouseMove else _LEFT
        held = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, there, QPointF(viewport.mapToGlobal(there)), button, _LEFT, held)
        QApplication.sendEvent(viewport, event)


def _to_and_fro(step: int) -> int:
    """On a whole page few movements leave the grid: the hand turns back before it leaves the area."""
    return FRAMES - abs(FRAMES - step % (2 * FRAMES))


def tell(name: str, runs: list[Run]) -> None:
    slow, middle = ([median(of(run[side]) for run in runs) for side in (0, 1)] for of in (late, median))
    ratio = median(late(ours) / late(theirs) for ours, theirs in runs)
    print(
        f"  {name:22} 95th percentile {slow[0] * 1e3:5.1f} ms, bare {slow[1] * 1e3:5.1f} ms: {ratio:.2f} x;"
        f" median {middle[0] * 1e3:.1f} ms, bare {middle[1] * 1e3:.1f} ms"
    )


def late(frames: list[float]) -> float:
    """The 95th percentile."""
    return sorted(frames)[int(len(frames) * 0.95) - 1]
