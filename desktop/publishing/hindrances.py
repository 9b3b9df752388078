"""What stands between a document and its publication, each with a way to where it can be mended."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.background import Background
from desktop.faults import cause
from desktop.findings.telling import sentence
from desktop.following import styled
from desktop.session import Session
from desktop.theme import plain_tip, roomy
from desktop.tr import tr
from exporters.publishing.gate import outstanding
from schema import Partnership, Status
from schema.rules import Finding

_LINES = 3
_PATIENCE = 300
"""Milliseconds without a change before the rules are asked."""


class _List(QListWidget):
    """Asks for a few lines, and takes what room there is."""

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Hindrances(QWidget):
    """A sentence, and below it the findings; asked anew, off the interface thread, after every change."""

    wanted = Signal(object)
    """A finding that somebody wants to see."""
    asked = Signal()
    """Whether it may be published is known, or no longer."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._background = session, Background()
        self._found: tuple[Finding, ...] | None = None
        self.told = QLabel(wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _List()
        self.go = QPushButton(tr("&Show in the document"))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._ask)
        self.list.itemActivated.connect(lambda _: self._want())
        self.go.clicked.connect(self._want)
        session.document.changed.connect(self._follow)
        self._wait()
        self._ask()

    @property
    def is_known(self) -> bool:
        """Whether the rules have answered about the document as it stands."""
        return self._found is not None

    @property
    def allow(self) -> bool:
        """Whether it may be published as it stands; not as long as that is not known."""
        is_draft = self._session.partnership.control.status is Status.DRAFT
        return self._found is not None and (is_draft or not self._found)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._keep_readable()

    def close_down(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()
        self._background.close()

    def _follow(self, before: Partnership, after: Partnership) -> None:
        """Rules do not ask how a document is published."""
        if before.but(publication=after.publication) != after:
            self._wait()

    def _wait(self) -> None:
        self._found = None
        self._timer.start()
        self.asked.emit()

    def _ask(self) -> None:
        self._timer.stop()
        partnership = self._session.partnership
        self.told.setText(tr("Asking the rules …"))
        self._background.run(
            lambda: outstanding(partnership),
            lambda found: self._take(partnership, found),
            lambda fault: self.told.setText(cause(fault)),
        )

    def _take(self, partnership: Partnership, found: tuple[Finding, ...]) -> None:
        if partnership is self._session.partnership:
            self._found = found
            self.told.setText(_told(len(found), partnership.control.status))
            self._keep_readable()
            self._show(found)
            self.asked.emit()

    def _show(self, found: tuple[Finding, ...]) -> None:
        chosen = self.list.currentRow()
        self.list.clear()
        for each in found:
            item = QListWidgetItem(sentence(each), self.list)
            item.setToolTip(plain_tip(sentence(each)))
        self.list.setCurrentRow(max(0, min(chosen, len(found) - 1)))
        self.list.setVisible(bool(found))
        self.go.setVisible(bool(found))

    def _keep_readable(self) -> None:
        """The list gives way, and not the sentence above it."""
        self.told.setMinimumHeight(max(0, self.told.heightForWidth(self.width())))

    def _want(self) -> None:
        row = self.list.currentRow()
        if self._found and row >= 0:
            self.wanted.emit(self._found[row])

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr("What stands in the way"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        styled(self.list, roomy)
        self.go.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)


def _told(count: int, status: Status) -> str:
    if status is not Status.DRAFT:
        return (
            tr("It cannot be published yet. Mend these findings, or accept them with a reason:")
            if count
            else tr("Nothing stands in the way.")
        )
    draft = tr("This is a draft: every page and picture will say so.")
    return f"{draft} {tr('These findings stand between it and any other status:')}" if count else draft
