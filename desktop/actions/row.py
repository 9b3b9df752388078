"""A row of the table of actions."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from desktop import conditions

if TYPE_CHECKING:
    from desktop.window import Window

Deed = Callable[["Window"], object]
Condition = Callable[["Window"], bool]


class Row(NamedTuple):
    """One action."""

    id: str
    text: str
    """A line is drawn before it in its menu where the text begins with a bar."""
    do: Deed
    shortcut: str = ""
    tip: str = ""
    enabled: Condition = conditions.with_document
    on_canvas: bool = False
    """Its shortcut belongs to the canvas, because elsewhere the key means something else."""
    under: str = ""
    """The menu inside its menu in which it stands."""
    ticked: Condition | None = None
    """Whether it is switched on; an action without it is no switch."""
