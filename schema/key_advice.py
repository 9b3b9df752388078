"""Advice on a key while somebody edits it: signs that cannot be told apart, be seen, or be read out.

Advice never blocks: an old document opens and prints as it was drawn.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from schema.contrast import contrast
from schema.key import ConnectorKind, Key
from schema.naming import plain
from schema.said import said
from schema.text import Slug

GROUNDS = ("#FFFFFF", "#F0F4F5")
"""What lines are drawn upon: white, and the darker tint of the bands."""
LEAST = 3.0
"""The contrast that WCAG 2.2 asks of lines (1.4.11)."""
_FIELDS = {"source", "target", "functions"}
_SENTENCES = {
    "forward": said("the sentence"),
    "inverse": said("the inverse sentence"),
    "mutual": said("the mutual sentence"),
}


class Advice(NamedTuple):
    """Something to mend about one kind."""

    kind: Slug
    field: str
    """The field to look at, so that the editor can show the words beside it."""
    message: str


def key_advice(key: Key) -> tuple[Advice, ...]:
    """All advice on a key: kinds of line in the order of the key, then kinds of body."""
    return (
        *(advice for kind in key.connector_kinds for advice in _line_kind(key, kind)),
        *_namesakes(key),
    )


def advice_on(key: Key, kind_id: Slug) -> tuple[Advice, ...]:
    """The advice on one kind of a key."""
    return tuple(advice for advice in key_advice(key) if advice.kind == kind_id)


def _line_kind(key: Key, kind: ConnectorKind) -> Iterator[Advice]:
    others = tuple(each for each in key.connector_kinds if each.id != kind.id)
    for other in others:
        if (other.pattern, other.end) == (kind.pattern, kind.end):
            message = said(
                "“{name}” has this line pattern and end marker too; change one of the two", name=other.name
            )
            yield Advice(kind.id, "pattern", message)
        if other.code == kind.code:
            yield Advice(
                kind.id,
                "code",
                said("“{name}” has the code {code} too; give it another", name=other.name, code=kind.code),
            )
        if plain(other.name) == plain(kind.name):
            yield Advice(
                kind.id, "name", said("another kind of line has this name too; rename one of the two")
            )
    yield from _colour(kind)
    for field, called in _SENTENCES.items():
        yield from _sentence(kind, field, called)


def _colour(kind: ConnectorKind) -> Iterator[Advice]:
    found = min(contrast(kind.colour, ground) for ground in GROUNDS)
    if found < LEAST:
        message = said(
            "{colour} has a contrast of {found} to the page and needs {least}; darken it",
            colour=kind.colour,
            found=f"{found:.1f}",
            least=f"{LEAST:.0f}",
        )
        yield Advice(kind.id, "colour", message)


def _sentence(kind: ConnectorKind, field: str, called: str) -> Iterator[Advice]:
    template = str(getattr(kind, field))
    if field == "mutual" and not template:
        return
    always = re.sub(r"\[[^\[\]]*\]", "", template)
    for end in ("source", "target"):
        if f"{{{end}}}" not in always:
            yield Advice(
                kind.id,
                field,
                said(
                    "{called} does not name {field}; put it where the body belongs",
                    called=called,
                    field=f"{{{end}}}",
                ),
            )
    for unknown in sorted(set(re.findall(r"\{([^{}]*)\}", template)) - _FIELDS):
        yield Advice(
            kind.id,
            field,
            said(
                "{called} has {field}, which is nothing that is known of a line",
                called=called,
                field=f"{{{unknown}}}",
            ),
        )
    if set(re.sub(r"\[[^\[\]]*\]|\{[^{}]*\}", "", template)) & set("[]{}"):
        yield Advice(
            kind.id,
            field,
            said("{called} has a bracket that is not closed; close or remove it", called=called),
        )


def _namesakes(key: Key) -> Iterator[Advice]:
    names = [plain(kind.name) for kind in key.body_kinds]
    for kind, name in zip(key.body_kinds, names, strict=True):
        if names.count(name) > 1:
            yield Advice(
                kind.id, "name", said("another kind of body has this name too; rename one of the two")
            )
