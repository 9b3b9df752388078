"""Typing into tables: cells, rows, and whole partnerships from nothing but text."""

from datetime import date
from pathlib import Path

import pytest

from exporters import xml
from partnerships import partnership
from schema import Partnership
from schema.cells import CellError
from schema.edits.cell_pasting import CellFault, paste_cells
from schema.edits.tabling import add_row, edit_cell
from schema.table_text import rows_of, text_of
from schema.tables import BODIES, CONNECTORS, FUNCTIONS, TABLES

EXAMPLE = Path(__file__).parents[3] / "resources" / "examples" / "west-yorkshire-2022.remit"


def body(p, id_, **texts):
    for field, text in texts.items():
        p = edit_cell(p, BODIES, id_, field, text)
    return p.body(id_)


def test_a_cell_takes_what_people_write(west):
    found = body(west, "leeds", parent="board of the icb", levels="place ", quorum=" 7 ", ods_code="x1")
    assert (found.parent, found.levels, found.quorum, found.ods_code) == ("board", ("place",), 7, "X1")
    for text in ("1 July 2022", "1 Jul 2022", "01/07/2022", "1.7.2022", "2022-07-01"):
        assert body(west, "leeds", valid_from=text).valid_from == date(2022, 7, 1)
    assert body(west, "leeds", valid_from="").valid_from is None
    assert [body(west, "leeds", meets_in_public=text).meets_in_public for text in ("Yes", "no", " ")] == [
        True,
        False,
        None,
    ]
    assert body(west, "leeds", attestation="Inferred").attestation == "inferred"
    after = edit_cell(west, CONNECTORS, "delegates", "kind", "AC")
    assert after.connector("delegates").kind == "accountability"


@pytest.mark.parametrize(
    ("table", "row", "field", "text", "message"),
    [
        (BODIES, "leeds", "quorum", "many", "“many” is not a whole number; write digits only, or nothing"),
        (BODIES, "leeds", "quorum", "1001", "Quorum: input should be less than or equal to 1000"),
        (BODIES, "leeds", "valid_to", "soon", "“soon” is not a date; write it as 1 July 2022"),
        (BODIES, "leeds", "name", " ", "Name: string should have at least 1 character"),
        (BODIES, "leeds", "kind", "Comittee", "no kind of body is called “Comittee”; did you mean"),
        (BODIES, "leeds", "id", "bradford", "Id cannot be typed here; an id is given once"),
        (BODIES, "leeds", "meets_in_public", "maybe", "“maybe” is neither yes nor no"),
        (BODIES, "icb", "parent", "Leeds Committee", "“icb” is its own parent"),
        (BODIES, "leeds", "attestation", "rumour", "write one of documented, inferred, illustrative"),
        (BODIES, "leeds", "seats", " | Chair", "a seat needs a name or post"),
        (BODIES, "leeds", "seats", "Chair | | asleep", "“asleep” is not known of a seat"),
        (CONNECTORS, "delegates", "target", "Integrated Care Board", "joins “icb” to itself"),
        (CONNECTORS, "delegates", "sentence", "x", "Sentence cannot be typed here"),
        (CONNECTORS, "delegates", "source", "", "Input should be|input should be"),
        (FUNCTIONS, "commissioning", "part_of", "cancer", "its own wider function"),
    ],
)
def test_a_cell_says_in_a_sentence_what_it_does_not_take(west, table, row, field, text, message):
    with pytest.raises(CellError, match=message):
        edit_cell(west, table, row, field, text)


def test_a_row_needs_little(west):
    after = add_row(west, BODIES, {"name": "Leeds Forum"})
    assert (after.bodies[-1].id, after.bodies[-1].kind) == ("leeds-forum", "organisation")
    after = add_row(after, CONNECTORS, {"source": "Leeds Forum", "target": "leeds"})
    assert after.connectors[-1].id == "leeds-forum-untyped-leeds"
    after = add_row(after, FUNCTIONS, {"id": "own-id", "name": "stroke", "held_by": "Leeds Forum"})
    assert (after.functions[-1].id, after.functions[-1].held_by) == ("own-id", "leeds-forum")
    with pytest.raises(CellError, match="a connector needs from body and to body; fill in To body"):
        add_row(west, CONNECTORS, {"source": "leeds"})
    with pytest.raises(CellError, match="“leeds” occurs 2 times"):
        add_row(west, BODIES, {"id": "leeds", "name": "Another"})


def test_a_block_is_pasted_over_and_past_the_end(west):
    block = [["Residents of Leeds", "Constituency"], ["New Forum", "Team"], ["", ""], ["Newer Forum"]]
    pasted = paste_cells(west, BODIES, 4, 1, block)
    assert pasted.faults == ()
    assert pasted.added == ("new-forum", "newer-forum")
    assert [each.name for each in pasted.partnership.bodies[4:]] == [
        "Residents of Leeds",
        "New Forum",
        "Newer Forum",
    ]
    assert pasted.partnership.body("newer-forum").kind == "organisation"


