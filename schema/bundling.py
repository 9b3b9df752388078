"""Few lines, not all lines: equal connectors to every body of an area become one line to its border.

What a collapsed area holds is not drawn, so lines to it end at the area, and are as few as say the same.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from schema.collapsing import tucked_away
from schema.connector import Connector
from schema.evidence import Attestation
from schema.partnership import Partnership
from schema.showing import shown_connectors
from schema.text import Slug
from schema.view import Emphasis, View

LEAST = 3
"""Fewer connectors than this are drawn singly."""


class End(NamedTuple):
    """Where a drawn line ends: on a body, or on the border of an area."""

    id: Slug
    is_area: bool = False


class DrawnLine(NamedTuple):
    """One line on the page and the connectors that it stands for, in model order."""

    connectors: tuple[Connector, ...]
    source: End
    target: End
    emphasis: Emphasis = Emphasis.NORMAL

    @property
    def first(self) -> Connector:
        """The connector whose kind, functions and pins the line is drawn with."""
        return self.connectors[0]

    @property
    def functions(self) -> tuple[Slug, ...]:
        """The functions that all of them share in full, in the order of the first; else none."""
        alike = all(set(each.functions) == set(self.first.functions) for each in self.connectors)
        return self.first.functions if alike else ()

    @property
    def phrase(self) -> str:
        """The phrase that all of them share, else nothing."""
        phrases = {connector.phrase for connector in self.connectors}
        return phrases.pop() if len(phrases) == 1 else ""


def drawn_lines(partnership: Partnership, view: View, on: date | None = None) -> tuple[DrawnLine, ...]:
    """The lines of a view in model order, bundled where the view asks for bundles and none is opened."""
    shown, inside = shown_connectors(partnership, view, on), tucked_away(view)
    connectors = _untucked(shown, inside)
    apart = {pin.connector for pin in view.pins if pin.single}
    bundles = tuple(_bundles(view, tuple(each for each in connectors if each.id not in apart)))
    bundled = {connector.id for bundle in bundles for connector in bundle.connectors}
    loud = _emphasis(view)
    singles = (_single(connector, loud) for connector in connectors if connector.id not in bundled)
    gathered = _gathered(shown, inside, loud)
    order = {connector.id: place for place, connector in enumerate(shown)}
    return tuple(sorted((*bundles, *singles, *gathered), key=lambda line: order[line.first.id]))


def possible_bundles(partnership: Partnership, view: View, on: date | None = None) -> tuple[DrawnLine, ...]:
    """The bundles of a view in model order, be they drawn as such or opened into single lines."""
    connectors = _untucked(shown_connectors(partnership, view, on), tucked_away(view))
    order = {connector.id: place for place, connector in enumerate(connectors)}
    return tuple(sorted(_bundles(view, connectors), key=lambda line: order[line.first.id]))


def is_opened(view: View, bundle: DrawnLine) -> bool:
    """Whether a person had a bundle drawn as the single lines that it stands for."""
    bundled = {connector.id for connector in bundle.connectors}
    return any(pin.single and pin.connector in bundled for pin in view.pins)


def _untucked(shown: tuple[Connector, ...], inside: dict[Slug, Slug]) -> tuple[Connector, ...]:
    return tuple(each for each in shown if each.source not in inside and each.target not in inside)


def _emphasis(view: View) -> dict[Slug, Emphasis]:
    return {pin.connector: pin.emphasis for pin in view.pins}


def _single(connector: Connector, loud: dict[Slug, Emphasis]) -> DrawnLine:
    emphasis = loud.get(connector.id, Emphasis.NORMAL)
    return DrawnLine((connector,), End(connector.source), End(connector.target), emphasis)


def _gathered(
    shown: tuple[Connector, ...], inside: dict[Slug, Slug], loud: dict[Slug, Emphasis]
) -> Iterator[DrawnLine]:
    """Lines to and from collapsed areas: one for all of a kind that join the same, whatever about."""
    lines: dict[_Gathering, list[Connector]] = {}
    for connector in shown:
        source, target = (_drawn_end(body, inside) for body in (connector.source, connector.target))
        if (source.is_area or target.is_area) and source != target:
            alike = _Gathering(
                source,
                target,
                connector.kind,
                connector.mutual,
                connector.joint,
                connector.attestation,
                loud.get(connector.id, Emphasis.NORMAL),
            )
            lines.setdefault(alike, []).append(connector)
    for alike, connectors in lines.items():
        yield DrawnLine(tuple(connectors), alike.source, alike.target, alike.emphasis)


def _drawn_end(body: Slug, inside: dict[Slug, Slug]) -> End:
    return End(inside[body], is_area=True) if body in inside else End(body)


class _Gathering(NamedTuple):
    """What connectors have in common that are drawn as one line to or from a collapsed area."""

    source: End
    target: End
    kind: Slug
    mutual: bool
    joint: bool
    attestation: Attestation
    emphasis: Emphasis


def _bundles(view: View, connectors: tuple[Connector, ...]) -> Iterator[DrawnLine]:
    if not view.bundles:
        return
    used: set[Slug] = set()
    loud = _emphasis(view)
    held: dict[Slug | None, set[Slug]] = {}
    for placement in view.placements:
        held.setdefault(placement.area, set()).add(placement.body)
    order = {connector.id: place for place, connector in enumerate(connectors)}
    at = _by_end(connectors)
    for area in view.areas:
        inside = held.get(area.id, set())
        # Few of all connectors touch what an area holds, and a large page has many areas.
        touching = {line.id: line for body in inside for line in at.get(body, ()) if line.id not in used}
        free = sorted(touching.values(), key=lambda line: order[line.id])
        for bundle in _bundles_of(area.id, inside, free, loud):
            used.update(connector.id for connector in bundle.connectors)
            yield bundle


def _by_end(connectors: tuple[Connector, ...]) -> dict[Slug, list[Connector]]:
    found: dict[Slug, list[Connector]] = {}
    for connector in connectors:
        for end in (connector.source, connector.target):
            found.setdefault(end, []).append(connector)
    return found


def _bundles_of(
    area: Slug, inside: set[Slug], connectors: list[Connector], loud: dict[Slug, Emphasis]
) -> Iterator[DrawnLine]:
    order = {connector.id: place for place, connector in enumerate(connectors)}
    for inward in (False, True):
        reaching = [c for c in connectors if _far(c, inward) in inside and _near(c, inward) not in inside]
        reaching.sort(key=lambda c: _sameness(c, inward, loud))
        for sameness, group in groupby(reaching, key=lambda c: _sameness(c, inward, loud)):
            alike = tuple(sorted(group, key=lambda c: order[c.id]))
            if len(alike) >= LEAST and {_far(c, inward) for c in alike} == inside:
                near, far = End(_near(alike[0], inward)), End(area, is_area=True)
                ends = (near, far) if inward else (far, near)
                yield DrawnLine(alike, *ends, sameness.emphasis)


def _far(connector: Connector, inward: bool) -> Slug:
    return connector.target if inward else connector.source


def _near(connector: Connector, inward: bool) -> Slug:
    return connector.source if inward else connector.target


class _Sameness(NamedTuple):
    """What connectors of one bundle have in common."""

    near: Slug
    kind: Slug
    functions: tuple[Slug, ...]
    mutual: bool
    joint: bool
    attestation: Attestation
    emphasis: Emphasis


def _sameness(connector: Connector, inward: bool, loud: dict[Slug, Emphasis]) -> _Sameness:
    return _Sameness(
        _near(connector, inward),
        connector.kind,
        tuple(sorted(connector.functions)),
        connector.mutual,
        connector.joint,
        connector.attestation,
        loud.get(connector.id, Emphasis.NORMAL),
    )
