"""What each body does, in lists: the text that says what the lines of a picture say.

Every connector is told at both its ends, a bundle as the connectors that it stands for. The heading of a list
is the sentence of the key without its ends: "Delegates functions to", "Holds the following to account".
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from schema import Attestation, Body, Connector, ConnectorKind, Partnership
from schema.said import Said, said
from schema.sentences import capitalised, filled, listed, spoken
from schema.text import Slug

_OTHER = "\x00"
"""Stands for the other end while a heading is made; no text of a document can hold it."""


class Side(StrEnum):
    """From where a connector is told."""

    SOURCE = "source"
    TARGET = "target"
    BOTH = "both"


class Told(NamedTuple):
    """A connector as an entry of a body's list: the other body, and what is to be said of the line."""

    connector: Connector
    other: Body
    about: str
    """The functions, as a list in a sentence; empty where none are named."""
    marks: tuple[Said, ...]
    """How the line holds: jointly, in both directions, as an illustration."""
    grounds: tuple[Said, ...]
    """The words of the source, and the reason."""

    @property
    def notes(self) -> tuple[Said, ...]:
        """All that is said of the line beside its ends and its functions."""
        return (*self.marks, *self.grounds)


class Relation(NamedTuple):
    """A list of what a body does: a kind of line, told from one side."""

    kind: ConnectorKind
    side: Side
    heading: str
    entries: tuple[Told, ...]

    @property
    def shared(self) -> tuple[Said, ...]:
        """The grounds that all entries of a list of several have in common, to be told once for all."""
        common = {told.grounds for told in self.entries}
        return self.entries[0].grounds if len(self.entries) > 1 and len(common) == 1 else ()


def relations(partnership: Partnership, body: Body, connectors: Iterable[Connector]) -> tuple[Relation, ...]:
    """What these connectors say of a body, in the order of the key, what it gives before what it receives."""
    mine = [line for line in connectors if body.id in (line.source, line.target)]
    return tuple(_relations(partnership, body, mine))


def _relations(partnership: Partnership, body: Body, mine: Sequence[Connector]) -> Iterator[Relation]:
    for kind in partnership.key.connector_kinds:
        for side in Side:
            lines = [line for line in mine if line.kind == kind.id and _side(kind, line, body.id) is side]
            if lines:
                entries = tuple(_told(partnership, line, body.id, kind) for line in lines)
                yield Relation(kind, side, heading(kind, side, body), entries)


def heading(kind: ConnectorKind, side: Side, body: Body) -> str:
    """A kind's sentence as the heading of a list of the bodies at the other end."""
    template = {Side.SOURCE: kind.forward, Side.TARGET: kind.inverse, Side.BOTH: kind.mutual}[side]
    own, other = ("target", "source") if side is Side.TARGET else ("source", "target")
    told = filled(template, {own: spoken(body), other: _OTHER, "functions": ""}).strip()
    if side is not Side.BOTH:
        told = told.removeprefix(spoken(body)).strip()
    told = told.removesuffix(_OTHER).strip()
    if _OTHER not in told:
        return capitalised(told) or kind.name
    before, _, after = told.partition(_OTHER)
    return said("{before} the following {after}", before=capitalised(before.strip()), after=after.strip())


def marks(connector: Connector, *, directions: bool = False) -> Iterator[Said]:
    """How a connector holds; `directions` where its being mutual must be said."""
    if directions:
        yield said("in both directions")
    if connector.joint:
        yield said("jointly")
    if connector.attestation is Attestation.ILLUSTRATIVE:
        yield said("illustrative")


def grounds(connector: Connector) -> Iterator[Said]:
    """On whose words a connector rests, and why it is so."""
    if connector.phrase:
        yield said("in the words of the source: “{phrase}”", phrase=connector.phrase)
    if connector.reason:
        yield said("reason: {reason}", reason=connector.reason.removesuffix("."))


def about(partnership: Partnership, functions: Sequence[Slug]) -> str:
    """The names of functions as a list in a sentence."""
    return listed([partnership.function(each).name for each in functions])


def _side(kind: ConnectorKind, line: Connector, body: Slug) -> Side:
    if line.mutual and kind.mutual:
        return Side.BOTH
    return Side.SOURCE if line.source == body else Side.TARGET


def _told(partnership: Partnership, line: Connector, body: Slug, kind: ConnectorKind) -> Told:
    other = partnership.body(line.target if line.source == body else line.source)
    marked = marks(line, directions=line.mutual and not kind.mutual)
    return Told(line, other, about(partnership, line.functions), tuple(marked), tuple(grounds(line)))
