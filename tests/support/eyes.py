"""What a person sees at the screen: things are found by their words, never by their names in the program."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QListView,
    QMenu,
    QTabBar,
    QTreeView,
    QWidget,
)


class Sight(NamedTuple):
    """A place on a widget at which one can point."""

    widget: QWidget
    at: QPoint
    view: QWidget | None = None
    """What the widget is a part of, kept so that Python does not let go of it."""
    was_away: bool = False
    """It had to be scrolled to."""


def plain(words: str) -> str:
    """Words as they are read: without signs for the keyboard, dots and shortcuts."""
    kept = words.replace("&&", "\0").replace("&", "").replace("\0", "&").split("\t")[0]
    return " ".join(kept.removesuffix("…").split())


def says(shown: str, words: str) -> bool:
    """Whether a text is these words; words that end in three dots are its beginning."""
    if words.endswith(" ..."):
        return plain(shown).startswith(words.removesuffix(" ..."))
    return plain(shown) == plain(words)


def front(home: QWidget) -> QWidget:
    """What takes mouse and keys now: an open menu or list, a dialog, a window."""
    return (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
        or home
    )


def the(words: str, within: QWidget) -> Sight:
    """The one thing with these words that can be clicked: a button, tab, row, cell, header or menu item."""
    for look in (_buttons, _tabs, _menu_items, _rows, _headers):
        found = list(look(words, within))
        if found:
            return found[0]
    raise AssertionError(f"nobody sees “{words}” in {within.accessibleName() or within.windowTitle()}")


def field(words: str, within: QWidget) -> QWidget:
    """The field with this label or this accessible name."""
    for label in within.findChildren(QLabel):
        if label.isVisible() and label.buddy() is not None and says(label.text().removesuffix(":"), words):
            return label.buddy()
    for widget in within.findChildren(QWidget):
        if widget.isVisible() and says(widget.accessibleName(), words) and _takes_keys(widget):
            return widget
    raise AssertionError(f"nobody sees a field “{words}”")


def pane(words: str, within: QWidget) -> QWidget:
    """The part of the window with this accessible name."""
    for widget in within.findChildren(QWidget):
        if widget.isVisible() and any(
            says(each, words) for each in (widget.accessibleName(), widget.windowTitle())
        ):
            return widget
    raise AssertionError(f"nobody sees a part “{words}”")


def in_sight(sight: Sight) -> bool:
    """Whether nothing lies over that place, and it is not scrolled away."""
    widget, at = sight.widget, sight.at
    if not (widget.isVisible() and widget.rect().contains(at)):
        return False
    top = widget.window()
    there = top.childAt(widget.mapTo(top, at)) if top is not widget else widget
    return there is not None and (there is widget or widget.isAncestorOf(there))


def menu_item(menu: QWidget, words: str) -> QAction:
    """The item of a menu or a menu bar with these words."""
    shown = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    for action in shown:
        if says(action.text(), words):
            assert action.isEnabled(), f"“{words}” cannot be clicked now"
            return action
    raise AssertionError(f"no “{words}” among {[plain(action.text()) for action in shown]}")


def options(combo: QComboBox) -> list[str]:
    """What a list to choose from offers."""
    return [combo.itemText(row) for row in range(combo.count())]


def _takes_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _buttons(words: str, within: QWidget) -> Iterator[Sight]:
    for button in (each for each in _each(within, QAbstractButton) if each.isVisible()):
        if says(button.text(), words) or says(button.accessibleName(), words):
            yield Sight(button, _heart(button))


def _heart(button: QAbstractButton) -> QPoint:
    """A tick box is clicked on its box, at its left: the rest may be empty."""
    middle = button.rect().center()
    return middle if button.hitButton(middle) else QPoint(10, middle.y())


def _tabs(words: str, within: QWidget) -> Iterator[Sight]:
    for bar in (each for each in _each(within, QTabBar) if each.isVisible()):
        for index in range(bar.count()):
            if says(bar.tabText(index), words):
                yield Sight(bar, bar.tabRect(index).center())


def _menu_items(words: str, within: QWidget) -> Iterator[Sight]:
    if isinstance(within, QMenu):
        yield Sight(within, within.actionGeometry(menu_item(within, words)).center())


def _rows(words: str, within: QWidget) -> Iterator[Sight]:
    for view in _each(within, QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView):
            for index in _cells(view, QModelIndex()):
                if says(str(index.data() or ""), words):
                    was_away = not view.viewport().rect().contains(view.visualRect(index).center())
                    yield Sight(view.viewport(), _into_sight(view, index).center(), view, was_away)


def _cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(parent)):
            yield model.index(row, column, parent)
        first = model.index(row, 0, parent)
        if not isinstance(view, QTreeView) or view.isExpanded(first):
            yield from _cells(view, first)


def _into_sight(view: QAbstractItemView, index: QModelIndex) -> QRect:
    """Where the cell is, after scrolling to it as with the wheel."""
    view.scrollTo(index)
    return view.visualRect(index)


def _headers(words: str, within: QWidget) -> Iterator[Sight]:
    for header in (each for each in _each(within, QHeaderView) if each.isVisible()):
        for column in range(header.count()):
            if says(str(header.model().headerData(column, header.orientation()) or ""), words):
                x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
                yield Sight(header.viewport(), QPoint(x, header.height() // 2))


def _each(within: QWidget, kind: Callable[..., QWidget]) -> list[QWidget]:
    own = [within] if isinstance(within, kind) else []  # type: ignore[arg-type]
    return [*own, *within.findChildren(kind)]  # type: ignore[call-overload]
