"""What merging two bodies does to everything that names the one that goes, in sentences."""

from desktop.tr import tr
from schema import Partnership
from schema.edits.merging import Merging, merge_bodies, what_merging_does
from schema.sentences import listed, sentence
from schema.tables import BODIES

_MOST = 5


def merging_in_words(partnership: Partnership, keep: str, gone: str) -> tuple[str, ...]:
    """A sentence for each thing that merging does. Raises as `merge_bodies`."""
    doing = what_merging_does(partnership, keep, gone)
    after = merge_bodies(partnership, keep, gone)
    return (*_lines(partnership, after, doing), *_places(partnership, doing, gone))


def _lines(before: Partnership, after: Partnership, doing: Merging) -> list[str]:
    staying = {line.id for line in after.connectors}
    moved = [f"{_said(after, line)}." for line in doing.reended if line in staying]
    again = [_said(before, line) for _, line in doing.joined]
    between = [_said(before, line) for line in doing.dropped]
    more = len(moved) - _MOST
    return [
        *(moved if more < 2 else [*moved[:_MOST], tr("And so with {count} more lines.", count=more)]),
        *(tr("Goes, since it is said already: {line}.", line=line) for line in again),
        *(tr("Goes, since it joins the two: {line}.", line=line) for line in between),
    ]


def _places(p: Partnership, doing: Merging, gone: str) -> list[str]:
    headings = {column.field: tr(column.heading) for column in BODIES.columns}
    titles = {view.id: view.title for view in p.views}
    names = {body.id: body.name for body in p.bodies}
    functions = {function.id: function.name for function in p.functions}
    told = (
        (tr("It takes the place of {other} on: {names}."), doing.views, titles),
        (tr("{other} leaves, since both stand there: {names}."), doing.both, titles),
        (tr("It becomes the parent of {names}."), doing.organs, names),
        (tr("It nominates for seats of {names}."), doing.nominees, names),
        (tr("It holds {names}."), doing.functions, functions),
        (tr("From {other} it takes what it has not: {names}."), doing.filled, headings),
    )
    return [
        words.format(other=names[gone], names=_some([called[each] for each in ids]))
        for words, ids, called in told
        if ids
    ]


def _some(names: list[str]) -> str:
    more = len(names) - _MOST
    return listed(names if more < 2 else [*names[:_MOST], tr("{count} more", count=more)])


def _said(partnership: Partnership, line: str) -> str:
    return sentence(partnership, partnership.connector(line))
