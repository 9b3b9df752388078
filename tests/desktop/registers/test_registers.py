"""Levels, functions, abbreviations and document control: added, changed, removed, each a step."""

from datetime import date

import pytest

from desktop.registers.dialog import Registers
from schema import Attestation, FunctionKind, Holding, Level, Status
from schema.edits.bodies import rename_body, set_levels
from schema.edits.document import edit_control
from tests.support.fields import Fields, fields_of, press

pytestmark = pytest.mark.slow


@pytest.fixture
def registers(window, edit, small) -> Registers:
    editor = edit(set_levels(small, ("leeds",), ("place",)))
    window.actions_by_id["control"].trigger()
    return editor.registers


@pytest.fixture
def partnership(window, registers):  # noqa: ARG001  it opens the document
    return lambda: window.editor.session.partnership


def step(window) -> str:
    return window.editor.session.document.history.undoText()


@pytest.mark.parametrize(
    ("action", "page"),
    [
        ("control", "Document"),
        ("key-of-bodies", "Bodies"),
        ("levels", "Levels"),
        ("functions", "Functions"),
        ("abbreviations", "Abbreviations"),
    ],
)
def test_each_page_has_an_action(window, registers, action, page):
    window.actions_by_id[action].trigger()
    assert window.editor.registers is registers
    assert registers.tabs.tabText(registers.tabs.currentIndex()) == page


def test_a_level_is_renamed_ranked_and_refuses_a_wrong_rank(registers, partnership):
    pane = registers.panes["Levels"]
    pane.list.choose("place")
    fields_of(pane).type("label", "Borough")
    fields_of(pane).type("rank", "12")
    assert "at most 9" in fields_of(pane).error("rank")
    fields_of(pane).type("rank", "6")
    assert Level(id="place", rank=6, label="Borough") in partnership().levels
    assert pane.list.item(pane.list.count() - 1).text() == "6  Borough"
    assert pane.list.current() == "place"
    assert "At this level: Leeds." in pane.about.words.text()


def test_a_level_is_added_and_one_in_use_asks_where_its_bodies_go(window, registers, partnership, answers):
    pane = registers.panes["Levels"]
    press(pane.add)
    assert step(window) == "Add level"
    assert partnership().levels[-1].label == "New level"
    pane.list.choose("place")
    answers.prepare("which", None, 1, 0)
    press(pane.remove)
    assert partnership().body("leeds").levels == ("place",)
    press(pane.remove)
    assert answers.asked[-1][1][2] == "At Place: 1 body. Where shall that go?"
    new_home = partnership().body("leeds").levels
    assert len(new_home) == 1
    assert "place" not in {level.id for level in partnership().levels}
    pane.list.choose(new_home[0])
    press(pane.remove)
    assert partnership().body("leeds").levels == ()


def test_every_field_of_a_function_can_be_changed(registers, partnership):
    pane = registers.panes["Functions"]
    press(pane.add)
    fields = fields_of(pane)
    fields.type("name", "screening")
    fields.type("reference", "4.2")
    fields.choose("kind", "Decision")
    fields.choose("held_by", "ICB")
    fields.choose("held_as", "By statute")
    fields.choose("part_of", "cancer")
    fields.type("citation", "Scheme of delegation")
    fields.choose("attestation", "Inferred")
    fields.type("valid_from", "1 July 2022")
    function = partnership().function("new-function")
    assert (function.name, function.reference, function.kind) == ("screening", "4.2", FunctionKind.DECISION)
    assert (function.held_by, function.held_as, function.part_of) == ("icb", Holding.STATUTE, "cancer")
    assert (function.attestation, function.valid_from) == (Attestation.INFERRED, date(2022, 7, 1))
    assert pane.list.currentItem().text() == "4.2  Screening"


def test_a_function_says_where_it_is_used_and_names_it_before_it_goes(registers, partnership, answers):
    pane = registers.panes["Functions"]
    pane.list.choose("cancer")
    assert pane.about.words.text() == "ICB delegates cancer to Leeds."
    answers.prepare("confirm", False, True)
    press(pane.remove)
    assert partnership().function("cancer")
    press(pane.remove)
    assert answers.asked[-1][1][3] == "ICB delegates cancer to Leeds."
    assert partnership().functions == ()
    assert pane.forms == ()
    assert not pane.remove.isEnabled()


def test_a_function_is_never_part_of_itself(registers):
    pane = registers.panes["Functions"]
    fields_of(pane).choose("part_of", "cancer")
    assert "its own wider function" in fields_of(pane).error("part_of")


def test_abbreviations(window, registers, partnership):
    pane = registers.panes["Abbreviations"]
    press(pane.add)
    fields_of(pane).type("short", "ICB")
    fields_of(pane).type("full", "Integrated care board")
    press(pane.add)
    fields_of(pane).type("short", "ICB")
    assert "has the abbreviation ICB already" in fields_of(pane).error("short")
    fields_of(pane).type("short", "HWB")
    assert [each.short for each in partnership().abbreviations] == ["ICB", "HWB"]
    pane.list.choose("0")
    assert fields_of(pane).row("full").editor.inner.text() == "Integrated care board"
    press(pane.remove)
    assert [each.short for each in partnership().abbreviations] == ["HWB"]
    assert step(window) == "Remove abbreviation"
    assert fields_of(pane).row("short").editor.inner.text() == "HWB"


def test_document_control_and_its_language(registers, partnership):
    fields = Fields(lambda: registers.control.forms)
    fields.type("reference", "GOV-1")
    fields.choose("status", "For approval")
    fields.type("language", "cy")
    control = partnership().control
    assert (control.reference, control.status, control.language) == ("GOV-1", Status.FOR_APPROVAL, "cy")


def test_a_revision_proposes_what_has_changed_since_the_file_was_opened(window, registers, partnership):
    document = window.editor.session.document
    document.apply("Rename", rename_body(document.partnership, "leeds", "Leeds Committee"))
    document.apply("Edit", edit_control(document.partnership, version="2.0", author="A. Secretary"))
    pane = registers.control.revisions
    press(pane.add)
    (revision,) = partnership().control.revisions
    assert revision.summary == "Renamed Leeds to Leeds Committee."
    assert (revision.version, revision.author, revision.on) == ("2.0", "A. Secretary", date.today())
    fields_of(pane).type("version", "2.1")
    assert partnership().control.revisions[0].version == "2.1"
    press(pane.remove)
    assert partnership().control.revisions == ()
    assert step(window) == "Remove revision"


def test_every_field_and_button_has_a_name_for_assistive_technology(registers):
    for pane in (*registers.panes.values(), registers.control.revisions):
        assert pane.list.accessibleName()
        assert pane.add.accessibleName() == f"Add {pane.register.noun}"
        for form in pane.forms:
            for row in form.rows.values():
                assert row.editor.inner.accessibleName()


def test_it_fits_a_small_screen(registers):
    assert registers.width() <= 1280
    assert registers.height() <= 720 - 60
    for page in range(registers.tabs.count()):
        registers.tabs.setCurrentIndex(page)
        assert registers.minimumSizeHint().height() <= 620
