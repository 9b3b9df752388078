"""What a frame of a drag costs beside a bare scene with the same shapes and texts, both painted."""

from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.canvas import routing
from desktop.editor import Editor
from schema.sizing import Box, body_box
from tests.support.bare import Bare
from tests.support.large import PAGE, large, middling
from tests.support.pages import place_of

FRAMES, RUNS = 40, 5
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


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

    def run(self, zoom: float, sway: int) -> tuple[list[float], list[float]]:
        """Seconds a frame, ours and theirs; the frames take turns, so that noise is shared."""
        middle = self._look(zoom)
        # On a whole page a body is as small as a handle of what is selected, and would be resized.
        self.editor.session.selection.clear()
        self._mouse(QEvent.Type.MouseButtonPress, middle)
        frames: list[tuple[float, float]] = []
        last = QPointF(0, 0)
        for step in range(1, 10 * FRAMES):
            there = QPointF(8 * _to_and_fro(step), sway * (step % 3))
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


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_the_cost_of_a_frame_as_a_ratio(bodies, edit, capsys, monkeypatch):
    # The picture is that of a page at rest: no routes are on their way while the clock runs.
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    editor = edit(large(bodies))
    editor.canvas.fit()
    QApplication.processEvents()
    editor.background.close()
    bare = Bare(editor.scene.drawing, editor.canvas)
    drag = Drag(editor, bare, middling(bodies))
    with capsys.disabled():
        print(f"\n{bodies} bodies, {2 * bodies} lines, {len(drag.tails + drag.heads)} of them dragged")
        for name, zoom, sway in _ways(editor.canvas.zoom):
            runs = [drag.run(zoom, sway) for _ in range(RUNS)]
            _tell(name, runs)
    bare.view.close()


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_the_cost_of_a_frame_while_lines_are_routed(bodies, edit, capsys):
    editor = edit(large(bodies))
    editor.canvas.fit()
    bare = Bare(editor.scene.drawing, editor.canvas)
    drag = Drag(editor, bare, middling(bodies))
    with capsys.disabled():
        print(f"\n{bodies} bodies, {2 * bodies} lines, while all of them are routed")
        for name, zoom, sway in _ways(editor.canvas.zoom)[:2]:
            runs = [drag.run(zoom, sway) for _ in range(RUNS)]
            _tell(name, runs)
        process = routing.ASIDE.process
        print("  the router is", "at work" if process and process.is_alive() else "not at work")
    bare.view.close()


def _to_and_fro(step: int) -> int:
    """On a whole page few movements leave the grid: the hand turns back before it leaves the area."""
    return FRAMES - abs(FRAMES - step % (2 * FRAMES))


def _ways(fit: float) -> tuple[tuple[str, float, int], ...]:
    """The zooms, and whether the body also goes up and down, on which the bands of levels follow it."""
    return (
        ("fit", fit, 0),
        ("100 %", 1.0, 0),
        ("fit, bands move too", fit, 8),
        ("100 %, bands move too", 1.0, 8),
    )


def _tell(name: str, runs: list[tuple[list[float], list[float]]]) -> None:
    late, middle = ([median(of(run[side]) for run in runs) for side in (0, 1)] for of in (_late, median))
    ratio = median(_late(ours) / _late(theirs) for ours, theirs in runs)
    print(
        f"  {name:22} 95th percentile {late[0] * 1e3:5.1f} ms, bare {late[1] * 1e3:5.1f} ms: {ratio:.2f} x;"
        f" median {middle[0] * 1e3:.1f} ms, bare {middle[1] * 1e3:.1f} ms"
    )


def _late(frames: list[float]) -> float:
    """The 95th percentile."""
    return sorted(frames)[int(len(frames) * 0.95) - 1]
