"""A document as large as a whole region's: levels, areas, functions, and lines near and far."""

from functools import cache

from schema import (
    Area,
    Body,
    Connector,
    Function,
    Partnership,
    Placement,
    View,
    default_levels,
)
from schema.templates import new_partnership

PAGE = "all"
_KINDS = ("delegation", "accountability", "assurance", "advice", "engagement")
_ROW, _ACROSS, _DOWN = 20, 240, 176
_AREA = 4
"""Bodies side by side that an area holds; every other group of them stands in one."""
_FAR = (1, 2 * _ROW + 3)
"""How many bodies further the two lines of a body end: beside it, and two rows below."""


@cache
def large(bodies: int) -> Partnership:
    """So many bodies on one page, and twice as many lines: one near, one far."""
    ids = [f"body-{number}" for number in range(bodies)]
    levels = default_levels()
    rows = -(-bodies // _ROW)
    return new_partnership().but(
        levels=levels,
        functions=tuple(Function(id=f"function-{n}", name=f"decisions of sort {n}") for n in range(20)),
        bodies=tuple(
            Body(
                id=each,
                name=f"The {each} committee of a place",
                kind="committee",
                levels=(levels[number // _ROW * len(levels) // rows].id,),
            )
            for number, each in enumerate(ids)
        ),
        connectors=tuple(_lines(ids)),
        views=(_page(ids),),
    )


@cache
def larger(bodies: int) -> Partnership:
    """So many bodies on one page, and three times as many lines."""
    partnership = large(bodies)
    ids = [body.id for body in partnership.bodies]
    more = (
        Connector(id=f"more-{at}", kind="advice", source=ids[at], target=ids[(at + 7) % bodies])
        for at in range(bodies)
    )
    return partnership.but(connectors=(*partnership.connectors, *more))


def middling(bodies: int) -> str:
    """A body in the middle of the page; it has four lines, as most have."""
    return f"body-{bodies // 2 // _ROW * _ROW + _ROW // 2 - 1}"


def _lines(ids: list[str]) -> list[Connector]:
    lines = [(one, one + far) for one in range(len(ids)) for far in _FAR]
    return [
        Connector(
            id=f"line-{number}",
            kind=_KINDS[number % len(_KINDS)],
            source=ids[one],
            target=ids[other % len(ids)],
            functions=(f"function-{number % 20}",) if number % 2 else (),
            phrase="" if number % 2 else "in the words of a source",
        )
        for number, (one, other) in enumerate(lines)
    ]


def _page(ids: list[str]) -> View:
    homes = {each: _home(number) for number, each in enumerate(ids)}
    areas = dict.fromkeys(home for home in homes.values() if home)
    places = {each: (number % _ROW * _ACROSS, number // _ROW * _DOWN) for number, each in enumerate(ids)}
    first = {home: each for each, home in reversed(homes.items())}
    return View(
        id=PAGE,
        title="All",
        placements=tuple(Placement(body=each, x=x, y=y, area=homes[each]) for each, (x, y) in places.items()),
        areas=tuple(
            Area(id=area, title=f"Area {area}", x=places[first[area]][0] - 16, y=places[first[area]][1] - 40)
            for area in areas
        ),
    )


def _home(number: int) -> str | None:
    group = number // _AREA
    return f"area-{group}" if group % 2 else None
