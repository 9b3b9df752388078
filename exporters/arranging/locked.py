"""What is locked keeps its place when a whole view is arranged, and all others keep clear of it."""

from exporters.arranging.applying import Places
from exporters.arranging.free import nearest
from exporters.arranging.layout import Layout
from exporters.arranging.standing import Standing
from exporters.arranging.stock import Stock
from exporters.routing.geometry import Rect


def around_locked(layout: Layout, stock: Stock, now: Standing) -> Places:
    """The places of a layout, without what is locked, and without areas that hold something locked."""
    fixed = {stock.homes[name] for name in now.locked if name in stock.homes}
    if not fixed:
        return layout.places
    placed = {thing: now.boxes[thing] for thing in fixed}
    for thing in sorted(
        set(layout.boxes) - fixed, key=lambda name: (layout.boxes[name].y, layout.boxes[name].x)
    ):
        placed[thing] = nearest(layout.boxes[thing], placed.values())
    moved = {thing: box for thing, box in placed.items() if thing not in fixed}
    inside = {
        body: _along(box, layout.boxes[stock.homes[body]], placed[stock.homes[body]])
        for body, box in layout.inside.items()
        if stock.homes[body] not in fixed
    }
    return {name: (round(box.x), round(box.y)) for name, box in (*moved.items(), *inside.items())}


def _along(body: Rect, before: Rect, after: Rect) -> Rect:
    return Rect(body.x + after.x - before.x, body.y + after.y - before.y, body.width, body.height)
