"""A panel that is made when it is first wanted: most documents are closed before most panels were seen."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Deferred(QWidget):
    """The place of a panel, and from its first showing the panel."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self.made: QWidget | None = None

    @property
    def panel(self) -> QWidget:
        """The panel, made by now."""
        if self.made is None:
            self.made = self._make()
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self.made)
            self.setFocusProxy(self.made.focusProxy() or self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """It is seen for the first time, or again."""
        self.panel.show()
        super().showEvent(event)
