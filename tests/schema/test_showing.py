"""What a view shows: connectors, bands, and what stands on no view."""

from datetime import date
from itertools import pairwise

import pytest

from schema import Area, Direction, Partnership, Placement, View
from schema.edits.bodies import edit_body, set_levels
from schema.edits.connectors import edit_connector
from schema.edits.document import edit_control
from schema.showing import area_level, bands, level_of, on_no_view, shown_connectors
from schema.sizing import body_box
from tests.support.maps import map_of


def view(*places: tuple[str, int, int], areas: tuple[Area, ...] = (), **fields: object) -> View:
    return View(
        id="v",
        title="V",
        areas=areas,
        placements=tuple(Placement(body=b, x=x, y=y) for b, x, y in places),
        **fields,
    )


def lines_shown(partnership: Partnership, shown: View, on: date | None = None) -> list[str]:
    return [line.id for line in shown_connectors(partnership, shown, on)]


class TestShownConnectors:
    lines = ("A -advice-> B", "B -assurance-> A", "B -advice-> C")
    both = view(("a", 0, 0), ("b", 0, 200))

    def test_both_ends_are_placed(self) -> None:
        assert lines_shown(map_of(*self.lines), self.both) == ["line-1", "line-2"]

    def test_the_kind_is_shown(self) -> None:
        assert lines_shown(map_of(*self.lines), self.both.but(kinds_shown=("assurance",))) == ["line-2"]
        assert lines_shown(map_of(*self.lines), self.both.but(kinds_shown=())) == []

    def test_it_is_not_hidden(self) -> None:
        assert lines_shown(map_of(*self.lines), self.both.but(connectors_hidden=("line-2",))) == ["line-1"]

    def test_it_holds_on_the_day_that_the_document_is_correct_as_of(self) -> None:
        given = edit_connector(map_of(*self.lines), "line-1", valid_to=date(2022, 6, 30))
        assert lines_shown(given, self.both) == ["line-2"]
        assert lines_shown(given, self.both, date(2022, 6, 30)) == ["line-1", "line-2"]
        assert lines_shown(edit_control(given, correct_as_of=None), self.both) == ["line-1", "line-2"]

    def test_the_first_and_the_last_day_count(self) -> None:
        day = date(2022, 7, 1)
        given = edit_connector(map_of(*self.lines), "line-1", valid_from=day, valid_to=day)
        assert lines_shown(given, self.both, day) == ["line-1", "line-2"]
        assert lines_shown(given, self.both, date(2022, 7, 2)) == ["line-2"]


def test_what_stands_on_no_view_is_listed_in_model_order() -> None:
    given = map_of(a="forum", b="forum", c="forum").but(views=(view(("b", 0, 0)),))
    assert [body.id for body in on_no_view(given)] == ["a", "c"]


class TestLevels:
    def test_a_body_on_several_levels_stands_in_its_first(self) -> None:
        given = set_levels(map_of(a="forum", b="forum"), ("a",), ("place", "system"))
        level = level_of(given, given.body("a"))
        assert level is not None
        assert level.id == "place"
        assert level_of(given, given.body("b")) is None

    @pytest.mark.parametrize(
        ("area", "level"),
        [
            (Area(id="x", title="X", x=0, y=0, level="region"), "region"),
            (Area(id="x", title="X", x=0, y=0), "place"),
            (Area(id="x", title="X", x=0, y=0, body="b"), "place"),
            (Area(id="empty", title="X", x=0, y=0, body="b"), "system"),
            (Area(id="empty", title="X", x=0, y=0), None),
        ],
    )
    def test_an_area_lies_in_its_own_level_else_in_that_of_what_it_holds(
        self, area: Area, level: str | None
    ) -> None:
        given = set_levels(set_levels(map_of(a="forum", b="forum"), ("a",), ("place",)), ("b",), ("system",))
        shown = View(
            id="v",
            title="V",
            areas=(area, Area(id="y", title="Y", x=0, y=0)),
            placements=(Placement(body="a", x=0, y=0, area="x" if area.id == "x" else "y"),),
        )
        found = area_level(given, shown, area)
        assert (found.id if found else None) == level


