"""The inspector over several bodies, or several lines: one change is made to all of them, in one step."""

from collections.abc import Callable
from enum import Enum
from functools import reduce
from typing import Any

from desktop.panels import editors, fields
from desktop.panels.fields import Field, Section
from desktop.panels.subject import Subject
from desktop.tr import later
from schema import Partnership, Record
from schema.edits.bodies import edit_body
from schema.edits.connectors import edit_connector

BODIES = (
    Section(
        later("Bodies"),
        (
            Field("kind", later("Kind"), editors.ChoiceEditor, fields.body_kinds),
            Field("levels", later("Levels"), editors.ManyEditor, fields.levels),
            Field("parent", later("Organ of"), editors.ChoiceEditor, fields.body_or_none),
        ),
    ),
)
LINES = (
    Section(
        later("Connectors"),
        (
            Field("kind", later("Kind"), editors.ChoiceEditor, fields.connector_kinds),
            Field("functions", later("Functions"), editors.ManyEditor, fields.functions),
            Field("phrase", later("Phrase")),
            Field("mutual", later("Mutual"), editors.FlagEditor),
            Field("joint", later("Joint"), editors.FlagEditor),
            Field("reason", later("Reason")),
        ),
    ),
)


def of_bodies(bodies: tuple[str, ...]) -> tuple[Subject, ...]:
    """What several bodies have in common; a field in which they differ is blank."""
    return _subjects(bodies, (BODIES, fields.ATTESTED), Partnership.body, edit_body)


def of_lines(lines: tuple[str, ...]) -> tuple[Subject, ...]:
    """What several lines have in common; a field in which they differ is blank."""
    return _subjects(lines, (LINES, fields.ATTESTED), Partnership.connector, edit_connector)


def _subjects(
    ids: tuple[str, ...],
    tables: tuple[tuple[Section, ...], ...],
    find: Callable[[Partnership, str], Record],
    change: Callable[..., Partnership],
) -> tuple[Subject, ...]:
    def record(partnership: Partnership) -> Record:
        return _common([find(partnership, each) for each in ids])

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return reduce(lambda p, each: change(p, each, **{name: value}), ids, partnership)

    return tuple(Subject(" ".join(ids), sections, record, edit) for sections in tables)


def _common(records: list[Record]) -> Record:
    first, *others = records
    differing = {
        name: _blank(getattr(first, name))
        for name in type(first).model_fields
        if any(getattr(other, name) != getattr(first, name) for other in others)
    }
    return first.model_copy(update=differing)


def _blank(value: object) -> object:
    has_blank = isinstance(value, str | tuple | bool) and not isinstance(value, Enum)
    return type(value)() if has_blank else None
