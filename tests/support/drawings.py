"""Small drawings made by hand, so that formats can be tried on what no document would hold."""

from exporters.drawing.marks import (
    BoxMark,
    Drawing,
    Frame,
    Item,
    Joins,
    PathMark,
    Point,
    Role,
    Segment,
    Style,
    TextMark,
)
from schema import EndMarker

DOCUMENT = "00000000-0000-4000-8000-000000000001"
OUTLINE = Style("#FFFFFF", "#425563", 1.25)
FRAME = Frame(-20, -60, 640, 480)


def drawing(*items: Item, view: str = "system", description: str = "Who decides.") -> Drawing:
    """A drawing of these items on white paper."""
    paper = BoxMark(FRAME.x, FRAME.y, FRAME.width, FRAME.height, 0, Style("#FFFFFF"))
    page = Item("page", Role.PAGE, "A map", (paper,))
    return Drawing(view, "A map", description, "en-GB", FRAME, (page, *items))


def band(name: str, top: float, height: float) -> Item:
    """A level's strip across the page."""
    strip = BoxMark(0, top, 600, height, 10, Style("#F0F4F5"))
    label = TextMark(18, top + height / 2, name.upper(), 12, True, "#4C6272", "middle", True, 1.5)
    return Item(f"band-{name}", Role.BAND, name, (strip, label), (name,))


def area(name: str, box: tuple[float, float, float, float]) -> Item:
    """A titled container."""
    title = TextMark(box[0] + 16, box[1] + 22, name, 13, True)
    return Item(f"area-{name}", Role.AREA, name, (BoxMark(*box, 10, OUTLINE), title), (name,))


def body(id_: str, x: float, y: float, *, name: str = "", double: bool = False, radius: float = 6) -> Item:
    """A body of 160 by 56."""
    rim = (BoxMark(x + 4, y + 4, 152, 48, 4, Style(stroke="#425563")),) if double else ()
    words = name or id_.title()
    text = TextMark(x + 80, y + 32, words, 14, True, "#212B32", "middle")
    return Item(
        f"body-{id_}", Role.BODY, f"{words}, Committee", (BoxMark(x, y, 160, 56, radius, OUTLINE), *rim, text)
    )


def line(
    id_: str,
    joins: Joins,
    *points: Point,
    words: str = "stroke",
    name: str = "A delegates stroke to B",
    details: tuple[str, ...] = (),
) -> Item:
    """A dashed line with halo, badge and label."""
    first, *others = points
    segments: tuple[Segment, ...] = (("M", first), *(("L", point) for point in others))
    badge = BoxMark(first[0] - 10, first[1] + 20, 20, 20, 10, OUTLINE)
    marks = (
        PathMark(segments, Style(stroke="#FFFFFF", width=6)),
        PathMark(segments, Style(stroke="#003087", width=2, dash=(6, 4))),
        badge,
        TextMark(first[0], first[1] + 34, "D", 12, True, "#212B32", "middle"),
        TextMark(first[0] + 15, first[1] + 34, words, 12),
    )
    return Item(f"line-{id_}", Role.CONNECTOR, name, marks, (id_,), details, joins)


def small() -> Drawing:
    """Two bands, an area, three bodies, two lines; one ends on the area's border."""
    return drawing(
        Item("title", Role.TITLE, "A map", (TextMark(0, -20, "A map", 24, True, "#003087"),)),
        band("system", 0, 160),
        band("place", 168, 200),
        area("Places", (40, 184, 400, 160)),
        body("board", 60, 40, double=True),
        body("leeds", 80, 240),
        body("residents", 420, 40, name="Residents", radius=28),
        line(
            "one",
            Joins("body-board", "area-Places", head=EndMarker.FILLED_TRIANGLE),
            (140, 96),
            (140, 184),
            details=("A delegates stroke to Leeds", "A delegates stroke to York"),
        ),
        line(
            "two",
            Joins("body-residents", "body-leeds", EndMarker.OPEN_CIRCLE, EndMarker.OPEN_CIRCLE),
            (500, 96),
            (500, 268),
            (240, 268),
        ),
    )
