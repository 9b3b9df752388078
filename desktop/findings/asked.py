"""What the rules are asked about in this sitting: a day other than the document's own. It is not saved."""

from datetime import date

from PySide6.QtCore import QObject, Signal


class Asked(QObject):
    """Tells when another day is asked about."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._day: date | None = None

    @property
    def day(self) -> date | None:
        """The day asked about; None: the one that the document is correct as of, else today."""
        return self._day

    def ask_about(self, day: date | None) -> None:
        """Ask about another day from now on; None: the document's own again."""
        if day != self._day:
            self._day = day
            self.changed.emit()
