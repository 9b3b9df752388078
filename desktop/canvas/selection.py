"""The selection: ids of bodies, connectors, functions, areas, notes; canvas and panels share it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """A set of ids that tells when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: frozenset[str] = frozenset()

    @property
    def ids(self) -> frozenset[str]:
        """What is selected."""
        return self._ids

    def set(self, ids: Iterable[str]) -> None:
        """Select these and nothing else."""
        wanted = frozenset(ids)
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit()

    def toggle(self, ids: Iterable[str]) -> None:
        """Select these beside the others, or let go of them when all are selected."""
        wanted = frozenset(ids)
        self.set(self._ids - wanted if wanted <= self._ids else self._ids | wanted)

    def clear(self) -> None:
        """Select nothing."""
        self.set(())

    def keep(self, existing: frozenset[str]) -> None:
        """Let go of what no longer exists."""
        self.set(self._ids & existing)
