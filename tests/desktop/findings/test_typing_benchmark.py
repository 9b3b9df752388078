"""From the key to the letter on the screen, in the inspector, while the rules are asked of a large map."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.editor import Editor
from tests.support.dragging import Painted, late
from tests.support.fields import Fields
from tests.support.large import larger, middling

BODIES, ROUNDS = 1000, 6
WORDS = "Somebody who chairs"
MEASURES: dict[str, Callable[[list[float]], float]] = {"median": median, "95th": late, "longest": max}
_PAUSE = 30
"""Milliseconds between two keys: faster than anybody types."""


def typed(editor: Editor, ask: Callable[[], None]) -> tuple[list[float], float]:
    """Seconds from each key until it is painted, and until the whole is in the document and seen."""
    line = Fields(lambda: editor.inspector.forms).row("chair").editor.inner
    line.setFocus()
    line.selectAll()
    painted, keys = Painted(line), []
    for letter in WORDS:
        ask()
        QTest.qWait(_PAUSE)
        before, start = painted.count, perf_counter()
        QTest.keyClicks(line, letter)
        while painted.count == before:
            QApplication.processEvents()
        keys.append(perf_counter() - start)
    start = perf_counter()
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    return keys, perf_counter() - start


@pytest.mark.benchmark
def test_the_cost_of_a_key_while_rules_are_asked(edit, qtbot, capsys, monkeypatch):
    monkeypatch.setattr("desktop.canvas.routing.Routes._ask", lambda _: None)
    editor = edit(larger(BODIES))
    qtbot.waitUntil(lambda: bool(editor.checker.result.entries), timeout=60_000)
    editor.session.selection.set((middling(BODIES),))
    checker = editor.checker
    ways: dict[str, Callable[[], None]] = {
        "not asked": lambda: None,
        "asked all the time": lambda: checker.check_now() if checker.is_at_rest else None,
    }
    taken: dict[str, list[tuple[list[float], float]]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, ask in ways.items():
            qtbot.waitUntil(lambda: checker.is_at_rest and editor.badges.is_settled, timeout=60_000)
            taken[name].append(typed(editor, ask))
    with capsys.disabled():
        print(f"\n{BODIES} bodies, {3 * BODIES} lines, {len(checker.result.entries)} findings")
        for name, rounds in taken.items():
            keys = [key for keys, _ in rounds for key in keys]
            told = ", ".join(f"{called} {1e3 * of(keys):.1f} ms" for called, of in MEASURES.items())
            print(f"  {name:19} a key: {told}; Enter: {1e3 * median(end for _, end in rounds):.1f} ms")
