"""What leaves the editor: the Publish menu."""

from desktop import conditions, filing
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("export", "|&Export …", filing.export, "Ctrl+E", "Export the open view or the model"),
    Row("export-all", "Export &all views …", filing.export_all, "Ctrl+Shift+E",
        "Export every view into a file of its own", conditions.with_views),
)  # fmt: skip
