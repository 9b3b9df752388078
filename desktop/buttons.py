"""Buttons that say what they do, in words or in a tip."""

from PySide6.QtWidgets import QToolButton

from desktop.theme import plain_tip


def tool_button(text: str, tip: str) -> QToolButton:
    """A flat button; the tip is its name where the text is only a sign."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(plain_tip(tip))
    button.setAccessibleName(text if text.isalpha() else tip)
    button.setAccessibleDescription(tip)
    button.setAutoRaise(True)
    return button
