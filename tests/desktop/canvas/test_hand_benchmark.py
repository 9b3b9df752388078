"""How long the window stands still after what a hand does on a large page."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.editor import Editor
from schema.edits.bodies import rename_body
from schema.sizing import body_box
from tests.support.large import PAGE, large, middling
from tests.support.pages import place_of

RUNS = 5
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_TURN = QEvent.Type


class Hand:
    """One hand that does the same again and again, and how long each thing took."""

    def __init__(self, editor: Editor, body: str) -> None:
        self.editor, self.body = editor, body
        self.took: dict[str, list[float]] = {}
        self.middle = QPointF(0, 0)

    def do(self, name: str, deed: Callable[[], object]) -> None:
        """Do this, and wait until the window is at rest; the timers that come later are not waited for."""
        start = perf_counter()
        deed()
        QApplication.processEvents()
        self.took.setdefault(name, []).append(perf_counter() - start)

    def mouse(self, kind: QEvent.Type, by: tuple[float, float] = (0, 0)) -> None:
        """The mouse, so far from the middle of the body."""
        viewport = self.editor.canvas.viewport()
        there = QPointF(self.editor.canvas.mapFromScene(self.middle + QPointF(*by)))
        button = _NONE if kind is _TURN.MouseMove else _LEFT
        held = _NONE if kind is _TURN.MouseButtonRelease else _LEFT
        where = QPointF(viewport.mapToGlobal(there))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QMouseEvent(kind, there, where, button, held, none))

    def wheel(self, held: Qt.KeyboardModifier, turn: int) -> None:
        viewport = self.editor.canvas.viewport()
        at = QPointF(viewport.rect().center())
        where, still = QPointF(viewport.mapToGlobal(at)), QPoint(0, 0)
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            viewport, QWheelEvent(at, where, still, QPoint(0, turn), none, held, phase, False)
        )

    def look(self, zoom: float) -> None:
        partnership, canvas = self.editor.session.partnership, self.editor.canvas
        box = body_box(partnership, place_of(partnership, self.body, PAGE))
        self.middle = QPointF(box.centre, box.middle)
        canvas.zoom_by(zoom / canvas.zoom)
        canvas.centerOn(self.middle)
        self.editor.session.selection.clear()
        QApplication.processEvents()


def _round(hand: Hand, zoom: float, where: str) -> None:
    """Everything once."""
    document, canvas = hand.editor.session.document, hand.editor.canvas
    hand.look(zoom)
    hand.do(f"press, {where}", lambda: hand.mouse(_TURN.MouseButtonPress))
    hand.do(f"first step, {where}", lambda: hand.mouse(_TURN.MouseMove, (32, 0)))
    hand.do(f"second step, {where}", lambda: hand.mouse(_TURN.MouseMove, (64, 0)))
    hand.do(f"third step, {where}", lambda: hand.mouse(_TURN.MouseMove, (96, 0)))
    hand.do(f"out of the area, {where}", lambda: hand.mouse(_TURN.MouseMove, (96, 200)))
    hand.do(f"one step further, {where}", lambda: hand.mouse(_TURN.MouseMove, (128, 200)))
    hand.do(f"back into it, {where}", lambda: hand.mouse(_TURN.MouseMove, (64, 0)))
    hand.do(f"release, {where}", lambda: hand.mouse(_TURN.MouseButtonRelease, (64, 0)))
    hand.do(f"undo, {where}", document.history.undo)
    hand.do(f"redo, {where}", document.history.redo)
    document.history.undo()
    after = rename_body(hand.editor.session.partnership, hand.body, "The committee by another name")
    hand.do(f"another name, {where}", lambda: document.apply("Rename", after))
    hand.do(f"undo the name, {where}", document.history.undo)
    hand.do(f"select another, {where}", lambda: hand.editor.session.selection.set(("body-7",)))
    hand.do(f"scroll, {where}", lambda: hand.wheel(Qt.KeyboardModifier.NoModifier, -120))
    hand.do(f"zoom, {where}", lambda: hand.wheel(Qt.KeyboardModifier.ControlModifier, 120))
    hand.do("fit", canvas.fit)


@pytest.mark.benchmark
@pytest.mark.parametrize("bodies", [150, 1000])
def test_how_long_the_hand_waits(bodies, edit, capsys, monkeypatch):
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    editor = edit(large(bodies))
    editor.canvas.fit()
    QApplication.processEvents()
    hand, fit = Hand(editor, middling(bodies)), editor.canvas.zoom
    for _ in range(RUNS):
        for zoom, where in ((fit, "whole page"), (1.0, "100 %")):
            _round(hand, zoom, where)
    with capsys.disabled():
        print(f"\n{bodies} bodies, {2 * bodies} lines: milliseconds at the median, and at most")
        for name, times in hand.took.items():
            print(f"  {name:28} {median(times) * 1e3:6.0f} {max(times) * 1e3:6.0f}")
