"""Snapping: the nearest line wins, both ways at once, and the guides show what it lines up with."""

from schema.sizing import Box
from schema.snapping import Along, Guide, Snap, snapped

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
