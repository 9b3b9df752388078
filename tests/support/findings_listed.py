"""The list of findings as a person sees it: rows found by their words, clicked with real events."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from desktop.findings.listing import FindingsList
from desktop.findings.panel import FindingsPanel

_LEFT = Qt.MouseButton.LeftButton


def listed(rows: FindingsList, depth: int = 1) -> list[str]:
    """What stands in the list at this depth: 0 headings, 1 findings, 2 their basis."""
    return [str(index.data()) for at, index in _all(rows, QModelIndex(), 0) if at == depth]


def row_of(rows: FindingsList, words: str) -> QModelIndex:
    """The first row in which these words stand."""
    found = (index for _, index in _all(rows, QModelIndex(), 0) if words in str(index.data()))
    index = next(found, None)
    assert index is not None, f"no row says {words}: {listed(rows)}"
    return index


def click(rows: FindingsList, words: str) -> None:
    """Click on a row."""
    index = row_of(rows, words)
    rows.scrollTo(index)
    at = rows.visualRect(index).center()
    QTest.mouseClick(rows.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, at)


def wait_for_findings(qtbot: object, panel: FindingsPanel) -> None:
    """Until the rules have been asked for the first time."""
    qtbot.waitUntil(lambda: bool(panel.checker.result.entries))  # type: ignore[attr-defined]


def _all(rows: FindingsList, parent: QModelIndex, depth: int) -> Iterator[tuple[int, QModelIndex]]:
    for at in range(rows.rows.rowCount(parent)):
        index = rows.rows.index(at, 0, parent)
        yield depth, index
        yield from _all(rows, index, depth + 1)


def choose(combo: QComboBox, value: str) -> None:
    """Choose from a list with the keyboard, by the value that stands behind the words."""
    wanted = combo.findData(value)
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(wanted):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == value
