"""View settings: everything about the open view in one modeless dialog, with how it will print."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from desktop.editor import Editor
from desktop.panels.form import Form
from desktop.registers.pane import scrolled
from desktop.theme import SPACE, error_colour, heading, quiet_colour
from desktop.tr import tr
from desktop.views.printing import told, warning
from desktop.views.view_subjects import lines_of_view, names_of_view, page_of_view
from schema import Partnership, View
from schema.choosing import by_level

_SIZE = QSize(940, 600)
_LETTERS, _LINES = 120, 32
"""What has to fit where letters are larger than usual, as far as the screen allows."""
_NARROW = 90
"""Letters."""


class ViewSettings(QDialog):
    """Follows the open view; every change is a step of the document, and undone like any other."""

    def __init__(self, editor: Editor, actions: tuple[QAction, ...]) -> None:
        super().__init__(editor)
        self._editor, self._view = editor, ""
        self.setWindowTitle(tr("View settings"))
        self._make_room()
        # Undo, redo and save are the window's own, also while this is in front.
        self.addActions(list(actions))
        self.forms: tuple[Form, ...] = ()
        self.print_note, self.levels = _words(), _words()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(3 * SPACE)
        self._lay_out()
        session = editor.session
        for changed in (session.document.changed, session.view_changed, editor.routes.arrived):
            changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show the open view as it is now."""
        session = self._editor.session
        if session.view is None:
            self.close()
            return
        if session.view.id != self._view:
            self._rebuild(session.view)
        for form in self.forms:
            form.refresh(session.partnership)
        self.levels.setText(levels_of(session.partnership, session.view))
        self._measure(session.view)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        self.refresh()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Where two columns would be too narrow to read, one stands below the other."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(below if is_narrow else beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Return ends a field, and presses no button behind its back."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _make_room(self) -> None:
        letters = self.fontMetrics()
        asked = QSize(_LETTERS * letters.averageCharWidth(), _LINES * letters.height())
        there = self.screen().availableSize() * 0.95
        self.resize(asked.expandedTo(_SIZE).boundedTo(there))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(self._left)
        for part in (self.print_note, heading(tr("Levels")), self.levels):
            left.addWidget(part)
        left.addStretch()
        right.addLayout(self._right)
        right.addStretch()
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        page = QVBoxLayout()
        page.addLayout(self._columns)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled(page))
        layout.addWidget(close)

    def _rebuild(self, view: View) -> None:
        self._view = view.id
        for old in self.forms:
            old.deleteLater()
        session = self._editor.session
        names, page, lines = (
            Form(session, subject(view.id)) for subject in (names_of_view, page_of_view, lines_of_view)
        )
        self.forms = (names, page, lines)
        self._left.addWidget(names)
        self._left.addWidget(page)
        self._right.addWidget(lines)

    def _measure(self, view: View) -> None:
        drawing = self._editor.scene.drawing
        wrong = warning(drawing, view.page) if drawing else ""
        colour = error_colour(self.palette()) if wrong else quiet_colour(self.palette())
        self.print_note.setStyleSheet(f"color: {colour.name()};")
        self.print_note.setText(f"⚠ {wrong}" if wrong else told(drawing, view.page) if drawing else "")


def levels_of(partnership: Partnership, view: View) -> str:
    """The levels on a view, and how many bodies stand at each."""
    rows = by_level(partnership, [placement.body for placement in view.placements])
    named = [
        f"{partnership.level(level).label if level else tr('Without level')}: {len(bodies)}"
        for level, bodies in rows.items()
    ]
    said = "; ".join(named) or tr("None")
    return f"{said}. {tr('They follow from the bodies that stand on the view.')}"


def _words() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
