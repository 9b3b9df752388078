"""About Remit: what it is made of, in words that can be copied into a message."""

import platform
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.following import times_larger
from desktop.theme import SPACE, in_letters
from desktop.tr import later, tr
from exporters.engine import find
from exporters.errors import FormatError
from resources import version

_Button = QDialogButtonBox.StandardButton
_SIZE = 56, 24
"""Letters and lines."""
_WHAT = later("An editor for governance diagrams: who decides, delegates, assures and advises whom.")
_LICENCE = later("Free software under the MIT licence. It comes without any warranty.")


class About(QDialog):
    """The name, the versions of all parts, and the licence."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Remit"))
        self.versions = QPlainTextEdit(versions(), readOnly=True)
        self.versions.setAccessibleName(tr("Versions"))
        self.versions.setTabChangesFocus(True)
        buttons = QDialogButtonBox(_Button.Close)
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(versions()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(_title())
        layout.addWidget(_plain(tr(_WHAT)))
        layout.addWidget(self.versions)
        layout.addWidget(_plain(tr(_LICENCE)))
        layout.addWidget(buttons)
        self.resize(in_letters(self, *_SIZE))


def versions() -> str:
    """A line for each part that may make a difference."""
    parts = {
        "Remit": version(),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        tr("Graphviz engine"): _engine(),
        **{name: _installed(name) for name in ("lxml", "pydantic")},
        tr("System"): platform.platform(),
    }
    return "\n".join(f"{name} {number}" for name, number in parts.items())


def show(parent: QWidget) -> None:
    """Show it in front of a window, which goes on living."""
    dialog = About(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _engine() -> str:
    try:
        engine = find()
    except FormatError:
        return tr("does not run here")
    return f"{engine.version} ({engine.name})"


def _installed(name: str) -> str:
    try:
        return version_of(name)
    except PackageNotFoundError:
        return tr("not installed")


def _title() -> QLabel:
    title = QLabel("Remit")
    font = title.font()
    font.setBold(True)
    title.setFont(font)
    times_larger(title, 1.8)
    return title


def _plain(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
