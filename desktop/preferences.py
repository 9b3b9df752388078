"""What a person may prefer, as one table: the dialog of preferences is made from it."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal

from desktop.tr import later

SYSTEM = "system"
"""Do as the computer does."""


class Preference(NamedTuple):
    """Something that can be had in one way or another."""

    id: str
    section: str
    label: str
    about: str
    """What it does, in a sentence that stands below it."""
    default: bool | str
    options: tuple[tuple[str, str], ...] = ()
    """Values with their words; empty: yes or no."""


_START, _PAGE, _RULES = later("Starting"), later("On the page"), later("Rules")
_WINDOW = later("Window")

PREFERENCES: tuple[Preference, ...] = (
    Preference(
        "restore", _START, later("Open what was open last time"),
        later("Files, views and windows come back where they were when Remit was left."), True,
    ),
    Preference(
        "snapping", _PAGE, later("Snap to neighbours"),
        later("What is moved lines up with what stands beside it."), True,
    ),
    Preference(
        "minimap", _PAGE, later("Show the minimap"),
        later("A small picture of the whole page in a corner, while not all of it is to be seen."), True,
    ),
    Preference(
        "badges", _PAGE, later("Show badges of findings"),
        later("A small sign at whatever the rules remark on; never in what is printed or exported."), True,
    ),
    Preference(
        "checking", _RULES, later("Check while I work"),
        later("Ask the rules after every change; otherwise only when you choose Check now."), True,
    ),
    Preference(
        "motion", _WINDOW, later("Motion"),
        later("Whether what moves glides there or is there at once."), SYSTEM,
        ((SYSTEM, later("As the system says")), ("full", later("Glide")), ("reduced", later("At once"))),
    ),
    Preference(
        "language", _WINDOW, later("Language"),
        later("The language of menus and panels, from the next start on. A partnership keeps its own."),
        SYSTEM,
        ((SYSTEM, later("As the system says")), ("en", "English"), ("cy", "Cymraeg")),
    ),
)  # fmt: skip

_BY_ID = {preference.id: preference for preference in PREFERENCES}


class _Changes(QObject):
    changed = Signal(str)
    """The id of what is preferred differently from now on."""


changes = _Changes()
"""Whoever shows a preference at once listens here."""


def is_on(id_: str) -> bool:
    """Whether this is wanted. Raises KeyError where the table has no such row."""
    kept = QSettings().value(_key(id_), _BY_ID[id_].default)
    # A file of settings holds words only.
    return kept if isinstance(kept, bool) else str(kept).lower() == "true"


def chosen(id_: str) -> str:
    """The value chosen among the options. Raises KeyError where the table has no such row."""
    preference = _BY_ID[id_]
    kept = str(QSettings().value(_key(id_), preference.default))
    return kept if kept in dict(preference.options) else str(preference.default)


def prefer(id_: str, value: bool | str) -> None:
    """Keep what is preferred, and tell whoever listens."""
    assert id_ in _BY_ID, id_
    QSettings().setValue(_key(id_), value)
    changes.changed.emit(id_)


def _key(id_: str) -> str:
    return f"preferences/{id_}"
