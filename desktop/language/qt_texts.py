"""Texts that Qt itself shows in our windows; its wheels bring no catalogue in some of our languages."""

_BUTTONS = (
    "OK",
    "Save",
    "Open",
    "&Yes",
    "&No",
    "Cancel",
    "Close",
    "Discard",
    "Don't Save",
    "Apply",
    "Reset",
    "Help",
)
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

QT_TEXTS: tuple[tuple[str, str], ...] = (
    *(("QPlatformTheme", text) for text in _BUTTONS),
    *(("QLineEdit", text) for text in _EDITING),
    *(("QWidgetTextControl", text) for text in _EDITING),
    ("QWidgetTextControl", "Copy &Link Location"),
    ("QAbstractSpinBox", "&Step up"),
    ("QAbstractSpinBox", "Step &down"),
    ("QAbstractSpinBox", "&Select All"),
    ("QTabBar", "Scroll Left"),
    ("QTabBar", "Scroll Right"),
    ("QMessageBox", "Show Details..."),
    ("QMessageBox", "Hide Details..."),
)
"""Context and text."""
