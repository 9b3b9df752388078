"""The interface in other languages: no text is forgotten, and no catalogue says less than another."""

import re
from html import unescape
from string import Formatter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTreeView,
    QWidget,
)

from desktop import preferences
from desktop.files import examples
from desktop.language.catalogue import Catalogue, use, wanted
from desktop.language.collecting import as_catalogue, collect
from desktop.tr import tr
from desktop.window import Window
from exporters.formats import read as read_partnership
from schema.catalogues import languages, read
from schema.sentences import sentence
from tests.support.closing import close

pytestmark = pytest.mark.slow

MARK = "⟦"
OPENERS = (
    "preferences",
    "control",
    "key-of-lines",
    "key-of-bodies",
    "levels",
    "functions",
    "abbreviations",
    "about",
    "add-body",
    "connect",
)
"""Actions that open a window in front."""


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
def translated(qapp):
    """A window in a language that marks every text it knows."""
    catalogue = Catalogue({each: f"{MARK}{each[1]}⟧" for each in collect()})
    qapp.installTranslator(catalogue)
    window = Window()
    window.resize(1280, 800)
    window.show()
    yield window
    close(window)
    qapp.removeTranslator(catalogue)


def test_the_start_page_is_in_the_catalogues(translated):
    assert forgotten(translated, files_of_examples()) == []


def test_the_window_is_in_the_catalogues_whatever_is_selected(translated):
    path = examples()[0]
    own = files_of_examples() | words_of(read_partnership(path))
    translated.open(path)
    # Tables are made when they are wanted.
    assert all(table.isEnabled() for table in translated.editor.tables.values())
    session = translated.editor.session
    for ids in ((), things(session.view.placements)[:1], things(session.partnership.connectors)[:1]):
        session.selection.set(ids)
        assert forgotten(translated, own) == []


@pytest.mark.parametrize("action", OPENERS)
def test_dialogs_are_in_the_catalogues(qtbot, translated, action):
    path = examples()[0]
    own = files_of_examples() | words_of(read_partnership(path))
    translated.open(path)
    seen = []

    def look():
        (dialog,) = [each for each in QApplication.topLevelWidgets() if is_dialog(each)]
        dialog.close()
        seen.append(forgotten(dialog, own))

    QTimer.singleShot(0, look)
    translated.actions_by_id[action].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[]]


def is_dialog(widget):
    return isinstance(widget, QDialog) and widget.isVisible()


def forgotten(window, own):
    said = {text for widget in [window, *window.findChildren(QWidget)] for text in texts_of(widget)}
    said |= {text for action in window.findChildren(QAction) for text in (action.text(), action.toolTip())}
    return [text for text in said if is_forgotten(text, own)]


def is_forgotten(text, own):
    """Whether words are left when everything is taken away that the document or a catalogue says."""
    # What is cut short ends without a blank before its dots.
    left = re.sub(r"[\w ]*\w…", "", unescape(re.sub("<[^>]*>", "", text)))
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
        yield from (
            str(widget.model().headerData(at, Qt.Orientation.Horizontal))
            for at in range(widget.model().columnCount())
        )


SAYS = {QLabel: ("text",), QAbstractButton: ("text",), QGroupBox: ("title",), QLineEdit: ("placeholderText",)}


def words_of(partnership):
    """Every text of the document itself."""
    told = {
        sentence(partnership, line, inverse=way) for line in partnership.connectors for way in (False, True)
    }
    return told | set(texts_in(partnership.model_dump(mode="json")))


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


def things(records):
    return tuple(getattr(each, "body", None) or each.id for each in records)


def test_the_window_speaks_the_language_that_is_preferred(qapp):
    preferences.prefer("language", "cy")
    catalogue = use(qapp, wanted())
    try:
        window = Window()
        assert window.menuBar().actions()[0].text() == "&Ffeil"
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Canslo"
        close(window)
    finally:
        qapp.removeTranslator(catalogue)


def test_english_has_no_catalogue_and_needs_none(qapp):
    preferences.prefer("language", "en")
    assert use(qapp, wanted()) is None
    assert tr("Save") == "Save"


def files_of_examples():
    """How the start page calls them until they are read."""
    return {path.stem.replace("-", " ") for path in examples()}
