"""What leaves the editor: the Publish menu."""

from desktop import conditions, filing
from desktop.actions.row import Row
from desktop.publishing import opening as publishing

ROWS: tuple[Row, ...] = (
    Row("publish", "&Publish …", publishing.show, "Ctrl+Alt+P",
        "Make a folder for a website: page, pictures, PDF, tables and model", conditions.with_views),
    Row("export", "|&Export …", filing.export, "Ctrl+E", "Export the open view or the model"),
    Row("export-all", "Export &all views …", filing.export_all, "Ctrl+Shift+E",
        "Export every view into a file of its own", conditions.with_views),
    Row("export-with", "Export &with options …", filing.export_with, "Ctrl+Alt+E",
        "Colours, width, fonts and parts of pictures, this once", conditions.with_views),
)  # fmt: skip
