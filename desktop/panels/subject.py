"""What the inspector can show: a record, its fields, and the edit that changes one."""

from collections.abc import Callable
from typing import Any, NamedTuple

from desktop.panels.fields import Section
from schema import Partnership, Record


class Subject(NamedTuple):
    """A record that can be edited field by field."""

    id: str
    sections: tuple[Section, ...]
    record: Callable[[Partnership], Record]
    edit: Callable[[Partnership, str, Any], Partnership]
    """The partnership with another value in the field of this name."""
    step: str = ""
    """What all its changes are together, where they are one step; empty: each field is a step of its own."""
