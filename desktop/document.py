"""The open document: the partnership as it stands, how it came about, and what is being tried out."""

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.on_disk import Stamp
from schema import Partnership

Edit = Callable[[Partnership], Partnership]


class Document(QObject):
    """One partnership while it is edited: a frozen value, and a history of the values before it."""

    changed = Signal(object, object)
    """The partnership before and after: a step was taken, undone or redone."""
    saved = Signal()
    shown = Signal(object)
    """The partnership to be shown now: the committed one, or one that is only being tried out."""

    def __init__(self, partnership: Partnership, path: Path | None = None) -> None:
        super().__init__()
        self._partnership = partnership
        self.opened = partnership
        """As it was when this sitting began."""
        self._preview: Partnership | None = None
        self.path = path
        self.on_disk: Stamp | None = None
        """What the file was like when it was last read or written; None: nobody has looked."""
        self.history = QUndoStack(self)

    @property
    def partnership(self) -> Partnership:
        """The committed partnership."""
        return self._partnership

    @property
    def on_show(self) -> Partnership:
        """What is to be seen: the preview while there is one."""
        return self._preview or self._partnership

    @property
    def is_clean(self) -> bool:
        """Whether everything is saved."""
        return self.history.isClean()

    def apply(self, name: str, after: Partnership, merge: Hashable = None) -> None:
        """Commit a partnership as one named step; steps that follow one another with equal keys are one."""
        self._preview = None
        if after is self._partnership:
            self.shown.emit(after)
        else:
            self.history.push(_Step(self, name, after, merge))

    def attempt(self, name: str, edit: Edit, merge: Hashable = None) -> str:
        """Commit what the edit makes, or change nothing and return why in a sentence."""
        try:
            after = edit(self._partnership)
        except EDIT_FAULTS as fault:
            return sentence_of(fault)
        self.apply(name, after, merge)
        return ""

    def preview(self, partnership: Partnership | None) -> None:
        """Show a partnership that is not committed; None shows the committed one again."""
        if partnership is not self._preview:
            self._preview = partnership
            self.shown.emit(self.on_show)

    def saved_as(self, path: Path) -> None:
        """Everything up to now is in this file."""
        self.path = path
        self.history.setClean()
        self.saved.emit()

    def mark_unsaved(self) -> None:
        """What is shown is in no file, as after a recovery."""
        self.history.resetClean()

    def close(self) -> None:
        """Let go of every step: each holds the document, and two partnerships."""
        self.history.clear()

    def _become(self, partnership: Partnership) -> None:
        before, self._partnership, self._preview = self._partnership, partnership, None
        self.changed.emit(before, partnership)
        self.shown.emit(partnership)


class _Step(QUndoCommand):
    """The only command: what was, and what is."""

    def __init__(self, document: Document, name: str, after: Partnership, merge: Hashable) -> None:
        super().__init__(name)
        self._document, self._before, self._after = document, document.partnership, after
        self._merge = merge

    def redo(self) -> None:
        self._document._become(self._after)

    def undo(self) -> None:
        self._document._become(self._before)

    def id(self) -> int:
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802  Qt's name
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        self._after = other._after
        return True
