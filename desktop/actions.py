"""Everything that can be done, as one table: menus, shortcuts and the help about them are made from it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop import adding, ask, bending, commands, conditions, deleting, editing, filing
from desktop.faults import REFUSALS, sentence_of
from desktop.panels import tabs
from desktop.row import Deed, Row
from desktop.walks import WALKS

if TYPE_CHECKING:
    from desktop.window import Window


def _session(deed: Callable[..., object], *arguments: object) -> Deed:
    """A deed on the session of the window's editor."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            deed(window.editor.session, *arguments)

    return do


def _canvas(name: str) -> Deed:
    """A deed of the canvas."""

    def do(window: "Window") -> None:
        if window.editor is not None:
            getattr(window.editor.canvas, name)()

    return do


def _show_shortcuts(window: "Window") -> None:
    ask.inform(window, "Keyboard shortcuts", shortcut_help())


def _nudge(id_: str, text: str, key: str, dx: int, dy: int) -> tuple[Row, Row]:
    small = Row(
        f"nudge-{id_}",
        f"Move {text}",
        "&Arrange",
        _session(editing.nudge(dx, dy)),
        key,
        "",
        conditions.with_selection,
        True,
    )
    large = small._replace(
        id=f"push-{id_}",
        text=f"Move far {text}",
        do=_session(editing.nudge(5 * dx, 5 * dy)),
        shortcut=f"Shift+{key}",
    )
    return small, large


ACTIONS: tuple[Row, ...] = (
    Row("new", "&New", "&File", filing.new, "Ctrl+N", "Begin an empty partnership", conditions.always),
    Row("new-from", "New from a &template …", "&File", filing.new_from_template, "Ctrl+Shift+T",
        "Begin with the levels of a template", conditions.always),
    Row("open", "&Open …", "&File", filing.open_asked, "Ctrl+O", "Open a partnership", conditions.always),
    Row("save", "|&Save", "&File", filing.save, "Ctrl+S", "Save the partnership"),
    Row("save-as", "Save &as …", "&File", filing.save_as, "Ctrl+Shift+S", "Save under another name"),
    Row("export", "|&Export …", "&Publish", filing.export, "Ctrl+E", "Export the open view or the model"),
    Row("start", "|Start pa&ge", "&File", filing.go_to_start, "", "Close the partnership"),
    Row("quit", "&Quit", "&File", lambda window: window.close(), "Ctrl+Q", "Leave Remit", conditions.always),
    Row("undo", "&Undo", "&Edit", commands.undo, "Ctrl+Z", "Take back the last step", conditions.can_undo),
    Row("redo", "&Redo", "&Edit", commands.redo, "Ctrl+Shift+Z", "Take the step again", conditions.can_redo),
    Row("rename", "|Re&name", "&Edit", commands.rename, "F2",
        "Type over the label", conditions.with_selection),
    Row("duplicate", "&Duplicate", "&Edit", _session(adding.duplicate), "Ctrl+D",
        "Copy the body", conditions.with_one_body),
    Row("delete", "|&Delete", "&Edit", bending.delete, "Del",
        "Take bodies off this view; delete lines", conditions.with_selection),
    Row("delete-for-good", "Delete from &partnership …", "&Edit", _session(deleting.delete_for_good),
        "Ctrl+Del", "Delete bodies and what hangs on them", conditions.with_bodies),
    Row("select-all", "|Select &all", "&Edit", _session(editing.select_all), "Ctrl+A",
        "Select everything here"),
    Row("escape", "Select no&thing", "&Edit", commands.escape, "Esc", "Cancel, put down the tool, deselect"),
    Row("zoom-in", "Zoom &in", "&View", _canvas("zoom_in"), "Ctrl++", "Larger"),
    Row("zoom-out", "Zoom &out", "&View", _canvas("zoom_out"), "Ctrl+-", "Smaller"),
    Row("zoom-100", "&100 %", "&View", _canvas("zoom_to_actual"), "Ctrl+1", "As large as on paper"),
    Row("zoom-fit", "&Fit the page", "&View", _canvas("fit"), "Ctrl+0", "Show the whole page"),
    Row("next-view", "|Ne&xt view", "&View", _session(tabs.turn, 1), "Ctrl+PgDown", "Turn to the next view"),
    Row("previous-view", "Pre&vious view", "&View", _session(tabs.turn, -1), "Ctrl+PgUp", "Turn back a view"),
    *WALKS,
    Row("quick-add", "&Quick add …", "&Insert", commands.quick_add, "Ctrl+Shift+A",
        "Type a name: bodies that exist come first", conditions.with_drawing),
    Row("add-body", "Add &body …", "&Insert", commands.add_body, "Ctrl+B", "Add a body by name and kind"),
    Row("connect", "&Connect …", "&Insert", commands.connect, "Ctrl+L",
        "Draw a line by choosing kind and ends", conditions.with_two_bodies),
    Row("place-here", "&Place on this view", "&Insert", _session(adding.place_here), "Ctrl+Shift+B",
        "Place selected bodies that this view does not show", conditions.with_absent),
    Row("add-view", "|Add &view …", "&Insert", commands.add_view, "Ctrl+Shift+V", "Add a page"),
    Row("rename-view", "&Rename view …", "&Insert", commands.rename_view, "", "Give the page another title"),
    Row("delete-view", "Delete vie&w …", "&Insert", commands.delete_view, "",
        "Delete the page, keep its bodies"),
    Row("add-area", "|Add &area around selection", "&Insert", commands.add_area, "Ctrl+G",
        "Draw a titled area around the selected bodies", conditions.with_bodies),
    Row("add-heading", "Add h&eading", "&Insert", commands.add_heading, "",
        "Write a heading on the page", conditions.with_drawing),
    Row("add-note", "Add &note", "&Insert", commands.add_note, "Ctrl+Shift+N", "Write words on the page"),
    Row("add-function", "|Add &function …", "&Insert", commands.add_function, "Ctrl+Shift+F",
        "Add a function, to the selected line if there is one"),
    Row("hide", "&Hide line in this view", "&Arrange", _session(deleting.hide), "Ctrl+H",
        "Leave the line out of this view only", conditions.with_lines),
    Row("show-hidden", "&Show hidden lines", "&Arrange", _session(deleting.show_hidden), "Ctrl+Shift+H",
        "Draw every line that is hidden here", conditions.with_hidden),
    Row("take-level", "Take &level of band", "&Arrange", _session(editing.take_level), "Ctrl+Shift+L",
        "Give bodies the level of the band in which they stand", conditions.with_bodies),
    Row("swap", "Swap &direction", "&Arrange", _session(editing.swap), "Ctrl+R",
        "Turn lines round", conditions.with_lines),
    Row("change-kind", "Change &kind …", "&Arrange", commands.change_kind, "Ctrl+Shift+K",
        "Give all selected lines another kind", conditions.with_lines),
    Row("straighten", "S&traighten lines", "&Arrange", _session(bending.straighten_lines), "",
        "Take the waypoints from the selected lines, or from all", bending.has_pins),
    Row("reset-labels", "&Reset labels", "&Arrange", _session(bending.reset_labels), "",
        "Let labels find their own places again", bending.has_pins),
    *_nudge("left", "left", "Left", -8, 0),
    *_nudge("right", "right", "Right", 8, 0),
    *_nudge("up", "up", "Up", 0, -8),
    *_nudge("down", "down", "Down", 0, 8),
    Row("control", "&Document control …", "&Model", commands.show_register("Document"), "",
        "Title, version, approval and the revision table"),
    Row("key-of-lines", "|Key of &lines …", "&Model", commands.show_register("Lines"), "Ctrl+Alt+K",
        "Add, change and remove kinds of line"),
    Row("key-of-bodies", "Key of &bodies …", "&Model", commands.show_register("Bodies"), "",
        "Add, change and remove kinds of body"),
    Row("levels", "Le&vels …", "&Model", commands.show_register("Levels"), "",
        "The levels at which decisions are taken, and their words"),
    Row("functions", "&Functions …", "&Model", commands.show_register("Functions"), "Ctrl+Alt+F",
        "Functions and decisions, with their references and where they are used"),
    Row("abbreviations", "&Abbreviations …", "&Model", commands.show_register("Abbreviations"), "",
        "What short forms stand for"),
    Row("check", "&Check now", "&Check", commands.check, "F7", "Ask the rules and show what they find"),
    Row("accept", "&Accept or withdraw …", "&Check", commands.accept, "F8",
        "Accept the chosen finding with a reason, or withdraw the chosen acceptance"),
    Row("shortcuts", "&Keyboard shortcuts", "&Help", _show_shortcuts, "F1",
        "All shortcuts", conditions.always),
    Row("about", "&About Remit", "&Help", commands.about, "", "Versions", conditions.always),
)  # fmt: skip

