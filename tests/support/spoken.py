"""What a screen reader finds in a window: the tree of names and roles that Qt gives it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_Text, _Role, _Relation = QAccessible.Text, QAccessible.Role, QAccessible.RelationFlag
DOES_SOMETHING = frozenset(
    {
        _Role.Button,
        _Role.ButtonDropDown,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.List,
        _Role.ListItem,
        _Role.MenuItem,
        _Role.PageTab,
        _Role.PageTabList,
        _Role.RadioButton,
        _Role.Slider,
        _Role.SpinBox,
        _Role.Table,
        _Role.Tree,
    }
)
"""Roles of what can be operated or gone into: a thing of such a role must say what it is.

Cells of trees are not among them, since a table may have nothing to say somewhere.
"""


class Heard(NamedTuple):
    """One thing that a screen reader can stand on."""

    path: tuple[str, ...]
    """The names of what it stands in, outermost first."""
    role: QAccessible.Role
    name: str
    description: str
    is_shown: bool
    is_focused: bool
    is_enabled: bool
    keys: str = ""
    """Its shortcut."""

    def __str__(self) -> str:
        told = f" ({self.description})" if self.description else ""
        keys = f" [{self.keys}]" if self.keys else ""
        return f"{'  ' * sum(map(bool, self.path))}{self.role.name}: {self.name}{keys}{told}"


def heard(widget: QWidget) -> tuple[Heard, ...]:
    """Everything from this widget downwards, in the order in which it is told; separators say nothing."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return tuple(_walk(QAccessible.queryAccessibleInterface(widget), ()))


def unnamed(things: tuple[Heard, ...]) -> list[str]:
    """What can be operated and does not say what it is, or is described and not named."""
    return [
        f"{' > '.join(thing.path)} > {thing.role.name}"
        for thing in things
        if thing.role in DOES_SOMETHING and not thing.name.strip()
    ]


def doubles(things: tuple[Heard, ...]) -> list[str]:
    """What cannot be told from another thing in the same place: same role, same name, same description."""
    seen: set[tuple[object, ...]] = set()
    twice = []
    for thing in things:
        same = (thing.path, thing.role, thing.name, thing.description)
        if thing.role in DOES_SOMETHING and same in seen:
            twice.append(f"{' > '.join(thing.path)} > {thing.name}")
        seen.add(same)
    return twice


def _walk(thing: QAccessibleInterface | None, path: tuple[str, ...]) -> Iterator[Heard]:
    if thing is None or not thing.isValid() or thing.role() is _Role.Separator:
        return
    here = _heard(thing, path)
    yield here
    for at in range(thing.childCount()):
        yield from _walk(thing.child(at), (*path, here.name))


def _heard(thing: QAccessibleInterface, path: tuple[str, ...]) -> Heard:
    state = thing.state()
    return Heard(
        path,
        thing.role(),
        _name(thing),
        thing.text(_Text.Description),
        not state.invisible,
        bool(state.focused),
        not state.disabled,
        thing.text(_Text.Accelerator),
    )


def _name(thing: QAccessibleInterface) -> str:
    """What it says it is. A box to choose from says what is chosen, and its label what it is."""
    name, widget = thing.text(_Text.Name), thing.object()
    if thing.role() is not _Role.ComboBox or not isinstance(widget, QWidget):
        return name
    labels = [other.text(_Text.Name) for other, relation in thing.relations() if relation is _Relation.Label]
    what = " ".join(labels) or widget.accessibleName()
    return what and f"{what}: {name}"
