"""Going through a dialog or a window with Tab: where one comes, and what one never comes to."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

OPERATED = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit, QTabBar, QTextEdit),
)
_MOST = 400


def round_trip(top: QWidget, *, back: bool = False) -> list[QWidget]:
    """Press Tab, or Shift+Tab, until one is where it led first; fails where one never comes back."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    # What a dialog begins with need not be what Tab comes to.
    QTest.keyClick(here(top), key, held)
    first, passed = here(top), list[QWidget]()
    for _ in range(_MOST):
        passed.append(here(top))
        QTest.keyClick(passed[-1], key, held)
        if here(top) is first:
            return passed
        assert passed.count(here(top)) < 1, f"{here(top)} is come by again before {first} is"
    raise AssertionError(f"Tab never came back to {first}")


def here(top: QWidget) -> QWidget:
    """What has the keyboard, in this dialog or window."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    assert top.isAncestorOf(found) or found is top, f"the keyboard left for {found}"
    return found


def never_reached(top: QWidget, passed: list[QWidget]) -> list[str]:
    """What can be operated now, and is not among what was passed; parts of lists and fields are theirs."""
    shown = (each for each in top.findChildren(QWidget) if isinstance(each, OPERATED) and each.isVisible())
    return [
        f"{type(each).__name__} “{each.accessibleName()}”"
        for each in shown
        if each.isEnabled() and not _is_reached(each, passed)
    ]


def _is_reached(widget: QWidget, passed: list[QWidget]) -> bool:
    inside: QWidget | None = widget
    while inside is not None:
        if inside in passed:
            return True
        inside = None if inside.isWindow() else inside.parentWidget()
    proxy = widget.focusProxy()
    return proxy is not None and proxy in passed
