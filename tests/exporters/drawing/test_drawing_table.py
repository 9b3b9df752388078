"""The table of functions and decisions: every function, who holds it, who delegated it to whom."""

from exporters.drawing import draw
from exporters.drawing.marks import Drawing, Role
from schema import Attestation, Function, Partnership
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
        "Commissioning. Kind: Function. Held by: NHS Westshire Integrated Care Board (reserved)."
        " Delegated to, by whom: Bradford District and Craven, Calderdale, Kirklees, Leeds and"
        " Wakefield District, by NHS Westshire Integrated Care Board. Reference: SoRD 4.1"
    )
    assert "Wakefield District, by NHS Westshire" in said(row)
    assert "(by statute)" in item(_table(), "row-strategy").name


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
        f"Bradford District and Craven, by {giver} and NHS England." in item(table, "row-commissioning").name
    )
    assert f"{giver}, by Audit, Remuneration and Nomination, " in item(table, "row-cancer").name


def test_however_deep_functions_lie_in_wider_ones_each_has_its_row() -> None:
    deep = tuple(
        Function(id=f"f-{n}", name=f"F {n}", part_of=f"f-{n - 1}" if n else None) for n in range(1500)
    )
    rows = of_role(_table(sketch().but(functions=deep, connectors=())), Role.TABLE)
    assert [row.id for row in rows] == ["table", *(f"row-f-{n}" for n in range(1500))]
