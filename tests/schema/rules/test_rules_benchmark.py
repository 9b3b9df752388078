"""What asking every rule costs, as ratios: of a small map to a large one, and of each rule to all of them."""

import random
import timeit
from time import process_time

import pytest

from schema import Body, Connector, Function, Partnership, Placement, Seat, View
from schema.rules import check, rules
from schema.rules.arrangements import Arrangements
from tests.support.maps import map_of

KINDS = (
    "delegation",
    "accountability",
    "assurance",
    "advice",
    "engagement",
    "member-of",
    "strategy-implementation",
)
BODY_KINDS = ("committee", "place-committee", "nhs-trust", "place-partnership", "constituency", "forum")
LEVELS = ("system", "place", "neighbourhood")


def partnership(bodies: int, connectors: int) -> Partnership:
    """As many bodies and connectors, joined at random, the same on every run."""
    chance = random.Random(7)
    ids = [f"b{n}" for n in range(bodies)]
    functions = tuple(
        Function(id=f"f{n}", name=f"function {n}", held_by=chance.choice(ids)) for n in range(bodies // 5)
    )
    return map_of().but(
        bodies=tuple(_body(n, chance, ids) for n in range(bodies)),
        functions=functions,
        connectors=tuple(_line(n, chance, ids, functions) for n in range(connectors)),
        views=tuple(
            View(
                id=f"v{v}",
                title=f"View {v}",
                placements=tuple(Placement(body=one, x=0, y=0) for one in ids[v::10]),
            )
            for v in range(10)
        ),
    )


def _body(n: int, chance: random.Random, ids: list[str]) -> Body:
    parent = ids[n // 7] if n % 3 == 0 and n > 7 else None
    seats = tuple(Seat(holder=f"Member {s}", nominated_by=chance.choice(ids)) for s in range(n % 4))
    kind, level = BODY_KINDS[n % len(BODY_KINDS)], LEVELS[n % len(LEVELS)]
    return Body(id=f"b{n}", name=f"Body number {n}", kind=kind, levels=(level,), parent=parent, seats=seats)


def _line(n: int, chance: random.Random, ids: list[str], functions: tuple[Function, ...]) -> Connector:
    source, target = chance.sample(ids, 2)
    about = (chance.choice(functions).id,) if n % 2 else ()
    return Connector(id=f"l{n}", kind=KINDS[n % len(KINDS)], source=source, target=target, functions=about)


def _seconds(given: Partnership) -> float:
    return min(timeit.repeat(lambda: check(given), timer=process_time, number=1, repeat=3))


@pytest.mark.benchmark
def test_four_times_the_map_costs_about_four_times_as_much(capsys: pytest.CaptureFixture[str]) -> None:
    small, large = partnership(250, 750), partnership(1000, 3000)
    costs = _seconds(small), _seconds(large)
    found = len(check(large))
    with capsys.disabled():
        print(
            f"\n250 bodies: {costs[0] * 1000:.0f} ms; 1,000 bodies: {costs[1] * 1000:.0f} ms of CPU; {found} "
            f"findings"
        )
        print(f"four times the map costs {costs[1] / costs[0]:.1f} times as much")
        _print_the_dearest(large)
    assert found > 1000


def _print_the_dearest(given: Partnership) -> None:
    now = Arrangements(given)
    costs = {}
    for rule in rules():
        start = process_time()
        number = len(list(rule.findings(now)))
        costs[rule.id] = process_time() - start, number
    for rule, (cost, number) in sorted(costs.items(), key=lambda item: -item[1][0])[:8]:
        print(f"{rule}: {cost * 1000:.1f} ms, {number} findings")
