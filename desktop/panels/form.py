"""A form over one subject: editors in sections, each with room for what is wrong beside it."""

from collections.abc import Hashable
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.following import styled
from desktop.helping.about import is_about
from desktop.panels.editors import Editor
from desktop.panels.fields import Field, Section
from desktop.panels.subject import Subject
from desktop.session import Session
from desktop.speaking import named
from desktop.theme import error_colour, heading, wrong_words
from desktop.tr import tr
from schema import Partnership

_UNSEEN = object()
_WIDE_LABEL = "Nominated by"
"""Fields of all sections begin below one another."""
_LEAST_LETTERS = 14
"""A field that finds room for fewer beside its label stands below it."""


class Form(QWidget):
    """Shows a subject and commits what a person changes in it, field by field."""

    def __init__(self, session: Session, subject: Subject) -> None:
        super().__init__()
        self.subject = subject
        self.rows: dict[str, Row] = {}
        # Fields of different sections may have the same label.
        self.setAccessibleName(tr(next((each.title for each in subject.sections if each.title), "")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for section in subject.sections:
            self._add(layout, section, session)
        self.refresh(session.partnership)

    def refresh(self, partnership: Partnership) -> None:
        """Show the values as they are now."""
        for row in self.rows.values():
            row.refresh(partnership)

    def _add(self, layout: QVBoxLayout, section: Section, session: Session) -> None:
        if section.title:
            layout.addWidget(heading(tr(section.title)))
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        # In a narrow panel with large text a field stands below its label.
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setVerticalSpacing(8)
        for field in section.fields:
            row = self.rows[field.name] = Row(session, self.subject, field)
            rows.addRow(row.label, row)
        layout.addLayout(rows)


class Row(QWidget):
    """One field: its editor, and below it what is wrong with the value, if anything is."""

    _serial = count()

    def __init__(self, session: Session, subject: Subject, field: Field) -> None:
        super().__init__()
        self._session, self._subject, self._field = session, subject, field
        self._seen: object = _UNSEEN
        self._visit = next(Row._serial)
        self.editor: Editor = field.editor()
        self.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        self.error: QLabel | None = None
        self.label = QLabel(tr(field.label))
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance(tr(_WIDE_LABEL)))
        is_about(self, f"{type(subject.record(session.partnership)).__name__}.{field.name}")
        self.label.setBuddy(self.editor.inner)
        named(self.editor.inner, tr(field.label))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.editor)
        self.editor.edited.connect(self._commit)
        self.editor.settled.connect(self._leave)

    def refresh(self, partnership: Partnership) -> None:
        """Show the value, unless it is what this row has just committed: the cursor stays where it is."""
        value = self._value(partnership)
        if self._field.options is not None:
            self.editor.offer(self._field.options(partnership))
            self.editor.show_value(value)
        if value != self._seen:
            self._seen = value
            self.editor.show_value(value)
            self._complain("")

    def _commit(self, value: object) -> None:
        def edit(partnership: Partnership) -> Partnership:
            after = self._subject.edit(partnership, self._field.name, value)
            self._seen = self._value(after)
            return after

        name, key = self._step()
        self._complain(self._session.document.attempt(name, edit, key))

    def _step(self) -> tuple[str, Hashable]:
        """What the change is called, and with which ones it is one step."""
        if self._subject.step:
            return tr(self._subject.step), self._subject.id
        key = (self._subject.id, self._field.name, self._visit)
        return tr("Change {field}", field=tr(self._field.label).lower()), key

    def _value(self, partnership: Partnership) -> object:
        return getattr(self._subject.record(partnership), self._field.name)

    def _leave(self) -> None:
        self._visit = next(Row._serial)

    def _complain(self, wrong: str) -> None:
        if not wrong and self.error is None:
            return
        palette = QPalette()
        if wrong:
            palette.setColor(QPalette.ColorRole.Text, error_colour(palette))
        self.editor.inner.setPalette(palette)
        self._error_label().setText(f"⚠ {wrong}" if wrong else "")
        self._error_label().setVisible(bool(wrong))
        self.editor.inner.setAccessibleDescription(wrong)

    def _error_label(self) -> QLabel:
        # Most fields never need it, and a form is made anew for everything that is selected.
        if self.error is None:
            self.error = QLabel(wordWrap=True)
            self.error.setTextFormat(Qt.TextFormat.PlainText)
            styled(self.error, wrong_words)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.error)
        return self.error
