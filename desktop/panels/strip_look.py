"""How the key strip is dressed: in the colours of the theme, and no wider than the window."""

from PySide6.QtGui import QPalette

from desktop.theme import is_dark

_LIGHT = {
    "ground": "#FFFFFF",
    "edge": "#D8DDE0",
    "words": "#212B32",
    "over": "#F0F4F5",
    "chosen": "#E1ECF7",
    "accent": "#005EB8",
}
_DARK = {
    "ground": "#2D3236",
    "edge": "#4A5157",
    "words": "#F0F4F5",
    "over": "#3A4147",
    "chosen": "#24496B",
    "accent": "#6CB4F5",
}
ROOMY, TIGHT = "5px 6px", "5px 2px"


def look(palette: QPalette, padding: str) -> str:
    """The style of the strip with so much room around each kind."""
    style = _STYLE
    for name, colour in (_DARK if is_dark(palette) else _LIGHT).items():
        style = style.replace(f"${name}", colour)
    return style.replace("$padding", padding)


_STYLE = """
QToolBar { background: $ground; border: 0; border-bottom: 1px solid $edge; padding: 4px 8px; spacing: 0px; }
QToolButton { color: $words; background: transparent; border: 1px solid transparent; border-radius: 4px;
              padding: $padding; }
QToolButton#qt_toolbar_ext_button { background: $chosen; min-width: 12px; }
QToolBar::separator { background: $edge; width: 1px; margin: 8px 4px; }
QToolButton:hover { background: $over; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton:checked { background: $chosen; border-color: $accent; }
"""
