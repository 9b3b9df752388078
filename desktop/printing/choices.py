"""What can be chosen about printing, and what comes of it in figures."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.buttons import tool_button
from desktop.combos import Combo
from desktop.following import styled
from desktop.printing.any_sheet import AnySheet, least_type
from desktop.printing.paper import offered
from desktop.session import Session
from desktop.speaking import named
from desktop.theme import SPACE, wrong_words
from desktop.tr import tr
from desktop.views.printing import points
from exporters.drawing.print_type import LEAST
from schema import View
from schema.view import Page

_WIDTH, _LETTERS = 280, 24
_MOST_ACROSS = 8


class Choices(QWidget):
    """Views, paper and sheets; below them a warning where the type would be too small to read."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFixedWidth(max(_WIDTH, self.fontMetrics().averageCharWidth() * _LETTERS))
        self.which, self.paper, self.across = _which(session), _paper(), _across()
        self.which.currentIndexChanged.connect(self.changed)
        self.paper.currentIndexChanged.connect(self.changed)
        self.across.valueChanged.connect(self.changed)
        self.figures, self.warning = _words(), _words()
        styled(self.warning, wrong_words)
        self.zoom_out = tool_button("\N{MINUS SIGN}", tr("Smaller"))
        self.zoom_in = tool_button("+", tr("Larger"))
        self.print, self.save = QPushButton(tr("&Print …")), QPushButton(tr("Save as P&DF …"))
        self.close_button = QPushButton(tr("Close"))
        self.print.setDefault(True)
        self._arrange()

    def views(self) -> tuple[View, ...]:
        """The views that are to be printed."""
        all_views = self._session.partnership.views
        wanted = self.which.currentData()
        return all_views if wanted is None else tuple(view for view in all_views if view.id == wanted)

    def page(self) -> Page | None:
        """The paper; None: what each view asks for."""
        chosen = self.paper.currentData()
        return chosen if isinstance(chosen, Page) else None

    def wait(self, count: int) -> None:
        """Pages are still being drawn."""
        self._allow(False)
        self.warning.clear()
        self.figures.setText(tr("Drawing the pages; {count} to go …", count=count))

    def tell(self, sentence: str) -> None:
        """The pages cannot be drawn."""
        self._allow(False)
        self.figures.setText(sentence)

    def show_figures(self, sheets: Sequence[AnySheet]) -> None:
        """How many sheets there are, and whether they can be read."""
        self._allow(True)
        least = least_type(sheets)
        self.figures.setText(_told(len(sheets), least))
        self.warning.setText("" if least >= LEAST else _too_small())
        self.print.setAccessibleDescription(self.warning.text())

    def _allow(self, allowed: bool) -> None:
        self.print.setEnabled(allowed)
        self.save.setEnabled(allowed)

    def _arrange(self) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(SPACE)
        for label, editor in (
            (tr("What"), self.which),
            (tr("Paper"), self.paper),
            (tr("Sheets side by side"), self.across),
        ):
            named(editor, label)
            rows.addRow(label, editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.addLayout(rows)
        column.addWidget(self.figures)
        column.addWidget(self.warning)
        column.addStretch()
        column.addLayout(_beside(self.zoom_out, self.zoom_in))
        for button in (self.print, self.save, self.close_button):
            column.addWidget(button)


def _which(session: Session) -> Combo:
    combo = Combo(letters=10)
    if session.view is not None:
        combo.addItem(tr("This view: {title}", title=session.view.title), session.view.id)
    combo.addItem(tr("All {count} views", count=len(session.partnership.views)), None)
    return combo


def _paper() -> Combo:
    combo = Combo(letters=10)
    combo.addItem(tr("As each view asks for"), None)
    for page in offered():
        combo.addItem(f"{page.size} {tr(page.orientation.value)}", page)
    return combo


def _across() -> QSpinBox:
    spin = QSpinBox(minimum=1, maximum=_MOST_ACROSS)
    spin.setToolTip(tr("One: the page is shrunk to a sheet. More: it is spread over sheets to be glued."))
    return spin


def _words() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _beside(*buttons: QToolButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _told(count: int, least: float) -> str:
    sheets = tr("One sheet.") if count == 1 else tr("{count} sheets.", count=count)
    if math.isinf(least):
        return sheets
    return f"{sheets} {tr('The smallest type is {size} pt.', size=points(least))}"


def _too_small() -> str:
    said = tr(
        "Type under {limit} pt cannot be read by many. Choose larger paper or more sheets side by side.",
        limit=f"{LEAST:.0f}",
    )
    return f"⚠ {said}"
