"""Structure: what must hold for a partnership to exist at all. Everything else is governance, and advice."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from difflib import get_close_matches
from itertools import chain, compress
from operator import attrgetter, is_not
from typing import TYPE_CHECKING, Any, NamedTuple

from schema.said import said

if TYPE_CHECKING:
    from schema.partnership import Partnership
    from schema.view import View

_FEW = 8
"""As many ids as fit a sentence."""


class Fault(NamedTuple):
    """Why a partnership cannot exist, the element at which to look, and what to do."""

    element: str
    message: str
    advice: str
    value: str = ""
    """The id that is missing or repeated, if that is the trouble."""
    known: Collection[str] = ()
    """The ids that might have been meant."""

    @property
    def remedy(self) -> str:
        """What to do. Looks for the closest id only when asked, since a broken file has many faults."""
        for close in get_close_matches(self.value, self.known, n=1):
            return said("did you mean “{close}”?", close=close)
        if 0 < len(self.known) <= _FEW:
            return said("choose one of {known}", known=", ".join(sorted(self.known)))
        return self.advice


class InvalidPartnership(Exception):  # noqa: N818  it names the thing, as the field does
    """The partnership cannot exist.

    Carries the faults: first those of ids and key, then of bodies, functions, connectors and views.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(fault.message for fault in self.faults))


def check(partnership: "Partnership", before: "Partnership | None" = None) -> None:
    """Raises `InvalidPartnership` with every fault found; returns in silence when it is sound.

    What is as it was `before`, in a partnership that is sound, is not asked again.
    """
    faults = tuple(_faults(partnership, before))
    if faults:
        raise InvalidPartnership(faults)


def _faults(p: "Partnership", before: "Partnership | None") -> Iterator[Fault]:
    changed = _changed(p, before)
    for ask, fields in _QUESTIONS:
        if changed & fields:
            yield from ask(p)
    known = before._views if before is not None and not changed & _NAMED_IN_VIEWS else {}
    for view in p.views:
        if view is not known.get(view.id):
            yield from _view(p, view, known.get(view.id))


def _changed(p: "Partnership", before: "Partnership | None") -> set[str]:
    """The fields that are not as they were; “parts” are the areas and notes of all views."""
    if before is None:
        return {*_FIELDS, "parts"}
    # Tuples of the very same records are compared by identity, which takes next to no time.
    changed = {field for field in _FIELDS if getattr(p, field) != getattr(before, field)}
    return changed | ({"parts"} if _ids_in_views(p) != _ids_in_views(before) else set())


def _ids_in_views(p: "Partnership") -> list[str]:
    things: Iterable[Any] = (thing for view in p.views for thing in (view, *view.areas, *view.notes))
    return [thing.id for thing in things]


def _duplicates(p: "Partnership") -> Iterator[Fault]:
    things: Iterable[Any] = chain(p.bodies, p.functions, p.connectors)
    yield from _repeated([*(thing.id for thing in things), *_ids_in_views(p)], said("the document"))


def _vocabulary(p: "Partnership") -> Iterator[Fault]:
    yield from _repeated([level.id for level in p.levels], said("the levels"))
    yield from _repeated([kind.id for kind in p.key.body_kinds], said("the body kinds"))
    yield from _repeated([kind.id for kind in p.key.connector_kinds], said("the connector kinds"))
    for kind in p.key.connector_kinds:
        yield from _missing_any(kind.joins, "sources", p._body_kinds, said("body kind"), kind.id)
        yield from _missing_any(kind.joins, "targets", p._body_kinds, said("body kind"), kind.id)


def _bodies(p: "Partnership") -> Iterator[Fault]:
    yield from _missing(p.bodies, "kind", p._body_kinds, said("body kind"))
    yield from _missing_any(p.bodies, "levels", p._levels, said("level"))
    yield from _missing(p.bodies, "parent", p._bodies, said("body"))
    for body in p.bodies:
        if body.seats:
            yield from _missing(body.seats, "nominated_by", p._bodies, said("body"), body.id)
    yield from _circles({body.id: body.parent for body in p.bodies}, said("parent"))


def _functions(p: "Partnership") -> Iterator[Fault]:
    yield from _missing(p.functions, "held_by", p._bodies, said("body"))
    yield from _missing(p.functions, "part_of", p._functions, said("function"))
    yield from _circles({function.id: function.part_of for function in p.functions}, said("wider function"))


def _connectors(p: "Partnership") -> Iterator[Fault]:
    yield from _missing(p.connectors, "kind", p._connector_kinds, said("connector kind"))
    yield from _missing(p.connectors, "source", p._bodies, said("body"))
    yield from _missing(p.connectors, "target", p._bodies, said("body"))
    yield from _missing_any(p.connectors, "functions", p._functions, said("function"))
    for line in p.connectors:
        if line.source == line.target:
            message = said("connector “{line}” joins “{body}” to itself", line=line.id, body=line.source)
            yield Fault(line.id, message, said("give it another source or another target"))


