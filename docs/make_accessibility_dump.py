"""Writes what a screen reader finds in the window: `uv run python docs/make_accessibility_dump.py`.

The main example is open: menus and panels as they are at the start, then every view, panel and dialog. Each
line is a thing with its role, its name, its keys, and in brackets its description; what it stands in is less
indented. Of long lists and tables the beginning is written down.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtGui import QAccessible  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop import recovery  # noqa: E402
from desktop.app import set_up  # noqa: E402
from desktop.printing.dialog import PrintDialog  # noqa: E402
from desktop.publishing.dialog import PublishDialog  # noqa: E402
from desktop.window import Window  # noqa: E402
from schema import Form  # noqa: E402
from tests.support.dialogs_met import waits_until  # noqa: E402
from tests.support.every_part import DIALOGS, PANELS  # noqa: E402
from tests.support.spoken import Heard, heard  # noqa: E402

EXAMPLE = HERE.parent / "resources/examples/west-yorkshire-2022.remit"
OUT = HERE / "accessibility-dump.txt"
_Role = QAccessible.Role
_SILENT = frozenset({_Role.Client, _Role.Pane, _Role.ScrollBar, _Role.Grip, _Role.LayeredPane})
"""Roles of what only holds other things, where it has no name."""
_SCROLLED = frozenset({_Role.Cell, _Role.ColumnHeader, _Role.ListItem, _Role.RowHeader, _Role.TreeItem})
"""Whether these are in sight depends on how large the letters are."""
_MOST = 24
"""Rows or cells of one list that are written down."""


def dump(window: Window) -> str:
    """Everything that is told in a window on the main example. It takes some seconds."""
    editor = window.editor
    assert editor is not None, "no document is open"
    waits_until(lambda: bool(editor.checker.result.entries))
    told = ["\n".join(("Menus", "=====", *map(str, heard(window.menuBar()))))]
    views = editor.session.partnership.views
    told += [_section(f"View: {view.title}", _view(window, view.id)) for view in views]
    editor.session.open_view(views[0].id)
    editor.canvas.zoom_to_actual()
    told += [_section(f"Panel: {name}", heard(opens(window))) for name, opens in PANELS.items()]
    told += [_section(f"Dialog: {name}", _dialog(window, name)) for name in DIALOGS if name != "about"]
    return "\n\n".join(told) + "\n"


def _view(window: Window, view: str) -> tuple[Heard, ...]:
    editor = window.editor
    assert editor is not None, "no document is open"
    editor.session.open_view(view)
    editor.stand_ins.refresh()
    is_drawn = editor.session.partnership.view(view).form is Form.DRAWING
    return heard(editor.canvas if is_drawn else editor.page_table)


def _dialog(window: Window, name: str) -> tuple[Heard, ...]:
    dialog = DIALOGS[name].opens(window)
    if isinstance(dialog, PrintDialog):
        waits_until(lambda: bool(dialog.sheets))
    if isinstance(dialog, PublishDialog):
        waits_until(lambda: dialog.hindrances.is_known and dialog.pictures.is_drawn, seconds=30)
    told = heard(dialog)
    dialog.close()
    QApplication.processEvents()
    return told


def _section(title: str, things: Iterable[Heard]) -> str:
    return "\n".join((title, "=" * len(title), *_lines(things)))


def _lines(things: Iterable[Heard]) -> Iterator[str]:
    rows = Counter[tuple[object, ...]]()
    for thing in things:
        rows[(thing.path, thing.role)] += thing.role in _SCROLLED
        is_told = rows[(thing.path, thing.role)] <= _MOST if thing.role in _SCROLLED else thing.is_shown
        if is_told and (thing.name or thing.role not in _SILENT):
            yield str(thing)


def main() -> None:
    """Open the example, and write what is told; it must not change the settings of whoever makes it."""
    set_up()
    with TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        recovery.folder = lambda: Path(folder)  # type: ignore[assignment]
        QAccessible.setActive(True)
        window = Window()
        window.resize(1440, 900)
        window.show()
        window.open(EXAMPLE)
        OUT.write_text(dump(window), encoding="utf-8")
        assert window.editor is not None
        window.editor.session.document.history.setClean()
        window.close()


if __name__ == "__main__":
    main()
