"""Functions and decisions as a table: what it shows, and which holdings and lines become of what is typed."""

import pytest

from partnerships import partnership
from schema import Function
from schema.cells import CellError
from schema.decisions_table import DECISIONS, rows
from schema.edits.cell_pasting import paste_cells
from schema.edits.functions import add_function, edit_function
from schema.edits.tabling import add_row, edit_cell, edit_cells
from schema.table import elements


@pytest.fixture
def scheme():
    """A board that delegates, and a committee that delegates on."""
    made = partnership(
        "ICB Board -delegation-> Leeds Committee: cancer",
        "ICB Board -delegation-> York Committee: cancer, stroke",
        "Leeds Committee -delegation-> Place Officer: cancer",
        "ICB Board -advice-> Leeds Committee: stroke",
    )
    return edit_function(made, "cancer", held_by="icb-board", reference="4.1", level_reason="Scale")


def read(p):
    return [tuple(column.read(p, row) for column in DECISIONS.columns) for row in rows(p)]


def lines(p, function):
    return {(c.source, c.kind, c.target) for c in p.connectors if function in c.functions}


def test_a_row_for_each_way_in_which_a_function_is_handed_on(scheme):
    both = "Leeds Committee; York Committee"
    assert read(scheme) == [
        ("cancer", "ICB Board", both, "ICB Board", "Delegation", "4.1", "Scale"),
        ("cancer", "ICB Board", "Place Officer", "Leeds Committee", "Delegation", "4.1", "Scale"),
        ("stroke", "", "York Committee", "ICB Board", "Delegation", "", ""),
    ]
    first, second, _ = rows(scheme)
    assert first.id == "cancer" != second.id
    assert elements(first) == ("cancer", scheme.connectors[0].id, scheme.connectors[1].id)


def test_what_stands_there_changes_nothing(scheme):
    for row in rows(scheme):
        told = {column.field: column.read(scheme, row) for column in DECISIONS.columns}
        assert edit_cells(scheme, DECISIONS, row.id, told) is scheme


def test_who_holds_a_function_and_by_what_title(scheme):
    after = edit_cell(scheme, DECISIONS, "stroke", "holder", "Leeds Committee (by statute)")
    assert (after.function("stroke").held_by, after.function("stroke").held_as) == (
        "leeds-committee",
        "statute",
    )
    assert read(after)[2][1] == "Leeds Committee (by statute)"
    after = edit_cell(after, DECISIONS, "stroke", "holder", "ICB Board (reserved)")
    assert after.function("stroke").held_as == "reserved"
    after = edit_cell(after, DECISIONS, "stroke", "holder", "ICB Board")
    assert (after.function("stroke").held_by, after.function("stroke").held_as) == ("icb-board", "held")
    assert read(after)[2][1] == "ICB Board"
    assert edit_cell(after, DECISIONS, "stroke", "holder", "").function("stroke").held_by is None


def test_a_taker_more_is_a_line_more_and_a_taker_less_a_line_less(scheme):
    after = edit_cell(scheme, DECISIONS, "cancer", "delegated_to", "Leeds Committee; Place Officer")
    assert lines(after, "cancer") == {
        ("icb-board", "delegation", "leeds-committee"),
        ("icb-board", "delegation", "place-officer"),
        ("leeds-committee", "delegation", "place-officer"),
    }
    # The other line is still about stroke.
    assert lines(after, "stroke") == lines(scheme, "stroke")


def test_a_line_that_is_led_elsewhere_keeps_what_is_said_of_it(scheme):
    cited = scheme.connectors[2].but(citation="Scheme 2022")
    scheme = scheme.but(connectors=(*scheme.connectors[:2], cited, *scheme.connectors[3:]))
    row = rows(scheme)[1]
    after = edit_cell(scheme, DECISIONS, row.id, "by_whom", "York Committee")
    line = after.connector(cited.id)
    assert (line.source, line.citation) == ("york-committee", "Scheme 2022")


