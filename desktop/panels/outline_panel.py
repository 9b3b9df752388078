"""The outline with what stands above it: words to look for, and the order of the tree."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.combos import Combo
from desktop.panels.outline import Outline
from desktop.panels.outline_rows import Order
from desktop.speaking import named
from desktop.theme import SPACE
from desktop.tr import tr


class OutlinePanel(QWidget):
    """Narrows and orders the outline below."""

    def __init__(self, outline: Outline) -> None:
        super().__init__()
        self._outline = outline
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Find a body"))
        named(self.search, tr("Find a body in the outline"))
        self.search.textChanged.connect(outline.narrow)
        self.search.returnPressed.connect(outline.go_to_first)
        self.search.installEventFilter(self)
        self.order = Combo(tr("Order of the outline"))
        for order in Order:
            self.order.addItem(tr(order.value), order)
        self.order.currentIndexChanged.connect(lambda _: outline.arrange(self.order.currentData()))
        self.setFocusProxy(outline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE // 2, 0, 0)
        layout.setSpacing(SPACE // 2)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE // 2, 0, SPACE // 2, 0)
        head.setSpacing(SPACE // 2)
        head.addWidget(self.search)
        head.addWidget(self.order)
        layout.addLayout(head)
        layout.addWidget(outline)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Down goes to what was found; Escape shows everything again, and only then means the canvas."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        is_press = event.type() is QEvent.Type.KeyPress
        if key == Qt.Key.Key_Down and is_press:
            self._outline.go_to_first()
        elif key == Qt.Key.Key_Escape and is_press and self.search.text():
            self.search.clear()
        elif key == Qt.Key.Key_Escape and event.type() is QEvent.Type.ShortcutOverride and self.search.text():
            event.accept()
        else:
            return super().eventFilter(watched, event)
        return True
