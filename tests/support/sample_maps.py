"""Pages to be measured: those of the examples, and generated ones of many sizes and densities.

The generated ones look like the field: a national body, a board with committees, places with boards and
committees in areas, people; opposite pairs, parallel kinds, bundles, and lines that go where they like.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file
from random import Random
from typing import NamedTuple
from uuid import UUID

from exporters.xml import read
from resources import resource
from schema import Area, Body, Connector, Function, Partnership, Placement, View, default_levels
from schema.templates import new_partnership

PAGE = "page"
EXAMPLES = ("west-yorkshire-2022", "west-yorkshire-harrogate-2018", "bnssg-2022")
SIZES = (10, 12, 16, 20, 25, 30, 40, 50, 70, 100, 150)
DENSITIES = (0.8, 1.1, 1.5, 2.2)
"""Lines for each body."""
_NAMES = (
    "Audit", "Quality and Safety", "Finance, Investment and Performance", "Remuneration", "Transformation",
    "Clinical and Professional Leadership", "Primary Care", "Mental Health, Learning Disability and Autism",
    "People and Culture", "Urgent Care", "Digital", "Estates", "Cancer Alliance", "Population Health",
)  # fmt: skip
_ENDINGS = ("Board", "Group", "Committee", "Partnership")
_KINDS = {
    "national": ("national-body", "regional-body"),
    "system": ("committee", "joint-committee", "programme", "provider-collaborative", "forum"),
    "place": ("place-committee", "health-and-wellbeing-board", "local-authority", "place-partnership"),
    "neighbourhood": ("neighbourhood", "team"),
    "people": ("constituency", "healthwatch"),
}  # fmt: skip
_SHARES = {"national": 0.04, "system": 0.5, "place": 0.32, "neighbourhood": 0.08, "people": 0.06}
_LINES = ("delegation", "accountability", "assurance", "advice", "engagement", "strategy-development")
_BUNDLED = "works-alongside"
_WORDS = (
    "in the words of a source",
    "joint local health and wellbeing strategy",
    "its plan",
    "annual report",
    "",
)


class Sample(NamedTuple):
    """A generated page: how many bodies and how many lines for each it was asked for."""

    bodies: int
    density: float

    @property
    def name(self) -> str:
        return f"{self.bodies}x{self.density}"


SAMPLES = tuple(Sample(bodies, density) for bodies in SIZES for density in DENSITIES)


def example_views() -> Iterator[tuple[str, Partnership, str]]:
    """Every view of every example: its document's name, the document, its id."""
    for name in EXAMPLES:
        yield from ((name, example(name), view.id) for view in example(name).views)


@cache
def example(name: str) -> Partnership:
    """One of the examples that ship."""
    with as_file(resource(f"examples/{name}.remit")) as path:
        return read(path)


@cache
def generated(bodies: int, density: float) -> Partnership:
    """A partnership with one page on which everything stands in the corner, still to be arranged."""
    chance = Random(bodies * 1000 + int(density * 100))
    made = tuple(_bodies(bodies, chance))
    homes = dict(_homes(made, chance))
    functions = tuple(Function(id=f"function-{n}", name=f"{name} decisions") for n, name in enumerate(_NAMES))
    lines = _lines(made, homes, round(bodies * density), chance)
    areas = tuple(
        Area(id=home, title=home.replace("-", " ").capitalize(), x=0, y=0)
        for home in dict.fromkeys(homes.values())
    )
    placements = tuple(Placement(body=body.id, x=0, y=0, area=homes.get(body.id)) for body in made)
    return new_partnership().but(
        id=UUID(int=bodies),
        levels=default_levels(),
        bodies=made,
        functions=functions,
        connectors=tuple(lines),
        views=(View(id=PAGE, title=f"{bodies} bodies", areas=areas, placements=placements),),
    )


