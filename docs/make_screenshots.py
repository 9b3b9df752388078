"""Makes the pictures of the window, without a display: `uv run python docs/make_screenshots.py [NAME …]`.

Each picture is made in a process of its own, since a theme and a size of text are those of a whole program.
They need the font Liberation Sans (package fonts-liberation2), so that they are the same on every computer.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QFont, QPalette  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desktop import recovery  # noqa: E402
from desktop.app import set_up  # noqa: E402
from desktop.canvas.hits import bounds  # noqa: E402
from desktop.publishing.dialog import PublishDialog  # noqa: E402
from desktop.window import Window  # noqa: E402

EXAMPLE = HERE.parent / "resources/examples/west-yorkshire-2022.remit"
FONT, POINTS = "Liberation Sans", 10
OUT = HERE / "screenshots"
LARGE, SMALL = (1440, 900), (1280, 720)
Shows = Callable[[Window], QWidget]


def main_example(window: Window) -> QWidget:
    """The main example with a body selected."""
    _select(window, "icb")
    return window


def connecting(window: Window) -> QWidget:
    """A line is pulled out of a body and let go over another: kinds are proposed in sentences."""
    assert window.editor is not None
    canvas = window.editor.canvas.viewport()
    _select(window, "icb-board")
    _wait(300)
    grips = [each for each in window.editor.stage.grips.all if each.name == "join"]
    start = max(grips, key=lambda each: each.at[1]).at
    target = window.editor.stage.item_of("quality-committee")
    assert target is not None
    left, top, right, bottom = bounds(target) or (0, 0, 0, 0)
    end = QPointF((left + right) / 2, (top + bottom) / 2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=_pixel(window, *start))
    for share in (0.3, 0.7, 1.0):
        x, y = start[0] + share * (end.x() - start[0]), start[1] + share * (end.y() - start[1])
        QTest.mouseMove(canvas, _pixel(window, x, y))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=_pixel(window, end.x(), end.y()))
    return window


def key_editor(window: Window) -> QWidget:
    """The key of lines."""
    window.actions_by_id["key-of-lines"].trigger()
    assert window.editor is not None
    assert window.editor.registers is not None
    return window.editor.registers.window()


def tables(window: Window) -> QWidget:
    """The table of lines below the canvas."""
    window.actions_by_id["table-of-lines"].trigger()
    return window


def spotlight(window: Window) -> QWidget:
    """One body with what it gives and receives."""
    _select(window, "partnership-board")
    window.actions_by_id["spotlight"].trigger()
    return window


def findings(window: Window) -> QWidget:
    """A finding with the words that its rule rests on, shown on the page among the badges."""
    editor = window.editor
    assert editor is not None
    window.actions_by_id["check"].trigger()
    _wait(1500)
    entry = next(each for each in editor.checker.result.entries if each.fix is not None)
    editor.findings.choose(entry)
    editor.findings.expand(editor.findings.currentIndex())
    editor.findings.wanted.emit(entry)
    return window


def publishing(window: Window) -> QWidget:
    """How the document will be published."""
    window.actions_by_id["publish"].trigger()
    dialog = window.findChild(PublishDialog)
    assert dialog is not None
    dialog.resize(1120, 680)
    dialog.place.line.setText("Documents/west-yorkshire-2022-published")
    while not dialog.pictures.is_drawn:
        _wait(100)
    return dialog


PICTURES: dict[str, tuple[Shows, tuple[int, int], str]] = {
    "main-example": (main_example, LARGE, ""),
    "connecting": (connecting, LARGE, ""),
    "key-editor": (key_editor, LARGE, ""),
    "tables": (tables, LARGE, ""),
    "spotlight": (spotlight, LARGE, ""),
    "findings": (findings, LARGE, ""),
    "publishing": (publishing, LARGE, ""),
    "dark-theme": (main_example, LARGE, "dark"),
    "text-200": (main_example, LARGE, "large text"),
    "tables-200": (tables, SMALL, "large text"),
    "small-window": (main_example, SMALL, ""),
}
"""What each picture shows, how large the window is, and in which circumstances."""


def take(name: str) -> None:
    """Open the example, and keep what is seen of it."""
    show, size, circumstances = PICTURES[name]
    application = set_up()
    application.setFont(QFont(FONT, 2 * POINTS if circumstances == "large text" else POINTS))
    if circumstances == "dark":
        application.setPalette(dark())
    window = Window()
    window.resize(*size)
    window.show()
    window.open(EXAMPLE)
    _wait(1500)
    seen = show(window)
    _wait(1500)
    OUT.mkdir(exist_ok=True)
    seen.grab().save(str(OUT / f"{name}.png"))
    assert window.editor is not None
    window.editor.session.document.history.setClean()
    window.close()


def dark() -> QPalette:
    """The dark palette of a desktop."""
    palette = QPalette(QColor("#2B2B2B"), QColor("#232629"))
    for role, colour in (
        (QPalette.ColorRole.Base, "#1B1E20"),
        (QPalette.ColorRole.AlternateBase, "#232629"),
        (QPalette.ColorRole.Highlight, "#3B82C4"),
        (QPalette.ColorRole.HighlightedText, "#FFFFFF"),
        (QPalette.ColorRole.PlaceholderText, "#9AA4AB"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def _select(window: Window, body: str) -> None:
    assert window.editor is not None
    window.editor.session.selection.set({body})


def _pixel(window: Window, x: float, y: float) -> QPoint:
    assert window.editor is not None
    return window.editor.canvas.mapFromScene(x, y)


def _wait(milliseconds: int) -> None:
    """Let the window live, and the worker work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _alone(name: str) -> None:
    """Take one picture; it must not change the window of whoever makes it."""
    with TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        recovery.folder = lambda: Path(folder)  # type: ignore[assignment]
        take(name)
        QApplication.processEvents()


if __name__ == "__main__":
    names = sys.argv[1:] or list(PICTURES)
    if len(names) == 1:
        _alone(names[0])
    for each in names if len(names) > 1 else ():
        subprocess.run([sys.executable, __file__, each], check=True)
