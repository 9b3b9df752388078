"""A person at the window: everything is found by what it is called on the screen, and done by real events.

`person.draws_line("The ICB", to="Leeds", kind="Delegation")` clicks on Delegation in the key strip and drags
from body to body. Nothing here calls an action, a session or an edit; gestures are counted as they are made.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

from desktop.editor import Editor
from desktop.window import Window
from schema import Partnership
from tests.support import eyes
from tests.support.dialogs_met import Met, dialog, menu, waits_until
from tests.support.eyes import Sight
from tests.support.gestures_counted import Gestures
from tests.support.keys import Keys
from tests.support.sheet import Sheet
from tests.support.wheel import seen_in, turn_wheel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Person:
    """Somebody with a mouse and a keyboard."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.gestures = Gestures()
        self._keys = Keys(window)
        self._kept: list[object] = []
        self._awaited: Met | None = None
        # A list that has just opened takes no click until a double click can be ruled out.
        QApplication.setDoubleClickInterval(1)
        self._has_the_keys_back()

    @property
    def editor(self) -> Editor:
        """The editor of the open document."""
        assert self.window.editor is not None, "no document is open"
        return self.window.editor

    @property
    def made(self) -> Partnership:
        """What the person has made so far."""
        return self.editor.session.partnership

    @property
    def sheet(self) -> Sheet:
        """The page on the canvas."""
        return Sheet(self.editor)

    @property
    def status(self) -> str:
        """What the status bar says."""
        return self.window.status.hint.text()

    # Keys.

    def presses(self, *chords: str) -> None:
        """Press keys by their names: "Ctrl+L", "Return"."""
        for chord in chords:
            self.gestures.count("key")
            self._has_the_keys_back()
            self._keys.press(chord)

    def types(self, text: str) -> None:
        """Type a text wherever the keyboard is."""
        self.gestures.count("text")
        self._has_the_keys_back()
        for letter in text:
            # A letter may open an editor, which takes the next.
            self._keys.letter(letter)

    # Things with words on them.

    def clicks(self, words: str, within: str = "", held: Qt.KeyboardModifier = NONE) -> None:
        """Click on what has these words: a button, tab, row, cell, or the item of an open menu."""
        sight = self._finds(words, within)
        self.gestures.count("click")
        # A menu takes no press where no pointer has come to.
        for away in (1, 0):
            QTest.mouseMove(sight.widget, sight.at + QPoint(away, 0))
        QTest.mouseClick(sight.widget, LEFT, held, sight.at)

    def double_clicks(self, words: str, within: str = "") -> None:
        """Click twice on what has these words."""
        sight = self._finds(words, within)
        self.gestures.count("double click")
        QTest.mouseClick(sight.widget, LEFT, NONE, sight.at)
        QTest.mouseDClick(sight.widget, LEFT, NONE, sight.at)

    def chooses_menu(self, *path: str) -> None:
        """Choose from a menu, a click a word: `chooses_menu("Arrange", "Align", "Left")`."""
        self._leaves_menu()
        self._has_the_keys_back()
        first, *rest = path
        bar = self.window.menuBar()
        action = eyes.menu_item(bar, first)
        self.gestures.count("click")
        at = bar.actionGeometry(action).center()
        # A menu that opens under the pointer takes its first press for the one that opened it.
        QTest.mouseMove(bar, at)
        QTest.mouseClick(bar, LEFT, NONE, at)
        for words in rest:
            self.clicks(words)

    def fills(self, label: str, text: str, within: str = "") -> None:
        """Click into a field, and type over what is in it."""
        self._leaves_menu()
        widget = eyes.field(label, self._part(within))
        self.points_into(widget)
        held = widget.text() if isinstance(widget, QLineEdit) else "?"
        if held and not (isinstance(widget, QLineEdit) and widget.hasSelectedText()):
            self.presses("Ctrl+A")
        self.types(text)

    def picks(self, label: str, words: str, within: str = "") -> None:
        """Open a list to choose from, and click on one of its rows."""
        self._leaves_menu()
        widget = eyes.field(label, self._part(within))
        self.points_into(widget)
        if isinstance(widget, QComboBox):
            assert words in eyes.options(widget), f"{words} is not among {eyes.options(widget)}"
        self.clicks(words)

    def points_into(self, widget: QWidget) -> None:
        """Click on a widget, after scrolling to it if need be."""
        at = widget.rect().center()
        if isinstance(widget, QAbstractButton) and not widget.hitButton(at):
            at = QPoint(10, at.y())
        self._scrolls_to(Sight(widget, at))
        self.gestures.count("click")
        QTest.mouseClick(widget, LEFT, NONE, at)

    # Things on the page.

    def clicks_on(self, name: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Click on a body, area, note or line of the page."""
        self.clicks_at(self.sheet.place_of(name), held)

    def clicks_at(self, at: tuple[float, float], held: Qt.KeyboardModifier = NONE) -> None:
        """Click on a place of the page."""
        self.gestures.count("click")
        QTest.mouseClick(self._page, LEFT, held, self.sheet.pixel(at))

    def double_clicks_on(self, name: str) -> None:
        """Click twice on a body, area, note or line."""
        self.double_clicks_at(self.sheet.place_of(name))

    def double_clicks_at(self, at: tuple[float, float]) -> None:
        """Click twice on a place of the page."""
        self.gestures.count("double click")
        pixel = self.sheet.pixel(at)
        QTest.mouseClick(self._page, LEFT, NONE, pixel)
        QTest.mouseDClick(self._page, LEFT, NONE, pixel)

    def selects(self, *names: str) -> None:
        """Click on the first, and with Shift on the others."""
        for held, name in zip((NONE, *(SHIFT,) * len(names)), names, strict=False):
            self.clicks_on(name, held)

    def drags(self, name: str, onto: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Drag a thing of the page onto another."""
        self.drags_between(self.sheet.place_of(name), self.sheet.room_in(onto), held)

    def drags_by(self, name: str, across: float, down: float, held: Qt.KeyboardModifier = NONE) -> None:
        """Drag a thing of the page so many units across and down."""
        x, y = self.sheet.place_of(name)
        self.drags_between((x, y), (x + across, y + down), held)

    def drags_between(
        self, start: tuple[float, float], end: tuple[float, float], held: Qt.KeyboardModifier = NONE
    ) -> None:
        """Press at one place of the page, and release at another."""
        self.holds(start, end, held)
        QTest.mouseRelease(self._page, LEFT, held, self.sheet.pixel(end))

    def holds(
        self, start: tuple[float, float], end: tuple[float, float], held: Qt.KeyboardModifier = NONE
    ) -> None:
        """Drag from one place of the page to another, and do not let go."""
        self.gestures.count("drag")
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        QTest.mousePress(self._page, LEFT, held, self.sheet.pixel(start))
        for point in (middle, end):
            QTest.mouseMove(self._page, self.sheet.pixel(point))

    # What one comes for.

    def draws_line(self, source: str, to: str, kind: str) -> None:
        """Choose a kind in the key strip, unless it is the chosen one, and drag from body to body."""
        self.takes(kind)
        self.drags_between(self.sheet.place_of(source), self.sheet.place_of(to))

    def takes(self, kind: str) -> None:
        """Choose a kind in the key strip, unless it is chosen."""
        strip = self.editor.key_strip
        shown = [each for each in strip.findChildren(QAbstractButton) if eyes.says(each.text(), kind)]
        if any(each.isVisible() and each.isChecked() for each in shown):
            return
        if not any(each.isVisible() for each in shown):
            self._unfolds_strip()
        if any(each.isVisible() for each in shown):
            self.clicks(kind, within="Key strip")
        else:
            self._awaited = Met((lambda: self.clicks(kind),), menu)
            self._awaited.wait()
            self.clicks("More", within="Key strip")

    def _unfolds_strip(self) -> None:
        more = next(each for each in self.editor.key_strip.buttons.values() if eyes.says(each.text(), "More"))
        if not more.isVisible():
            self.clicks("Kinds that find no room", within="Key strip")
            waits_until(more.isVisible)

    def pulls_line(self, source: str, to: str, choosing: str = "") -> None:
        """Pull a line out of a body's handle, and click on one of the proposals where it is let go."""
        self.pulls_to(source, self.sheet.room_in(to))
        if choosing:
            self.clicks(f"{choosing}: ...")

    def pulls_to(self, source: str, end: tuple[float, float]) -> None:
        """Pull a line out of a body's handle to a place of the page."""
        self.sheet.hover(self.sheet.place_of(source))
        self.drags_between(self.sheet.handle_of(source, end), end)

    def adds_body(self, name: str, kind: str, at: tuple[float, float]) -> None:
        """Click twice on an empty place, type the name, and take the proposal of this kind."""
        self.double_clicks_at(at)
        self.types(name)
        self.clicks(f"New: {name} ({kind})")

    # Dialogs that wait for an answer.

    def meets(self, *steps: Callable[[], object]) -> None:
        """Do these steps in the dialog that what comes next will open."""
        self._awaited = Met(steps, dialog)
        self._awaited.wait()

    @property
    def _page(self) -> QWidget:
        self._leaves_menu()
        return self.editor.canvas.viewport()

    def _has_the_keys_back(self) -> None:
        """A window system gives them to the window again when a menu or a list of it is gone."""
        for _ in range(20):
            QApplication.processEvents()
            there = QApplication.focusWidget()
            if QApplication.activePopupWidget() or (there is not None and there.isVisible()):
                return
            (QApplication.activeModalWidget() or self.window).activateWindow()

    def _leaves_menu(self) -> None:
        """A press outside an open menu closes it, and Qt hands the press on to what lies there."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.mousePress(menu, LEFT, NONE, menu.rect().bottomRight() + QPoint(40, 40))

    def _part(self, within: str) -> QWidget:
        QApplication.processEvents()
        # While Python has let go of a list that Qt made, its parts are not to be had either.
        self._kept = [eyes.front(self.window)]
        self._kept += [eyes.pane(within, eyes.front(self.window))] if within else []
        part = self._kept[-1]
        assert isinstance(part, QWidget)
        return part

    def _finds(self, words: str, within: str) -> Sight:
        sight = eyes.the(words, self._part(within))
        if sight.was_away:
            self.gestures.count("scroll")
        self._scrolls_to(sight)
        sight = eyes.the(words, self._part(within))
        assert sight.widget.isEnabled(), f"“{words}” cannot be clicked now"
        assert eyes.in_sight(sight), f"“{words}” is hidden by something"
        return sight

    def _scrolls_to(self, sight: Sight) -> None:
        area = None if sight.widget.isWindow() else sight.widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = None if area.isWindow() else area.parentWidget()
        if isinstance(area, QScrollArea) and not seen_in(area, sight):
            self.gestures.count("scroll")
            turn_wheel(area, sight)
