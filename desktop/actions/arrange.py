"""Where things stand and how lines run: the Arrange menu."""

from desktop import bending, commands, conditions, deleting, editing, laying_out, placing_key, points
from desktop.actions import by_hand, placing
from desktop.actions.deeds import session_deed
from desktop.actions.row import Row
from desktop.tr import later
from schema import Direction, LineStyle

_POINTS = "Waypoints and la&bels"
_RUN, _GO, _MOVE = "Lines &run", "Levels &go", "&Move"
_STYLES = (
    (LineStyle.RIGHT_ANGLED, "&Right-angled", "Let the lines of this view run at right angles"),
    (LineStyle.STRAIGHT, "&Straight", "Let the lines of this view run straight from body to body"),
    (LineStyle.CURVED, "&Curved", "Let the lines of this view run in smooth curves"),
)
_DIRECTIONS = (
    (Direction.DOWN, "&Down", "Let the levels of this view lie below each other, as rows"),
    (Direction.ACROSS, "&Across", "Let the levels of this view stand beside each other, as columns"),
)


def _nudge(id_: str, text: str, key: str, dx: int, dy: int) -> tuple[Row, Row]:
    small = Row(
        f"nudge-{id_}",
        f"Move {text}",
        placing_key.nudge(dx, dy),
        key,
        "",
        conditions.with_selection,
        True,
        _MOVE,
    )
    large = small._replace(
        id=f"push-{id_}",
        text=f"Move far {text}",
        do=placing_key.nudge(5 * dx, 5 * dy),
        shortcut=f"Shift+{key}",
    )
    return small, large


def _style(style: LineStyle, text: str, tip: str) -> Row:
    do = session_deed(laying_out.lay_out("line_style", style, later("Change style of lines")))
    ticked = laying_out.is_laid_out("line_style", style)
    return Row(f"lines-{style}", text, do, "", tip, laying_out.can_lay_out, under=_RUN, ticked=ticked)


def _direction(way: Direction, text: str, tip: str) -> Row:
    told = later("The bodies stand where they stood. Arrange view lays them out that way.")
    do = session_deed(laying_out.lay_out("direction", way, later("Change direction of levels"), told))
    ticked = laying_out.is_laid_out("direction", way)
    return Row(f"levels-{way}", text, do, "", tip, laying_out.can_lay_out, under=_GO, ticked=ticked)


ROWS: tuple[Row, ...] = (
    *placing.ROWS,
    *by_hand.ROWS,
    Row("hide", "|&Hide line in this view", session_deed(deleting.hide), "Ctrl+H",
        "Leave the line out of this view only", conditions.with_lines),
    Row("show-hidden", "&Show hidden lines", session_deed(deleting.show_hidden), "Ctrl+Shift+H",
        "Draw every line that is hidden here", conditions.with_hidden),
    Row("take-level", "Take &level of band", session_deed(editing.take_level), "Ctrl+Shift+L",
        "Give bodies the level of the band in which they stand", conditions.with_bodies),
    Row("swap", "Swap &direction", session_deed(editing.swap), "Ctrl+R",
        "Turn lines round", conditions.with_lines),
    Row("change-kind", "Change &kind …", commands.change_kind, "Ctrl+Shift+K",
        "Give all selected lines another kind", conditions.with_lines),
    *(_direction(*row) for row in _DIRECTIONS),
    *(_style(*row) for row in _STYLES),
    Row("add-waypoint", "Add &waypoint", points.add, "Ins",
        "Add a point that the selected line passes, and go to it", points.with_bendable, True, _POINTS),
    Row("next-point", "&Next point", points.go(1), "F4",
        "Go to the next waypoint or to the label of the selected line; arrows move it, Delete takes it away",
        points.with_points, True, _POINTS),
    Row("previous-point", "&Previous point", points.go(-1), "Shift+F4",
        "Go back to the waypoint before, or to the label", points.with_points, True, _POINTS),
    Row("straighten", "&Straighten lines", session_deed(bending.straighten_lines), "Ctrl+Alt+S",
        "Take the waypoints from the selected lines, or from all", bending.has_pins, under=_POINTS),
    Row("reset-labels", "&Reset labels", session_deed(bending.reset_labels), "Ctrl+Alt+L",
        "Let labels find their own places again", bending.has_pins, under=_POINTS),
    *_nudge("left", "left", "Left", -8, 0),
    *_nudge("right", "right", "Right", 8, 0),
    *_nudge("up", "up", "Up", 0, -8),
    *_nudge("down", "down", "Down", 0, 8),
)  # fmt: skip