def test_a_line_that_is_there_already_takes_the_function_up(scheme):
    after = edit_cell(scheme, DECISIONS, "stroke", "delegated_to", "York Committee; Leeds Committee")
    assert len(after.connectors) == len(scheme.connectors)
    assert after.connectors[0].functions == ("cancer", "stroke")


def test_nobody_delegates_any_more(scheme):
    after = edit_cell(scheme, DECISIONS, "stroke", "delegated_to", "")
    assert lines(after, "stroke") == {("icb-board", "advice", "leeds-committee")}


def test_whoever_holds_it_delegates_it_unless_somebody_else_is_named(scheme):
    made = add_function(scheme, Function(id="frailty", name="frailty", held_by="icb-board"))
    after = edit_cell(made, DECISIONS, "frailty", "delegated_to", "York Committee")
    assert lines(after, "frailty") == {("icb-board", "delegation", "york-committee")}
    bare = add_function(scheme, Function(id="frailty", name="frailty"))
    with pytest.raises(CellError, match="nothing says who delegates “frailty”; fill in By whom too"):
        edit_cell(bare, DECISIONS, "frailty", "delegated_to", "York Committee")
    with pytest.raises(CellError, match="nothing says to whom “frailty” is delegated"):
        edit_cell(bare, DECISIONS, "frailty", "by_whom", "York Committee")
    both = {"delegated_to": "York Committee", "by_whom": "ICB Board"}
    assert lines(edit_cells(bare, DECISIONS, "frailty", both), "frailty") == lines(after, "frailty")


def test_a_body_does_not_delegate_to_itself(scheme):
    with pytest.raises(CellError, match="to itself"):
        edit_cell(scheme, DECISIONS, "cancer", "by_whom", "Leeds Committee")


def test_a_new_row_is_a_new_function_or_another_way(scheme):
    after = add_row(
        scheme,
        DECISIONS,
        {"function": "frailty", "holder": "ICB Board", "delegated_to": "York Committee"},
    )
    assert after.functions[-1].held_by == "icb-board"
    assert lines(after, "frailty") == {("icb-board", "delegation", "york-committee")}
    after = add_row(
        scheme,
        DECISIONS,
        {"function": "Stroke", "delegated_to": "Place Officer", "by_whom": "York Committee"},
    )
    assert len(after.functions) == 2
    assert ("york-committee", "delegation", "place-officer") in lines(after, "stroke")
    with pytest.raises(CellError, match="“stroke” is here already; say to whom else"):
        add_row(scheme, DECISIONS, {"function": "stroke"})


def test_a_scheme_of_delegation_is_pasted_whole(scheme):
    block = [
        ["audit", "ICB Board", "", "", "", "1.1", "Law"],
        ["estates", "ICB Board", "Leeds Committee", "", "", "1.2", ""],
        ["estates", "", "Place Officer", "Leeds Committee", "", "1.2", ""],
        ["travel", "", "Nobody", "ICB Board", "", "1.3", ""],
    ]
    pasted = paste_cells(scheme, DECISIONS, 3, 0, block)
    assert [(fault.row, fault.column) for fault in pasted.faults] == [(3, 2), (3, 3)]
    after = pasted.partnership
    assert [each.name for each in after.functions[2:]] == ["audit", "estates", "travel"]
    assert lines(after, "estates") == {
        ("icb-board", "delegation", "leeds-committee"),
        ("leeds-committee", "delegation", "place-officer"),
    }


def test_a_key_without_delegation_says_so(scheme):
    kinds = tuple(k for k in scheme.key.connector_kinds if k.id == "advice")
    bare = scheme.but(key=scheme.key.but(connector_kinds=kinds), connectors=scheme.connectors[3:])
    with pytest.raises(CellError, match="no kind of line that delegates"):
        edit_cell(bare, DECISIONS, "cancer", "delegated_to", "York Committee")
