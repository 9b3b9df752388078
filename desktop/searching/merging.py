"""Two bodies that are the same become one: which stays, what it says, what becomes of its lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.combos import Combo
from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.searching.merge_words import merging_in_words
from desktop.session import Session
from desktop.theme import in_letters
from desktop.tr import tr
from schema.doubles import Pair
from schema.edits.merge_choices import Difference, differences, merge_choosing

_LETTERS, _LINES, _LONG, _MOST_ROWS = 120, 34, 60, 7


class MergeBodies(QDialog):
    """Asks about one of several pairs of bodies; the first of a pair stays until the person swaps them."""

    def __init__(self, parent: QWidget, session: Session, pairs: tuple[Pair, ...]) -> None:
        super().__init__(parent)
        self._session, self._pairs = session, pairs
        self._swapped = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge bodies"))
        self.pair = Combo(tr("Which two"))
        for one, other in pairs:
            names = session.partnership.body(one).name, session.partnership.body(other).name
            self.pair.addItem(tr("{one} and {other}", one=names[0], other=names[1]))
        self.stays = QLabel(wordWrap=True)
        self.stays.setTextFormat(Qt.TextFormat.PlainText)
        self.swap = QPushButton(tr("Keep the &other one"))
        self.swap.setAutoDefault(False)
        self.fields, self.room = _scrolled_form()
        self.choices: dict[str, Combo] = {}
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setAccessibleName(tr("What happens"))
        self.preview.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge = self.buttons.addButton(tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.pair.currentIndexChanged.connect(self._turn)
        self.swap.clicked.connect(self._swap)
        self.buttons.accepted.connect(self._merge)
        self.buttons.rejected.connect(self.close)
        self._show()

    @property
    def keep_and_gone(self) -> Pair:
        """The body that stays, and the one that goes."""
        one, other = self._pairs[self.pair.currentIndex()]
        return (other, one) if self._swapped else (one, other)

    def _turn(self) -> None:
        self._swapped = False
        self._show()

    def _swap(self) -> None:
        self._swapped = not self._swapped
        self._show()

    def _show(self) -> None:
        """Show what this pair would become."""
        partnership, (keep, gone) = self._session.partnership, self.keep_and_gone
        names = {"kept": partnership.body(keep).name, "other": partnership.body(gone).name}
        ids = {"kept_id": keep, "other_id": gone}
        self.stays.setText(tr("{kept} ({kept_id}) stays; {other} ({other_id}) goes into it.", **names, **ids))
        while self.fields.rowCount():
            self.fields.removeRow(0)
        self.choices = {each.field: self._choice(each) for each in differences(partnership, keep, gone)}
        inside = self.fields.sizeHint().height()
        self.room.setFixedHeight(min(inside, _MOST_ROWS * self.pair.sizeHint().height()))
        self._tell()

    def _choice(self, each: Difference) -> Combo:
        combo = Combo(tr(each.heading))
        combo.addItem(_short(each.kept) or tr("Nothing"))
        combo.addItem(_short(each.other))
        self.fields.addRow(tr(each.heading), combo)
        return combo

    def _tell(self) -> None:
        said = merging_in_words(self._session.partnership, *self.keep_and_gone)
        self.preview.setPlainText("\n".join(said) or tr("Nothing else names the one that goes."))

    def _merge(self) -> None:
        keep, gone = self.keep_and_gone
        session, partnership = self._session, self._session.partnership
        chosen = [field for field, combo in self.choices.items() if combo.currentIndex() == 1]
        try:
            after = merge_choosing(partnership, keep, gone, chosen)
        except EDIT_FAULTS as fault:
            self.preview.setPlainText(sentence_of(fault))
            return
        self.close()
        session.document.apply(tr("Merge bodies"), after)
        session.selection.set((keep,))
        other, kept = partnership.body(gone).name, after.body(keep).name
        session.say(tr("{other} went into {kept}.", other=other, kept=kept))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        if len(self._pairs) > 1:
            layout.addWidget(QLabel(tr("These seem to be the same:")))
            layout.addWidget(self.pair)
        layout.addWidget(self.stays)
        layout.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.room)
        layout.addWidget(QLabel(tr("What happens")))
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.buttons)
        self.resize(in_letters(self, _LETTERS, _LINES))


def _scrolled_form() -> tuple[QFormLayout, QScrollArea]:
    """A form, and what shows a part of it where it is long."""
    inside, area = QWidget(), QScrollArea(widgetResizable=True)
    form = QFormLayout(inside)
    form.setContentsMargins(0, 0, 0, 0)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return form, area


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else f"{flat[:_LONG].rstrip()} …"