@cache
def dense() -> Partnership:
    """A page so full, and so badly laid, that every measure finds something."""
    p = generated(25, 2.2)
    view = p.view(PAGE)
    spread = tuple(each.but(x=n % 5 * 200, y=n // 5 * 108) for n, each in enumerate(view.placements))
    return p.but(views=(view.but(placements=spread),))


def _bodies(count: int, chance: Random) -> Iterator[Body]:
    number, board = 0, "body-1"
    for level, share in _SHARES.items():
        for place in range(max(1, round(count * share))):
            if number == count:
                return
            name = f"{chance.choice(_NAMES)} {chance.choice(_ENDINGS)} {number}"
            is_board = level == "system" and place == 0
            kind = "integrated-care-board" if is_board else chance.choice(_KINDS[level])
            board = f"body-{number}" if is_board else board
            parent = board if kind in ("committee", "place-committee") else None
            yield Body(id=f"body-{number}", name=name, kind=kind, levels=(level,), parent=parent)
            number += 1
    yield from (
        Body(id=f"body-{n}", name=f"{chance.choice(_NAMES)} Team {n}", kind="team", levels=("place",))
        for n in range(number, count)
    )


def _homes(bodies: tuple[Body, ...], chance: Random) -> Iterator[tuple[str, str]]:
    """Most bodies of a kind and level stand in areas of three to eight."""
    groups: dict[tuple[str, str], list[str]] = {}
    for body in bodies:
        groups.setdefault((body.levels[0], body.kind), []).append(body.id)
    for (level, kind), group in groups.items():
        start, number = 0, 1
        while len(group) - start >= 3 and chance.random() < 0.8:
            size = min(chance.randint(3, 8), len(group) - start)
            yield from ((body, f"{level}-{kind}s-{number}") for body in group[start : start + size])
            start, number = start + size, number + 1


def _lines(
    bodies: tuple[Body, ...], homes: dict[str, str], count: int, chance: Random
) -> Iterator[Connector]:
    joined: dict[tuple[str, str, str], None] = {}
    members: dict[str, list[str]] = {}
    for body, home in homes.items():
        members.setdefault(home, []).append(body)
    drawn = 0
    while drawn < count:
        more = _next(bodies, members, list(joined), chance)
        for source, target, bundled in more:
            joined.setdefault((source, target, bundled or chance.choice(_LINES)))
        drawn += 1
    for number, (source, target, kind) in enumerate(joined):
        says = kind != _BUNDLED
        functions = (f"function-{number % len(_NAMES)}",) if says and number % 3 == 0 else ()
        phrase = _WORDS[number % len(_WORDS)] if says and number % 3 == 1 else ""
        yield Connector(
            id=f"line-{number}", kind=kind, source=source, target=target, functions=functions, phrase=phrase
        )


def _next(
    bodies: tuple[Body, ...],
    members: dict[str, list[str]],
    joined: list[tuple[str, str, str]],
    chance: Random,
) -> list[tuple[str, str, str]]:
    """The ends of one more line, or of a bundle with its kind."""
    what = chance.random()
    if what < 0.2 and joined:
        source, target, _ = chance.choice(joined)
        return [(target, source, "") if what < 0.12 else (source, target, "")]
    if what < 0.27 and members:
        home = chance.choice(list(members))
        hub = chance.choice([body.id for body in bodies if body.id not in members[home]])
        return [(hub, each, _BUNDLED) for each in members[home]]
    return [(*_pair(bodies, what < 0.85, chance), "")]


def _pair(bodies: tuple[Body, ...], is_near: bool, chance: Random) -> tuple[str, str]:
    """Two bodies: an organ and its parent, neighbours in the list, or any two."""
    organs = [body for body in bodies if body.parent]
    if is_near and organs and chance.random() < 0.4:
        body = chance.choice(organs)
        return (body.id, body.parent or "") if chance.random() < 0.6 else (body.parent or "", body.id)
    one = chance.randrange(len(bodies))
    far = max(4, len(bodies) // 6)
    other = (one + chance.randint(1, far) if is_near else chance.randrange(len(bodies))) % len(bodies)
    other = other if other != one else (one + 1) % len(bodies)
    return bodies[one].id, bodies[other].id
