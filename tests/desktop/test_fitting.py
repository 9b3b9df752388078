"""The measure of what is cut off sees it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.combos import Combo
from desktop.wrapping import WrappingRow
from tests.support.fitting import cut_off

WORDS = "Integrated Care Board of West Yorkshire"


@pytest.fixture
def home(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.show()
    return widget


def shown(part: QWidget, home: QWidget, *place: int) -> QWidget:
    part.setParent(home)
    part.setGeometry(*place)
    part.show()
    return part


def test_words_with_room_are_whole(home):
    shown(QLabel(WORDS), home, 0, 0, 500, 40)
    shown(QLabel(WORDS, wordWrap=True), home, 0, 50, 150, 200)
    shown(QPushButton(WORDS), home, 0, 300, 500, 60)
    assert cut_off(home) == []


@pytest.mark.parametrize("place", [(0, 0, 60, 40), (0, 0, 500, 5), (500, 0, 500, 40)])
@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_words_without_room_are_seen_to_be_cut(home, kind, place):
    shown(kind(WORDS), home, *place)
    assert len(cut_off(home)) == 1


def test_a_sentence_without_room_for_its_lines_is_seen_to_be_cut(home):
    shown(QLabel(WORDS * 3, wordWrap=True), home, 0, 0, 150, 40)
    assert len(cut_off(home)) == 1


def test_a_row_goes_on_below_where_it_finds_no_room(home):
    buttons = [QPushButton(word) for word in WORDS.split()]
    row = WrappingRow(*buttons)
    home.setLayout(row)
    QApplication.processEvents()
    assert len({each.x() for each in buttons}) == len(buttons)
    assert len({each.y() for each in buttons}) == 1
    home.resize(home.minimumSizeHint().width(), 400)
    QApplication.processEvents()
    assert len({each.y() for each in buttons}) == len(buttons)
    assert cut_off(home) == []
    assert row.heightForWidth(home.width()) > row.heightForWidth(600)


def test_a_choice_that_is_too_long_ends_in_dots_and_its_tip_has_it_whole(home):
    combo = Combo("Body")
    combo.addItem(WORDS)
    shown(combo, home, 0, 0, 120, 30)
    home.grab()
    assert combo.shown_text().endswith("…")
    assert combo.toolTip() == WORDS
    combo.resize(500, 30)
    home.grab()
    assert (combo.shown_text(), combo.toolTip()) == (WORDS, "")
