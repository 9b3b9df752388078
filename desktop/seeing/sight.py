"""What this sitting looks at: what is in the light, and what a filter leaves out. Neither is saved."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from exporters.drawing.marks import Drawing, Item, Role
from schema import Partnership, View
from schema.filtering import Filter, sift


class Sight(QObject):
    """Tells when it changes; whoever shows the page asks it what to leave out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lit: str | None = None
        self._filter = Filter()
        self._answer: frozenset[str] = frozenset()

    @property
    def answered(self) -> frozenset[str]:
        """What the answer to a question speaks of; while there is any, the rest stands back."""
        return self._answer

    def answer(self, elements: frozenset[str]) -> None:
        """Let these stand out in place of what is in the light; none: nothing does."""
        if elements != self._answer:
            self._answer, self._lit = elements, None if elements else self._lit
            self.changed.emit()

    @property
    def lit(self) -> str | None:
        """The body in the light; None while the spotlight is off."""
        return self._lit

    @property
    def filter(self) -> Filter:
        """What is left out."""
        return self._filter

    def light(self, body: str | None) -> None:
        """Put a body in the light; None turns the spotlight off."""
        if body != self._lit:
            self._lit, self._answer = body, frozenset() if body else self._answer
            self.changed.emit()

    def leave_out(self, wanted: Filter) -> None:
        """Look through another filter; an empty one shows all."""
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit()

    def through(self, drawing: Drawing, partnership: Partnership, view: View) -> Drawing:
        """The drawing without what the filter leaves out; everything else stands where it stood."""
        if not self._filter.is_on:
            return drawing
        out = sift(partnership, view, self._filter).out
        return without(drawing, out)


def without(drawing: Drawing, out: frozenset[str]) -> Drawing:
    """The drawing without these bodies and connectors; a bundle stays while one of its lines does."""
    items = tuple(item for item in drawing.items if not _is_out(item, out))
    elements = {name: item for name, item in drawing.elements.items() if not _is_out(item, out)}
    return replace(drawing, items=items, elements=elements)


def _is_out(item: Item, out: frozenset[str]) -> bool:
    return item.role in (Role.BODY, Role.CONNECTOR) and out.issuperset(item.refs)
