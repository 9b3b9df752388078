"""Where it goes, a folder that holds nothing else, and since which version the page tells what changed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop import ask
from desktop.files import file_name, openable
from desktop.session import Session
from desktop.settings import folder, published_into
from desktop.speaking import named
from desktop.theme import SPACE
from desktop.tr import tr
from exporters.errors import FormatError
from exporters.publishing.folder import refuse_foreign

_LETTERS = 12


class _Chosen(QWidget):
    """A path in a line, with a button to choose another."""

    changed = Signal()

    def __init__(self, label: str, choose: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self.choose = QPushButton(tr("Choose …"))
        self.choose.setAccessibleName(choose)
        self.choose.setAutoDefault(False)
        words = QLabel(label)
        words.setBuddy(self.line)
        named(self.line, label.replace("&", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(words)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.choose.clicked.connect(self._choose)
        self.line.textChanged.connect(self.changed)

    @property
    def path(self) -> Path | None:
        """The path; None where nothing is typed."""
        typed = self.line.text().strip()
        return Path(typed).expanduser() if typed else None

    def _choose(self) -> None:
        chosen = self._asked()
        if chosen is not None:
            self.line.setText(str(chosen))

    def _asked(self) -> Path | None:
        raise NotImplementedError


class Place(_Chosen):
    """The folder."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("&Folder"), tr("Choose a folder"))
        self._session = session
        last = published_into(str(session.partnership.id))
        self.line.setText(str(last or _suggested(session)))

    def _asked(self) -> Path | None:
        """The folder that is chosen, or where it holds other things a new one in it."""
        start = self.path.parent if self.path else folder()
        chosen = ask.folder(self, tr("Publish into a folder"), str(start))
        try:
            if chosen is not None:
                refuse_foreign(self._session.partnership, chosen)
        except FormatError:
            return chosen / _suggested(self._session).name if chosen else None
        return chosen


class Since(_Chosen):
    """The file of an earlier version."""

    def __init__(self) -> None:
        super().__init__(tr("Changes s&ince"), tr("Choose an earlier version"))
        self.line.setPlaceholderText(tr("an earlier version of the file, if the page is to say what changed"))

    def _asked(self) -> Path | None:
        return ask.file_to_open(self, openable())


def _suggested(session: Session) -> Path:
    """Beside the document's file, and named after it."""
    own = session.document.path
    stem = own.stem if own else file_name(session.partnership)
    return (own.parent if own else folder()) / f"{stem}-published"
