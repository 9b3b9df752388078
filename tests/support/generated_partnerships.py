"""Hypothesis strategies for whole partnerships: sound, with texts that break careless writers."""

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from generated_values import lines, records, slugs, some
from schema import (
    FORMAT_VERSION,
    Abbreviation,
    Acceptance,
    AcceptedElement,
    Area,
    Body,
    BodyKind,
    Connector,
    ConnectorKind,
    Control,
    Function,
    Join,
    Key,
    Level,
    Note,
    Page,
    Partnership,
    Pin,
    Placement,
    Point,
    Revision,
    Seat,
    SwitchedOff,
    View,
)

Ids = list[str]
NAMESPACE = "urn:remit:partnership:0"


@st.composite
def partnerships(draw: DrawFn, most_bodies: int = 5) -> Partnership:
    """Sound partnerships that use every field of every record, some of them from a newer format version."""
    version = draw(st.sampled_from([FORMAT_VERSION, FORMAT_VERSION, "0.2", "0.999"]))
    return draw(_Maker(draw, version != FORMAT_VERSION).partnership(version, most_bodies))


def unknown_elements() -> SearchStrategy[str]:
    """Elements that this version has no place for, as canonical XML."""
    leaf = lines.map(lambda text: escape(text))
    inner = st.recursive(leaf, lambda held: st.tuples(leaf, held).map(_nested), max_leaves=3)
    return st.one_of(
        inner.map(lambda text: f'<charter xmlns="{NAMESPACE}" on="2030-01-01">{text}</charter>'),
        inner.map(lambda text: f'<x:body xmlns:x="urn:elsewhere" x:y="&quot;&lt;">{text}</x:body>'),
        st.just(f'<voice xmlns="{NAMESPACE}"><empty xmlns=""></empty>\n  \t<body></body></voice>'),
    )


def _nested(parts: tuple[str, str]) -> str:
    return f"{parts[0]}<part>{parts[1]}</part>"


_UNKNOWN = st.one_of(st.just(()), some(unknown_elements(), 2))


class _Maker:
    """Draws the ids first, so that references can be sound, then a strategy for each part."""

    def __init__(self, draw: DrawFn, newer: bool) -> None:
        self._draw = draw
        self._newer = newer

    def partnership(self, version: str, most_bodies: int) -> SearchStrategy[Partnership]:
        """All parts, with ids that exist."""
        self._body_kinds = self._ids(most=3)
        self._kinds = self._ids(most=3)
        self._levels = self._ids(least=0, most=3)
        supply = iter(self._ids(least=24, most=24))
        self._bodies = self._share(supply, 1, most_bodies)
        self._functions = self._share(supply, 0, 3)
        self._connectors = self._share(supply, 0, 4 if len(self._bodies) > 1 else 0)
        views = [
            (view, self._share(supply, 0, 2), self._share(supply, 0, 2)) for view in self._share(supply, 0, 2)
        ]
        return self._records(
            Partnership,
            control=self._records(Control, revisions=some(self._records(Revision), 2)),
            key=self._key(),
            levels=self._each(self._levels, Level),
            abbreviations=some(self._records(Abbreviation), 2),
            bodies=st.tuples(*self._made_bodies()).flatmap(st.permutations).map(tuple),
            functions=st.tuples(*self._made_functions()),
            connectors=st.tuples(*self._made_connectors()),
            views=st.tuples(*(self._view(*ids) for ids in views)),
            acceptances=some(self._acceptance(), 2),
            switched_off=some(self._records(SwitchedOff), 2),
            format=st.just(version),
        )

    def _ids(self, least: int = 1, most: int = 3) -> Ids:
        return self._draw(st.lists(slugs, min_size=least, max_size=most, unique=True))

    def _share(self, supply: Iterator[str], least: int, most: int) -> Ids:
        return [next(supply) for _ in range(self._draw(st.integers(least, most)))]

    def _records(self, model: type[Any], **given: SearchStrategy[Any]) -> SearchStrategy[Any]:
        kept = _UNKNOWN if self._newer else st.just(())
        return records(model, unknown=kept, **given)

    def _each(self, ids: Ids, model: type[Any], **given: SearchStrategy[Any]) -> SearchStrategy[Any]:
        return st.tuples(*(self._records(model, id=st.just(each), **given) for each in ids))

    def _key(self) -> SearchStrategy[Key]:
        join = self._records(Join, sources=_any(self._body_kinds), targets=_any(self._body_kinds))
        return self._records(
            Key,
            connector_kinds=self._each(self._kinds, ConnectorKind, joins=some(join, 2)),
            body_kinds=self._each(self._body_kinds, BodyKind),
        )

    def _made_bodies(self) -> Iterator[SearchStrategy[Body]]:
        seat = self._records(Seat, nominated_by=_maybe(self._bodies))
        for place, body in enumerate(self._bodies):
            yield self._records(
                Body,
                id=st.just(body),
                kind=st.sampled_from(self._body_kinds),
                levels=_any(self._levels),
                parent=_maybe(self._bodies[:place]),
                seats=some(seat, 2),
            )

    def _made_functions(self) -> Iterator[SearchStrategy[Function]]:
        for place, function in enumerate(self._functions):
            wider = _maybe(self._functions[:place])
            yield self._records(Function, id=st.just(function), held_by=_maybe(self._bodies), part_of=wider)

    def _made_connectors(self) -> Iterator[SearchStrategy[Connector]]:
        for connector in self._connectors:
            source, target = self._draw(st.permutations(self._bodies))[:2]
            yield self._records(
                Connector,
                id=st.just(connector),
                kind=st.sampled_from(self._kinds),
                source=st.just(source),
                target=st.just(target),
                functions=_any(self._functions),
            )

    def _view(self, view: str, areas: Ids, notes: Ids) -> SearchStrategy[View]:
        point = self._records(Point)
        pinned = self._draw(_any(self._connectors))
        placed = self._draw(_any(self._bodies))
        return self._records(
            View,
            id=st.just(view),
            placements=st.tuples(
                *(self._records(Placement, body=st.just(body), area=_maybe(areas)) for body in placed)
            ),
            areas=self._each(areas, Area, body=_maybe(self._bodies), level=_maybe(self._levels)),
            notes=self._each(notes, Note),
            kinds_shown=st.none() | _any(self._kinds),
            connectors_hidden=_any(self._connectors),
            pins=st.tuples(
                *(
                    self._records(
                        Pin, connector=st.just(each), waypoints=some(point, 2), label=st.none() | point
                    )
                    for each in pinned
                )
            ),
            key_at=st.none() | point,
            page=self._records(Page),
        )

    def _acceptance(self) -> SearchStrategy[Acceptance]:
        elements = some(self._records(AcceptedElement, id=slugs), 2)
        return self._records(Acceptance, elements=elements, missing=some(slugs, 2))


def _maybe(ids: Ids) -> SearchStrategy[str | None]:
    return st.sampled_from([None, *ids])


def _any(ids: Ids) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(ids), unique=True).map(tuple) if ids else st.just(())
