"""A register on the screen: its list, and the fields of the entry that is chosen in it."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.pictures import STRIP_SIZE
from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.following import lines_high, styled
from desktop.panels.form import Form
from desktop.registers.register import About, Entry, Register
from desktop.session import Session
from desktop.theme import SPACE, plain_tip, roomy
from desktop.tr import tr
from desktop.wrapping import WrappingRow
from schema import Partnership

_LINES = 28
"""In a lower pane the preview is scrolled with the fields."""
_ID = Qt.ItemDataRole.UserRole


class Entries(QListWidget):
    """The list of a register; it keeps what is chosen while entries come, go and are renamed."""

    chosen = Signal(str)
    """The id of the entry; empty when there is none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self.setAccessibleName(title)
        styled(self, roomy)
        self.setIconSize(STRIP_SIZE)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> str:
        """The id of the chosen entry; empty when there is none."""
        item = self.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def choose(self, entry: str) -> None:
        """Choose an entry; one that is not there is no choice."""
        ids = [each.id for each in self._entries]
        if entry in ids:
            self.setCurrentRow(ids.index(entry))

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these; where the chosen one is gone, the one that took its place is chosen."""
        if entries == self._entries:
            return
        before, row = self.current(), self.currentRow()
        blocked = self.blockSignals(True)
        self._fill(entries)
        ids = [each.id for each in entries]
        self.setCurrentRow(ids.index(before) if before in ids else max(0, min(row, len(ids) - 1)))
        self.blockSignals(blocked)
        if self.current() != before:
            self.chosen.emit(self.current())

    def _fill(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text, self)
            item.setData(_ID, entry.id)
            item.setToolTip(plain_tip(entry.text))
            if entry.icon is not None:
                item.setIcon(entry.icon)


class Pane(QWidget):
    """List and fields beside one another, or one below the other where it is narrow."""

    def __init__(self, session: Session, register: Register, *, narrow: bool = False) -> None:
        super().__init__()
        self._session, self.register = session, register
        self.forms: tuple[Form, ...] = ()
        self.about = register.about() if register.about else None
        self.list = Entries(tr(register.title))
        self.add = QPushButton(tr("Add"))
        self.remove = QPushButton(tr("Remove"))
        self.earlier, self.later = QPushButton(tr("Up")), QPushButton(tr("Down"))
        self.fields = QWidget()
        QVBoxLayout(self.fields).setContentsMargins(0, 0, 0, 0)
        self._lay_out(narrow)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.earlier.clicked.connect(partial(self._move, -1))
        self.later.clicked.connect(partial(self._move, 1))
        self.list.chosen.connect(lambda _: self._choose())
        session.document.changed.connect(self._refresh)
        self.list.show_entries(register.entries(session.partnership))
        self._choose()

    def _refresh(self, _before: Partnership, after: Partnership) -> None:
        shown = self.list.current()
        self.list.show_entries(self.register.entries(after))
        if self.list.current() != shown or not self.forms:
            self._choose()
        for form in self.forms:
            form.refresh(after)
        self._tell(after)
        self._allow()

    def _choose(self) -> None:
        """Show the fields of the entry that is chosen now."""
        for form in self.forms:
            form.hide()
            # It may hold the very field whose signal is being answered.
            form.deleteLater()
        chosen = self.list.current()
        subjects = self.register.subjects(chosen) if chosen else ()
        self.forms = tuple(Form(self._session, subject) for subject in subjects)
        layout = cast(QVBoxLayout, self.fields.layout())
        for form in self.forms:
            layout.addWidget(form)
        self._tell(self._session.partnership)
        self._allow()

    def _tell(self, partnership: Partnership) -> None:
        if self.about is not None:
            self.about.setVisible(bool(self.list.current()))
            if self.list.current():
                cast(About, self.about).tell(partnership, self.list.current())

    def _allow(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.remove.setEnabled(row >= 0)
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < count - 1)

    def _add(self) -> None:
        try:
            after, entry = self.register.added(self._session)
        except EDIT_FAULTS as fault:
            self._session.say(sentence_of(fault))
            return
        self._session.document.apply(tr("Add {noun}", noun=tr(self.register.noun)), after)
        self.list.choose(entry)
        if self.forms:
            first = next(iter(self.forms[0].rows.values())).editor.inner
            first.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(first, QLineEdit):
                first.selectAll()

    def _remove(self) -> None:
        if self.list.current():
            self.register.remove(self._session, self, self.list.current())

    def _move(self, by: int, _checked: bool = False) -> None:
        chosen, row = self.list.current(), self.list.currentRow() + by
        moved = self.register.moved
        if moved is not None and chosen:
            name = tr("Move {noun}", noun=tr(self.register.noun))
            self._session.say(self._session.document.attempt(name, lambda p: moved(p, chosen, row)))

    def _lay_out(self, narrow: bool) -> None:
        all_buttons = (self.add, self.remove, self.earlier, self.later)
        buttons = WrappingRow(*all_buttons)
        for button in all_buttons:
            button.setAccessibleName(f"{button.text()} {tr(self.register.noun)}")
            button.setAutoDefault(False)
        if self.register.moved is None:
            self.earlier.hide()
            self.later.hide()
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addLayout(buttons)
        page = QVBoxLayout()
        page.addWidget(self.fields)
        preview = self.about if self.register.is_preview else None
        if self.about is not None and preview is None:
            page.addWidget(self.about)
        if narrow:
            self._stack(left, page)
        else:
            page.addStretch()
            self._stand_beside(left, preview, page)

    def _stack(self, left: QVBoxLayout, page: QVBoxLayout) -> None:
        lines_high(self.list, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(left)
        whole.addLayout(page)

    def _stand_beside(self, left: QVBoxLayout, preview: QWidget | None, page: QVBoxLayout) -> None:
        right = QVBoxLayout()
        right.addWidget(scrolled(page), 1)
        both = QHBoxLayout(self)
        both.addLayout(left, 2)
        both.addLayout(right, 4)
        self._places = right, page
        if preview is not None:
            self._place(preview, high=True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """The preview stays in sight above the fields, unless it would leave them too little room."""
        super().resizeEvent(event)
        if self.about is not None and self.register.is_preview:
            self._place(self.about, high=self.height() > _LINES * self.fontMetrics().height())

    def _place(self, preview: QWidget, *, high: bool) -> None:
        above, page = self._places
        there = above if high else page
        if there.indexOf(preview) < 0:
            (page if high else above).removeWidget(preview)
            there.insertWidget(0, preview)
            preview.setContentsMargins(SPACE if high else 0, 0, SPACE, 0)


def scrolled(page: QVBoxLayout) -> QScrollArea:
    """A page that can be longer than the room for it."""
    inside = QWidget()
    inside.setLayout(page)
    page.setContentsMargins(SPACE, 0, SPACE, SPACE)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
