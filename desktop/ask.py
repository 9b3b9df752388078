"""Questions to the person at the screen: the only place that waits for an answer."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QWidget,
)

from desktop import settings
from desktop.speaking import named
from desktop.tr import tr

_Button = QMessageBox.StandardButton


def tell(parent: QWidget | None, sentence: str) -> None:
    """Say what went wrong, in one sentence."""
    _box(parent, QMessageBox.Icon.Warning, "Remit", sentence, _Button.Ok).exec()


def inform(parent: QWidget | None, title: str, text: str) -> None:
    """Show something to read."""
    _box(parent, QMessageBox.Icon.NoIcon, title, text, _Button.Close).exec()


def save_changes(parent: QWidget | None, name: str) -> bool | None:
    """Whether to save the changes to a document; None: neither save nor lose them."""
    question = tr("Save the changes to “{name}” before it is closed?", name=name)
    buttons = _Button.Save | _Button.Discard | _Button.Cancel
    answer = _box(parent, QMessageBox.Icon.Question, tr("Unsaved changes"), question, buttons).exec()
    return {_Button.Save: True, _Button.Discard: False}.get(_Button(answer))


class Change(Enum):
    """What shall become of a file that another program changed."""

    RELOAD = auto()
    KEEP = auto()
    SAVE_AS = auto()


def changed_on_disk(parent: QWidget | None, name: str) -> Change | None:
    """Whose version shall stand; None: that is decided another time."""
    box = _box(
        parent, QMessageBox.Icon.Warning, tr("Changed by another program"),
        tr("“{name}” was changed by another program.", name=name), _Button.Cancel,
    )  # fmt: skip
    box.setInformativeText(
        tr(
            "Reading it again shows what is in the file now; Undo brings yours back. "
            "Keeping yours replaces that change when you save."
        )
    )
    roles = QMessageBox.ButtonRole
    answers = {
        box.addButton(tr("&Read again"), roles.AcceptRole): Change.RELOAD,
        box.addButton(tr("&Keep mine"), roles.DestructiveRole): Change.KEEP,
        box.addButton(tr("&Save as …"), roles.ActionRole): Change.SAVE_AS,
    }
    box.exec()
    return next((answer for button, answer in answers.items() if box.clickedButton() is button), None)


def recover(parent: QWidget | None, title: str) -> bool | None:
    """Whether to open what a crash left behind or to throw it away; None: ask again another time."""
    question = tr(
        "Remit ended before “{title}” was saved. Open what was recovered? Discarding deletes it.", title=title
    )
    buttons = _Button.Open | _Button.Discard | _Button.Cancel
    answer = _box(parent, QMessageBox.Icon.Question, tr("Recover"), question, buttons).exec()
    return {_Button.Open: True, _Button.Discard: False}.get(_Button(answer))


def confirm(parent: QWidget | None, title: str, question: str, details: str, yes: str) -> bool:
    """Whether to do what the question says; the details name what it means."""
    box = _box(parent, QMessageBox.Icon.Question, title, question, _Button.Cancel)
    box.setInformativeText(_first_lines(details))
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(_Button.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def replace(parent: QWidget | None, name: str) -> bool:
    """Whether to replace a file of this name."""
    return confirm(
        parent,
        tr("Save as"),
        tr("Replace “{name}”?", name=name),
        tr("There is a file of this name already."),
        tr("Replace"),
    )


def line(parent: QWidget | None, title: str, label: str, text: str) -> str | None:
    """A line of text; None when the person thinks better of it."""
    answer, given = QInputDialog.getText(parent, title, label, text=text)
    return answer if given else None


def which(parent: QWidget | None, title: str, question: str, options: Sequence[str]) -> int | None:
    """Which of several answers, by its place; None when the person thinks better of it."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setComboBoxItems(list(options))
    # Two answers may read alike, so the place is asked of the list and not looked up by its words.
    answers = dialog.findChild(QComboBox)
    assert answers is not None, "a dialog that was given a list shows it"
    named(answers, question.replace("&", ""))
    return answers.currentIndex() if dialog.exec() else None


def colour(parent: QWidget | None, now: str) -> str | None:
    """A colour as #RRGGBB in capitals; None when the person thinks better of it."""
    chosen = QColorDialog.getColor(QColor(now), parent, tr("Colour of the line"))
    return chosen.name().upper() if chosen.isValid() else None


def choice(parent: QWidget | None, title: str, label: str, options: tuple[str, ...]) -> str | None:
    """One of several; None when the person thinks better of it."""
    chosen = which(parent, title, label, options)
    return options[chosen] if chosen is not None else None


def file_to_open(parent: QWidget | None, filters: str) -> Path | None:
    """A file that exists."""
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Open"), str(settings.folder()), filters)
    return Path(chosen) if chosen else None


def file_to_write(parent: QWidget | None, title: str, suggestion: str, filters: str) -> Path | None:
    """A file to write to, with an ending; the person has agreed to replacing one."""
    chosen, offered = QFileDialog.getSaveFileName(parent, title, suggestion, filters)
    if not chosen or Path(chosen).suffix:
        return Path(chosen) if chosen else None
    ending = offered.partition("*")[2].split(" ")[0].rstrip(")")
    path = Path(f"{chosen}{ending}")
    return path if not path.exists() or replace(parent, path.name) else None


def folder(parent: QWidget | None, title: str, suggestion: str) -> Path | None:
    """A folder that exists, or that the person makes there."""
    chosen = QFileDialog.getExistingDirectory(parent, title, suggestion)
    return Path(chosen) if chosen else None


def printer(parent: QWidget, chosen: QPrinter) -> bool:
    """Whether to print; the person has set the printer up."""
    return bool(QPrintDialog(chosen, parent).exec())


def _box(
    parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str, buttons: QMessageBox.StandardButton
) -> QMessageBox:
    box = QMessageBox(icon, title, text, buttons, parent or QApplication.activeWindow())
    # Names are shown as they are, whatever signs they hold.
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _first_lines(text: str, most: int = 12) -> str:
    """As many lines as a dialog can show, and how many more there are."""
    lines = text.split("\n")
    more = len(lines) - most
    return text if more <= 0 else "\n".join([*lines[:most], tr("… and {more} more.", more=more)])
