"""The rules and what they find: the Check menu."""

from desktop import commands
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("check", "&Check now", commands.check, "F7", "Ask the rules and show what they find"),
    Row("accept", "&Accept or withdraw …", commands.accept, "F8",
        "Accept the chosen finding with a reason, or withdraw the chosen acceptance"),
)  # fmt: skip
