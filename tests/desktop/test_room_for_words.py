"""Large text, small windows and the dark theme: what is there can be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from desktop.document import Document
from desktop.window import Window
from schema import Family
from schema.edits.bodies import rename_body
from tests.support.closing import close
from tests.support.hand import bubble, pull
from tests.support.mouse import Mouse

pytestmark = pytest.mark.slow

LONG = "The Joint Committee of the Integrated Care Board and of the Councils for Population Health"


@pytest.fixture
def large_text() -> Iterator[None]:
    """Letters twice as large as usual."""
    before = QApplication.font()
    QApplication.setFont(QFont(before.family(), 20))
    yield
    QApplication.setFont(before)


@pytest.fixture
def dark() -> Iterator[QColor]:
    """A dark theme, and the colour of its ground."""
    before, ground = QApplication.palette(), QColor("#232629")
    palette = QPalette(QColor("#2B2B2B"), ground)
    palette.setColor(QPalette.ColorRole.Base, QColor("#1B1E20"))
    QApplication.setPalette(palette)
    yield ground
    QApplication.setPalette(before)


def opened(partnership, width: int, height: int) -> Window:
    window = Window()
    window.resize(width, height)
    window.show()
    window.edit(Document(partnership))
    QApplication.processEvents()
    return window


def kinds_in_sight(window: Window) -> int:
    strip = window.editor.key_strip
    kinds = [
        kind
        for kind in window.editor.session.partnership.key.connector_kinds
        if kind.family is Family.GOVERNANCE
    ]
    buttons = [strip.buttons[kind.id] for kind in kinds]
    assert all(each.toolTip() and each.accessibleName() for each in buttons)
    assert strip.buttons[""].isVisible()
    return sum(each.isVisible() and each.width() >= each.sizeHint().width() for each in buttons)


@pytest.mark.usefixtures("large_text")
def test_large_text_cuts_off_no_field_and_hides_no_kind(qtbot, small):
    width, height = 1440, 900
    window = opened(rename_body(small, "forum", LONG), width, height)
    window.editor.session.selection.set({"forum"})
    QApplication.processEvents()
    inspector = window.editor.inspector
    assert (window.width(), window.height()) == (width, height)
    assert inspector.widget().width() == inspector.viewport().width()
    for field in inspector.findChildren(QLineEdit):
        right = field.mapTo(inspector.viewport(), QPoint(field.width(), 0)).x()
        assert right <= inspector.viewport().width()
    assert kinds_in_sight(window) == 7
    panel = window.editor.findings_panel
    qtbot.waitUntil(lambda: panel.checker.result.entries != ())
    QApplication.processEvents()
    shown = [each for each in panel.findChildren(QToolButton) if each.isVisible()]
    assert all(each.width() >= each.sizeHint().width() for each in shown)
    told = {kind for kind, button in panel.filters.items() if button in shown}
    assert told >= {entry.kind for entry in panel.checker.result.entries}
    close(window)


def test_in_a_small_window_every_kind_of_governance_line_has_its_button(small):
    window = opened(small, 1280, 720)
    assert kinds_in_sight(window) == 7
    window.resize(1000, 720)
    QApplication.processEvents()
    assert kinds_in_sight(window) == 7
    close(window)


def test_a_sentence_without_room_in_the_status_bar_ends_in_dots_and_is_told_in_full(small):
    window = opened(small, 1280, 720)
    hint = window.status.hint
    window.editor.session.say(LONG)
    hint.grab()
    assert (hint.shown, hint.toolTip()) == (LONG, "")
    window.editor.session.say(LONG * 5)
    hint.grab()
    assert hint.shown.endswith("…")
    assert hint.text() == LONG * 5
    assert LONG in hint.toolTip()
    close(window)


def test_the_frames_of_fields_stand_off_a_dark_ground(dark, small):
    window = opened(small, 1280, 720)
    window.editor.session.selection.set({"forum"})
    QApplication.processEvents()
    field = next(each for each in window.editor.inspector.findChildren(QLineEdit) if not each.text())
    for ground in (dark, QApplication.palette().base().color()):
        assert contrast(frame_of(field), ground) >= 3
    close(window)


@pytest.mark.usefixtures("dark")
def test_the_key_strip_follows_a_dark_theme(small):
    window = opened(small, 1440, 900)
    strip = window.editor.key_strip
    picture = strip.grab().toImage()
    assert picture.pixelColor(picture.width() - 20, picture.height() // 2).lightness() < 100
    signs = strip.buttons["delegation"].icon().pixmap(strip.iconSize()).toImage()
    assert signs.pixelColor(signs.width() // 2, 2).lightness() > 250
    close(window)


def test_no_proposal_is_cut_off(edit, small):
    editor = edit(rename_body(small, "forum", LONG))
    mouse = Mouse(editor)
    pull(mouse, "icb", mouse.middle_of("forum"))
    shown, letters = bubble(editor).list, bubble(editor).list.fontMetrics()
    width = shown.viewport().width() - shown.iconSize().width() - 16
    for item in map(shown.item, range(shown.count())):
        needed = letters.boundingRect(0, 0, width, 1000, Qt.TextFlag.TextWordWrap, item.text()).height()
        assert shown.visualItemRect(item).height() >= needed


def frame_of(field: QWidget) -> QColor:
    """The colour in the middle of the upper edge."""
    picture = field.grab().toImage()
    column = [picture.pixelColor(picture.width() // 2, y) for y in range(4)]
    return max(column, key=lambda colour: colour.lightness())


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours are apart, as WCAG 2 measures it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
