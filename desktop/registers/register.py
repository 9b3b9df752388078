"""What a register is: a list of things of one sort, each with fields, that can be added and removed."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from desktop.panels.subject import Subject
from desktop.session import Session
from schema import Partnership


class Entry(NamedTuple):
    """One row of a list."""

    id: str
    text: str
    icon: QIcon | None = None


class About(Protocol):
    """What a register shows beneath the fields of an entry: a preview, or where it is used."""

    def tell(self, partnership: Partnership, entry: str) -> None:
        """Show it as things stand."""


Removal = Callable[[Session, QWidget, str], None]
"""Takes an entry out, once it has asked what that means for others."""


class Register(NamedTuple):
    """A row of the table of registers."""

    title: str
    """What it holds, as the heading of its page."""
    noun: str
    """One of its entries, in a sentence and in the name of an undo step."""
    entries: Callable[[Partnership], tuple[Entry, ...]]
    subjects: Callable[[str], tuple[Subject, ...]]
    added: Callable[[Session], tuple[Partnership, str]]
    """The partnership with a new entry, and its id."""
    remove: Removal
    moved: Callable[[Partnership, str, int], Partnership] | None = None
    """The partnership with an entry at another place; None where the order says nothing."""
    about: Callable[[], QWidget] | None = None
    """Makes an `About`."""
    is_preview: bool = False
    """What it shows stays in sight above the fields, however far they are scrolled."""
