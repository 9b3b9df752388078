"""Functions and decisions typed in their table: lines are drawn and deleted, and stand on the canvas."""

import pytest

from tests.support.at_table import AtTable


@pytest.fixture
def decisions(window, edit, small):
    edit(small)
    return AtTable(window, "decisions")


def handed_on(person):
    return {
        (c.source, c.target, c.functions) for c in person.partnership.connectors if c.kind == "delegation"
    }


def test_it_shows_who_decides(decisions):
    headings = ("Function", "Held by", "Delegated to", "By whom", "Reference", "Why at this level")
    assert [decisions.words("cancer", each) for each in headings] == ["cancer", "", "Leeds", "ICB", "", ""]


def test_a_holder_and_a_reason_are_typed(decisions):
    decisions.enter("cancer", "Held by", "ICB", "Tab")
    decisions.enter("cancer", "Reference", "4.1", "Tab")
    decisions.type("Scale", "Return")
    function = decisions.partnership.function("cancer")
    assert (function.held_by, function.reference, function.level_reason) == ("icb", "4.1", "Scale")


def test_delegating_to_another_draws_a_line(decisions, window):
    decisions.enter("cancer", "Delegated to", "Leeds;forum")
    assert handed_on(decisions) == {("icb", "leeds", ("cancer",)), ("icb", "forum", ("cancer",))}
    line = decisions.partnership.connectors[-1].id
    assert window.editor.stage.item_of(line) is not None


def test_a_function_that_nobody_holds_is_delegated_once_both_cells_are_said(decisions):
    decisions.click(None, "Function")
    decisions.type("stroke", "Tab", "Tab")
    decisions.type("forum", "Tab")
    assert decisions.words("stroke", "Delegated to") == "⚠ forum"
    decisions.type("ICB", "Return")
    assert ("icb", "forum", ("stroke",)) in handed_on(decisions)
    assert decisions.words("stroke", "Delegated to") == "forum"


def test_what_follows_from_lines_says_so(decisions):
    index = decisions.cell("cancer", "By which line")
    assert index.data() == "Delegation"
    assert not decisions.model.is_editable(index)


def test_a_line_chosen_on_the_canvas_shows_its_row(decisions, window):
    window.editor.session.selection.set(("line-1",))
    assert decisions.panel.following.chosen() == ["cancer"]
    assert window.editor.session.selection.ids == {"line-1"}
    decisions.click("cancer", "Reference")
    assert window.editor.session.selection.ids == {"cancer"} or window.editor.session.selection.ids == {
        "line-1"
    }
