"""A view made from what a filter lets through: what was looked at for a while becomes a page to keep."""

from schema.edits.pins import unpinned
from schema.edits.views import duplicate_view, edit_view
from schema.filtering import Filter, sift
from schema.ids import new_id
from schema.partnership import Partnership
from schema.text import Slug
from schema.view import View


def view_of_filter(partnership: Partnership, view_id: Slug, wanted: Filter, title: str) -> Partnership:
    """A copy of a view, after it, that shows only what passes; everything stands where it stood.

    Kinds that are left out are not shown on the copy, also when lines of them are added later; lines that
    are left out for another reason are hidden; areas that have become empty are gone.
    Raises KeyError for an unknown view.
    """
    view = partnership.view(view_id)
    passed = sift(partnership, view, wanted)
    made = duplicate_view(partnership, view_id, new_id(partnership, title, "view"), title)
    copy = made.views[made.views.index(view) + 1]
    staying = tuple(each for each in copy.placements if each.body in passed.bodies)
    emptied = {p.area for p in copy.placements} - {p.area for p in staying}
    kinds = _kinds(partnership, copy, wanted)
    hidden = [line for line in passed.lines_out if _would_be_drawn(partnership, line, kinds, passed.bodies)]
    return edit_view(
        made,
        copy.id,
        placements=staying,
        areas=tuple(area for area in copy.areas if area.id not in emptied),
        kinds_shown=kinds,
        connectors_hidden=tuple(dict.fromkeys((*copy.connectors_hidden, *hidden))),
        pins=unpinned(copy, passed.lines_out).pins,
    )


def _kinds(partnership: Partnership, view: View, wanted: Filter) -> tuple[Slug, ...] | None:
    if not wanted.kinds:
        return view.kinds_shown
    shown = view.kinds_shown
    every = (kind.id for kind in partnership.key.connector_kinds if shown is None or kind.id in shown)
    return tuple(kind for kind in every if kind not in wanted.kinds)


def _would_be_drawn(
    partnership: Partnership, line_id: Slug, kinds: tuple[Slug, ...] | None, bodies: tuple[Slug, ...]
) -> bool:
    line = partnership.connector(line_id)
    return (kinds is None or line.kind in kinds) and {line.source, line.target} <= set(bodies)
