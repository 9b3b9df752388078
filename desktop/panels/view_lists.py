"""Editors of what a view shows: the kinds of line that are drawn, and the lines that are hidden in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from desktop.panels.editors import Editor, Options
from desktop.theme import plain_tip
from desktop.tr import tr

_ID = Qt.ItemDataRole.UserRole


class ShownEditor(Editor):
    """A tick for every kind that is drawn; all of them ticked means whatever the key holds, also later."""

    rows = 6
    """How many can be seen at once."""

    def __init__(self) -> None:
        self.list = QListWidget()
        super().__init__(self.list)
        self._options: Options = ()
        self.list.setFixedHeight(_height(self.list, self.rows))
        self.list.itemChanged.connect(lambda _: self._tell())

    def offer(self, options: Options) -> None:
        if tuple(options) != tuple(self._options):
            self._options = tuple(options)
            blocked = self.list.blockSignals(True)
            self.list.clear()
            for value, words in options:
                item = QListWidgetItem(words, self.list)
                item.setData(_ID, value)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            self.list.blockSignals(blocked)

    def show_value(self, value: object) -> None:
        blocked = self.list.blockSignals(True)
        for item in self._items():
            shown = value is None or (isinstance(value, tuple) and item.data(_ID) in value)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)

    def _tell(self) -> None:
        shown = tuple(item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        self.choose(None if len(shown) == self.list.count() else shown)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]


class HiddenEditor(Editor):
    """The lines that a view hides, in words, with a button that shows the chosen ones again."""

    rows = 3
    """How many can be seen at once."""

    def __init__(self) -> None:
        self.list = QListWidget()
        super().__init__(self.list)
        # The list is away while nothing is hidden, and Qt's walk by Tab would end at a proxy that is away.
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._words: dict[str, str] = {}
        self._hidden: tuple[str, ...] = ()
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setFixedHeight(_height(self.list, self.rows))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self._show_again())
        self.list.itemSelectionChanged.connect(self._allow)
        self.button = QPushButton(tr("Show again"))
        self.button.clicked.connect(self._show_again)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.button)

    def offer(self, options: Options) -> None:
        self._words = dict(options)

    def show_value(self, value: object) -> None:
        self._hidden = value if isinstance(value, tuple) else ()
        self.list.clear()
        for each in self._hidden:
            item = QListWidgetItem(self._words.get(each, each), self.list)
            item.setData(_ID, each)
            item.setToolTip(plain_tip(item.text()))
        self.list.setVisible(bool(self._hidden))
        self._allow()

    def _allow(self) -> None:
        self.button.setEnabled(bool(self._hidden))
        chosen = len(self.list.selectedItems())
        self.button.setText(
            tr("Show again") if chosen else tr("Show all again") if self._hidden else tr("None is hidden")
        )

    def _show_again(self) -> None:
        chosen = {item.data(_ID) for item in self.list.selectedItems()} or set(self._hidden)
        self.choose(tuple(each for each in self._hidden if each not in chosen))


def _height(of: QListWidget, rows: int) -> int:
    return rows * (of.fontMetrics().height() + 3) + 2 * of.frameWidth()
