"""What the layers without Qt say, in a window that speaks Welsh; and nothing they say is unknown there."""

from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import files
from desktop.faults import about_file, finished, sentence_of, stopped
from desktop.findings.entries import basis_of, entries_of
from desktop.language.catalogue import Catalogue
from desktop.language.collecting import collect
from desktop.tr import CONTEXT, told, tr
from exporters import xml
from exporters.errors import FormatError
from schema import InvalidPartnership, View
from schema.catalogues import read
from schema.cells import CellError
from schema.changes_in_words import changes_in_words
from schema.edits.bodies import edit_body
from schema.edits.connectors import delete_connectors
from schema.edits.tabling import edit_cell
from schema.rules import check
from schema.said import Said
from schema.sentences import listed
from schema.tables import BODIES, TABLES
from tests.schema.rules.test_rule_cases import CASES
from tests.support.at_table import AtTable
from tests.support.damaged import DAMAGE, SOUND

pytestmark = pytest.mark.slow


@pytest.fixture
def welsh(qapp):
    catalogue = Catalogue(read("cy"))
    qapp.installTranslator(catalogue)
    yield catalogue
    qapp.removeTranslator(catalogue)


@pytest.mark.usefixtures("welsh")
def test_a_cell_says_in_welsh_why_it_does_not_take_a_text(window, edit, small):
    edit(small)
    person = AtTable(window, "bodies")
    person.enter("Leeds", tr("Kind"), "Comittee of none")
    assert window.status.hint.text() == (
        "Nis derbyniwyd: Nid oes math o gorff o'r enw “Comittee of none”; "
        "ai “Committee in common” yr oeddech yn ei feddwl?"
    )


@pytest.mark.usefixtures("welsh")
def test_a_name_that_nothing_has_is_told_with_the_welsh_word_for_the_thing(small):
    with pytest.raises(CellError) as refused:
        edit_cell(small, BODIES, "leeds", "parent", "Leds")
    assert finished(str(refused.value)) == "Nid oes corff o'r enw “Leds”; ai “Leeds” yr oeddech yn ei feddwl?"
    with pytest.raises(CellError) as refused:
        edit_cell(small, BODIES, "leeds", "name", "x" * 201)
    assert finished(str(refused.value)) == "Enw: dylai fod yn 200 nod ar y mwyaf."


@pytest.mark.usefixtures("welsh")
def test_what_cannot_stand_in_the_document_is_told_in_welsh(small):
    with pytest.raises(InvalidPartnership) as refused:
        edit_body(small, "leeds", parent="leeds")
    assert sentence_of(refused.value) == "“leeds”: rhiant iddo'i hun ydyw, yn uniongyrchol neu drwy eraill."


@pytest.mark.usefixtures("welsh")
def test_a_damaged_file_is_told_in_welsh(tmp_path, answers):
    path = tmp_path / "map.remit"
    path.write_text(SOUND.replace('kind="committee"', 'kind="comittee"'), "utf-8")
    assert files.open_file(None, path) is None
    (said,) = answers.told()
    assert said == (
        "map.remit, llinell 14: mae “leeds” yn cyfeirio at beth nad yw'n bod (math o gorff): “comittee”; "
        "ai “committee” yr oeddech yn ei feddwl?"
    )


@pytest.mark.usefixtures("welsh")
def test_findings_and_fixes_are_told_in_welsh(small):
    found = {each.rule: each for each in check(small)}["B-01"]
    assert finished(found.wording) == (
        "ICB delegates cancer to Leeds, "
        "ond nid oes atebolrwydd ar gyfer cancer yn arwain yn ôl o Leeds i ICB."
    )
    assert found.fix is not None
    assert told(found.fix.wording) == "Ychwanegu'r llinell (accountability) o Leeds i ICB"


@pytest.mark.usefixtures("welsh")
def test_the_findings_panel_speaks_welsh(small):
    found = {entry.rule: entry for entry in entries_of(check(small), ())}["B-01"]
    assert found.sentence.endswith("ond nid oes atebolrwydd ar gyfer cancer yn arwain yn ôl o Leeds i ICB.")
    assert "B-01: Daw atebolrwydd yn ôl gydag awdurdod" in basis_of(found)
    assert "Ychwanegu'r llinell (accountability) o Leeds i ICB" in basis_of(found)[-1]


@pytest.mark.usefixtures("welsh")
def test_what_would_change_is_told_in_welsh(small):
    after = edit_body(small, "leeds", quorum=3, chair="A. Person")
    assert [*map(told, changes_in_words(small, after))] == ["Newidiwyd ar Leeds: cadeirydd a hefyd cworwm."]
    after = delete_connectors(small, ("line-1",))
    assert told(changes_in_words(small, after)[0]) == "Nid bellach: ICB delegates cancer to Leeds."


@pytest.mark.usefixtures("welsh")
def test_questions_are_answered_in_welsh(qtbot, edit, small):
    panel = edit(small).ask_panel
    panel.question.setCurrentIndex(panel.question.findData("accountable"))
    QTest.keyClicks(panel.subject, "cancer")
    QTest.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.sentences.count() > 0)
    assert panel.sentences.item(0).text() == "Mae Leeds yn atebol am cancer."


@pytest.mark.usefixtures("welsh")
def test_values_of_the_window_s_own_texts_are_told_too():
    assert tr("At this level: {listed}.", listed=listed(["ICB", "Leeds"])) == (
        "Ar y lefel hon: ICB a hefyd Leeds."
    )


@pytest.mark.usefixtures("welsh")
def test_a_text_of_nobody_stays_as_it_is():
    assert told("No space left on device") == "No space left on device"


def test_in_english_everything_is_as_it_was_said(small):
    found = check(small)
    assert [finished(each.wording) for each in found] == [each.sentence for each in found]


def test_every_damage_is_in_the_catalogues():
    faults = [damage(old, new) for _, old, new, _ in DAMAGE]
    assert [fault for fault in faults if not isinstance(str(fault), Said)] == []
    assert {template for fault in faults for template in templates(str(fault))} - known() == set()
    assert [about_file(fault) for fault in faults] == [stopped(str(fault)) for fault in faults]


def damage(old, new):
    with pytest.raises(FormatError) as refused:
        xml.read_bytes(SOUND.replace(old, new, 1).encode(), "west.remit")
    return refused.value


def test_every_finding_and_fix_is_in_the_catalogues():
    found = list(chain.from_iterable(case.findings(case.breaks) for case in CASES))
    wordings = [each.wording for each in found] + [each.fix.wording for each in found if each.fix]
    assert len(wordings) > len(CASES)
    assert {template for wording in wordings for template in templates(wording)} - known() == set()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
def test_every_refusal_of_a_cell_is_in_the_catalogues(small, table):
    partnership = small.but(views=(*small.views, View(id="other", title="Other")))
    refusals = list(refused(partnership, table))
    assert [each for each in refusals if not isinstance(each, Said)] == []
    assert {template for each in refusals for template in templates(each)} - known() == set()


def refused(partnership, table):
    for row in table.rows(partnership):
        for column in table.columns:
            for text in ("", "?", "\u202e", "x" * 5000, "31/02/2022", "Leeds", "9" * 12):
                try:
                    edit_cell(partnership, table, row.id, column.field, text)
                except CellError as error:
                    yield str(error)


def known():
    return {text for context, text in collect() if context == CONTEXT}


def templates(text):
    """Every template that a text is made of."""
    if isinstance(text, Said):
        yield text.template
        for _, value in text.values:
            yield from templates(value)
