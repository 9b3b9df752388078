"""Which bodies a kind of line may join, as rows that read: from these kinds of body, to those."""

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.buttons import tool_button
from desktop.panels.editors import Editor, ManyEditor, Options
from desktop.registers.words import label
from desktop.tr import tr
from schema import Join
from schema.sentences import listed

_REMOVE = "\N{MULTIPLICATION SIGN}"


class AnyOrSome(ManyEditor):
    """Some kinds of body; none of them chosen means any."""

    def show_value(self, value: object) -> None:
        super().show_value(value)
        if not value:
            self.button.setText(tr("Any body"))


class JoinsEditor(Editor):
    """A row for each pair of sets; without a row the kind joins any two bodies."""

    def __init__(self) -> None:
        self.add = QPushButton(tr("Add a row"))
        super().__init__(self.add)
        self._options: Options = ()
        self.joins: tuple[Join, ...] = ()
        self.rows: list[tuple[AnyOrSome, AnyOrSome]] = []
        self.words: list[QLabel] = []
        self._grid: QWidget | None = None
        self.add.clicked.connect(lambda: self._make((*self.joins, Join())))

    def offer(self, options: Options) -> None:
        self._options = tuple(options)

    def show_value(self, value: object) -> None:
        """Build the rows anew; each is two buttons with a menu of kinds of body."""
        self.joins = value if isinstance(value, tuple) else ()
        layout = self.layout()
        assert layout is not None
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid, self.rows, self.words = QWidget(), [], []
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, join in enumerate(self.joins):
            self._row(grid, at, join)
        if not self.joins:
            grid.addWidget(QLabel(tr("Any body to any body")), 0, 0)
        layout.addWidget(self._grid)

    def _row(self, grid: QGridLayout, at: int, join: Join) -> None:
        source, target = self._kinds(at, "sources", join), self._kinds(at, "targets", join)
        remove = tool_button(_REMOVE, tr("Remove row {at}", at=at + 1))
        remove.clicked.connect(lambda: self._make((*self.joins[:at], *self.joins[at + 1 :])))
        for column, widget in enumerate((source, QLabel(tr("to")), target, remove)):
            grid.addWidget(widget, 2 * at, column)
        words = label()
        grid.addWidget(words, 2 * at + 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.rows.append((source, target))
        self.words.append(words)
        self._read_out(at)

    def _kinds(self, at: int, side: str, join: Join) -> AnyOrSome:
        kinds = AnyOrSome()
        kinds.offer(self._options)
        kinds.show_value(getattr(join, side))
        kinds.button.setAccessibleName(
            tr("From, row {at}" if side == "sources" else "To, row {at}", at=at + 1)
        )
        kinds.edited.connect(lambda value: self._change(at, side, value))
        return kinds

    def _change(self, at: int, side: str, value: object) -> None:
        """Another row at this place; the menu stays open, so the row is not built anew."""
        changed = self.joins[at].but(**{side: value})
        self.joins = (*self.joins[:at], changed, *self.joins[at + 1 :])
        self.rows[at][side == "targets"].show_value(value)
        self._read_out(at)
        self.choose(self.joins)

    def _read_out(self, at: int) -> None:
        """The row in full, since a button shows only as much as it has room for."""
        names, join = dict(self._options), self.joins[at]
        ends = [
            listed([names[each] for each in kinds]) or tr("any body")
            for kinds in (join.sources, join.targets)
        ]
        self.words[at].setText(tr("From {sources} to {targets}.", sources=ends[0], targets=ends[1]))

    def _make(self, joins: tuple[Join, ...]) -> None:
        self.show_value(joins)
        self.choose(joins)
