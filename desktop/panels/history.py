"""The steps since the document was opened: to go back to, and to see what is not saved."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QStyle, QUndoView, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.theme import roomy
from desktop.tr import tr


class History(QWidget):
    """A row a step; the one that is in the file has the sign of a disk, and words say it too."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._stack: QUndoStack = session.document.history
        self.told = QLabel(wordWrap=True)
        self.told.setContentsMargins(8, 6, 8, 2)
        self.steps = QUndoView(self._stack)
        self.steps.setAccessibleName(tr("Steps"))
        self.steps.setStyleSheet(roomy())
        self.steps.setIconSize(QSize(16, 16))
        self.steps.setEmptyLabel(tr("As it was opened"))
        self.steps.setCleanIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_DialogSaveButton))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.steps)
        self.setFocusProxy(self.steps)
        self._stack.indexChanged.connect(self._tell)
        self._stack.cleanChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.told.setText(unsaved(self._stack))


def unsaved(stack: QUndoStack) -> str:
    """How far what is shown is from what is in the file."""
    if stack.isClean():
        return tr("Everything is saved.")
    if stack.cleanIndex() < 0:
        return tr("What is shown is in no file.")
    steps = stack.index() - stack.cleanIndex()
    match steps:
        case 1:
            return tr("Not saved yet: the last step.")
        case -1:
            return tr("The file is one step ahead of what is shown.")
        case _ if steps < 0:
            return tr("The file is {count} steps ahead of what is shown.", count=-steps)
    return tr("Not saved yet: the last {count} steps.", count=steps)
