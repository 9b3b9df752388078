"""Help where the question arises: the Help menu."""

from desktop import about, commands, conditions
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("shortcuts", "&Keyboard shortcuts", commands.show_shortcuts, "F1",
        "All shortcuts", conditions.always),
    Row("about", "&About Remit", about.show, "", "Versions of all parts, and the licence", conditions.always),
)  # fmt: skip
