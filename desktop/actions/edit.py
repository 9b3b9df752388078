"""Steps, names, deleting and selecting: the Edit menu."""

from desktop import bending, commands, conditions, deleting, editing, preferences_dialog
from desktop.actions import choosing
from desktop.actions.deeds import clip_deed, session_deed
from desktop.actions.row import Row
from desktop.asking.deeds import ask
from desktop.clipboard import copying
from desktop.searching import deeds

ROWS: tuple[Row, ...] = (
    Row("undo", "&Undo", commands.undo, "Ctrl+Z", "Take back the last step", conditions.can_undo),
    Row("redo", "&Redo", commands.redo, "Ctrl+Shift+Z", "Take the step again", conditions.can_redo),
    Row("cut", "|Cu&t", clip_deed("cut"), "Ctrl+X",
        "Take what is selected off this view, and keep it for pasting", conditions.with_copyable, True),
    Row("copy", "&Copy", clip_deed("copy"), "Ctrl+C",
        "Copy what is selected, for other views, documents and programs", conditions.with_copyable, True),
    Row("paste", "&Paste", clip_deed("paste"), "Ctrl+V",
        "Place again what was copied here; from elsewhere bring it in", conditions.with_drawing, True),
    Row("paste-new", "Paste as ne&w bodies", clip_deed("paste_new"), "Ctrl+Alt+V",
        "Paste copies that are bodies of their own", conditions.with_drawing, True),
    Row("copy-picture", "Copy as p&icture", clip_deed("copy_picture"), "Ctrl+Shift+C",
        "Copy a picture of what is selected, or of the whole view", conditions.with_view),
    Row("rename", "|Re&name", commands.rename, "F2",
        "Type over the label", conditions.with_selection),
    Row("duplicate", "&Duplicate", session_deed(copying.duplicate), "Ctrl+D",
        "Copy what is selected, with the lines between", conditions.with_parts),
    Row("delete", "|&Delete", bending.delete, "Del",
        "Take bodies off this view; delete lines", conditions.with_selection),
    Row("delete-for-good", "Delete from &partnership …", session_deed(deleting.delete_for_good),
        "Ctrl+Del", "Delete bodies and what hangs on them", conditions.with_bodies),
    Row("find", "|&Find …", deeds.find, "Ctrl+F", "Find words anywhere in the partnership, and go there"),
    Row("find-next", "Find ne&xt", deeds.find_next, "F3", "Go to the next that was found"),
    Row("find-previous", "Find pre&vious", deeds.find_previous, "Shift+F3",
        "Go to the one before that was found"),
    Row("ask", "As&k …", ask, "Ctrl+K",
        "Ask the map who is accountable, where it is decided, what a body does and what is at each level"),
    Row("replace", "Find and &replace …", deeds.find_and_replace, "Ctrl+Shift+R",
        "Put other words in the place of some, everywhere"),
    Row("merge", "&Merge two bodies …", deeds.merge_selected, "",
        "Make one of two bodies that are the same", conditions.with_a_pair),
    Row("select-all", "|Select &all", session_deed(editing.select_all), "Ctrl+A",
        "Select everything here"),
    *choosing.ROWS,
    Row("escape", "Select no&thing", commands.escape, "Esc", "Cancel, put down the tool, deselect"),
    Row("preferences", "|Pre&ferences …", preferences_dialog.show, "Ctrl+,",
        "How Remit starts, snaps, checks and speaks", conditions.always),
)  # fmt: skip
