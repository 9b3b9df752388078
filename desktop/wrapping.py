"""A row of parts that goes on below where it finds no room: large text must not make a window wider."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop.theme import SPACE

_Line = list[tuple[QLayoutItem, int]]
"""Parts beside one another, each with its width in pixels."""


class WrappingRow(QLayout):
    """Parts from left to right, in as many lines as it takes; a part that may grow takes what is left."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  Qt's name
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802  Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  Qt's name
        margins = self._margins()
        lines = self._lines(width - margins.width())
        return margins.height() + sum(map(_high, lines)) + self.spacing() * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:  # noqa: N802  Qt's name
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least + self._margins()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        shown = [item for item in self._items if not item.isEmpty()]
        high = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(self._wide(shown) if shown else 0, high) + self._margins()

    def setGeometry(self, place: QRect) -> None:  # noqa: N802  Qt's name
        super().setGeometry(place)
        inside = place.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for line in self._lines(inside.width()):
            high, left = _high(line), inside.left()
            for item, wide in line:
                own = _height(item, wide)
                item.setGeometry(QRect(left, top + (high - own) // 2, wide, own))
                left += wide + self.spacing()
            top += high + self.spacing()

    def put_before(self, part: QWidget, other: QWidget) -> None:
        """Put another part in, to the left of one that is there."""
        self.addWidget(part)
        at = next(at for at, item in enumerate(self._items) if item.widget() is other)
        self._items.insert(at, self._items.pop())

    def _lines(self, width: int) -> list[_Line]:
        """What stands beside one another at this width, and how wide each is."""
        lines: list[list[QLayoutItem]] = [[]]
        for item in (each for each in self._items if not each.isEmpty()):
            if lines[-1] and self._wide([*lines[-1], item]) > width:
                lines.append([])
            lines[-1].append(item)
        return [self._shared(line, width) for line in lines if line]

    def _shared(self, line: list[QLayoutItem], width: int) -> _Line:
        """What is left over goes to those that may grow."""
        share = max(0, width - self._wide(line)) // max(1, sum(map(_grows, line)))
        return [(item, min(width, _wished(item)) + share * _grows(item)) for item in line]

    def _wide(self, line: list[QLayoutItem]) -> int:
        return sum(map(_wished, line)) + self.spacing() * (len(line) - 1)

    def _margins(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def _wished(item: QLayoutItem) -> int:
    """How wide a part would be; who leaves that to others still has a least width."""
    return max(item.sizeHint().width(), item.minimumSize().width())


def _height(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()


def _high(line: _Line) -> int:
    return max(_height(item, wide) for item, wide in line)


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    policy = widget.sizePolicy() if widget is not None else QSizePolicy()
    is_ignored = policy.horizontalPolicy() is QSizePolicy.Policy.Ignored
    return is_ignored or bool(policy.expandingDirections() & Qt.Orientation.Horizontal)
