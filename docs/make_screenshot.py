"""Makes the README's picture of the window, without a display: `uv run python docs/make_screenshot.py`."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402

from desktop import recovery  # noqa: E402
from desktop.app import set_up  # noqa: E402
from desktop.canvas.tools import Connecting  # noqa: E402
from desktop.window import Window  # noqa: E402

EXAMPLE = HERE.parent / "resources/examples/west-yorkshire-2022.remit"
SELECTED = "icb"


def main(out: Path, example: Path) -> None:
    """Open the example, choose Delegation and a body, and keep what the window looks like."""
    application = set_up()
    application.setFont(QFont("Liberation Sans", 10))
    window = Window()
    window.resize(1600, 1000)
    window.show()
    window.open(example)
    assert window.editor is not None
    window.editor.session.take(Connecting("delegation"))
    window.editor.session.selection.set({SELECTED})
    _wait(1500)
    window.grab().save(str(out))
    window.close()


def _wait(milliseconds: int) -> None:
    """Let the window live, and the worker work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        # A picture of the window must not change the window of whoever makes it.
        QSettings.setPath(QSettings.defaultFormat(), QSettings.Scope.UserScope, folder)
        recovery.folder = lambda: Path(folder)  # type: ignore[assignment]
        given = [Path(argument) for argument in sys.argv[1:]]
        main(*(*given, *(HERE / "screenshot.png", EXAMPLE)[len(given) :]))
