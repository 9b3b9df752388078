"""Selecting many at once: the menu Select inside the Edit menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import conditions, groups
from desktop.actions.row import Deed, Row
from desktop.canvas.selecting import Groups
from desktop.tr import counted, later, tr
from schema import Partnership, View

if TYPE_CHECKING:
    from desktop.window import Window

_SELECT = "Se&lect"


def _by(heading: str, groups_of: Groups) -> Deed:
    """Open the list of these groups."""

    def choose(window: "Window") -> None:
        if window.editor is not None:
            window.editor.selecting.choose(tr(heading), groups_of)

    return choose


def _all(ids_of: Callable[[Partnership, View, frozenset[str]], tuple[str, ...]]) -> Deed:
    """Select what belongs to the selected."""

    def select(window: "Window") -> None:
        session = window.editor.session if window.editor else None
        if session is not None and session.view is not None:
            ids = ids_of(session.partnership, session.view, session.selection.ids)
            session.selection.set(ids)
            session.say(counted(len(ids), "Selected 1 thing.", "Selected {count} things."))

    return select


def _with_contents(window: "Window") -> bool:
    """An area is selected that holds bodies which are drawn."""
    session = window.editor.session if window.editor else None
    view = session and session.view
    return bool(session and view and groups.contents(session.partnership, view, session.selection.ids))


def _with_kinds(window: "Window") -> bool:
    return conditions.with_bodies(window) or conditions.with_lines(window)


ROWS: tuple[Row, ...] = (
    Row("select-kind", "By &kind …", _by(later("Select by kind"), groups.by_kind), "",
        "Select all bodies or all lines of a kind", conditions.with_drawing, under=_SELECT),
    Row("select-level", "By &level …", _by(later("Select by level"), groups.by_level), "",
        "Select all bodies of a level", conditions.with_drawing, under=_SELECT),
    Row("select-area", "By &area …", _by(later("Select by area"), groups.by_area), "",
        "Select all bodies in an area", conditions.with_drawing, under=_SELECT),
    Row("select-connection", "By &connection …", _by(later("Select by connection"), groups.by_connection),
        "Ctrl+J", "Select everything that the selected bodies delegate to, advise, or hear from",
        conditions.with_bodies, under=_SELECT),
    Row("select-alike", "&Same kind as selected", _all(groups.alike), "Ctrl+Shift+J",
        "Select all bodies and lines of the kinds that are selected", _with_kinds, under=_SELECT),
    Row("select-contents", "What the area &holds", _all(groups.contents), "",
        "Select the bodies in the selected area", _with_contents, under=_SELECT),
)  # fmt: skip
