"""The dialog of preferences: made from the table, and every change holds at once."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import preferences
from desktop.combos import Combo
from desktop.following import styled
from desktop.preferences import PREFERENCES, Preference
from desktop.speaking import named
from desktop.theme import heading, quiet_words
from desktop.tr import tr

_WIDTH = 480
_Button = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """A heading for each section, and a row for each preference."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.editors: dict[str, QCheckBox | QComboBox] = {}
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in self._rows():
            column.addWidget(widget)
        column.addStretch()
        room = QScrollArea(widgetResizable=True)
        room.setFrameShape(QScrollArea.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setAccessibleName(self.windowTitle())
        room.setWidget(page)
        room.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.addWidget(room)
        layout.addWidget(self._buttons())
        self.resize(_WIDTH, min(640, page.sizeHint().height() + 80))

    def _rows(self) -> Iterator[QWidget]:
        for section, rows in groupby(PREFERENCES, lambda row: row.section):
            yield heading(tr(section))
            for row in rows:
                yield self._row(row)

    def _row(self, row: Preference) -> QWidget:
        editor = _choice(row) if row.options else _tick(row)
        named(editor, tr(row.label))
        editor.setAccessibleDescription(tr(row.about))
        self.editors[row.id] = editor
        return _explained(row, editor)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(_Button.Close | _Button.RestoreDefaults)
        buttons.rejected.connect(self.reject)
        buttons.button(_Button.RestoreDefaults).clicked.connect(self._as_delivered)
        return buttons

    def _as_delivered(self) -> None:
        for row in PREFERENCES:
            _show(self.editors[row.id], row.default)


def _tick(row: Preference) -> QCheckBox:
    box = QCheckBox(tr(row.label))
    _show(box, preferences.is_on(row.id))
    box.toggled.connect(partial(preferences.prefer, row.id))
    return box


def _choice(row: Preference) -> QComboBox:
    combo = Combo()
    for value, words in row.options:
        combo.addItem(tr(words), value)
    _show(combo, preferences.chosen(row.id))
    combo.currentIndexChanged.connect(lambda at: preferences.prefer(row.id, combo.itemData(at)))
    return combo


def _show(editor: QCheckBox | QComboBox, value: bool | str) -> None:
    if isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    else:
        editor.setCurrentIndex(editor.findData(value))


def _explained(row: Preference, editor: QCheckBox | QComboBox) -> QWidget:
    whole = QWidget()
    rows = QFormLayout(whole)
    rows.setContentsMargins(0, 0, 0, 8)
    rows.setVerticalSpacing(2)
    if isinstance(editor, QComboBox):
        rows.addRow(tr(row.label), editor)
    else:
        rows.addRow(editor)
    about = QLabel(tr(row.about), wordWrap=True)
    styled(about, quiet_words)
    rows.addRow(about)
    return whole


def show(parent: QWidget) -> None:
    """Show it in front of a window, which goes on living."""
    dialog = PreferencesDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
