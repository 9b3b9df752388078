"""Every text of the interface passes here, so that it can be shown in another language.

What a partnership itself says, its names and its sentences, stays in the language of its document.
"""

from PySide6.QtCore import QCoreApplication

from schema.said import Said

CONTEXT = "Remit"
"""The one context of the catalogues: a text means the same wherever it stands."""


def tr(text: str, /, **values: object) -> str:
    """This text in the language of the interface, with values put in where it says {name}."""
    here = QCoreApplication.translate(CONTEXT, text)
    return here.format(**{name: _told(value) for name, value in values.items()}) if values else here


def told(text: str) -> str:
    """What the layers below said, in the language of the interface; other text stays as it is."""
    return tr(text.template, **dict(text.values)) if isinstance(text, Said) else text


def _told(value: object) -> object:
    return told(value) if isinstance(value, str) else value


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """The text that agrees with a count; both may say {count}."""
    return tr(one if count == 1 else many, count=count, **values)


def later(text: str) -> str:
    """Mark a text of a table for the catalogues; `tr` translates it when it is shown."""
    return text
