"""What to say of a kind of line that a reader could not see, tell apart, or read aloud."""

from collections.abc import Iterator

from exporters.drawing.contrast import contrast
from exporters.drawing.look import BAND_TINTS, WHITE
from schema import ConnectorKind, Key
from schema.sentences import listed

LEAST = 3.0
"""The contrast that lines need against what they are drawn on: WCAG 2.2, success criterion 1.4.11."""


def warnings(key: Key, kind: ConnectorKind) -> tuple[str, ...]:
    """A sentence for each thing that would trouble a reader; none when all is well."""
    return (*_faint(kind), *_alike(key, kind), *_same_code(key, kind), *_silent(kind))


def _faint(kind: ConnectorKind) -> Iterator[str]:
    worst = min(contrast(kind.colour, ground) for ground in (WHITE, *BAND_TINTS))
    if worst < LEAST:
        yield f"The colour is too faint: contrast with the page is {worst:.1f}, and lines need {LEAST:.0f}."


def _alike(key: Key, kind: ConnectorKind) -> Iterator[str]:
    same = [each.name for each in _others(key, kind) if _sign(each) == _sign(kind)]
    if same:
        yield f"Without colour it looks like {listed(same)}: choose another pattern or end marker."


def _same_code(key: Key, kind: ConnectorKind) -> Iterator[str]:
    same = [each.name for each in _others(key, kind) if each.code == kind.code]
    if same and kind.code != "?":
        yield f"The code {kind.code} stands for {listed(same)} too."


def _silent(kind: ConnectorKind) -> Iterator[str]:
    for name, sentence in (("sentence", kind.forward), ("inverse sentence", kind.inverse)):
        missing = [end for end in ("{source}", "{target}") if end not in sentence]
        if missing:
            yield f"The {name} does not name {listed(missing)}."


def _others(key: Key, kind: ConnectorKind) -> Iterator[ConnectorKind]:
    return (each for each in key.connector_kinds if each.id != kind.id)


def _sign(kind: ConnectorKind) -> tuple[object, ...]:
    return kind.pattern, kind.end, kind.family
