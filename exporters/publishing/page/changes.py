"""What has changed: the document's own revisions, and what differs from an earlier version."""

from collections.abc import Sequence

from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.tables import table
from schema import Area, Note, Page, Partnership, Placement, Publication, Revision, View
from schema.changes_in_words import changes_in_words
from schema.dates import in_words
from schema.said import said

_HEADS = (said("Version"), said("Date"), said("Author"), said("Summary"))


def changes(partnership: Partnership, since: Partnership | None) -> Content:
    """The table of revisions; and against an earlier version, what differs, in sentences."""
    revisions = partnership.control.revisions
    told: list[Content] = [_revisions(revisions)] if revisions else []
    return [*told, _since(since, partnership)] if since else told


def _since(since: Partnership, partnership: Partnership) -> Content:
    version = since.control.version
    lead = said("Since version {version}:", version=version) if version else said("Since the version before:")
    told = changes_in_words(_as_it_is_read(since), _as_it_is_read(partnership))
    sentences = told or (said("Nothing that a reader would notice has changed."),)
    return [tag("p", lead), tag("ul", [tag("li", sentence) for sentence in sentences])]


def _revisions(revisions: Sequence[Revision]) -> Element:
    """Without columns in which nothing stands."""
    rows = [_cells(each) for each in revisions]
    kept = [at for at in range(len(_HEADS)) if at == 0 or any(row[at] for row in rows)]
    made = [
        tag("tr", tag("th", row[0], scope="row"), [tag("td", row[at]) for at in kept[1:]]) for row in rows
    ]
    return table("revisions", said("Revisions of this document"), [_HEADS[at] for at in kept], made)


def _cells(revision: Revision) -> tuple[str, ...]:
    return revision.version, in_words(revision.on) if revision.on else "", revision.author, revision.summary


def _as_it_is_read(partnership: Partnership) -> Partnership:
    """Without where things stand on pages and how they look: nobody is told of a box that was moved."""
    return partnership.but(
        publication=Publication(),
        acceptances=(),
        switched_off=(),
        views=tuple(map(_view, partnership.views)),
    )


def _view(view: View) -> View:
    return view.but(
        placements=tuple(Placement(body=each.body, x=0, y=0, area=each.area) for each in view.placements),
        areas=tuple(_area(each) for each in view.areas),
        notes=tuple(Note(id=each.id, text=each.text, x=0, y=0) for each in view.notes),
        pins=(),
        key_at=None,
        page=Page(),
    )


def _area(area: Area) -> Area:
    return Area(id=area.id, title=area.title, x=0, y=0, body=area.body, level=area.level)
