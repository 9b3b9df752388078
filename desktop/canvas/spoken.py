"""What is said of each thing on the page to whoever cannot see it: its name, its relations, its place."""

from typing import NamedTuple

from desktop.canvas.hits import bounds, text_box
from desktop.canvas.label_editors import label_place
from desktop.canvas.walking import elements, stops
from desktop.panels.telling import gathered
from exporters.drawing.marks import Drawing, Item, Role
from schema import Connector, Partnership
from schema.sentences import listed

Place = tuple[float, float, float, float]
"""Left, top, right and bottom in SVG user units."""


class Spoken(NamedTuple):
    """One thing on the page."""

    id: str
    """Of its item in the drawing, or of a connector in a bundle."""
    role: Role
    name: str
    description: str
    place: Place
    elements: tuple[str, ...]
    """What is selected with it."""
    parts: tuple["Spoken", ...] = ()
    """Of a bundle: each of its connectors."""


class Speech:
    """Speaks of drawings; what is said of a body is made again only when the model has changed."""

    def __init__(self) -> None:
        self._about: tuple[object, ...] = ()
        self._relations: dict[str, str] = {}

    def of(self, partnership: Partnership, drawing: Drawing | None) -> tuple[Spoken, ...]:
        """Everything that can be walked to, in reading order."""
        self._learn(partnership)
        return tuple(self._spoken(partnership, item) for item in stops(drawing))

    def _spoken(self, partnership: Partnership, item: Item) -> Spoken:
        told = self._told(partnership, item)
        return Spoken(
            item.id, item.role, item.name, told, _place(item), elements(item), _parts(partnership, item)
        )

    def _told(self, partnership: Partnership, item: Item) -> str:
        match item.role:
            case Role.BODY:
                return " ".join((*map(_stopped, item.details), self._relations.get(item.refs[0], "")))
            case Role.CONNECTOR:
                details = item.details[len(item.refs) :] if len(item.refs) > 1 else item.details
                return " ".join((_kind(partnership, item.refs), *map(_stopped, details)))
            case Role.AREA:
                return _held(partnership, item)
            case Role.KEY:
                return "What the signs of this page mean."
        return "Note."

    def _learn(self, partnership: Partnership) -> None:
        about = (partnership.bodies, partnership.connectors, partnership.functions, partnership.key)
        # Whoever moves a body changes none of these, and comparing them by value would take long.
        if len(self._about) != len(about) or any(a is not b for a, b in zip(self._about, about, strict=True)):
            self._about, self._relations = about, _relations(partnership)


def _relations(partnership: Partnership) -> dict[str, str]:
    """The sentences about each body, by its id."""
    lines: dict[str, list[Connector]] = {}
    for line in partnership.connectors:
        for end in (line.source, line.target):
            lines.setdefault(end, []).append(line)
    return {body: " ".join(gathered(partnership, body, its)) for body, its in lines.items()}


def _parts(partnership: Partnership, item: Item) -> tuple[Spoken, ...]:
    """The connectors of a bundle, whose sentences come first among its details."""
    if item.role is not Role.CONNECTOR or len(item.refs) == 1:
        return ()
    return tuple(
        Spoken(line, item.role, said, _kind(partnership, (line,)), _place(item), (line,))
        for line, said in zip(item.refs, item.details, strict=False)
    )


def _kind(partnership: Partnership, lines: tuple[str, ...]) -> str:
    kind = partnership.connector_kind(partnership.connector(lines[0]).kind).name
    return f"{kind}, {len(lines)} connectors." if len(lines) > 1 else f"{kind}, connector."


def _held(partnership: Partnership, area: Item) -> str:
    views = (view for view in partnership.views for each in view.areas if each.id == area.refs[0])
    view = next(views, None)
    held = [place.body for place in view.placements if place.area == area.refs[0]] if view else []
    names = listed([partnership.body(body).name for body in held])
    return f"Area, holds {names}." if names else "Area, empty."


def _place(item: Item) -> Place:
    """Where it is touched: a line at its badge, an area at its title, since its inside belongs to others."""
    found = text_box(item) if item.role is Role.AREA else label_place(item)
    return found or bounds(item) or (0.0, 0.0, 0.0, 0.0)


def _stopped(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
