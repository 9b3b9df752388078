"""How a picture is to look: as the document's settings say, or as somebody asks this once."""

from dataclasses import dataclass

from exporters.drawing.marks import Drawing
from exporters.drawing.page import Parts, draw
from exporters.drawing.theming import themed, with_lines_of
from schema import Partnership, Publication, View
from schema.text import Slug


@dataclass(frozen=True)
class Look:
    """What a person can ask of a picture."""

    settings: Publication
    kinds: tuple[Slug, ...] | None = None
    """Connector kinds to be shown, of those that the view shows; None: all of them."""
    scale: float = 1
    """Pixels to a CSS pixel, for pictures made of pixels."""


def dressed(partnership: Partnership, view: View, look: Look) -> Drawing:
    """A view as it is drawn under a look, with its lines routed at their best."""
    settings = look.settings
    drawn = draw(
        with_lines_of(partnership, settings.theme),
        _showing(partnership, view, look.kinds),
        parts=Parts(settings.title, settings.key, settings.control_block),
    )
    return themed(drawn, settings.theme, settings.background)


def _showing(partnership: Partnership, view: View, kinds: tuple[Slug, ...] | None) -> View:
    if kinds is None:
        return view
    known = (kind.id for kind in partnership.key.connector_kinds)
    shown = view.kinds_shown if view.kinds_shown is not None else tuple(known)
    return view.but(kinds_shown=tuple(kind for kind in shown if kind in kinds))
