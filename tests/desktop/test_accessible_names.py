"""Whatever takes the keyboard says what it is, and no two things beside each other say the same."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QWidget

from desktop.connecting import Connect
from desktop.dialogs import AddBody

INNER = {"qt_scrollarea_viewport", "qt_toolbar_ext_button"}
"""Parts of a widget that Qt itself names after the widget."""


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.objectName() not in INNER
        and widget.focusProxy() is None
        and not isinstance(widget, QDialogButtonBox)
    ]


def name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton | QLabel) else "")


def nameless(root: QWidget) -> list[str]:
    return [repr(widget) for widget in focusable(root) if not name(widget)]


def test_everything_in_the_editor_has_a_name(window, edit, small):
    editor = edit(small)
    QApplication.processEvents()
    for selected in ((), ("icb",), ("line-1",)):
        editor.session.selection.set(selected)
        assert nameless(window) == []


def test_everything_on_the_start_page_has_a_name_of_its_own(qtbot, window):
    cards = window._start.examples.values()
    assert len({name(card) for card in cards}) == len(cards)
    qtbot.waitUntil(lambda: all(not card.icon().isNull() for card in cards), timeout=10_000)
    assert Counter(map(name, focusable(window))).most_common(1)[0][1] == 1
    assert nameless(window) == []


@pytest.mark.parametrize(
    "make", [lambda e: AddBody(None, e.session.partnership), lambda e: Connect(None, e.session)]
)
def test_everything_in_a_dialog_has_a_name(qtbot, edit, small, make):
    dialog = make(edit(small))
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []


def test_the_keyboard_reaches_every_part_of_the_editor(window, edit, small):
    editor = edit(small)
    QApplication.processEvents()
    editor.canvas.setFocus()
    reached, first = [], QApplication.focusWidget()
    for _ in range(200):
        window.focusNextChild()
        reached.append(QApplication.focusWidget())
        if reached[-1] is first:
            break
    parts = (editor.canvas, editor.tabs, editor.key_strip, editor.outline, editor.inspector, editor.findings)
    for part in parts:
        assert any(widget is part or part.isAncestorOf(widget) for widget in reached), part
