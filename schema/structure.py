"""Structure: what must hold for a partnership to exist at all. Everything else is governance, and advice."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from schema.partnership import Partnership
    from schema.view import View


class Fault(NamedTuple):
    """Why a partnership cannot exist, and the element at which to look."""

    element: str
    message: str


class InvalidPartnership(Exception):  # noqa: N818  it names the thing, as the field does
    """The partnership cannot exist. Carries the faults in document order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(fault.message for fault in self.faults))


def check(partnership: "Partnership") -> None:
    """Raises `InvalidPartnership` with every fault found; returns in silence when it is sound."""
    faults = tuple(_faults(partnership))
    if faults:
        raise InvalidPartnership(faults)


def _faults(p: "Partnership") -> Iterator[Fault]:
    yield from _duplicates(p)
    yield from _vocabulary(p)
    yield from _bodies(p)
    yield from _functions(p)
    yield from _connectors(p)
    for view in p.views:
        yield from _view(p, view)


def _duplicates(p: "Partnership") -> Iterator[Fault]:
    things: list[Any] = [*p.bodies, *p.functions, *p.connectors, *p.views]
    things += [part for view in p.views for part in (*view.areas, *view.notes)]
    yield from _repeated((thing.id for thing in things), "the document")


def _vocabulary(p: "Partnership") -> Iterator[Fault]:
    yield from _repeated((level.id for level in p.levels), "the levels")
    yield from _repeated((kind.id for kind in p.key.body_kinds), "the body kinds")
    yield from _repeated((kind.id for kind in p.key.connector_kinds), "the connector kinds")
    for kind in p.key.connector_kinds:
        for join in kind.joins:
            yield from _missing(kind.id, (*join.sources, *join.targets), p._body_kinds, "body kind")


def _bodies(p: "Partnership") -> Iterator[Fault]:
    for body in p.bodies:
        yield from _missing(body.id, (body.kind,), p._body_kinds, "body kind")
        yield from _missing(body.id, body.levels, p._levels, "level")
        yield from _missing(body.id, (body.parent,), p._bodies, "body")
        yield from _missing(body.id, (seat.nominated_by for seat in body.seats), p._bodies, "body")
    yield from _circles({body.id: body.parent for body in p.bodies}, "parent")


def _functions(p: "Partnership") -> Iterator[Fault]:
    for function in p.functions:
        yield from _missing(function.id, (function.held_by,), p._bodies, "body")
        yield from _missing(function.id, (function.part_of,), p._functions, "function")
    yield from _circles({function.id: function.part_of for function in p.functions}, "wider function")


def _connectors(p: "Partnership") -> Iterator[Fault]:
    for connector in p.connectors:
        yield from _missing(connector.id, (connector.kind,), p._connector_kinds, "connector kind")
        yield from _missing(connector.id, (connector.source, connector.target), p._bodies, "body")
        yield from _missing(connector.id, connector.functions, p._functions, "function")
        if connector.source == connector.target:
            yield Fault(connector.id, f"connector “{connector.id}” joins “{connector.source}” to itself")


def _view(p: "Partnership", view: "View") -> Iterator[Fault]:
    areas = {area.id: area for area in view.areas}
    yield from _missing(view.id, (placement.body for placement in view.placements), p._bodies, "body")
    yield from _repeated((placement.body for placement in view.placements), f"view “{view.id}”", view.id)
    yield from _missing(view.id, (placement.area for placement in view.placements), areas, "area")
    yield from _missing(view.id, view.kinds_shown or (), p._connector_kinds, "connector kind")
    yield from _missing(view.id, view.connectors_hidden, p._connectors, "connector")
    yield from _missing(view.id, (pin.connector for pin in view.pins), p._connectors, "connector")
    yield from _repeated((pin.connector for pin in view.pins), f"the pins of view “{view.id}”", view.id)
    for area in view.areas:
        yield from _missing(area.id, (area.body,), p._bodies, "body")
        yield from _missing(area.id, (area.level,), p._levels, "level")


def _repeated(ids: Iterable[str], where: str, element: str | None = None) -> Iterator[Fault]:
    for found, count in Counter(ids).items():
        if count > 1:
            yield Fault(element or found, f"the id “{found}” occurs {count} times in {where}")


def _missing(element: str, wanted: Iterable[str | None], known: Container[str], what: str) -> Iterator[Fault]:
    for found in wanted:
        if found is not None and found not in known:
            yield Fault(element, f"“{element}” refers to the {what} “{found}”, which does not exist")


def _circles(next_of: dict[str, str | None], what: str) -> Iterator[Fault]:
    settled: set[str] = set()
    for start in next_of:
        path: list[str] = []
        here: str | None = start
        while here is not None and here not in settled and here not in path:
            path.append(here)
            here = next_of.get(here)
        if here in path:
            yield Fault(start, f"“{here}” is its own {what}, directly or through others")
        settled.update(path)
