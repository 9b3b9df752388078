"""Help where the question arises: the Help menu."""

from desktop import about, conditions
from desktop.actions.row import Row
from desktop.helping import panel
from desktop.searching import deeds

ROWS: tuple[Row, ...] = (
    Row("help", "&Help about this", panel.show, "F1",
        "What the place with the keyboard is for, and what can be done there", conditions.always),
    Row("commands", "&Commands …", deeds.show_commands, "Ctrl+Shift+P",
        "Type what you want to do", conditions.always),
    Row("shortcuts", "&Keyboard shortcuts", deeds.show_shortcuts, "Ctrl+F1",
        "All shortcuts, to be searched", conditions.always),
    Row("about", "&About Remit", about.show, "", "Versions of all parts, and the licence", conditions.always),
)  # fmt: skip
