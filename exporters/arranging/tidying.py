"""Tidy: all stays about where it was put; what is nearly in line comes into line, and nothing overlaps."""

from collections.abc import Iterable, Mapping

from exporters.arranging.applying import Places, applied
from exporters.arranging.free import GAP, nearest
from exporters.arranging.standing import Standing, standing
from exporters.routing.geometry import Rect
from schema import Partnership
from schema.sizing import AREA_PADDING, AREA_TITLE

NEARLY = 20.0
"""Middles no further apart than this are meant to be in line."""
INSIDE = 16.0
"""Between the bodies of an area."""
Boxes = dict[str, Rect]


def tidied(partnership: Partnership, view_id: str, only: Iterable[str] = ()) -> Partnership:
    """The view without overlaps, what was nearly in line in line; `only` these are moved, if any are named.

    What is locked stays where it is.
    """
    view = partnership.view(view_id)
    now = standing(partnership, view)
    moving = (set(only) or set(now.boxes)) - now.locked
    collapsed = {area.id for area in view.areas if area.collapsed}
    inside = {
        area: _tidy({body: now.boxes[body] for body in now.held(area)}, moving, INSIDE)
        for area in now.areas
        if area not in collapsed
    }
    things = {name: now.boxes[name] for name in now.things()}
    things |= {area: _around(now.boxes[area], held) for area, held in inside.items() if held}
    placed = _tidy(things, moving, GAP)
    return applied(partnership, view_id, _places(now, things, placed, inside))


def _places(now: Standing, things: Boxes, placed: Boxes, inside: Mapping[str, Boxes]) -> Places:
    """Areas take along what they hold."""
    found = {name: (round(box.x), round(box.y)) for name, box in placed.items()}
    for body, home in now.homes.items():
        if home is not None:
            box = inside.get(home, {}).get(body, now.boxes[body])
            before, after = things[home], placed[home]
            found[body] = round(box.x + after.x - before.x), round(box.y + after.y - before.y)
    return found


def _around(area: Rect, held: Boxes) -> Rect:
    """An area about its bodies, no smaller than it was."""
    left = min(area.left, *(box.left - AREA_PADDING for box in held.values()))
    top = min(area.top, *(box.top - AREA_TITLE for box in held.values()))
    right = max(area.right, *(box.right + AREA_PADDING for box in held.values()))
    bottom = max(area.bottom, *(box.bottom + AREA_PADDING for box in held.values()))
    return Rect(left, top, right - left, bottom - top)


def _tidy(boxes: Boxes, moving: set[str], gap: float) -> Boxes:
    """The boxes in line and apart; those that may not move are placed first, others in reading order."""
    wishes = in_line(boxes, moving)
    order = sorted(wishes, key=lambda name: (name in moving, wishes[name].y, wishes[name].x, name))
    placed: Boxes = {}
    for name in order:
        stays = name not in moving
        placed[name] = boxes[name] if stays else nearest(wishes[name], placed.values(), gap)
    return {name: placed[name] for name in boxes}


def in_line(boxes: Boxes, moving: set[str]) -> Boxes:
    """The boxes with middles that are nearly level, or nearly below each other, quite so."""
    down = _levelled({name: box.centre[1] for name, box in boxes.items()}, moving)
    across = _levelled({name: box.centre[0] for name, box in boxes.items()}, moving)
    return {
        name: Rect(across[name] - box.width / 2, down[name] - box.height / 2, box.width, box.height)
        for name, box in boxes.items()
    }


def _levelled(middles: Mapping[str, float], moving: set[str]) -> dict[str, float]:
    """Middles in groups that reach no further than `NEARLY`; what may not move decides for its group."""
    groups: list[list[str]] = []
    for name in sorted(middles, key=middles.__getitem__):
        if groups and middles[name] - middles[groups[-1][0]] <= NEARLY:
            groups[-1].append(name)
        else:
            groups.append([name])
    return {name: _common(group, middles, moving) for group in groups for name in group}


def _common(group: list[str], middles: Mapping[str, float], moving: set[str]) -> float:
    fixed = [name for name in group if name not in moving] or group
    return sorted(middles[name] for name in fixed)[len(fixed) // 2]
