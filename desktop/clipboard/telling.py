"""What is said about a paste: how much came, what was here already, and what the key had to learn."""

from collections.abc import Iterable

from desktop.tr import tr
from schema import Partnership, View
from schema.fragments import Fragment
from schema.sentences import listed
from schema.showing import shown_connectors

_NAMED = 3


def few(names: Iterable[str]) -> str:
    """Names as a list; of many the first ones, and how many more there are."""
    all_names = list(names)
    more = len(all_names) - _NAMED
    return listed(all_names if more <= 1 else [*all_names[:_NAMED], tr("{count} more", count=more)])


def placed_again(before: Partnership, after: Partnership, view_id: str) -> str:
    """Said where what came is in the partnership already."""
    names = few(after.body(body).name for body in _new_placements(before, after, view_id))
    if not names:
        return _amounts(before, after, view_id)
    return tr("Placed {names} again; the partnership still has each once.", names=names)


def pasted(before: Partnership, after: Partnership, view_id: str) -> str:
    """Said where there is something new: bodies and lines, and what they brought along."""
    old = {body.id for body in before.bodies}
    same = few(after.body(each).name for each in _new_placements(before, after, view_id) if each in old)
    said = [_amounts(before, after, view_id)]
    if same:
        said.append(tr("{names} existed here already, so no second one was made.", names=same))
    said += [*_learnt(before, after), _unseen(before, after, after.view(view_id))]
    return " ".join(filter(None, said))


def amount(fragment: Fragment) -> str:
    """How much a fragment is, in words."""
    content, page = fragment.content, fragment.view
    counted = [
        _counted(len(content.bodies), tr("1 body"), tr("{count} bodies")),
        _counted(len(content.connectors), tr("1 line"), tr("{count} lines")),
        _counted(len(page.areas), tr("1 area"), tr("{count} areas")),
        _counted(len(page.notes), tr("1 note"), tr("{count} notes")),
    ]
    return listed([each for each in counted if each])


def _amounts(before: Partnership, after: Partnership, view_id: str) -> str:
    bodies = len(after.bodies) - len(before.bodies)
    lines = len(after.connectors) - len(before.connectors)
    areas, notes = (
        len(getattr(after.view(view_id), part)) - len(getattr(before.view(view_id), part))
        for part in ("areas", "notes")
    )
    counted = [
        _counted(bodies, tr("1 new body"), tr("{count} new bodies")),
        _counted(lines, tr("1 new line"), tr("{count} new lines")),
        _counted(areas, tr("1 area"), tr("{count} areas")),
        _counted(notes, tr("1 note"), tr("{count} notes")),
    ]
    what = listed([each for each in counted if each])
    return tr("Pasted {what}.", what=what) if what else tr("Everything stands here already.")


def _counted(count: int, one: str, many: str) -> str:
    if count < 1:
        return ""
    return one if count == 1 else many.format(count=count)


def _learnt(before: Partnership, after: Partnership) -> list[str]:
    """What the document needed for what came: kinds, levels, functions."""
    kinds = _new(before.key.body_kinds, after.key.body_kinds)
    kinds += _new(before.key.connector_kinds, after.key.connector_kinds)
    levels = [level.label for level in after.levels if level not in before.levels]
    functions = _new(before.functions, after.functions)
    return [
        tr("Added to the key: {names}.", names=few(kinds)) if kinds else "",
        tr("Added to the levels: {names}.", names=few(levels)) if levels else "",
        tr("Added to the functions: {names}.", names=few(functions)) if functions else "",
    ]


def _unseen(before: Partnership, after: Partnership, view: View) -> str:
    old, shown = {c.id for c in before.connectors}, {c.id for c in shown_connectors(after, view)}
    hidden = [c for c in after.connectors if c.id not in old and c.id not in shown]
    kinds = dict.fromkeys(after.connector_kind(c.kind).name for c in hidden)
    return tr("This view does not show lines of these kinds: {names}.", names=few(kinds)) if kinds else ""


def _new(before: tuple[object, ...], after: tuple[object, ...]) -> list[str]:
    old = {getattr(each, "id", "") for each in before}
    return [str(getattr(each, "name", "")) for each in after if getattr(each, "id", "") not in old]


def _new_placements(before: Partnership, after: Partnership, view_id: str) -> list[str]:
    there = {each.body for each in before.view(view_id).placements}
    return [each.body for each in after.view(view_id).placements if each.body not in there]
