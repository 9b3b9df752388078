"""Equal connectors to every body of an area are one drawn line; anything less is single lines."""

from datetime import date

import pytest

from schema import Area, Attestation, Partnership, Placement, View
from schema.bundling import DrawnLine, End, drawn_lines
from schema.edits.connectors import edit_connector
from tests.support.maps import map_of

OUT = tuple(f"ICB -delegation-> {place}: cancer" for place in ("Leeds", "Kirklees", "Wakefield"))
IN = tuple(f"{place} -accountability-> ICB" for place in ("Leeds", "Kirklees", "Wakefield"))
PLACES = ("leeds", "kirklees", "wakefield")


def view(*inside: str, outside: tuple[str, ...] = ("icb",), **fields: object) -> View:
    placements = [Placement(body=body, x=0, y=0, area="places") for body in inside]
    placements += [Placement(body=body, x=0, y=0) for body in outside]
    areas = (Area(id="places", title="Places", x=0, y=0),)
    return View(id="v", title="V", placements=tuple(placements), areas=areas, **fields)


def drawn(partnership: Partnership, shown: View | None = None) -> tuple[DrawnLine, ...]:
    return drawn_lines(partnership, shown or view(*PLACES))


def ids(line: DrawnLine) -> list[str]:
    return [connector.id for connector in line.connectors]


def test_one_line_to_the_border_of_the_area() -> None:
    (line,) = drawn(map_of(*OUT))
    assert (line.source, line.target) == (End("icb"), End("places", is_area=True))
    assert ids(line) == ["line-1", "line-2", "line-3"]
    assert line.first.id == "line-1"


def test_one_line_from_the_border_of_the_area() -> None:
    (line,) = drawn(map_of(*IN))
    assert (line.source, line.target) == (End("places", is_area=True), End("icb"))


def test_both_ways_are_two_lines_in_model_order() -> None:
    first, second = drawn(map_of(IN[0], *OUT, *IN[1:]))
    assert ids(first) == ["line-1", "line-5", "line-6"]
    assert ids(second) == ["line-2", "line-3", "line-4"]


def test_fewer_than_three_are_drawn_singly() -> None:
    lines = drawn(map_of(*OUT[:2]), view("leeds", "kirklees"))
    assert [ids(line) for line in lines] == [["line-1"], ["line-2"]]
    assert lines[0].target == End("leeds")


def test_every_body_of_the_area_is_reached_or_there_is_no_bundle() -> None:
    given = map_of(*OUT, calderdale="place-committee")
    assert len(drawn(given)) == 1
    assert len(drawn(given, view(*PLACES, "calderdale"))) == 3


def test_a_line_to_a_body_outside_the_area_stays_single() -> None:
    given = map_of(*OUT, "ICB -delegation-> Harrogate: cancer")
    lines = drawn(given, view(*PLACES, outside=("icb", "harrogate")))
    assert [ids(line) for line in lines] == [["line-1", "line-2", "line-3"], ["line-4"]]


def test_a_line_within_the_area_is_never_bundled() -> None:
    lines = drawn(map_of(*OUT), view("icb", *PLACES, outside=()))
    assert all(len(line.connectors) == 1 for line in lines)


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "advice"},
        {"functions": ()},
        {"mutual": True},
        {"joint": True},
        {"attestation": Attestation.ILLUSTRATIVE},
    ],
)
def test_one_that_differs_breaks_the_bundle(fields: dict[str, object]) -> None:
    assert len(drawn(edit_connector(map_of(*OUT), "line-2", **fields))) == 3


def test_the_order_of_functions_is_no_difference() -> None:
    given = map_of(*(line + ", stroke" for line in OUT))
    assert len(drawn(edit_connector(given, "line-2", functions=("stroke", "cancer")))) == 1


def test_all_mutual_are_a_bundle() -> None:
    given = map_of(*(line.replace(" -", " <-") for line in OUT))
    (line,) = drawn(given)
    assert line.first.mutual


def test_the_phrase_is_drawn_only_when_all_agree() -> None:
    given = map_of(*OUT)
    for number in (1, 2, 3):
        given = edit_connector(given, f"line-{number}", phrase="most decisions")
    assert drawn(given)[0].phrase == "most decisions"
    (line,) = drawn(edit_connector(given, "line-3", phrase="some decisions"))
    assert line.phrase == ""


def test_a_hidden_connector_breaks_the_bundle() -> None:
    lines = drawn(map_of(*OUT), view(*PLACES, connectors_hidden=("line-2",)))
    assert [ids(line) for line in lines] == [["line-1"], ["line-3"]]


def test_a_connector_that_has_ended_breaks_the_bundle() -> None:
    given = edit_connector(map_of(*OUT), "line-2", valid_to=date(2022, 6, 30))
    assert len(drawn(given)) == 2
    assert len(drawn_lines(given, view(*PLACES), date(2022, 6, 30))) == 1


def test_a_view_may_have_no_bundles() -> None:
    assert len(drawn(map_of(*OUT), view(*PLACES, bundles=False))) == 3


def test_each_connector_is_drawn_once_when_two_areas_could_bundle_it() -> None:
    names = [(a, b) for a in ("A1", "A2", "A3") for b in ("B1", "B2", "B3")]
    given = map_of(*(f"{a} -advice-> {b}" for a, b in names))
    areas = tuple(Area(id=area, title=area, x=0, y=0) for area in ("a", "b"))
    places = tuple(Placement(body=body.id, x=0, y=0, area=body.id[0]) for body in given.bodies)
    lines = drawn(given, View(id="v", title="V", areas=areas, placements=places))
    assert sorted(one for line in lines for one in ids(line)) == sorted(line.id for line in given.connectors)
    assert len(lines) == 3