def test_names_may_refer_to_rows_below(west):
    block = [["Sub-group", "Team", "", "New Committee"], ["New Committee", "Committee", "place"]]
    pasted = paste_cells(west, BODIES, 5, 1, block)
    assert pasted.faults == ()
    assert pasted.partnership.body("sub-group").parent == "new-committee"


def test_what_does_not_hold_is_told_by_cell_and_the_rest_is_taken(west):
    block = [["Forum A", "Froum", "moon"], ["", "Team"], ["Residents", "Team", "place", "Residents"]]
    pasted = paste_cells(west, BODIES, 5, 1, block)
    assert [(fault.row, fault.column) for fault in pasted.faults] == [(0, 1), (0, 2), (1, 0), (2, 3)]
    made = pasted.partnership.bodies[5:]
    assert [(each.name, each.kind) for each in made] == [("Forum A", "organisation"), ("Residents", "team")]
    lines = paste_cells(west, CONNECTORS, 3, 1, [["Nobody", "Delegation", "leeds"], ["icb", "D", "icb"]])
    assert lines.partnership is west
    assert lines.faults == (
        CellFault(0, 0, "no body is called “Nobody”; add it first, or correct the name"),
        CellFault(
            1,
            0,
            "connector “icb-untyped-icb” joins “icb” to itself; give it another source or another target",
        ),
    )


def test_a_block_goes_where_it_is_shown(west):
    pasted = paste_cells(
        west, BODIES, 0, 0, [["A chair", "A"], ["B chair", "B"]], ["leeds", "icb"], ["chair", "short_name"]
    )
    assert [(b.chair, b.short_name) for b in pasted.partnership.bodies[:3]] == [
        ("B chair", "B"),
        ("", ""),
        ("A chair", "A"),
    ]
    assert paste_cells(west, BODIES, 0, 18, [["", "", "x", "documented", "beyond", "the end"]]).faults == ()


def test_a_block_that_says_nothing_new_changes_nothing(west):
    for table in TABLES:
        fields = [column.field for column in table.columns]
        text = text_of(west, table, [row.id for row in table.rows(west)], fields)
        pasted = paste_cells(west, table, 0, 0, rows_of(text))
        assert pasted.partnership is west
        assert pasted.faults == ()


def _typed_again(known: Partnership, empty: Partnership, *, with_ids: bool) -> Partnership:
    """The bodies, functions and connectors of a partnership, each table pasted into an empty document."""
    left_out = {"views", "hidden_on"} | (set() if with_ids else {"id"})
    for table in (BODIES, FUNCTIONS, CONNECTORS):
        fields = [column.field for column in table.columns if column.field not in left_out]
        text = text_of(known, table, [row.id for row in table.rows(known)], fields)
        pasted = paste_cells(empty, table, 0, 0, rows_of(text), columns=fields)
        assert pasted.faults == ()
        empty = pasted.partnership
    return empty


def test_the_tables_alone_build_west_yorkshire_from_text():
    known = xml.read(EXAMPLE)
    empty = known.but(bodies=(), functions=(), connectors=(), views=(), acceptances=())
    assert _typed_again(known, empty, with_ids=True) == known.but(views=(), acceptances=())


def test_they_build_it_without_ids_too_and_name_things_themselves():
    known = xml.read(EXAMPLE)
    empty = known.but(bodies=(), functions=(), connectors=(), views=(), acceptances=())
    built = _typed_again(known, empty, with_ids=False)
    for table in TABLES:
        fields = [
            column.field for column in table.columns if column.field not in ("id", "views", "hidden_on")
        ]
        said = [
            [[table.column(field).read(p, row) for field in fields] for row in table.rows(p)]
            for p in (built, known)
        ]
        assert said[0] == said[1]
    assert len(built.connectors) == len(known.connectors) > 50


def test_a_small_partnership_is_typed_by_hand():
    made = partnership()
    rows = [
        ["ICB", "Integrated care board", "system"],
        ["Leeds Committee", "Place committee", "place", "ICB"],
    ]
    made = paste_cells(made, BODIES, 0, 1, rows).partnership
    made = paste_cells(made, FUNCTIONS, 0, 1, [["cancer", "", "", "ICB"]]).partnership
    made = paste_cells(
        made, CONNECTORS, 0, 1, [["ICB", "Delegation", "Leeds Committee", "cancer"]]
    ).partnership
    expected = partnership(
        "ICB -delegation-> Leeds Committee: cancer",
        parents={"Leeds Committee": "ICB"},
        kinds={"ICB": "integrated-care-board", "Leeds Committee": "place-committee"},
        levels={"ICB": "system", "Leeds Committee": "place"},
    )
    assert made == expected.but(functions=(expected.functions[0].but(held_by="icb"),))
