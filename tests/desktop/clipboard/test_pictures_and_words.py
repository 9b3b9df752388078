"""What other programs get from a copy, and what Remit makes of their words."""

import pytest
from lxml import etree
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox

from desktop import files
from desktop.clipboard.text_bodies import TextBodies
from exporters import xml
from schema import Form, View
from schema.edits.views import add_view
from tests.support import clipboards
from tests.support.keys import Keys
from tests.support.mouse import Mouse
from tests.support.pages import PAGE

pytestmark = [pytest.mark.usefixtures("empty_clipboard"), pytest.mark.slow]
SVG = "{http://www.w3.org/2000/svg}"
FEW_PIXELS = 16_100_000


@pytest.fixture
def keys(window):
    return Keys(window)


@pytest.fixture
def session(edit, small):
    return edit(small).session


def texts(svg):
    root = etree.fromstring(svg)
    return {"".join(each.itertext()).strip() for each in root.iter(f"{SVG}text")}


def whole_svg(qtbot):
    qtbot.waitUntil(lambda: bool(clipboards.svg()), timeout=10_000)
    return clipboards.svg()


def test_a_copy_carries_names_and_sentences(keys, session):
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    assert clipboards.words() == "ICB\nLeeds\n\nICB delegates cancer to Leeds."


def test_a_copy_carries_a_picture_of_the_selected_things_only(qtbot, keys, session):
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    assert clipboards.fragment()
    assert not clipboards.image().isNull()
    drawn = texts(whole_svg(qtbot))
    assert {"ICB", "Leeds"} <= drawn
    assert not {"forum", "Page", "Key"} & drawn
    assert clipboards.fragment()
    assert clipboards.words()


