"""What can be added: the Insert menu."""

from desktop import adding, commands, conditions
from desktop.actions import viewing
from desktop.actions.deeds import session_deed
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("quick-add", "&Quick add …", commands.quick_add, "Ctrl+Shift+A",
        "Type a name: bodies that exist come first", conditions.with_drawing),
    Row("add-body", "Add &body …", commands.add_body, "Ctrl+B", "Add a body by name and kind"),
    Row("connect", "&Connect …", commands.connect, "Ctrl+L",
        "Draw a line by choosing kind and ends", conditions.with_two_bodies),
    Row("place-here", "&Place on this view", session_deed(adding.place_here), "Ctrl+Shift+B",
        "Place selected bodies that this view does not show", conditions.with_absent),
    Row("add-view", "|Add &view …", commands.add_view, "Ctrl+Shift+V", "Add a page"),
    *viewing.FROM,
    Row("rename-view", "&Rename view …", commands.rename_view, "", "Give the page another title"),
    Row("delete-view", "Delete vie&w …", commands.delete_view, "",
        "Delete the page, keep its bodies"),
    Row("add-area", "|Add &area around selection", commands.add_area, "Ctrl+G",
        "Draw a titled area around the selected bodies", conditions.with_bodies),
    Row("add-heading", "Add h&eading", commands.add_heading, "",
        "Write a heading on the page", conditions.with_drawing),
    Row("add-note", "Add &note", commands.add_note, "Ctrl+Shift+N", "Write words on the page"),
    Row("add-function", "|Add &function …", commands.add_function, "Ctrl+Shift+F",
        "Add a function, to the selected line if there is one"),
)  # fmt: skip
