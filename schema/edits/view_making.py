"""Making views: from a selection, from a body and its neighbours, from a place, an area or a level.

Each has a plain layout, a band of rows for each level, and is the last of the document afterwards:
`made.views[-1]`.
"""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from schema.choosing import Way, bodies_of_level, by_level, connected, descendants
from schema.edits.placements import snap
from schema.edits.views import add_view
from schema.ids import new_id
from schema.partnership import Partnership
from schema.showing import level_of
from schema.sizing import body_box
from schema.text import Slug
from schema.view import Direction, Placement, View

_LONGEST = {Direction.DOWN: 1400, Direction.ACROSS: 1000}
"""A row is no longer than this, and a column no higher, in SVG user units."""
_LEFT, _TOP = 80, 80
_APART, _BELOW, _BAND = 64, 64, 112
"""Between neighbours in a row, between rows of a level, and between levels: room for lines and labels."""
_NO_PLACE = {"the", "nhs", "local", "health", "st"}
"""Words that begin many names and say nothing of a place."""


def view_of_selection(partnership: Partnership, bodies: Collection[Slug], title: str = "") -> Partnership:
    """A view of these bodies, titled as given, else after the first. Raises KeyError for an unknown body."""
    first = [partnership.body(body).name for body in bodies][:1]
    return _made(partnership, bodies, title or " ".join(first) or "New view")


def view_of_neighbours(
    partnership: Partnership,
    body_id: Slug,
    steps: int = 1,
    kinds: Collection[Slug] | None = None,
    way: Way = Way.EITHER,
) -> Partnership:
    """A view of a body and all that it reaches in some steps over lines of some kinds (None: all).

    It shows those kinds only. Raises KeyError for an unknown body.
    """
    bodies = {body_id, *connected(partnership, body_id, way, kinds, steps)}
    known = [kind.id for kind in partnership.key.connector_kinds if kinds is not None and kind.id in kinds]
    shown = None if kinds is None else tuple(known)
    return _made(partnership, bodies, partnership.body(body_id).name, shown)


def view_of_place(partnership: Partnership, body_id: Slug, name: str | None = None) -> Partnership:
    """A view of a body and everything at its place. Raises KeyError for an unknown body.

    At its place are bodies drawn at its level or at a deeper one that are organs of it, directly or through
    others; that a line joins to it; or that have the place's name in theirs. `name` says what the place is
    called; left out it is guessed by `place_name`, and empty it plays no part.
    """
    body = partnership.body(body_id)
    word = place_name(partnership, body_id) if name is None else name
    near = {*descendants(partnership, body_id), *connected(partnership, body_id)}
    near |= {other.id for other in partnership.bodies if word and _mentions(other.name, word)}
    bodies = {body_id, *(other for other in near if _as_deep(partnership, other, body_id))}
    return _made(partnership, bodies, word or body.name)


def view_of_level(partnership: Partnership, level_id: Slug) -> Partnership:
    """A view of the bodies drawn at a level, titled with its label. Raises KeyError for an unknown level."""
    level = partnership.level(level_id)
    return _made(partnership, bodies_of_level(partnership, (level_id,)), level.label)


def view_of_area(partnership: Partnership, view_id: Slug, area_id: Slug) -> Partnership:
    """A view of what an area of another view holds, and of the body it stands for, titled as the area.

    Raises KeyError when there is no such view or area.
    """
    view = partnership.view(view_id)
    area = next((each for each in view.areas if each.id == area_id), None)
    if area is None:
        raise KeyError(area_id)
    held = {each.body for each in view.placements if each.area == area_id}
    return _made(partnership, held | ({area.body} if area.body else set()), area.title)


def place_name(partnership: Partnership, body_id: Slug) -> str:
    """The leading words of a body's name that another body at its level begins with too; often a place.

    Empty where there are none, or where they are words that begin many names.
    """
    body = partnership.body(body_id)
    others = [b for b in partnership.bodies if b.id != body_id and b.levels[:1] == body.levels[:1]]
    shared = max((_shared(body.name, other.name) for other in others), key=len, default=[])
    while shared and shared[-1].casefold() in ("and", "of", "health", "place", "council"):
        shared.pop()
    return "" if not shared or shared[0].casefold() in _NO_PLACE else " ".join(shared)


def placed_plainly(
    partnership: Partnership,
    bodies: Collection[Slug],
    areas: Mapping[Slug, str] = MappingProxyType({}),
    direction: Direction = Direction.DOWN,
) -> tuple[Placement, ...]:
    """Placements in level bands, each level in rows (or in columns) in model order, on the grid.

    Bodies that are to stand in the same area have rows of their own, so that it holds no others.
    """
    placements: list[Placement] = []
    start = _TOP
    for ids in by_level(partnership, bodies).values():
        for group in _groups(ids, areas):
            for row in _rows(partnership, group, direction):
                placements += [_shifted(each, start, direction) for each in row]
                start = snap(max(_size(partnership, each, direction)[1] for each in row) + start + _BELOW)
        start += _BAND - _BELOW
    return tuple(placements)


def _shifted(placement: Placement, start: int, direction: Direction) -> Placement:
    return placement.but(x=start) if direction is Direction.ACROSS else placement.but(y=start)


def _size(partnership: Partnership, placement: Placement, direction: Direction) -> tuple[int, int]:
    """How long a body is along its row, and how far it reaches towards the next one."""
    box = body_box(partnership, placement)
    return (box.height, box.width) if direction is Direction.ACROSS else (box.width, box.height)


def _groups(ids: tuple[Slug, ...], areas: Mapping[Slug, str]) -> list[tuple[Slug, ...]]:
    """Those in no area, then those of each area."""
    groups: dict[str, list[Slug]] = {"": []}
    for id_ in ids:
        groups.setdefault(areas.get(id_, ""), []).append(id_)
    return [tuple(group) for group in groups.values() if group]


def _rows(partnership: Partnership, ids: tuple[Slug, ...], direction: Direction) -> Iterator[list[Placement]]:
    row: list[Placement] = []
    at = _LEFT
    for id_ in ids:
        long, _ = _size(partnership, Placement(body=id_, x=0, y=0), direction)
        if row and at + long > _LEFT + _LONGEST[direction]:
            yield row
            row, at = [], _LEFT
        x, y = (0, at) if direction is Direction.ACROSS else (at, 0)
        row.append(Placement(body=id_, x=x, y=y))
        at = snap(at + long + _APART)
    if row:
        yield row


def _made(
    partnership: Partnership,
    bodies: Collection[Slug],
    title: str,
    kinds_shown: tuple[Slug, ...] | None = None,
) -> Partnership:
    return add_view(
        partnership,
        View(
            id=new_id(partnership, title, "view"),
            title=title,
            placements=placed_plainly(partnership, bodies),
            kinds_shown=kinds_shown,
        ),
    )


def _as_deep(partnership: Partnership, body_id: Slug, than: Slug) -> bool:
    """Whether a body is drawn at the level of another or deeper; a body without a level is wherever."""
    here, there = (level_of(partnership, partnership.body(each)) for each in (body_id, than))
    return here is None or there is None or here.rank >= there.rank


def _mentions(name: str, word: str) -> bool:
    return f" {' '.join(word.casefold().split())} " in f" {' '.join(name.casefold().split())} "


def _shared(one: str, other: str) -> list[str]:
    words: list[str] = []
    for mine, theirs in zip(one.split(), other.split(), strict=False):
        if mine.casefold() != theirs.casefold():
            break
        words.append(mine)
    return words
