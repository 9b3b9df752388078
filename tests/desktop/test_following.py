"""Colours and sizes follow the system while the window is open; where the keyboard is, is always seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget
from shiboken6 import delete

from desktop import motion, preferences
from desktop.following import follow
from desktop.theme import error_colour, focus_colour, ground, quiet_colour
from schema.contrast import contrast
from tests.support.palettes import DARK, HIGH_CONTRAST, LIGHT, YELLOW, theme

pytestmark = pytest.mark.slow

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST, YELLOW], ids=lambda each: each.name)
Role = QPalette.ColorRole


@pytest.fixture
def system(qapp):
    """The system's colours and text, put back afterwards."""
    palette, font = QPalette(qapp.palette()), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    qapp.setFont(font)
    QApplication.processEvents()


def ratio(one: QColor, other: QColor) -> float:
    return contrast(one.name().upper(), other.name().upper())


@THEMES
def test_frame_of_the_keyboard_and_words_stand_out_in_every_theme(colours):
    palette = theme(colours)
    for role in (Role.Window, Role.Base):
        assert ratio(focus_colour(palette), palette.color(role)) >= 3
        assert ratio(quiet_colour(palette), palette.color(role)) >= 4.5
        assert ratio(error_colour(palette), palette.color(role)) >= 4.5


@THEMES
def test_a_window_that_is_open_takes_the_colours_of_the_system(system, window, edit, small, colours):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    system.setPalette(theme(colours))
    QApplication.processEvents()
    assert editor.canvas.backgroundBrush().color() == ground(system.palette())
    assert unreadable(window) == []
    assert focus_colour(system.palette()).name() in editor.tabs.bar.styleSheet()
    assert focus_colour(system.palette()).name() in editor.outline.styleSheet()


@THEMES
def test_a_dialog_that_is_open_takes_them_too(system, window, edit, small, colours):
    edit(small)
    window.actions_by_id["key-of-lines"].trigger()
    system.setPalette(theme(colours))
    QApplication.processEvents()
    assert unreadable(window.editor.registers) == []


def unreadable(root: QWidget) -> list[str]:
    """What has words in a colour that is lost on its ground."""
    worded = [each for each in root.findChildren(QWidget) if each.isVisible() and _says(each)]
    assert len(worded) > 10
    return [
        f"{each} {each.palette().color(each.foregroundRole()).name()}"
        for each in worded
        if each.isEnabled() and ratio(each.palette().color(each.foregroundRole()), _behind(each)) < 4.5
    ]


def _says(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _behind(widget: QWidget) -> QColor:
    """The ground of a widget; a clear or tinted one lies on the colour of fields."""
    colour, base = widget.palette().color(widget.backgroundRole()), QApplication.palette().color(Role.Base)
    share = colour.alphaF()
    return QColor.fromRgbF(
        *(
            share * mine + (1 - share) * theirs
            for mine, theirs in zip(colour.getRgbF()[:3], base.getRgbF()[:3], strict=True)
        )
    )


def test_the_page_stays_white_in_every_theme(system, edit, small):
    editor = edit(small)
    before = editor.scene.drawing
    system.setPalette(theme(DARK))
    QApplication.processEvents()
    assert editor.scene.drawing is before


def test_whoever_is_gone_is_not_asked_to_follow(system):
    asked, owner = [], QWidget()
    follow(owner, asked.append)
    delete(owner)
    system.setPalette(theme(DARK))
    QApplication.processEvents()
    assert len(asked) == 1


def test_headings_and_fields_grow_with_the_text_of_the_system(system, edit, small):
    editor = edit(small)
    editor.session.selection.set(("icb",))
    words = editor.inspector.forms[0].rows["description"].editor.text
    before = words.height()
    larger(system, 2)
    assert words.height() > 1.6 * before


def larger(system, factor: float) -> None:
    font = system.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    system.setFont(font)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("chosen", [(), ("icb",), ("line-1",)], ids=["view", "body", "line"])
def test_no_field_is_pushed_out_of_the_inspector_by_large_text(system, window, edit, small, chosen):
    window.resize(1280, 720)
    editor = edit(small)
    editor.session.selection.set(chosen)
    larger(system, 2)
    room = editor.inspector.viewport().width()
    for form in editor.inspector.forms:
        for row in form.rows.values():
            right = row.mapTo(editor.inspector.viewport(), row.rect().topRight()).x()
            assert right <= room, row.label.text()


@pytest.mark.parametrize("page", ["Document", "Lines", "Bodies", "Levels", "Functions", "Abbreviations"])
def test_no_words_are_cut_in_a_register_with_large_text(system, window, edit, small, page):
    window.resize(1280, 720)
    edit(small)
    larger(system, 2)
    window.actions_by_id["key-of-lines"].trigger()
    window.editor.registers.turn_to(page)
    QApplication.processEvents()
    assert cut(window.editor.registers) == []


def cut(root: QWidget) -> list[str]:
    """Labels and buttons that have less room than one line of their words needs."""
    shown = [each for each in root.findChildren(QWidget) if each.isVisible() and _says(each)]
    return [
        each.text()
        for each in shown
        if each.height() < each.fontMetrics().height()
        or (not getattr(each, "wordWrap", bool)() and each.width() < each.minimumSizeHint().width())
    ]


def test_a_sentence_too_long_for_the_status_bar_ends_in_dots_and_has_a_tip(window, edit, small):
    edit(small).session.say("A sentence that goes on and on. " * 20)
    QApplication.processEvents()
    window.status.hint.grab()
    assert window.status.hint.toolTip().startswith("<span>A sentence that goes on")
    assert window.width() < 2000


@pytest.mark.parametrize("wanted", ["full", "reduced"])
def test_docks_glide_only_where_that_is_wanted(window, wanted):
    preferences.prefer("motion", wanted)
    assert window.isAnimated() is (wanted == "full")
    assert motion.is_reduced() is (wanted == "reduced")
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu) is (wanted == "full")
    another = QMainWindow()
    motion.follow(another)
    assert another.isAnimated() is (wanted == "full")


@pytest.fixture(autouse=True)
def effects():
    """What the toolkit lets glide is put back afterwards."""
    before = {effect: QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect}
    yield
    for effect, enabled in before.items():
        QApplication.setEffectEnabled(effect, enabled)
