"""Publishing at the press of a button: how far it is, what came of it, and the way to look at it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop import settings
from desktop.background import Background
from desktop.faults import cause
from desktop.publishing.work import Heard, Work
from desktop.session import Session
from desktop.speaking import announce
from desktop.tr import told, tr
from desktop.wrapping import WrappingRow
from exporters.beside import Beside
from exporters.publishing.contents import PAGE
from exporters.publishing.folder import Progress


class Run(QWidget):
    """A bar, a sentence and the buttons."""

    wanted = Signal()
    """Somebody wants it published."""

    def __init__(self, session: Session, beside: Beside, leave: QPushButton) -> None:
        super().__init__()
        self._session, self._beside, self._background = session, beside, Background()
        self._work: Work | None = None
        self._is_allowed = False
        self._folder = Path()
        self._is_there = False
        self.bar, self.said = QProgressBar(), QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.publish, self.stop = QPushButton(tr("&Publish")), QPushButton(tr("Cancel"))
        self.page, self.folder = QPushButton(tr("&Open the page")), QPushButton(tr("Open the fol&der"))
        self._lay_out(leave)
        self.publish.clicked.connect(self.wanted)
        self.stop.clicked.connect(self.cancel)
        self.page.clicked.connect(lambda: self._open(self._folder / PAGE))
        self.folder.clicked.connect(lambda: self._open(self._folder))
        self._refresh()

    @property
    def is_at_work(self) -> bool:
        """Whether something is being published."""
        return self._work is not None

    def allow(self, allowed: bool) -> None:
        """Whether there is anything to be published, and a place for it."""
        self._is_allowed = allowed
        self._refresh()

    def start(self, folder: Path, since: Path | None) -> None:
        """Publish what is open now; the page says what changed since the version in a file."""
        self._folder, self._is_there = folder, False
        self._work = Work(self._background, self._beside, Heard(self._step, self._done, self._fail))
        self.bar.setRange(0, 0)
        self._refresh()
        # The button that was pressed is gone.
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(tr("Publishing …"))
        self._work.start(self._session.partnership, folder, since)

    def cancel(self) -> None:
        """Write nothing."""
        if self._work is not None:
            self._work.cancel()

    def close_down(self) -> None:
        """Nobody waits for it any more."""
        self.cancel()
        self._background.close()

    def _step(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.of)
        self.bar.setValue(progress.done)
        words = {"what": told(progress.about), "done": progress.done, "of": progress.of}
        self.said.setText(tr("Made: {what} ({done} of {of})", **words))

    def _done(self, is_there: bool) -> None:
        self._is_there = is_there
        if is_there:
            settings.remember_published(str(self._session.partnership.id), self._folder)
            self._end(tr("Published into {folder}.", folder=self._folder))
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._end(tr("Cancelled; nothing was published."))

    def _fail(self, fault: Exception) -> None:
        self._end(f"⚠ {tr('Nothing was published. {cause}', cause=cause(fault))}")

    def _end(self, sentence: str) -> None:
        self._work = None
        self._refresh()
        self.publish.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        announce(self, sentence)

    def _refresh(self) -> None:
        self.publish.setVisible(not self.is_at_work)
        self.publish.setEnabled(self._is_allowed)
        for part in (self.stop, self.bar):
            part.setVisible(self.is_at_work)
        for part in (self.page, self.folder):
            part.setVisible(self._is_there)

    def _lay_out(self, leave: QPushButton) -> None:
        self.bar.setAccessibleName(tr("Progress"))
        buttons = (self.publish, self.stop, self.page, self.folder, leave)
        for button in buttons:
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.said)
        layout.addLayout(WrappingRow(*buttons))

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))
