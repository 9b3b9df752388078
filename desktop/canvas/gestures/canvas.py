"""What a gesture may ask of a canvas. The real one shows it on the screen, the one in tests takes notes."""

from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.canvas.hits import Hit
from exporters.drawing.marks import Item, Point
from schema import Partnership, View
from schema.guides import Guide

Edit = Callable[[Partnership], Partnership]


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is, in SVG user units, and what is held down with it."""

    x: float
    y: float
    extend: bool = False
    """Shift or Ctrl: add to the selection."""
    force: bool = False
    """Shift or Alt: do it although the key advises against it."""
    free: bool = False
    """Alt or Ctrl: to the very place, on no grid and in line with nothing."""
    released: bool = False

    @property
    def at(self) -> Point:
        """The place as a point."""
        return self.x, self.y


Gesture = Generator[None, Pointer, None]
"""Started with the press; takes moves and then the release; closing it undoes what it tried out."""


@dataclass(frozen=True)
class Handle:
    """A place by which a thing can be pulled: a corner of a body or an area, an end of a line, a waypoint."""

    element: str
    name: str
    """For a body or an area `left-top`, `right-top`, `left-bottom` or `right-bottom`, for a note `left` or
    `right`; for a body also `join`, out of which a line is pulled; for an area also `fold` or `unfold`; for a
    line `source`, `target`, `waypoint-0`, `waypoint-1` … and, for the keyboard only, `label`"""
    at: Point


class Canvas(Protocol):
    """A canvas as a gesture sees it."""

    @property
    def partnership(self) -> Partnership:
        """The committed partnership."""

    @property
    def view(self) -> View:
        """The open view."""

    @property
    def selected(self) -> frozenset[str]:
        """The ids of what is selected."""

    @property
    def reach(self) -> int:
        """How near, in SVG user units, things come before they line up; 0: they do not."""

    def hit(self, at: Point) -> Hit | None:
        """What lies at a point."""

    def body_at(self, at: Point) -> str | None:
        """The id of the body at a point."""

    def item_of(self, element: str) -> Item | None:
        """The item of the drawing on show that stands for an element, a bundle for its first line."""

    def select(self, ids: Iterable[str]) -> None:
        """Select these and nothing else."""

    def toggle(self, ids: Iterable[str]) -> None:
        """Select these beside the others, or let go of them."""

    def preview(self, partnership: Partnership | None) -> None:
        """Show what would be; None shows what is."""

    def apply(self, name: str, after: Partnership) -> None:
        """Commit one named step."""

    def fade(self, bodies: Collection[str]) -> None:
        """Grey out these bodies."""

    def lead(self, start: Point | None, end: Point | None = None) -> None:
        """Show a line that is being pulled; None takes it away."""

    def band(self, start: Point | None, end: Point | None = None) -> None:
        """Show a rubber band between two corners; None takes it away."""

    def guide(self, guides: Sequence[Guide]) -> None:
        """Show what lines up with what."""

    def put_down_tool(self) -> None:
        """Select and move again."""

    def edit_label(self, element: str) -> None:
        """Let the person type the name of this element in place."""

    def say(self, sentence: str) -> None:
        """Tell what can be done now."""

    def pick(self, handle: Handle | None) -> None:
        """Let Delete mean this handle, not the whole line."""

    def offer(self, sentence: str, button: str, step: str, edit: Edit) -> None:
        """Tell something, with a button that commits an edit as one named step; nothing waits for it."""

    def propose_kinds(self, source: str, target: str, at: Point) -> None:
        """Let the person choose the kind of line to draw between two bodies."""

    def propose_bodies(self, at: Point, source: str | None = None, kind: str | None = None) -> None:
        """Let the person name a body to stand here, and draw a line to it from the source if there is one.

        Without a kind, the kind of the line is asked for.
        """