MENUS = ("&File", "&Edit", "&View", "&Go", "&Insert", "&Arrange", "&Model", "&Check", "&Publish", "&Help")


def make(window: "Window") -> dict[str, QAction]:
    """The actions of a window, by id."""
    return {row.id: _action(window, row) for row in ACTIONS}


def refresh(window: "Window", actions: dict[str, QAction]) -> None:
    """Grey out what cannot be done now."""
    for row in ACTIONS:
        actions[row.id].setEnabled(row.enabled(window))


def shortcut_help() -> str:
    """Every shortcut with what it does, a line each."""
    rows = [row for row in ACTIONS if row.shortcut]
    return "\n".join(f"{row.shortcut}\t{plain(row)}" for row in rows)


def plain(row: Row) -> str:
    """An action's text without menu signs."""
    return row.text.replace("&", "").replace("|", "").removesuffix(" …")


def _action(window: "Window", row: Row) -> QAction:
    action = QAction(row.text.lstrip("|"), window)
    action.setShortcut(QKeySequence(row.shortcut))
    action.setStatusTip(row.tip)
    action.setToolTip(row.tip or plain(row))
    action.triggered.connect(partial(_do, row, window))
    if row.on_canvas:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action


def _do(row: Row, window: "Window", _checked: bool = False) -> None:
    try:
        row.do(window)
    except REFUSALS as fault:
        if window.editor is not None:
            window.editor.session.say(f"{plain(row)} is not possible here. {sentence_of(fault)}")
