"""What is to be arranged: bodies and areas, with sizes, bands and parents, and the lines between them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from exporters.drawing.labels import label_shapes, label_size, label_text
from schema import Partnership, View
from schema.bundling import drawn_lines
from schema.showing import area_level, level_of
from schema.sizing import AREA_PADDING, TITLE_SIZE, boxes_on
from schema.text_width import text_width

Size = tuple[float, float]


class Link(NamedTuple):
    """A drawn line: the bodies or areas at its ends, and the size of its words in their slimmest shape."""

    source: str
    target: str
    words: Size


@dataclass(frozen=True)
class Stock:
    """Everything by id. A *thing* is what stands on the page by itself: an area, or a body in none."""

    sizes: dict[str, Size]
    """Of bodies, and of areas that hold nothing or are collapsed."""
    members: dict[str, tuple[str, ...]]
    """The bodies that each other area holds, in model order."""
    titles: dict[str, float]
    """The room that an area's title needs: across, or down where the page is turned."""
    homes: dict[str, str]
    """The thing to which each body or area belongs."""
    levels: dict[str, int]
    """The band of each thing, counted from the top."""
    parents: dict[str, str]
    """Whose organ a body is, where both are on the page."""
    links: tuple[Link, ...]
    is_turned: bool = False
    """Whether x is y and y is x, since levels go across."""

    @property
    def things(self) -> tuple[str, ...]:
        """All things, in model order."""
        return tuple(self.levels)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The things that each line joins, but not lines within one thing."""
        for link in self.links:
            one, other = self.homes[link.source], self.homes[link.target]
            if one != other:
                yield one, other


def stock_of(partnership: Partnership, view: View) -> Stock:
    """What of a view is to be arranged."""
    boxes = boxes_on(partnership, view)
    open_areas = {area.id for area in view.areas if not area.collapsed}
    members = _members(partnership, view, open_areas)
    inside = {each.body for each in view.placements if each.area and each.area not in open_areas}
    sizes = {
        name: (float(box.width), float(box.height))
        for name, box in boxes.items()
        if name not in members and name not in inside
    }
    bodies = [body.id for body in partnership.bodies if body.id in sizes]
    homes = {name: name for name in (*members, *sizes)}
    homes |= {body: area for area, held in members.items() for body in held}
    order = dict.fromkeys(homes[body] for body in bodies) | dict.fromkeys(area.id for area in view.areas)
    links = tuple(_links(partnership, view))
    return Stock(
        sizes,
        members,
        {area.id: text_width(area.title, TITLE_SIZE, True) + 2 * AREA_PADDING for area in view.areas},
        homes,
        _levels(partnership, view, tuple(order), homes, links),
        {body.id: body.parent for body in partnership.bodies if body.id in sizes and body.parent in sizes},
        links,
    )


def _members(partnership: Partnership, view: View, open_areas: set[str]) -> dict[str, tuple[str, ...]]:
    held: dict[str, list[str]] = {}
    home = {each.body: each.area for each in view.placements}
    for body in partnership.bodies:
        area = home.get(body.id)
        if area in open_areas:
            held.setdefault(area, []).append(body.id)
    return {area.id: tuple(held[area.id]) for area in view.areas if area.id in held}


def _links(partnership: Partnership, view: View) -> Iterator[Link]:
    for line in drawn_lines(partnership, view):
        shapes = label_shapes(label_text(partnership, line))
        sizes = [label_size(shape) or (0.0, 0.0) for shape in shapes]
        yield Link(line.source.id, line.target.id, min(sizes))


def _levels(
    partnership: Partnership,
    view: View,
    things: tuple[str, ...],
    homes: dict[str, str],
    links: tuple[Link, ...],
) -> dict[str, int]:
    """The band of each thing; without a level it is that of what it has most lines with, else the last."""
    areas = {area.id: area for area in view.areas}
    found = {
        thing: area_level(partnership, view, areas[thing])
        if thing in areas
        else level_of(partnership, partnership.body(thing))
        for thing in things
    }
    ranks = {thing: level.rank for thing, level in found.items() if level}
    order = {rank: place for place, rank in enumerate(sorted(set(ranks.values())))}
    known = {thing: order[rank] for thing, rank in ranks.items()}
    around: dict[str, Counter[int]] = {}
    for link in links:
        ends = homes[link.source], homes[link.target]
        for here, there in (ends, ends[::-1]):
            if there in known:
                around.setdefault(here, Counter())[known[there]] += 1
    last = max(len(order) - 1, 0)
    return {
        thing: known.get(thing, around[thing].most_common(1)[0][0] if thing in around else last)
        for thing in things
    }
