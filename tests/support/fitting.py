"""What is cut off on the screen: words that are larger than what they stand in, and parts outside."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.elided import ElidedButton, ElidedLabel
from desktop.seeing.minimap import Minimap

GIVES_WAY = (ElidedButton, ElidedLabel, Minimap)
"""These end in dots where there is no room, and their tips have all."""

SAYS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea, QAbstractSpinBox, QTabBar)
"""What has words to be read, or is operated."""

_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


def cut_off(root: QWidget) -> list[str]:
    """What of everything that is shown cannot be read or reached."""
    return [words for widget in _shown(root) for words in (*_words_cut(widget), *_outside(widget, root))]


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        is_part = widget.objectName().startswith("qt_") or _inside_of_rows(widget)
        says = isinstance(widget, SAYS) and not isinstance(widget, GIVES_WAY)
        if widget.isVisible() and says and not is_part:
            yield widget


def _inside_of_rows(widget: QWidget) -> bool:
    """Rows of lists and tables are scrolled, and stand-ins are not seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractItemView) or not above.mask().isEmpty():
            return True
        above = None if above.isWindow() else above.parentWidget()
    return not widget.mask().isEmpty()


def _words_cut(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed.width() > widget.width() or needed.height() > widget.height():
        yield f"{_told(widget)} needs {needed.toTuple()}, has {widget.size().toTuple()}"


def _needed(widget: QWidget) -> QSize:
    """How large the words are."""
    letters = widget.fontMetrics()
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            return QSize(0, widget.heightForWidth(widget.width()))
        case QLabel() if widget.text():
            return widget.minimumSizeHint()
        case QToolButton() if not widget.icon().isNull() and widget.toolButtonStyle() is _ICON:
            return widget.iconSize()
        case QAbstractButton() if widget.text():
            words = letters.size(Qt.TextFlag.TextShowMnemonic, widget.text())
            icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
            return QSize(words.width() + icon, ceil(letters.tightBoundingRect(widget.text()).height()))
        case QLineEdit():
            return QSize(3 * letters.averageCharWidth(), letters.height())
    return QSize()


def _outside(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Whether it hangs out of what holds it; what can be scrolled to may."""
    place, above = QRect(QPoint(0, 0), widget.size()), widget
    while above is not root:
        parent = above.parentWidget()
        place.translate(above.pos())
        scroll = _scrolled_by(parent)
        if scroll is not None:
            is_fixed = scroll.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if is_fixed and place.right() > parent.width():
                yield f"{_told(widget)} hangs out of {_told(scroll)}"
            return
        if not parent.rect().contains(place):
            yield f"{_told(widget)} hangs out of {_told(parent)}"
            return
        above = parent


def _scrolled_by(viewport: QWidget) -> QAbstractScrollArea | None:
    area = viewport.parentWidget()
    return area if isinstance(area, QScrollArea) and area.viewport() is viewport else None


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{(text or widget.accessibleName())[:40]}”"
