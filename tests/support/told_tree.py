"""The window as assistive technology is told it: one line for each thing, with role, name and description."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


class Told(NamedTuple):
    """One thing as it is told."""

    role: str
    name: str
    description: str
    focused: bool
    selected: bool


def dump(widget: QWidget) -> list[Told]:
    """Everything in a widget."""
    return [_told(each) for each in _below(QAccessible.queryAccessibleInterface(widget))]


def _below(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield thing
    for child in (thing.child(at) for at in range(thing.childCount())):
        if child is not None:
            yield from _below(child)


def _told(thing: QAccessibleInterface) -> Told:
    name, description = thing.text(QAccessible.Text.Name), thing.text(QAccessible.Text.Description)
    state = thing.state()
    return Told(thing.role().name, name, description, bool(state.focused), bool(state.selected))
