"""Bodies from pasted words: a row for each line, what it would be, and nothing before the person agrees."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.pictures import BODY_SIZE, body_icon_on_paper
from desktop.combos import Combo
from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.naming import Choice, Existing, choices_of_one, placed_at
from desktop.session import Session
from desktop.theme import in_letters, plain_tip
from desktop.tr import tr
from exporters.drawing.marks import Point
from schema import Partnership, View
from schema.edits.placements import edit_placement
from schema.naming import plain
from schema.spots import clear_spot

_IN_A_ROW, _ACROSS, _DOWN = 4, 208, 104
_LETTERS, _LINES = 96, 30
_LONG = 36
"""Letters of a line that are shown; its tip has all."""


class _Row:
    """One pasted line."""

    def __init__(self, session: Session, name: str) -> None:
        self.name = name
        self.choices, current = _meant(session.partnership, session.view, name)
        self.tick = QCheckBox(_shortened(name).replace("&", "&&"))
        self.tick.setAccessibleName(name)
        self.tick.setToolTip(plain_tip(name))
        self.meaning = Combo(tr("What {name} is", name=name), 20)
        self.meaning.setIconSize(BODY_SIZE)
        for choice in self.choices:
            icon = body_icon_on_paper(session.partnership.body_kind(choice.kind))
            self.meaning.addItem(icon, choice.words)
        self.meaning.setCurrentIndex(current)
        self.tick.setChecked(bool(self.choices) and not _stands_here(self.choices[current]))

    @property
    def choice(self) -> Choice | None:
        """What the person wants; None: nothing."""
        wanted = self.tick.isChecked() and bool(self.choices)
        return self.choices[self.meaning.currentIndex()] if wanted else None


class TextBodies(QDialog):
    """Asks which of the pasted lines become bodies; those that exist are proposed before new ones."""

    def __init__(self, parent: QWidget, session: Session, names: tuple[str, ...], spot: Point) -> None:
        super().__init__(parent)
        self._session, self._spot = session, spot
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add bodies from text"))
        self.rows = tuple(_Row(session, name) for name in names)
        self.hint = QLabel(wordWrap=True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for row in self.rows:
            row.tick.toggled.connect(self._count)
        self._count()

    def _add(self) -> None:
        session, wanted = self._session, [choice for row in self.rows if (choice := row.choice)]
        assert session.view is not None, "there is a page to paste on"
        try:
            after, bodies = with_bodies(session.partnership, session.view.id, wanted, self._spot)
        except EDIT_FAULTS as fault:
            self.hint.setText(sentence_of(fault))
            return
        self.accept()
        session.document.apply(tr("Paste bodies"), after)
        session.selection.set(bodies)

    def _count(self) -> None:
        count = sum(row.choice is not None for row in self.rows)
        words = tr("Add 1 body") if count == 1 else tr("Add {count} bodies", count=count)
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(words)
        button.setEnabled(count > 0)

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        for at, row in enumerate(self.rows):
            grid.addWidget(row.tick, at, 0)
            grid.addWidget(row.meaning, at, 1)
        grid.setRowStretch(len(self.rows), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr("Bodies that exist are placed here; the others are new."), wordWrap=True))
        layout.addWidget(area, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        size = in_letters(self, _LETTERS, _LINES)
        size.setHeight(min(size.height(), layout.sizeHint().height() + inside.sizeHint().height()))
        self.resize(size)


def with_bodies(
    partnership: Partnership, view_id: str, wanted: list[Choice], spot: Point
) -> tuple[Partnership, tuple[str, ...]]:
    """The partnership with these bodies on the view, in rows from a point on, and their ids.

    Raises what edits raise.
    """
    after, made = partnership, dict[str, None]()
    for at, choice in enumerate(wanted):
        if isinstance(choice, Existing) and _is_on(after, view_id, choice.body):
            made[choice.body] = None
            continue
        there = (spot[0] + at % _IN_A_ROW * _ACROSS, spot[1] + at // _IN_A_ROW * _DOWN)
        after, body = placed_at(after, view_id, choice, there)
        made[body] = None
        view = after.view(view_id)
        placed = next(each for each in view.placements if each.body == body)
        clear = clear_spot(after, view, placed)
        after = edit_placement(after, view_id, body, x=clear.x, y=clear.y)
    return after, tuple(made)


def _meant(partnership: Partnership, view: View | None, name: str) -> tuple[tuple[Choice, ...], int]:
    """What a line may mean; an existing body is meant where its whole name stands there."""
    found, _ = choices_of_one(partnership, view, name)
    existing = [choice for choice in found if isinstance(choice, Existing)]
    is_one = bool(existing) and plain(partnership.body(existing[0].body).name) == plain(name)
    return found, 0 if is_one else min(len(existing), len(found) - 1)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[:_LONG].rstrip()} …"


def _stands_here(choice: Choice) -> bool:
    return isinstance(choice, Existing) and choice.is_here


def _is_on(partnership: Partnership, view_id: str, body: str) -> bool:
    return any(each.body == body for each in partnership.view(view_id).placements)
