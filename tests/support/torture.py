"""A screen reader that asks without pause, while bodies come and go, views turn and documents close.

Run in a process of its own, since what it looks for is a crash: `python tests/support/torture.py 200`.
"""

import gc
import os
import random
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import recovery
from desktop.actions.table import ACTIONS
from desktop.document import Document
from desktop.window import Window
from exporters.formats import read
from tests.support.keys import Keys
from tests.support.spoken import heard

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"
SAFE = ("delete", "undo", "redo", "duplicate", "swap", "hide", "show-hidden", "next-view", "select-all",
        "zoom-in", "zoom-fit", "nudge-right", "place-here", "escape")  # fmt: skip
WALKS = ("Tab", "Shift+Tab", "Ctrl+Right", "Ctrl+Left", "Alt+Down", "Return", "Esc", "F6", "Shift+F6")


def main(rounds: int) -> None:
    """So many rounds of doing, asking, and letting go."""
    app = QApplication([])
    folder = Path(tempfile.mkdtemp())
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    recovery.folder = lambda: folder
    QAccessible.setActive(True)
    chance, partnership = random.Random(11), read(EXAMPLE)
    window = Window()
    window.show()
    asked = 0
    for at in range(rounds):
        if at % 20 == 0:
            window.edit(Document(partnership))
        for _ in range(5):
            act(window, chance)
        asked += ask(window, chance)
        if at % 3 == 0:
            gc.collect()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.editor.session.document.history.setClean()
    window.close()
    print(f"asked {asked}")


def act(window: Window, chance: random.Random) -> None:
    """Something a person does."""
    editor, ids = window.editor, [body.id for body in window.editor.session.partnership.bodies]
    match chance.randrange(4):
        case 0:
            editor.session.selection.set(chance.sample(ids, min(len(ids), chance.randrange(1, 3))))
        case 1:
            editor.canvas.setFocus()
            Keys(window).press(chance.choice(WALKS))
        case 2:
            name = chance.choice(SAFE)
            if window.actions_by_id[name].isEnabled():
                window.actions_by_id[name].trigger()
        case _:
            QTest.qWait(chance.choice((0, 5, 120)))


def ask(window: Window, chance: random.Random) -> int:
    """Everything is asked for; some things are pressed, and some answers are kept too long."""
    kept = [QAccessible.queryAccessibleInterface(window.editor.canvas.viewport())]
    count = len(heard(window))
    page = kept[0].child(0) if kept[0].childCount() else None
    if page is not None and page.childCount():
        thing = page.child(chance.randrange(page.childCount()))
        actions = thing.actionInterface()
        if actions is not None and chance.random() < 0.5:
            actions.doAction(chance.choice(actions.actionNames()))
    return count


if __name__ == "__main__":
    assert {row.id for row in ACTIONS}.issuperset(SAFE), "an action has another name"
    main(int(sys.argv[1]))
