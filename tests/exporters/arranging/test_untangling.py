"""Things change places until lines cross little; what bits tell is what plain counting finds."""

from itertools import combinations, pairwise
from random import Random

import pytest

from exporters.arranging import arrange_view
from exporters.arranging.hubs import with_hubs
from exporters.arranging.layout import Frame, laid
from exporters.arranging.rack import Place, Rack
from exporters.arranging.shaking import shaken
from exporters.arranging.sheet import sheet_of
from exporters.arranging.stock import Stock
from exporters.arranging.untangling import Untangler
from exporters.arranging.ways import things
from exporters.arranging.web import Web
from exporters.arranging.whole import rough
from exporters.drawing import draw
from exporters.measuring import measured
from exporters.process import Stopped
from partnerships import partnership
from sample_maps import PAGE, generated
from schema import Placement, View

PAGES = [(12, 2.2), (25, 1.1), (40, 1.5)]
every_page = pytest.mark.parametrize(("bodies", "density"), PAGES)


def stock_of_page(bodies: int, density: float) -> Stock:
    return sheet_of(with_hubs(generated(bodies, density), PAGE), PAGE).stock


def tangled(stock: Stock) -> tuple[Frame, Untangler]:
    frame = rough(stock, 1400)
    return frame, Untangler(stock, frame, laid(stock, frame))


def at(rack: Rack, stock: Stock, end: str) -> tuple[int, float]:
    home = stock.homes[end]
    return rack.rank[home], rack.left[home] + rack.offsets[end]


def counted(rack: Rack, stock: Stock) -> tuple[int, float]:
    """How often straight lines from row to row cross, by comparing all; and how far they go."""
    lines = []
    far = 0.0
    for link in stock.links:
        if stock.homes[link.source] != stock.homes[link.target]:
            (top, x), (bottom, end) = sorted((at(rack, stock, link.source), at(rack, stock, link.target)))
            far += abs(end - x) + rack.down[bottom] - rack.down[top]
            lines.append(({link.source, link.target}, top, x, bottom, end))
    return sum(_crossed(one, other) for one, other in combinations(lines, 2)), far


def _crossed(one: tuple, other: tuple) -> int:
    ends, *mine = one
    others_ends, *its = other
    if ends & others_ends or mine[0] == mine[2] or its[0] == its[2]:
        return 0
    rows = range(max(mine[0], its[0]), min(mine[2], its[2]))
    return sum((_x(mine, row) < _x(its, row)) != (_x(mine, row + 1) < _x(its, row + 1)) for row in rows)


def _x(line: list, row: int) -> float:
    top, x, bottom, end = line
    return x + (end - x) * (row - top) / (bottom - top)


@every_page
def test_what_bits_tell_is_what_comparing_all_finds(bodies: int, density: float) -> None:
    stock = stock_of_page(bodies, density)
    _, untangler = tangled(stock)
    chance = Random(bodies)
    for _ in range(5):
        crossings, far = counted(untangler.rack, stock)
        assert sum(gap.crossed for gap in untangler.web.strung.gaps) == crossings
        assert sum(untangler.web.strung.lengths) == pytest.approx(far)
        thing = chance.choice(stock.things)
        untangler.attempt([chance.choice(untangler.offers.anywhere(thing))], anyway=True)
        assert untangler.total == pytest.approx(Web(stock, untangler.rack).total())


@every_page
def test_lines_cross_less_and_all_stay_in_their_bands_and_within_the_page(
    bodies: int, density: float
) -> None:
    stock = stock_of_page(bodies, density)
    frame, untangler = tangled(stock)
    before, bands = (
        untangler.total,
        {thing: frame.bands[row] for row, its in enumerate(things(frame.rows)) for thing in its},
    )
    untangler.descend(stock.things)
    after = untangler.total
    assert after < 0.9 * before
    shaken(untangler, 6)
    assert untangler.total <= after
    made, rack = untangler.frame(), untangler.rack
    assert {thing: made.bands[row] for row, its in enumerate(things(made.rows)) for thing in its} == bands
    assert all(rack.used(row) <= rack.room for row in range(len(rack.rows)))
    for row in rack.rows:
        for one, other in pairwise(row):
            assert rack.left[one] + rack.widths[one] < rack.left[other]


def test_what_did_not_help_is_taken_back_wholly() -> None:
    stock = stock_of_page(40, 1.5)
    _, untangler = tangled(stock)
    untangler.descend(stock.things)
    places, total = [untangler.rack.place(thing) for thing in stock.things], untangler.total
    refused = 0
    for thing in stock.things:
        for place in untangler.offers.anywhere(thing):
            if not untangler.attempt([place]):
                refused += 1
                assert [untangler.rack.place(thing) for thing in stock.things] == places
                assert untangler.web.total() == pytest.approx(total)
            else:
                places, total = [untangler.rack.place(thing) for thing in stock.things], untangler.total
    assert refused > 100


def test_others_make_room_and_nobody_leaves_the_page() -> None:
    stock = stock_of_page(25, 1.1)
    _, untangler = tangled(stock)
    rack = untangler.rack
    row = max(range(len(rack.rows)), key=lambda row: len(rack.rows[row]))
    first, last = rack.rows[row][0], rack.rows[row][-1]
    rack.put([Place(last, row, rack.left[first] - 1)])
    assert rack.rows[row][:2] == [last, first]
    assert rack.left[last] >= 0
    assert rack.left[first] >= rack.left[last] + rack.widths[last]


def test_it_stops_when_it_is_told_to() -> None:
    stock = stock_of_page(25, 1.1)
    frame = rough(stock, 1400)
    untangler = Untangler(stock, frame, laid(stock, frame), stop=lambda: True)
    with pytest.raises(Stopped):
        untangler.descend(stock.things)


@pytest.mark.parametrize("count", [3, 7])
@pytest.mark.parametrize("levels", ["beside", "below"])
def test_two_bodies_joined_by_many_lines_have_room_for_every_badge(count: int, levels: str) -> None:
    kinds = ("delegation", "accountability", "assurance", "advice", "engagement", "strategy-development")
    lines = [f"North Board -{kind}-> South Board" for kind in kinds] + ["South Board -advice-> North Board"]
    p = partnership(
        *lines[:count],
        levels={"north-board": "system", "south-board": "system" if levels == "beside" else "place"},
        views=(View(id=PAGE, title="Two", placements=_placed("north-board", "south-board")),),
    )
    after = arrange_view(p, PAGE).partnership
    values = measured(draw(after, after.view(PAGE)))
    assert values["lines"] == count
    assert [values[each] for each in ("labels-over-labels", "labels-over-bodies", "shared-segments")] == [
        0,
        0,
        0,
    ]


def _placed(*bodies: str) -> tuple[Placement, ...]:
    return tuple(Placement(body=body, x=0, y=0) for body in bodies)


def test_lines_that_need_not_cross_do_not() -> None:
    """Two levels of five, joined in the opposite order."""
    lines = [f"Upper {n} -delegation-> Lower {6 - n}" for n in range(1, 6)]
    names = [f"{side}-{n}" for side in ("upper", "lower") for n in range(1, 6)]
    p = partnership(
        *lines,
        levels={name: "system" if name.startswith("upper") else "place" for name in names},
        views=(View(id=PAGE, title="Ten", placements=_placed(*names)),),
    )
    after = arrange_view(p, PAGE).partnership
    assert measured(draw(after, after.view(PAGE)))["crossings"] == 0