class TestBands:
    @staticmethod
    def levelled(**levels: str) -> Partnership:
        given = map_of(**dict.fromkeys(levels, "forum"))
        for body, level in levels.items():
            given = set_levels(given, (body,), (level,))
        return given

    def test_bands_lie_one_below_the_other_around_their_bodies(self) -> None:
        given = self.levelled(nhse="national", icb="system", leeds="place")
        shown = view(("leeds", 0, 600), ("nhse", 0, 0), ("icb", 0, 300))
        strips = bands(given, shown)
        assert [strip.level.id for strip in strips] == ["national", "system", "place"]
        for upper, lower in pairwise(strips):
            assert upper.end == lower.start
        for strip, place in zip(
            strips, (shown.placements[1], shown.placements[2], shown.placements[0]), strict=True
        ):
            box = body_box(given, place)
            assert strip.start < box.top < box.bottom < strip.end

    def test_a_view_may_put_people_at_the_top(self) -> None:
        given = self.levelled(residents="people", icb="system")
        strips = bands(given, view(("residents", 0, 0), ("icb", 0, 300)))
        assert [strip.level.id for strip in strips] == ["people", "system"]

    def test_side_by_side_the_wider_level_comes_first(self) -> None:
        given = self.levelled(leeds="place", icb="system")
        strips = bands(given, view(("leeds", 0, 0), ("icb", 300, 0)))
        assert [strip.level.id for strip in strips] == ["system", "place"]

    def test_where_levels_overlap_the_fewest_boxes_are_on_the_wrong_side(self) -> None:
        given = self.levelled(a="system", b="system", astray="system", d="place", e="place")
        shown = view(("a", 0, 0), ("b", 200, 0), ("astray", 600, 400), ("d", 0, 300), ("e", 200, 300))
        upper, lower = bands(given, shown)
        middles = {place.body: body_box(given, place).middle for place in shown.placements}
        assert upper.end == lower.start
        assert max(middles["a"], middles["b"]) <= upper.end < min(middles["d"], middles["e"])
        assert upper.end < middles["astray"]

    def test_bands_never_overlap_however_bodies_are_strewn(self) -> None:
        given = self.levelled(a="national", b="system", c="place", d="national", e="system", f="place")
        shown = view(
            ("a", 0, 0), ("b", 150, 10), ("c", 300, 20), ("d", 450, 500), ("e", 600, 490), ("f", 750, 480)
        )
        for upper, lower in pairwise(bands(given, shown)):
            assert upper.start <= upper.end == lower.start <= lower.end

    def test_a_body_in_an_area_stands_in_the_areas_band(self) -> None:
        given = self.levelled(a="system", b="place")
        held = view(areas=(Area(id="x", title="X", x=0, y=0, level="system"),)).but(
            placements=(Placement(body="a", x=0, y=0), Placement(body="b", x=200, y=40, area="x"))
        )
        assert [strip.level.id for strip in bands(given, held)] == ["system"]

    def test_bands_may_stand_beside_each_other_as_columns(self) -> None:
        given = self.levelled(nhse="national", icb="system", leeds="place")
        places = (("leeds", 600, 0), ("nhse", 0, 40), ("icb", 300, 400))
        shown = view(*places).but(direction=Direction.ACROSS)
        columns = bands(given, shown)
        assert [column.level.id for column in columns] == ["national", "system", "place"]
        assert all(one.end == other.start for one, other in pairwise(columns))
        placed = {place.body: body_box(given, place) for place in shown.placements}
        for column, body in zip(columns, ("nhse", "icb", "leeds"), strict=True):
            assert column.start < placed[body].left < placed[body].right < column.end
            assert column.holds(placed[body].centre, -1000)
            assert not column.holds(column.start - 1, placed[body].middle)
        assert [band.level.id for band in bands(given, view(*places))] == ["place", "national", "system"]

    def test_no_levels_no_bands(self) -> None:
        assert bands(map_of(a="forum"), view(("a", 0, 0))) == ()
        assert bands(map_of(a="forum"), view()) == ()


def test_a_body_that_no_longer_exists_is_still_placed() -> None:
    given = edit_body(map_of("A -advice-> B"), "a", valid_to=date(2020, 1, 1))
    assert on_no_view(given.but(views=(view(("a", 0, 0), ("b", 0, 100)),))) == ()
