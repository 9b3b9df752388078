"""Snapping: the nearest line wins, both ways at once, and the guides show what it lines up with."""

from schema.guides import Along, Guide, Snap
from schema.sizing import Box
from schema.snapping import guides_at, snapped
from schema.stretching import Side, stretched

HERE = Box(80, 80, 160, 48)


def test_nothing_near_leaves_it_where_it_is():
    assert snapped(HERE, []) == Snap()
    assert snapped(HERE, [Box(500, 500, 96, 96)]) == Snap()


def test_edges_snap_both_ways_at_once():
    found = snapped(HERE._replace(x=84, y=203), [Box(80, 0, 160, 48), Box(400, 200, 96, 48)])
    assert (found.dx, found.dy) == (-4, -3)
    assert Guide(Along.EDGE, 80, 0, 80, 248) in found.guides
    assert Guide(Along.EDGE, 80, 200, 496, 200) in found.guides


def test_the_nearest_of_several_wins():
    assert snapped(Box(83, 300, 160, 48), [Box(80, 0, 96, 48), Box(88, 100, 96, 48)]).dx == -3


def test_centres_snap_where_the_grid_allows():
    wide = Box(80, 0, 160, 48)
    found = snapped(Box(109, 200, 96, 48), [wide])
    assert found == Snap(3, 0, (Guide(Along.CENTRE, 160, 0, 160, 248),))
    odd = Box(109, 200, 104, 48)
    assert snapped(odd, [wide]).dx == 0
    assert snapped(odd, [wide], grid=1).dx == -1


def test_equal_gaps_snap_after_before_and_between():
    row = [Box(0, 0, 96, 48), Box(128, 0, 96, 48)]
    after = snapped(Box(259, 10, 80, 72), row)
    assert after.dx == -3
    assert after.guides == (Guide(Along.GAP, 96, 24, 128, 24), Guide(Along.GAP, 224, 24, 256, 24))
    before = snapped(Box(-115, 10, 80, 72), row)
    assert before.dx == 3
    assert [(guide.x1, guide.x2) for guide in before.guides] == [(-32, 0), (96, 128)]
    between = snapped(Box(197, 10, 80, 72), [Box(0, 0, 96, 48), Box(384, 0, 96, 48)])
    assert between.dx == 3
    assert [guide.x2 - guide.x1 for guide in between.guides] == [104, 104]


def test_gaps_count_only_in_the_same_row():
    row = [Box(0, 0, 96, 48), Box(128, 0, 96, 48)]
    assert snapped(Box(259, 400, 80, 72), row).dx == 0


def test_down_is_as_across():
    column = [Box(0, 0, 48, 96), Box(0, 128, 48, 96)]
    found = snapped(Box(10, 259, 72, 80), column)
    assert found.dy == -3
    assert found.guides == (Guide(Along.GAP, 24, 96, 24, 128), Guide(Along.GAP, 24, 224, 24, 256))


def test_the_anchor_lands_on_the_grid_and_not_the_corner():
    area, body = Box(80, 44, 160, 100), (96, 80)
    found = snapped(area, [Box(0, 140, 48, 96)], anchor=body)
    assert found.dy == 0
    assert snapped(area._replace(y=47), [Box(400, 44, 48, 96)], anchor=(96, 83)).dy == -3


def test_what_stands_beyond_lines_up_but_keeps_no_gaps():
    row = [Box(0, 0, 96, 48), Box(128, 0, 96, 48)]
    assert snapped(Box(259, 10, 80, 72), [], beyond=row).dx == 0
    assert snapped(Box(131, 10, 80, 72), [], beyond=row).dx == -3


def test_a_pulled_side_snaps_to_edges_of_others():
    found = stretched(Box(0, 0, 101, 50), Side.END, Side.END, [Box(104, 200, 96, 48)])
    assert found == Snap(3, 0, (Guide(Along.EDGE, 104, 0, 104, 248),))
    assert stretched(Box(0, 0, 101, 50), Side.NONE, Side.END, [Box(104, 200, 96, 48)]) == Snap()


def test_a_pulled_side_keeps_the_gap_of_the_row():
    row = [Box(160, 0, 96, 48), Box(288, 0, 96, 48)]
    found = stretched(Box(0, 0, 125, 48), Side.END, Side.NONE, row)
    assert found.dx == 3
    assert {guide.length for guide in found.guides if guide.kind is Along.GAP} == {32}


def test_a_pulled_left_side_keeps_the_gap_on_its_right():
    found = stretched(Box(131, 0, 61, 48), Side.START, Side.NONE, [Box(0, 0, 96, 48), Box(224, 0, 96, 48)])
    assert found.dx == -3
    assert {guide.length for guide in found.guides} == {32}


def test_a_pulled_side_stays_on_the_grid_and_never_turns_over():
    assert stretched(Box(0, 0, 101, 50), Side.END, Side.NONE, [Box(102, 200, 96, 48)]).dx == 0
    assert stretched(Box(0, 0, 4, 48), Side.END, Side.NONE, [Box(-40, 200, 40, 48)]).dx == 0


def test_guides_are_told_for_where_a_box_stands():
    row = [Box(0, 0, 96, 48), Box(128, 0, 96, 48)]
    assert guides_at(Box(256, 0, 96, 48), row) == snapped(Box(256, 0, 96, 48), row, reach=0).guides
    assert {guide.kind for guide in guides_at(Box(256, 4, 96, 48), [], row)} == set()
