"""Collapsed areas: what they hold is not drawn and keeps its place; lines end at them, few and true."""

from schema import Area, Partnership, Placement, View
from schema.bundling import DrawnLine, End, drawn_lines
from schema.collapsing import collapsed_words, drawn_placements, tucked_away
from schema.edits.areas import edit_area
from schema.edits.moving import move
from schema.edits.views import add_view
from schema.hashing import content_hash
from schema.sizing import AREA_TITLE, area_box
from tests.support.maps import map_of

PLACES = End("places", is_area=True)


def page(partnership: Partnership, **fields: object) -> Partnership:
    """The places in a collapsed area, everything else outside."""
    held = ("leeds", "kirklees", "wakefield")
    placements = [
        Placement(body=body.id, x=48 + 160 * at, y=200, area="places" if body.id in held else None)
        for at, body in enumerate(partnership.bodies)
    ]
    area = Area(id="places", title="Places", x=0, y=0, collapsed=True)
    view = View(id="page", title="Page", placements=tuple(placements), areas=(area,), **fields)
    return add_view(partnership, view)


def drawn(*lines: str, **fields: object) -> tuple[DrawnLine, ...]:
    partnership = page(map_of(*lines), **fields)
    return drawn_lines(partnership, partnership.view("page"))


def test_lines_to_what_it_holds_end_at_the_area_as_one() -> None:
    (line,) = drawn("ICB -delegation-> Leeds: cancer", "ICB -delegation-> Kirklees: stroke")
    assert (line.source, line.target) == (End("icb"), PLACES)
    assert [each.id for each in line.connectors] == ["line-1", "line-2"]
    assert line.functions == ()


def test_functions_that_all_share_are_kept() -> None:
    (line,) = drawn("ICB -delegation-> Leeds: cancer, stroke", "ICB -delegation-> Kirklees: stroke, cancer")
    assert line.functions == ("cancer", "stroke")


def test_another_kind_and_another_way_are_lines_of_their_own() -> None:
    lines = drawn(
        "ICB -delegation-> Leeds",
        "Kirklees -accountability-> ICB",
        "Leeds -accountability-> ICB",
        "ICB -delegation-> Audit",
        bundles=False,
    )
    assert [(line.source, line.target) for line in lines] == [
        (End("icb"), PLACES),
        (PLACES, End("icb")),
        (End("icb"), End("audit")),
    ]


def test_lines_within_it_are_not_drawn() -> None:
    assert drawn("Leeds -advice-> Kirklees", "Leeds -advice-> ICB")[0].target == End("icb")
    assert len(drawn("Leeds -advice-> Kirklees", "Leeds -advice-> ICB")) == 1


def test_a_collapsed_area_is_as_large_as_its_title_and_keeps_its_corner() -> None:
    partnership = page(map_of("ICB -delegation-> Leeds", "ICB -delegation-> Kirklees"))
    view = partnership.view("page")
    shut = area_box(partnership, view, view.areas[0])
    open_ = edit_area(partnership, "page", "places", collapsed=False).view("page")
    whole = area_box(partnership, open_, open_.areas[0])
    assert (shut.left, shut.top, shut.height) == (whole.left, whole.top, AREA_TITLE)
    assert shut.width < whole.width
    assert collapsed_words(view, view.areas[0]) == "2 bodies"


def test_what_it_holds_goes_with_it_and_is_not_drawn() -> None:
    partnership = page(map_of("ICB -delegation-> Leeds"))
    assert tucked_away(partnership.view("page")) == {"leeds": "places"}
    assert [each.body for each in drawn_placements(partnership.view("page"))] == ["icb"]
    after = move(partnership, "page", ("places",), 8, 16).view("page")
    assert [(each.x, each.y) for each in after.placements] == [(48, 200), (216, 216)]


def test_collapsing_says_nothing_new() -> None:
    partnership = page(map_of("ICB -delegation-> Leeds"))
    open_ = edit_area(partnership, "page", "places", collapsed=False)
    assert content_hash(partnership, "page") == content_hash(open_, "page")
