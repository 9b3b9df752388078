"""What leaves the editor: the Publish menu."""

from desktop import filing
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("export", "|&Export …", filing.export, "Ctrl+E", "Export the open view or the model"),
)  # fmt: skip
