"""Where it goes: a folder that is typed or chosen, and never one that holds anything of the user's."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop import ask
from desktop.files import file_name
from desktop.session import Session
from desktop.settings import folder, published_into
from desktop.speaking import named
from desktop.theme import SPACE
from desktop.tr import tr
from exporters.errors import FormatError
from exporters.publishing.folder import refuse_foreign

_LETTERS = 12


class Place(QWidget):
    """The folder in a line, with a button to choose another."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        last = published_into(str(session.partnership.id))
        self.line = QLineEdit(str(last or _suggested(session)))
        self.line.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        named(self.line, tr("Folder"))
        self.choose = QPushButton(tr("C&hoose …"))
        self.choose.setAccessibleName(tr("Choose a folder"))
        self.choose.setAutoDefault(False)
        label = QLabel(tr("&Folder"))
        label.setBuddy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._choose)
        self.line.textChanged.connect(self.changed)

    @property
    def folder(self) -> Path | None:
        """The folder; None where nothing is typed."""
        typed = self.line.text().strip()
        return Path(typed).expanduser() if typed else None

    def _choose(self) -> None:
        start = self.folder.parent if self.folder else folder()
        chosen = ask.folder(self, tr("Publish into a folder"), str(start))
        if chosen is not None:
            self.line.setText(str(self._fitting(chosen)))

    def _fitting(self, chosen: Path) -> Path:
        """The folder itself, or where it holds other things a new one in it."""
        try:
            refuse_foreign(self._session.partnership, chosen)
        except FormatError:
            return chosen / _suggested(self._session).name
        return chosen


def _suggested(session: Session) -> Path:
    """Beside the document's file, and named after it."""
    own = session.document.path
    stem = own.stem if own else file_name(session.partnership)
    return (own.parent if own else folder()) / f"{stem}-published"
