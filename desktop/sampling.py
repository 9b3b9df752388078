"""What the start page shows of a template: its levels as bands, with a body in each."""

from dataclasses import replace

from exporters.drawing.marks import BoxMark, Drawing, Frame, Item, Mark, Role, TextMark
from exporters.drawing.page import draw
from schema import Body, Partnership, Placement
from schema.edits.bodies import add_body
from schema.edits.placements import place
from schema.templates import Template, new_partnership

_KIND = "committee"
_APART, _ASIDE = 96, 208
_SHOWN = (Role.PAGE, Role.BAND, Role.BODY)


def sample(template: Template) -> Drawing:
    """The page that a template begins with, as if each level had a body named after it."""
    partnership = _peopled(new_partnership(template.name))
    drawing = draw(partnership, partnership.views[0])
    items = tuple(_named_only(item) for item in drawing.items if item.role in _SHOWN)
    return replace(drawing, items=items, frame=_around(drawing))


def _peopled(partnership: Partnership) -> Partnership:
    view = partnership.views[0].id
    for at, level in enumerate(partnership.levels):
        body = Body(id=f"of-{level.id}", name=level.label, kind=_KIND, levels=(level.id,))
        partnership = add_body(partnership, body)
        spot = Placement(body=body.id, x=_ASIDE * (at % 3), y=_APART * at)
        partnership = place(partnership, view, spot)
    return partnership


def _named_only(item: Item) -> Item:
    """What kind of body it would be is not for the template to say."""
    return replace(item, marks=tuple(mark for mark in item.marks if _is_kept(item, mark)))


def _is_kept(item: Item, mark: Mark) -> bool:
    return item.role is not Role.BODY or not isinstance(mark, TextMark) or mark.bold


def _around(drawing: Drawing) -> Frame:
    """The rectangle of all bodies, and of the bands as far as they lie beside them."""
    boxes = [mark for item in drawing.items if item.role is Role.BODY for mark in item.marks]
    drawn = [mark for mark in boxes if isinstance(mark, BoxMark)]
    bands = [mark for item in drawing.items if item.role is Role.BAND for mark in item.marks]
    tints = [mark for mark in bands if isinstance(mark, BoxMark)]
    left = min(mark.x for mark in tints)
    right = max(mark.x + mark.width for mark in drawn) + (min(mark.x for mark in drawn) - left) / 2
    top, bottom = min(mark.y for mark in tints), max(mark.y + mark.height for mark in tints)
    return Frame(left, top, right - left, bottom - top)
