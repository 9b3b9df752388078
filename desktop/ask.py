"""Questions to the person at the screen: the only place that waits for an answer."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

_Button = QMessageBox.StandardButton


def tell(parent: QWidget | None, sentence: str) -> None:
    """Say what went wrong, in one sentence."""
    QMessageBox.warning(parent, "Remit", sentence)


def inform(parent: QWidget | None, title: str, text: str) -> None:
    """Show something to read."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, _Button.Close, parent)
    box.exec()


def save_changes(parent: QWidget | None, name: str) -> bool | None:
    """Whether to save the changes to a document; None: neither save nor lose them."""
    answer = QMessageBox.question(
        parent,
        "Unsaved changes",
        f"Save the changes to “{name}” before it is closed?",
        _Button.Save | _Button.Discard | _Button.Cancel,
        _Button.Save,
    )
    return {_Button.Save: True, _Button.Discard: False}.get(answer)


def confirm(parent: QWidget | None, title: str, question: str, details: str, yes: str) -> bool:
    """Whether to do what the question says; the details name what it means."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, _Button.Cancel, parent)
    box.setInformativeText(details)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(_Button.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def line(parent: QWidget | None, title: str, label: str, text: str) -> str | None:
    """A line of text; None when the person thinks better of it."""
    answer, given = QInputDialog.getText(parent, title, label, text=text)
    return answer if given else None


def file_to_open(parent: QWidget | None, filters: str) -> Path | None:
    """A file that exists."""
    chosen, _ = QFileDialog.getOpenFileName(parent, "Open", "", filters)
    return Path(chosen) if chosen else None


def file_to_write(parent: QWidget | None, title: str, suggestion: str, filters: str) -> Path | None:
    """A file to write to; the dialog has asked about replacing one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggestion, filters)
    return Path(chosen) if chosen else None


def recover(parent: QWidget | None, title: str) -> bool:
    """Whether to open what a crash left behind; otherwise it is thrown away."""
    answer = QMessageBox.question(
        parent,
        "Recover",
        f"Remit ended before “{title}” was saved. Open what was recovered? Otherwise it is deleted.",
        _Button.Open | _Button.Discard,
        _Button.Open,
    )
    return answer == _Button.Open
