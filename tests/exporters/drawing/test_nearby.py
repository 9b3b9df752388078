"""What was moved has good ways at once, and the other lines keep theirs."""

from itertools import pairwise

from exporters.drawing.nearby import nearby
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import Routing, routing_of
from exporters.routing.geometry import along
from schema import Partnership
from schema.edits.moving import move
from tests.support.maps import map_of
from tests.support.pages import PAGE, laid_out


def lined_up() -> Partnership:
    """Three in a row, and one below, with lines past the middle one."""
    partnership = map_of("A -advice-> C", "B -advice-> D", "C -advice-> D")
    return laid_out(partnership, a=(0, 0), b=(300, 0), c=(600, 0), d=(300, 300))


def test_the_lines_of_what_moved_pass_by_the_others() -> None:
    before = lined_up()
    routing = routing_of(before, before.view(PAGE))
    after = move(before, PAGE, ("a",), 0, 16)
    near = nearby(after, after.view(PAGE), routing)
    assert near is not None
    bodies = plan_of(after, after.view(PAGE)).bodies
    _, way, _ = near.ways["line-1"]
    for first, second in pairwise(way.points):
        assert not along(first, second).overlaps(bodies["b"])
    assert near.ways["line-1"] != routing.ways["line-1"]
    assert all(near.ways[line] is routing.ways[line] for line in ("line-2", "line-3"))


def test_where_nothing_moved_or_all_is_new_there_is_nothing_to_do_sooner() -> None:
    partnership = lined_up()
    view = partnership.view(PAGE)
    assert nearby(partnership, view, routing_of(partnership, view)) is None
    assert nearby(partnership, view, Routing()) is None
