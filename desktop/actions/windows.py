"""Several documents side by side: the Window menu."""

from desktop import conditions, filing, windows
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("new-window", "&New window", windows.another, "Ctrl+Alt+N",
        "Open a further window on its start page", conditions.always),
    Row("open-beside", "&Open in a new window …", filing.open_asked_beside, "Ctrl+Alt+O",
        "Open a partnership beside what is open", conditions.always),
    Row("next-window", "Ne&xt window", windows.next_window, "Ctrl+F6",
        "Go to the window that was opened after this one", windows.has_others),
    Row("close-window", "&Close window", lambda window: window.close(), "Ctrl+W",
        "Close this window; after the last one Remit ends", conditions.always),
)  # fmt: skip