def test_the_picture_in_pixels_shows_what_the_svg_shows(qtbot, keys, session):
    session.selection.set(("icb", "leeds"))
    keys.press("Ctrl+C")
    root, image = etree.fromstring(whole_svg(qtbot)), clipboards.image()
    width, height = (float(root.get(side)) for side in ("width", "height"))
    assert image.width() == pytest.approx(2 * width, abs=2)
    assert image.height() == pytest.approx(2 * height, abs=2)
    assert image.dotsPerMeterX() == round(2 * 96 / 0.0254)
    assert image.pixelColor(1, 1) == QColor("white")
    dark = sum(
        image.pixelColor(x, y).lightness() < 60
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert dark > 100


def test_the_whole_view_is_copied_where_nothing_is_selected(qtbot, keys, session):
    keys.press("Ctrl+Shift+C")
    drawn = texts(whole_svg(qtbot))
    assert {"ICB", "Leeds", "forum", "Page"} <= drawn
    assert not clipboards.image().isNull()
    assert (clipboards.words(), clipboards.fragment()) == ("", b"")
    assert session.document.is_clean


def test_a_picture_of_a_selection_is_only_a_picture(qtbot, window, keys, session):
    session.selection.set(("forum",))
    keys.press("Ctrl+Shift+C")
    assert texts(whole_svg(qtbot)) == {"forum", "Constituency"}
    assert (clipboards.words(), clipboards.fragment()) == ("", b"")
    assert window.status.hint.text() == "Copied the picture, as SVG and as PNG."


def test_what_was_copied_in_the_meantime_stays(qtbot, window, keys, session):
    session.selection.set(("forum",))
    keys.press("Ctrl+C")
    clipboards.put_words("from elsewhere")
    done = []
    window.editor.background.run(lambda: None, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert clipboards.words() == "from elsewhere"


def test_the_largest_page_makes_no_larger_picture_than_a_computer_can_hold(qtbot, window, keys):
    window.open(next(path for path in files.examples() if "yorkshire" in path.stem))
    window.editor.canvas.setFocus()
    keys.press("Ctrl+A", "Ctrl+C")
    image = clipboards.image()
    assert 0 < image.width() * image.height() < FEW_PIXELS
    whole_svg(qtbot)


def test_every_drawn_view_of_every_example_can_be_copied(window, keys):
    for path in files.examples():
        window.edit(files.Document(xml.read(path)))
        session = window.editor.session
        for view in (each for each in session.partnership.views if each.form is Form.DRAWING):
            clipboards.empty()
            session.open_view(view.id)
            window.editor.canvas.setFocus()
            keys.press("Ctrl+A", "Ctrl+C")
            assert clipboards.fragment()


def test_a_table_is_copied_as_a_picture(qtbot, window, edit, keys, small):
    edit(add_view(small, View(id="table", title="Table", form="functions and decisions")))
    window.editor.session.open_view("table")
    keys.press("Ctrl+Shift+C")
    assert "cancer" in {text.lower() for text in texts(whole_svg(qtbot))}


@pytest.fixture
def the_dialog(qtbot):
    """The dialog about pasted lines, once it has the keys."""

    def opened():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TextBodies)
        qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
        return dialog

    return opened


def test_pasted_lines_become_bodies_those_that_exist_first(qtbot, window, keys, edit, small, the_dialog):
    session = edit(add_view(small, View(id="other", title="Other"))).session
    session.open_view("other")
    Mouse(window.editor).hover((100, 40))
    clipboards.put_words("Leeds\r\n  Audit   Committee \t7 members\n\nLeeds\nCity Council")
    keys.press("Ctrl+V")
    dialog = the_dialog()
    assert [row.tick.accessibleName() for row in dialog.rows] == ["Leeds", "Audit Committee", "City Council"]
    assert [row.meaning.currentText() for row in dialog.rows[:2]] == [
        "Leeds (exists; place it here)",
        "New: Audit Committee (Committee)",
    ]
    keys.press("Return")
    assert [body.name for body in session.partnership.bodies[3:]] == ["Audit Committee", "City Council"]
    assert {each.body for each in session.view.placements} == {"leeds", "audit-committee", "city-council"}
    assert session.selection.ids == {"leeds", "audit-committee", "city-council"}
    assert session.document.history.count() == 1
    window.activateWindow()
    qtbot.waitUntil(window.editor.canvas.hasFocus)
    keys.press("Ctrl+Z")
    assert len(session.partnership.bodies) == 3


def test_lines_can_be_left_out_and_mean_something_else_by_keyboard(keys, session, the_dialog):
    clipboards.put_words("Leeds\nBoard of Trustees\nForum of Carers")
    keys.press("Ctrl+V")
    dialog = the_dialog()
    assert not dialog.rows[0].tick.isChecked()
    dialog.rows[1].tick.setFocus()
    keys.press("Space", "Tab", "Tab", "Tab")
    assert keys.at is dialog.rows[2].meaning
    wanted = next(text for text in all_texts(dialog.rows[2].meaning) if text.endswith("(Partnership)"))
    for _ in range(all_texts(dialog.rows[2].meaning).index(wanted) - dialog.rows[2].meaning.currentIndex()):
        keys.press("Down")
    for _ in range(dialog.rows[2].meaning.currentIndex() - all_texts(dialog.rows[2].meaning).index(wanted)):
        keys.press("Up")
    keys.press("Return")
    assert [(body.name, body.kind) for body in session.partnership.bodies[3:]] == [
        ("Forum of Carers", "partnership")
    ]


def all_texts(combo: QComboBox):
    return [combo.itemText(at) for at in range(combo.count())]


def test_a_line_that_is_no_name_is_told_in_the_dialog(keys, session, the_dialog):
    clipboards.put_words("x" * 300)
    keys.press("Ctrl+V")
    dialog = the_dialog()
    keys.press("Return")
    assert dialog.hint.text() == "This is too long: at most 200 characters."
    keys.press("Esc")
    assert len(session.partnership.bodies) == 3


def test_pasted_bodies_stand_clear_of_each_other(keys, session, the_dialog):
    clipboards.put_words("\n".join(f"Committee number {at}" for at in range(9)))
    keys.press("Ctrl+V")
    the_dialog()
    keys.press("Return")
    spots = [(each.x, each.y) for each in session.partnership.view(PAGE).placements]
    assert len(set(spots)) == len(spots) == 12
