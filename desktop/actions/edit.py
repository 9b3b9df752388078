"""Steps, names, deleting and selecting: the Edit menu."""

from desktop import adding, bending, commands, conditions, deleting, editing, preferences_dialog
from desktop.actions.deeds import session_deed
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("undo", "&Undo", commands.undo, "Ctrl+Z", "Take back the last step", conditions.can_undo),
    Row("redo", "&Redo", commands.redo, "Ctrl+Shift+Z", "Take the step again", conditions.can_redo),
    Row("rename", "|Re&name", commands.rename, "F2",
        "Type over the label", conditions.with_selection),
    Row("duplicate", "&Duplicate", session_deed(adding.duplicate), "Ctrl+D",
        "Copy the body", conditions.with_one_body),
    Row("delete", "|&Delete", bending.delete, "Del",
        "Take bodies off this view; delete lines", conditions.with_selection),
    Row("delete-for-good", "Delete from &partnership …", session_deed(deleting.delete_for_good),
        "Ctrl+Del", "Delete bodies and what hangs on them", conditions.with_bodies),
    Row("select-all", "|Select &all", session_deed(editing.select_all), "Ctrl+A",
        "Select everything here"),
    Row("escape", "Select no&thing", commands.escape, "Esc", "Cancel, put down the tool, deselect"),
    Row("preferences", "|Pre&ferences …", preferences_dialog.show, "Ctrl+,",
        "How Remit starts, snaps, checks and speaks", conditions.always),
)  # fmt: skip
