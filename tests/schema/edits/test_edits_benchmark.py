"""What a validated edit costs: measured against making the same partnership again without any change."""

import timeit

import pytest

from schema import Body, Connector, Placement, View
from schema.difference import difference
from schema.edits.bodies import rename_body
from schema.edits.moving import move

BODIES, CONNECTORS = 500, 1000


@pytest.fixture
def large(build):
    """500 bodies, 1,000 lines, all placed on one view."""
    ids = [f"body-{i}" for i in range(BODIES)]
    ends = [(i % BODIES, (i * 7 + 3) % BODIES) for i in range(CONNECTORS * 2)]
    lines = [
        Connector(id=f"line-{i}", kind="delegation", source=ids[a], target=ids[b])
        for i, (a, b) in enumerate(ends)
        if a != b
    ]
    placed = tuple(Placement(body=id_, x=i * 8, y=0) for i, id_ in enumerate(ids))
    return build(
        bodies=tuple(Body(id=id_, name=id_, kind="committee", levels=("place",)) for id_ in ids),
        connectors=tuple(lines[:CONNECTORS]),
        views=(View(id="all", title="All", placements=placed),),
    )


def _milliseconds(action):
    return min(timeit.repeat(action, number=20, repeat=5)) / 20 * 1000


@pytest.mark.benchmark
def test_the_cost_of_edits_as_a_ratio(large, capsys):
    assert (len(large.bodies), len(large.connectors)) == (BODIES, CONNECTORS)
    renamed = rename_body(large, "body-7", "Renamed")
    basis = _milliseconds(large.but)
    costs = {
        "rename": _milliseconds(lambda: rename_body(large, "body-7", "Renamed")),
        "rename to the same name": _milliseconds(lambda: rename_body(large, "body-7", "body-7")),
        "move": _milliseconds(lambda: move(large, "all", ["body-7"], 8, 8)),
        "difference": _milliseconds(lambda: difference(large, renamed)),
    }
    with capsys.disabled():
        print(f"\nconstruction without a change: {basis:.2f} ms")
        for name, cost in costs.items():
            print(f"{name}: {cost:.2f} ms, {cost / basis:.2f} of that")
