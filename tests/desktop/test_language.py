"""The interface in other languages: no text is forgotten, and no catalogue says less than another."""

import re
from html import unescape
from string import Formatter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QLineEdit, QTabBar, QTreeView, QWidget

from desktop.files import examples
from desktop.language.catalogue import Catalogue, languages, read
from desktop.language.collecting import as_catalogue, collect
from desktop.window import Window
from exporters.formats import read as read_partnership
from tests.support.closing import close

MARK = "⟦"


def fields(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", languages())
def test_every_text_is_translated(language):
    known = read(language)
    assert [text for text in collect() if not known.get(text)] == []
    assert set(known) == set(collect()), "uv run python -m desktop.language.collecting"


@pytest.mark.parametrize("language", languages())
def test_a_translation_keeps_what_is_put_into_it(language):
    for (context, text), told in read(language).items():
        if context == "Remit":
            assert fields(told) == fields(text), text
        assert told.count("&") == text.count("&"), text
        assert told.endswith("…") == text.endswith("…"), text


def test_a_catalogue_keeps_what_is_known_and_marks_what_is_new():
    told = as_catalogue("cy", [("Remit", "Open"), ("Remit", "Shut")], {("Remit", "Open"): "Agor"}).decode()
    assert "<translation>Agor</translation>" in told
    assert '<source>Shut</source>\n      <translation type="unfinished"/>' in told


@pytest.fixture
def marked(qapp):
    catalogue = Catalogue({each: f"{MARK}{each[1]}⟧" for each in collect()})
    qapp.installTranslator(catalogue)
    yield
    qapp.removeTranslator(catalogue)


def test_what_the_window_says_is_in_the_catalogues(marked, answers):
    window = Window()
    window.resize(1280, 800)
    window.show()
    try:
        own = {path.stem for path in examples()}
        assert_marked(window, own)
        window.open(examples()[0])
        own |= words_of(read_partnership(examples()[0]))
        assert_marked(window, own)
        for action in ("control", "key-of-lines", "preferences"):
            pass
    finally:
        close(window)


def assert_marked(window, own):
    said = {text for widget in [window, *window.findChildren(QWidget)] for text in texts_of(widget)}
    said |= {text for action in window.findChildren(QAction) for text in (action.text(), action.toolTip())}
    assert [text for text in said if is_forgotten(text, own)] == []


def is_forgotten(text, own):
    """Whether words are left when everything is taken away that the document or a catalogue says."""
    left = unescape(re.sub("<[^>]*>", "", text))
    for word in sorted(own | {"Remit"}, key=len, reverse=True):
        left = left.replace(word, "")
    return MARK not in left and bool(re.search("[a-z]{2}", left))


def texts_of(widget):
    yield from (widget.toolTip(), widget.accessibleName(), widget.statusTip(), widget.windowTitle())
    for kind, ways in SAYS.items():
        if isinstance(widget, kind):
            yield from (getattr(widget, way)() for way in ways)
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QTreeView) and widget.model():
        yield from (str(widget.model().headerData(at, Qt.Orientation.Horizontal)) for at in range(widget.model().columnCount()))


SAYS = {QLabel: ("text",), QAbstractButton: ("text",), QGroupBox: ("title",), QLineEdit: ("placeholderText",)}


def words_of(partnership):
    """Every text of the document itself."""
    return set(re.findall('"((?:[^"\\\\]|\\\\.)*)"', partnership.model_dump_json()))
