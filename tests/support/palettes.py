"""Colours that systems have: light, dark, of high contrast, and with an accent that is lost on white."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Colours(NamedTuple):
    """Some of a system's colours."""

    name: str
    window: str
    base: str
    words: str
    button: str
    accent: str
    line: str


LIGHT = Colours("light", "#EFEFEF", "#FFFFFF", "#000000", "#EFEFEF", "#308CC6", "#B8B8B8")
DARK = Colours("dark", "#1E2124", "#15181A", "#E6E9EB", "#2A2E31", "#2F7DD1", "#3A4046")
HIGH_CONTRAST = Colours("high contrast", "#000000", "#000000", "#FFFFFF", "#000000", "#1AEBFF", "#FFFFFF")
YELLOW = Colours("yellow accent", "#F6F6F6", "#FFFFFF", "#1A1A1A", "#F6F6F6", "#FFD400", "#C0C0C0")


def theme(colours: Colours) -> QPalette:
    """The colours as Qt has them from the system."""
    role, palette = QPalette.ColorRole, QPalette(QColor(colours.button), QColor(colours.window))
    for roles, colour in (
        ((role.Window,), colours.window),
        ((role.Base, role.AlternateBase), colours.base),
        ((role.WindowText, role.Text, role.ButtonText), colours.words),
        ((role.Button,), colours.button),
        ((role.Highlight,), colours.accent),
        ((role.Mid,), colours.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    return palette