def _view(p: "Partnership", view: "View", before: "View | None") -> Iterator[Fault]:
    if before is None or not _stands_alike(view, before):
        yield from _placements(p, view)
    yield from _missing(view.pins, "connector", p._connectors, said("connector"), view.id)
    yield from _missing(view.areas, "body", p._bodies, said("body"))
    yield from _missing(view.areas, "level", p._levels, said("level"))
    yield from _missing_any((view,), "connectors_hidden", p._connectors, said("connector"))
    if view.kinds_shown:
        yield from _missing_any((view,), "kinds_shown", p._connector_kinds, said("connector kind"))
    yield from _repeated(
        [pin.connector for pin in view.pins], said("the pins of view “{view}”", view=view.id), view.id
    )


def _placements(p: "Partnership", view: "View") -> Iterator[Fault]:
    areas = {area.id for area in view.areas}
    yield from _missing(view.placements, "body", p._bodies, said("body"), view.id)
    yield from _missing(view.placements, "area", areas, said("area"), view.id)
    yield from _repeated(
        [placed.body for placed in view.placements], said("view “{view}”", view=view.id), view.id
    )


def _stands_alike(view: "View", before: "View") -> bool:
    """Whether the same bodies stand on a view in the same areas, be it in other places."""
    if len(view.placements) != len(before.placements) or not _same_ids(view.areas, before.areas):
        return False
    others = compress(
        zip(view.placements, before.placements, strict=True), map(is_not, view.placements, before.placements)
    )
    return all(one.body == other.body and one.area == other.area for one, other in others)


def _same_ids(things: Collection[Any], others: Collection[Any]) -> bool:
    return [each.id for each in things] == [each.id for each in others]


def _repeated(ids: Collection[str], where: str, element: str | None = None) -> Iterator[Fault]:
    if len(set(ids)) == len(ids):
        return
    for found, count in Counter(ids).items():
        if count > 1:
            message = said(
                "the id “{found}” occurs {count} times in {where}", found=found, count=count, where=where
            )
            yield Fault(
                element or found, message, said("keep one of them, or change the id of the others"), found
            )


# Every edit asks all of this, and nearly always nothing is missing: sets answer that at once.


def _missing(
    things: Collection[Any], field: str, known: Collection[str], what: str, element: str | None = None
) -> Iterator[Fault]:
    """Faults where a field that names one element, or None, names none that is known."""
    lost = set(map(attrgetter(field), things)).difference(known, (None,))
    for thing in things if lost else ():
        if getattr(thing, field) in lost:
            yield _dangling(element or thing.id, what, getattr(thing, field), known)


def _missing_any(
    things: Collection[Any], field: str, known: Collection[str], what: str, element: str | None = None
) -> Iterator[Fault]:
    """Faults where a field that names several elements names one that is not known."""
    lost = set(chain.from_iterable(map(attrgetter(field), things))).difference(known)
    for thing in things if lost else ():
        for found in getattr(thing, field):
            if found in lost:
                yield _dangling(element or thing.id, what, found, known)


def _dangling(element: str, what: str, found: str, known: Collection[str]) -> Fault:
    message = said(
        "“{element}” refers to the {what} “{found}”, which does not exist",
        element=element,
        what=what,
        found=found,
    )
    return Fault(element, message, said("add it, or correct the id"), found, known)


def _circles(next_of: dict[str, str | None], what: str) -> Iterator[Fault]:
    settled: set[str] = set()
    for start in next_of:
        path: set[str] = set()
        here: str | None = start
        while here is not None and here not in settled and here not in path:
            path.add(here)
            here = next_of.get(here)
        if here in path:
            message = said("“{here}” is its own {what}, directly or through others", here=here, what=what)
            yield Fault(start, message, said("give one of them another {what}, or none", what=what))
        settled.update(path)


_FIELDS = ("bodies", "functions", "connectors", "levels", "key")
_NAMED_IN_VIEWS = {"bodies", "connectors", "levels", "key"}
_QUESTIONS: tuple[tuple[Callable[["Partnership"], Iterator[Fault]], set[str]], ...] = (
    (_duplicates, {"bodies", "functions", "connectors", "parts"}),
    (_vocabulary, {"levels", "key"}),
    (_bodies, {"bodies", "levels", "key"}),
    (_functions, {"bodies", "functions"}),
    (_connectors, {"bodies", "functions", "connectors", "key"}),
)
"""What is asked of a partnership, and the fields on which the answer rests."""
