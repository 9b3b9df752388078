"""The keyboard's ways over canvas and window: the Go menu.

Plain arrows move what is selected, as everywhere; with Alt they walk to the neighbour, with Ctrl along lines.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import conditions, panes
from desktop.actions.row import Deed, Row
from desktop.canvas.focus import Focus
from desktop.canvas.walking import Direction

if TYPE_CHECKING:
    from desktop.window import Window


def _focus(deed: Callable[..., object], *arguments: object) -> Deed:
    """A deed of the keyboard's place on the canvas."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            deed(window.editor.stage.focus, *arguments)

    return do


def _step(by: int) -> Deed:
    """Walk on in reading order, or back; past the end leave the canvas."""

    def do(window: "Window") -> None:
        if window.editor and not window.editor.stage.focus.step(by):
            window.editor.canvas.focusNextPrevChild(by > 0)

    return do


def _walk(id_: str, text: str, do: Deed, shortcut: str, tip: str) -> Row:
    return Row(id_, text, do, shortcut, tip, conditions.with_document, True)


def _to_neighbour(text: str, direction: Direction) -> tuple[Row, Row]:
    key = direction.name.capitalize()
    way = text.lower()
    return (
        _walk(f"walk-{way}", f"Neighbour {text}", _focus(Focus.aside, direction), f"Alt+{key}",
              f"Select the nearest body {text}"),
        _walk(f"look-{way}", f"Look {text}", _focus(Focus.aside, direction, False), f"Alt+Shift+{key}",
              f"Go to the nearest body {text}, and leave the selection as it is"),
    )  # fmt: skip


ROWS: tuple[Row, ...] = (
    _walk("walk-on", "&Next on the page", _step(1), "Tab",
          "Select the next thing in reading order; after the last, leave the page"),
    _walk("walk-back", "Pre&vious on the page", _step(-1), "Shift+Tab",
          "Select the thing before; before the first, leave the page"),
    *(row for text, way in zip(("left", "right", "above", "below"), Direction, strict=True)
      for row in _to_neighbour(text, way)),
    _walk("along", "|&Along the line", _focus(Focus.along, True), "Ctrl+Right",
          "From a body to a line that leaves it, from a line to where it ends"),
    _walk("along-back", "&Back along the line", _focus(Focus.along, False), "Ctrl+Left",
          "From a body to a line that reaches it, from a line to where it begins"),
    _walk("other-line", "&Other line", _focus(Focus.beside, 1), "Ctrl+Down", "The next line here"),
    _walk("other-line-back", "Other line bac&k", _focus(Focus.beside, -1), "Ctrl+Up", "The line before"),
    _walk("toggle", "|&Select also", _focus(Focus.toggle), "Shift+Space",
          "Select this beside the others, or let go of it"),
    Row("next-pane", "|Ne&xt pane", lambda window: panes.turn(window, 1), "F6",
        "From the canvas to the inspector, and on"),
    Row("previous-pane", "Previous &pane", lambda window: panes.turn(window, -1), "Shift+F6",
        "Back through the panes"),
)  # fmt: skip
