"""Exporting with options: how a picture is to look this once, whatever the document's settings are."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import finished
from desktop.following import styled
from desktop.helping.about import is_about
from desktop.panels import editors
from desktop.publishing.settings import WidthEditor
from desktop.registers.pane import scrolled
from desktop.session import Session
from desktop.speaking import named
from desktop.theme import in_letters, plain_tip, wrong_words
from desktop.tr import told, tr
from exporters.errors import FormatError
from exporters.look import Look
from exporters.look_options import CHOICES, OPTIONS, PUBLIC, TRANSPARENT_CAVEAT, Option, look_of
from schema import Background
from schema.said import with_remedy
from schema.sentences import capitalised

_SIZE = 62, 26
"""Letters and lines."""
_EDITORS: dict[str, Callable[[], editors.Editor]] = {
    "theme": editors.ChoiceEditor,
    "background": editors.ChoiceEditor,
    "width": WidthEditor,
    "font": editors.LineEditor,
    "kinds": editors.ManyEditor,
    "scale": editors.NumberEditor,
}
"""What is no yes or no."""


class ExportLook(QDialog):
    """What can be asked, in the order of the table, as the document says before anybody changes it."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.look, self.every_view = Look(session.partnership.publication), False
        self._asked: dict[str, Any] = {}
        self.editors: dict[str, editors.Editor] = {}
        self.setWindowTitle(tr("Export with options"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(in_letters(self, *_SIZE))
        is_about(self, "export-options")
        self.public = QCheckBox(told(PUBLIC.label))
        self.public.setToolTip(plain_tip(told(PUBLIC.about)))
        self.wrong, self.caution = QLabel(wordWrap=True), QLabel(finished(TRANSPARENT_CAVEAT), wordWrap=True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.wrong, wrong_words)
        self._lay_out()
        self._judge()

    def _lay_out(self) -> None:
        rows, page, layout = QFormLayout(), QVBoxLayout(), QVBoxLayout(self)
        for option in OPTIONS:
            label, editor = QLabel(told(option.label)), self._editor(option)
            label.setBuddy(editor.inner)
            named(editor.inner, told(option.label))
            editor.inner.setToolTip(plain_tip(capitalised(told(option.about))))
            rows.addRow(label, editor)
        rows.addRow(self.public)
        page.addLayout(rows)
        page.addStretch()
        layout.addWidget(scrolled(page), 1)
        layout.addWidget(self.caution)
        layout.addWidget(self.wrong)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.one = box.addButton(tr("Export this view …"), role)
        self.every = box.addButton(tr("Export all views …"), role)
        self.one.clicked.connect(lambda: self._finish(every_view=False))
        self.every.clicked.connect(lambda: self._finish(every_view=True))
        box.rejected.connect(self.reject)
        return box

    def _finish(self, *, every_view: bool) -> None:
        # What is typed is read when its field is left, and some systems leave it only now.
        if (field := self.focusWidget()) is not None:
            field.clearFocus()
        self.every_view = every_view
        self.accept()

    def _editor(self, option: Option) -> editors.Editor:
        field, settings = option.field, self._session.partnership.publication
        editor = self.editors[field] = _EDITORS.get(field, editors.FlagEditor)()
        editor.offer(self._choices(field))
        all_kinds = tuple(kind.id for kind in self._session.partnership.key.connector_kinds)
        editor.show_value(getattr(settings, field, {"kinds": all_kinds, "scale": 1}.get(field)))
        editor.edited.connect(lambda value: self._ask(field, value))
        return editor

    def _choices(self, field: str) -> editors.Options:
        if field in CHOICES:
            return tuple((choice, told(words)) for choice, words in CHOICES[field].items())
        kinds = self._session.partnership.key.connector_kinds if field == "kinds" else ()
        return tuple((kind.id, kind.name) for kind in kinds)

    def _ask(self, field: str, value: object) -> None:
        self._asked[field] = value if value is not None else 0
        if field == "kinds":
            self.editors[field].show_value(value)
        self._judge()

    def _judge(self) -> None:
        """Says what cannot be, or what whoever asks for it should know."""
        wrong = ""
        try:
            self.look = look_of(self._session.partnership.publication, self._asked)
        except FormatError as fault:
            wrong = finished(with_remedy(fault.message, fault.remedy))
        for button in (self.one, self.every):
            button.setEnabled(not wrong)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        self.caution.setVisible(self.look.settings.background is Background.TRANSPARENT)
