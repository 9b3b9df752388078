"""Every text of the interface passes here, so that it can be shown in another language.

What a partnership itself says, its names and its sentences, stays in the language of its document.
"""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Remit"
"""The one context of the catalogues: a text means the same wherever it stands."""


def tr(text: str, /, **values: object) -> str:
    """This text in the language of the interface, with values put in where it says {name}."""
    told = QCoreApplication.translate(CONTEXT, text)
    return told.format(**values) if values else told


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """The text that agrees with a count; both may say {count}."""
    return tr(one if count == 1 else many, count=count, **values)


def later(text: str) -> str:
    """Mark a text of a table for the catalogues; `tr` translates it when it is shown."""
    return text
