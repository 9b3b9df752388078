"""Views whose levels go across: laid as if they went down, on a page turned about its diagonal."""

from collections.abc import Iterable
from dataclasses import replace

from exporters.arranging.applying import Places
from exporters.arranging.standing import Standing
from exporters.arranging.stock import Stock
from exporters.measuring.troubles import Trouble
from exporters.routing.geometry import Rect
from schema import Direction, View


def is_turned(view: View) -> bool:
    """Whether a view is laid on a turned page."""
    return view.direction is Direction.ACROSS


def turned_box(box: Rect) -> Rect:
    """A box on the turned page."""
    return Rect(box.y, box.x, box.height, box.width)


def turned_places(places: Places) -> Places:
    """Places of the turned page on the page as it is, or the other way round."""
    return {name: (y, x) for name, (x, y) in places.items()}


def turned_stock(stock: Stock) -> Stock:
    """What is to be arranged, as it lies on the turned page: titles of areas stand at their left there."""
    return replace(
        stock,
        sizes={name: (height, width) for name, (width, height) in stock.sizes.items()},
        links=tuple(link._replace(words=(link.words[1], link.words[0])) for link in stock.links),
        is_turned=True,
    )


def turned_standing(now: Standing) -> Standing:
    """Where everything stands on the turned page."""
    return now._replace(
        boxes={name: turned_box(box) for name, box in now.boxes.items()},
        notes=tuple(map(turned_box, now.notes)),
    )


def turned_troubles(found: Iterable[Trouble]) -> list[Trouble]:
    """Where the turned page is too tight."""
    return [each._replace(box=turned_box(each.box), upright=not each.upright) for each in found]
