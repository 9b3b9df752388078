"""Tables: every field has a column, and every cell understands the text that it gives."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from partnerships import partnership, partnerships
from schema import Body, Seat
from schema.edits.tabling import edit_cells
from schema.naming import Unnamed, called, named
from schema.table_text import rows_of, text_of
from schema.tables import BODIES, CONNECTORS, FUNCTIONS, TABLES

PHASES = [Phase.explicit, Phase.reuse, Phase.generate]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)
def test_every_field_has_its_column(table):
    fields = [column.field for column in table.columns if not (column.derived or column.change)]
    assert sorted(fields) == sorted(table.record.model_fields.keys() - {"unknown"})
    headings = [column.heading for column in table.columns]
    assert len(set(headings)) == len(headings)
    assert set(table.first) <= set(fields)


@settings(deadline=None, max_examples=8, phases=PHASES, suppress_health_check=[HealthCheck.too_slow])
@given(partnerships())
def test_every_cell_understands_its_own_text(made):
    for table in TABLES:
        for row in table.rows(made):
            told = {column.field: column.read(made, row) for column in table.columns}
            assert edit_cells(made, table, row.id, told) is made
            for column in table.columns:
                if column.is_editable and column.field != "seats":
                    value = column.cell.parse(made, told[column.field])
                    assert value == column.value_of(made, row), column.field


def test_seats_are_read_and_understood():
    seats = (
        Seat(holder="Chair", role="Chair", independent=True),
        Seat(holder="A. Person", voting=False, nominated_by="leeds-council"),
        Seat(holder="Observer"),
    )
    made = partnership("ICB", "Leeds Council")
    made = made.but(bodies=(made.bodies[0].but(seats=seats), made.bodies[1]))
    cell = BODIES.column("seats").cell
    told = cell.read(made, seats)
    assert told == (
        "Chair | Chair | independent; A. Person |  | non-voting | nominated by Leeds Council; Observer"
    )
    assert cell.parse(made, told) == seats


def test_cells_read_as_a_person_would_say_it(west):
    leeds, delegates, cancer = west.body("leeds"), west.connector("delegates"), west.function("cancer")
    said = [column.read(west, leeds) for column in BODIES.columns[:5]]
    assert said == ["leeds", "Leeds Committee", "Place committee", "Place; System", "Integrated Care Board"]
    assert CONNECTORS.column("kind").read(west, delegates) == "Delegation"
    assert CONNECTORS.column("functions").read(west, delegates) == "acute commissioning; cancer"
    assert CONNECTORS.column("sentence").read(west, delegates) == (
        "Integrated Care Board delegates acute commissioning and cancer to Leeds Committee"
    )
    assert FUNCTIONS.column("held_by").read(west, cancer) == "Board of the ICB"


def test_choices_are_what_would_be_read(west):
    assert BODIES.column("parent").cell.choices(west) == tuple(body.name for body in west.bodies)
    assert "documented" in BODIES.column("attestation").cell.choices(west)
    assert BODIES.column("chair").cell.choices(west) == ()


def test_things_are_found_by_any_of_their_names(west):
    kinds = west.key.connector_kinds
    for text in ("delegation", "  DELEGATION ", "D", "d"):
        assert named(kinds, text, "kind").id == "delegation"
    assert named(west.bodies, "leeds  committee", "body").id == "leeds"
    with pytest.raises(Unnamed, match="no body is called “Leeds Comittee”; did you mean “Leeds Committee”"):
        named(west.bodies, "Leeds Comittee", "body")
    with pytest.raises(Unnamed, match="no body is called “zzz”; add it first"):
        named(west.bodies, "zzz", "body")


def test_things_of_one_name_are_told_apart_by_their_ids():
    bodies = (
        Body(id="a", name="Forum", kind="forum"),
        Body(id="b", name="forum", kind="forum"),
        Body(id="c", name="a", kind="forum"),
        Body(id="d", name="Leeds; York", kind="forum"),
    )
    assert [called(bodies, body.id) for body in bodies] == ["a", "b", "c", "d"]
    assert [named(bodies, called(bodies, body.id), "body").id for body in bodies] == ["a", "b", "c", "d"]
    with pytest.raises(Unnamed, match="the name of 2 things; write the id of the body: a, b"):
        named(bodies, "FORUM", "body")


def test_the_clipboard_holds_cells_with_breaks_and_tabs(west):
    fields = ["name", "levels"]
    assert rows_of(text_of(west, BODIES, ["leeds", "icb"], fields)) == [
        ["Leeds Committee", "Place; System"],
        ["Integrated Care Board", "System"],
    ]
    assert rows_of('a\t"two\nlines"\r\n\t"say ""x"""\r\n') == [["a", "two\nlines"], ["", 'say "x"']]
