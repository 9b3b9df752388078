"""Help where the question arises: the Help menu."""

from desktop import commands, conditions
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("shortcuts", "&Keyboard shortcuts", commands.show_shortcuts, "F1",
        "All shortcuts", conditions.always),
    Row("about", "&About Remit", commands.about, "", "Versions", conditions.always),
)  # fmt: skip
