"""The table of functions and decisions: every function, who holds it, who delegated it to whom."""

from itertools import pairwise

from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Role
from schema import Attestation, Function, Partnership
from schema.edits.bodies import edit_body
from tests.support.reading import item, of_role, said, texts
from tests.support.sketch import sketch


def _table(partnership: Partnership | None = None) -> Drawing:
    partnership = partnership or sketch()
    return draw(partnership, partnership.view("decisions"))


def test_every_function_has_a_row_below_what_it_is_part_of() -> None:
    rows = [each.id for each in of_role(_table(), Role.TABLE)]
    assert rows == ["table", "row-commissioning", "row-cancer", "row-strategy"]


def test_a_row_says_who_holds_and_who_delegated_to_whom() -> None:
    row = item(_table(), "row-commissioning")
    assert row.name == (
        "Commissioning. Kind: Function. Held by: NHS Westshire Integrated Care Board."
        " Delegated to, by whom: Delegation: Bradford District and Craven, Calderdale, Kirklees, Leeds and"
        " Wakefield District, by NHS Westshire Integrated Care Board. Reference: SoRD 4.1"
    )
    assert "Wakefield District, by NHS Westshire" in said(row)
    assert "(by statute)" in item(_table(), "row-strategy").name


def test_every_entry_says_by_which_kind_of_line() -> None:
    giver = "Westshire Partnership Board"
    entry = f"Strategy Implementation: NHS Westshire Integrated Care Board, by {giver}"
    assert entry in said(item(_table(), "row-strategy"))


def test_a_giver_that_stands_for_many_gives_as_each_of_them() -> None:
    partnership = edit_body(sketch(), "icb", name="Groups", stands_for="eleven groups")
    assert "Wakefield District, by each of the Groups" in said(item(_table(partnership), "row-commissioning"))


def test_entries_of_one_cell_stand_half_a_line_apart() -> None:
    partnership = sketch()
    lines = tuple(
        line.but(kind="strategy-implementation") if line.id == "hand-4" else line
        for line in partnership.connectors
    )
    row = item(_table(partnership.but(connectors=lines)), "row-commissioning")
    cell = [text for text in texts(row) if text.x == next(t.x for t in texts(row) if "Delegation" in t.text)]
    steps = [below.y - above.y for above, below in pairwise(cell)]
    begins = [text.text.startswith(("Delegation: ", "Strategy Implementation: ")) for text in cell[1:]]
    assert [step == 17 * 1.5 for step in steps] == begins
    assert sum(begins) == 1


def test_parts_are_indented() -> None:
    whole, part = (texts(item(_table(), f"row-{id_}"))[0] for id_ in ("commissioning", "cancer"))
    assert part.x > whole.x
    assert whole.bold
    assert not part.bold


def test_only_lines_that_hand_a_function_on_count_and_doubt_is_said() -> None:
    partnership = sketch()
    lines = tuple(
        line.but(attestation=Attestation.ILLUSTRATIVE) if line.id == "hand-4"
        else line.but(kind="advice") if line.id == "hand-3"
        else line
        for line in partnership.connectors
    )  # fmt: skip
    name = item(_table(partnership.but(connectors=lines)), "row-commissioning").name
    assert "Wakefield District, by NHS Westshire Integrated Care Board (illustrative)" in name
    assert "Leeds" not in name


def test_a_table_without_functions_invites() -> None:
    partnership = sketch()
    lines = tuple(line.but(functions=()) for line in partnership.connectors)
    drawing = _table(partnership.but(functions=(), connectors=lines))
    assert "No functions" in said(item(drawing, "empty"))
    assert of_role(drawing, Role.CONTROL)


def test_headings_name_the_columns() -> None:
    head = [text.text for text in texts(item(_table(), "table"))]
    assert head == ["Function", "Kind", "Held by", "Delegated to, by whom", "Reference", "Why at this level"]


def test_givers_of_the_same_taker_share_a_paragraph_and_others_stand_apart() -> None:
    partnership = sketch()
    lines = tuple(
        line.but(source="nhse", target="place-0") if line.id == "hand-1"
        else line.but(target="place-0") if line.id.startswith("hand")
        else line.but(kind="delegation", functions=("cancer",)) if line.id.startswith("assure")
        else line
        for line in partnership.connectors
    )  # fmt: skip
    table = _table(partnership.but(connectors=lines))
    giver = "NHS Westshire Integrated Care Board"
    assert (
        f"Delegation: Bradford District and Craven, by {giver} and NHS England."
        in item(table, "row-commissioning").name
    )
    assert f"{giver}, by Audit, Remuneration and Nomination, " in item(table, "row-cancer").name


def test_however_deep_functions_lie_in_wider_ones_each_has_its_row() -> None:
    deep = tuple(
        Function(id=f"f-{n}", name=f"F {n}", part_of=f"f-{n - 1}" if n else None) for n in range(1500)
    )
    rows = of_role(_table(sketch().but(functions=deep, connectors=())), Role.TABLE)
    assert [row.id for row in rows] == ["table", *(f"row-f-{n}" for n in range(1500))]
