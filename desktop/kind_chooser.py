"""Choosing the kind of a line between two bodies: each as a sentence, the likeliest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.canvas.pictures import STRIP_SIZE, line_icon_on_paper
from desktop.following import styled
from desktop.theme import quiet_colour, roomy
from desktop.tr import told, tr
from schema import Connector, ConnectorKind, Partnership
from schema.joining import why_not
from schema.likely import likely_kinds
from schema.sentences import sentence

_ID = Qt.ItemDataRole.UserRole
_ROWS = 4


class KindChooser(QWidget):
    """A list of sentences. Kinds that the key does not mean for these ends stand last, with the reason."""

    chosen = Signal()
    """Another kind is meant, or none."""
    done = Signal()
    """Enter was pressed on a kind, or it was clicked twice."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Kind"))
        self.list.setWordWrap(True)
        styled(self.list, roomy)
        self.list.setIconSize(STRIP_SIZE)
        self.list.setMinimumHeight(_ROWS * (self.fontMetrics().height() + 10))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = QLabel(tr("&Kind"))
        heading.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit())
        self.list.itemDoubleClicked.connect(lambda _: self.done.emit())

    @property
    def kind(self) -> str | None:
        """The id of the kind that is meant; None as long as none is."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def choose(self, kind: str) -> None:
        """Mean this kind."""
        ids = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        self.list.setCurrentRow(ids.index(kind))

    def show_kinds(
        self, partnership: Partnership, ends: tuple[str, str] | None, functions: tuple[str, ...]
    ) -> None:
        """Show what each kind would say between these ends about these functions; nothing without ends."""
        before = self.kind
        blocked = self.list.blockSignals(True)
        self.list.clear()
        if ends is not None:
            self._fill(partnership, ends, functions)
        ids = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        self.list.setCurrentRow(ids.index(before) if before in ids else 0)
        self.list.blockSignals(blocked)

    def _fill(self, partnership: Partnership, ends: tuple[str, str], functions: tuple[str, ...]) -> None:
        meant = likely_kinds(partnership, *ends)
        others = (kind for kind in partnership.key.connector_kinds if kind not in meant)
        for kind in (*meant, *others):
            line = Connector(id="line", kind=kind.id, source=ends[0], target=ends[1], functions=functions)
            self._add(kind, sentence(partnership, line), told(why_not(partnership, kind.id, *ends)))

    def _add(self, kind: ConnectorKind, said: str, reason: str) -> None:
        words = f"{kind.name}: {said}."
        item = QListWidgetItem(line_icon_on_paper(kind), f"{words} {reason}" if reason else words, self.list)
        item.setData(_ID, kind.id)
        if reason:
            item.setForeground(quiet_colour(self.palette()))
