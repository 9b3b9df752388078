"""From an empty document to the map of one place, with mouse and keys; saved, reopened, exported."""

from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.canvas.tools import Placing
from desktop.export_run import Export
from exporters import xml
from schema.sentences import sentence
from tests.support.mouse import Mouse
from tests.support.pictures import SVG, voice

LEFT = Qt.MouseButton.LeftButton

BODIES = {
    "Leeds City Council": ("local-authority", (100, 0)),
    "NHS West Yorkshire ICB": ("integrated-care-board", (500, 0)),
    "Leeds Health and Wellbeing Board": ("health-and-wellbeing-board", (100, 200)),
    "Leeds Committee": ("place-committee", (500, 200)),
}
LINES = (
    ("delegation", "NHS West Yorkshire ICB", "Leeds Committee"),
    ("accountability", "Leeds Committee", "NHS West Yorkshire ICB"),
    ("strategy-development", "Leeds Health and Wellbeing Board", "Leeds Committee"),
    ("established-by", "Leeds Health and Wellbeing Board", "Leeds City Council"),
)


def test_the_map_of_a_place(qtbot, window, answers, tmp_path):
    person = Person(qtbot, window)
    person.press("Ctrl+N")
    for name, (kind, at) in BODIES.items():
        person.place(kind, at, name)
    for kind, source, target in LINES:
        person.draw(kind, source, target)
    assert facts(person.partnership) == (set(BODIES), set(LINES))

    file, picture = tmp_path / "leeds.remit", tmp_path / "leeds.svg"
    answers.prepare("file_to_write", file, picture)
    person.press("Ctrl+S")
    built = person.partnership
    assert xml.read(file) == built
    assert person.editor.session.document.is_clean

    answers.prepare("file_to_open", file)
    person.press("Ctrl+N")
    person.press("Ctrl+O")
    assert person.partnership == built
    assert person.partnership is not built

    person.press("Ctrl+E")
    running = person.editor.export
    assert isinstance(running, Export)
    qtbot.waitUntil(lambda: running.is_done, timeout=10_000)
    root = etree.fromstring(picture.read_bytes())
    shown = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
    assert all(name.split()[0] in shown for name in BODIES)
    told = {voice(group) for group in root.iter(f"{SVG}g")}
    assert {sentence(built, line) for line in built.connectors} <= told


def facts(partnership):
    names = {body.id: body.name for body in partnership.bodies}
    lines = {(line.kind, names[line.source], names[line.target]) for line in partnership.connectors}
    return set(names.values()), lines


class Person:
    """Somebody at the window."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def editor(self):
        return self.window.editor

    @property
    def partnership(self):
        return self.editor.session.partnership

    def press(self, keys: str) -> None:
        """Press a shortcut."""
        modifier, key = keys.split("+")
        held = {"Ctrl": Qt.KeyboardModifier.ControlModifier}[modifier]
        QTest.keyClick(self.window, Qt.Key[f"Key_{key}"], held)

    def place(self, kind: str, at: tuple[int, int], name: str) -> None:
        """Choose a kind in the palette, click on the canvas, and type the name."""
        palette = self.editor.palette_of_bodies
        self.show(palette)
        (item,) = [
            palette.item(row)
            for row in range(palette.count())
            if palette.item(row).data(Qt.ItemDataRole.UserRole) == kind
        ]
        palette.scrollToItem(item)
        QTest.mouseClick(palette.viewport(), LEFT, pos=palette.visualItemRect(item).center())
        assert self.editor.session.tool == Placing(kind)
        Mouse(self.editor).click(at)
        typed = QApplication.focusWidget()
        assert isinstance(typed, QLineEdit)
        QTest.keyClicks(typed, name)
        QTest.keyClick(typed, Qt.Key.Key_Return)
        self.press("Ctrl+0")

    def draw(self, kind: str, source: str, target: str) -> None:
        """Choose a kind in the strip, and drag from body to body."""
        strip, mouse = self.editor.key_strip, Mouse(self.editor)
        if kind in strip.buttons:
            QTest.mouseClick(strip.buttons[kind], LEFT)
        else:
            name = self.partnership.connector_kind(kind).name
            (action,) = [each for each in strip.buttons[""].menu().actions() if each.text() == name]
            action.trigger()
        ids = {body.name: body.id for body in self.partnership.bodies}
        mouse.drag(mouse.middle_of(ids[source]), (300, 120), mouse.middle_of(ids[target]))

    def show(self, panel) -> None:
        """Open the tab of a panel."""
        tabs = panel.parentWidget().parentWidget()
        QTest.mouseClick(tabs.tabBar(), LEFT, pos=tabs.tabBar().tabRect(tabs.indexOf(panel)).center())
        assert panel.isVisible()
