"""A selection arranged: what is chosen finds its places anew where it stands, and nothing else moves."""

from collections.abc import Iterable

from exporters.arranging.applying import applied
from exporters.arranging.free import GAP, nearest
from exporters.arranging.layout import Layout, laid
from exporters.arranging.standing import Standing, standing
from exporters.arranging.stock import Stock, stock_of
from exporters.arranging.tidying import tidied
from exporters.arranging.turned import is_turned, turned_places, turned_standing, turned_stock
from exporters.arranging.whole import planned, rough
from exporters.engine import Engine
from exporters.process import Stop
from exporters.routing.geometry import Rect
from schema import Partnership, View

_LEAST = 480.0


def arranged_some(
    partnership: Partnership,
    view_id: str,
    chosen: Iterable[str],
    engine: Engine | None = None,
    stop: Stop | None = None,
) -> tuple[Partnership, str]:
    """The view with these bodies and areas arranged among themselves, and a sentence if Graphviz had no part.

    Chosen bodies of an area that is not chosen come into line within it. What is locked stays where it is.
    """
    view = partnership.view(view_id)
    now = standing(partnership, view)
    names = set(chosen) - now.locked
    things = [name for name in now.things() if name in names]
    inside = [name for name in names if now.homes.get(name) is not None and now.homes[name] not in names]
    if inside:
        partnership = tidied(partnership, view_id, inside)
    if not things:
        return partnership, ""
    return _apart(partnership, view_id, things, engine, stop)


def _apart(
    partnership: Partnership, view_id: str, things: list[str], engine: Engine | None, stop: Stop | None
) -> tuple[Partnership, str]:
    view = partnership.view(view_id)
    now = standing(partnership, view)
    stock = stock_of(partnership, _only(view, set(things)))
    if is_turned(view):
        now, stock = turned_standing(now), turned_stock(stock)
    old = [now.boxes[thing] for thing in things]
    room = max(_LEAST, max(box.right for box in old) - min(box.left for box in old))
    plan = planned(stock, [rough(stock, room)], engine, stop)
    layout = laid(stock, plan.frame)
    placed = _settled(stock, layout, now, things)
    places = {name: (round(box.x), round(box.y)) for name, box in placed.items()}
    for body, box in layout.inside.items():
        area, home = placed[stock.homes[body]], layout.boxes[stock.homes[body]]
        places[body] = round(box.x + area.x - home.x), round(box.y + area.y - home.y)
    places = dict(turned_places(places)) if is_turned(view) else places
    return applied(partnership, view_id, places, resize=True, only=set(places)), plan.notice


def _only(view: View, names: set[str]) -> View:
    areas = tuple(area for area in view.areas if area.id in names)
    return view.but(
        areas=areas,
        placements=tuple(each for each in view.placements if each.body in names or each.area in names),
    )


def _settled(stock: Stock, layout: Layout, now: Standing, things: list[str]) -> dict[str, Rect]:
    """The arranged boxes moved to where the chosen stood, each band by itself, clear of all others."""
    taken = list(now.others(things))
    placed: dict[str, Rect] = {}
    left = min(now.boxes[thing].left for thing in things) - min(box.left for box in layout.boxes.values())
    for level in sorted(set(stock.levels.values())):
        group = [thing for thing in things if stock.levels.get(thing) == level]
        if not group:
            continue
        top = min(now.boxes[each].top for each in group) - min(layout.boxes[each].top for each in group)
        for thing in sorted(group, key=lambda each: (layout.boxes[each].y, layout.boxes[each].x)):
            box = layout.boxes[thing]
            wish = Rect(box.x + left, box.y + top, box.width, box.height)
            placed[thing] = nearest(wish, (*taken, *placed.values()), GAP)
    return placed
