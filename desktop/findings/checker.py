"""Asking the rules while somebody works: off the interface thread, one question at a time.

All that can be made ready there is: what is listed, and what each element is remarked on. Whoever shows it
hears only when something else was found. Rules wait while somebody draws, and stop when the document changes:
what they found would not be about it.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import preferences
from desktop.background import Background
from desktop.faults import cause
from desktop.findings.accepting import accepted_in
from desktop.findings.entries import Entry, entries_of
from desktop.findings.telling import sentence
from desktop.giving_way import GivenUpError, GivingWay, Step
from desktop.session import Session
from desktop.tr import tr
from schema import Partnership
from schema.rules import Finding, check

_PATIENCE = 300
"""Milliseconds without a change before the rules are asked."""


class Remark(NamedTuple):
    """What is remarked on one element."""

    kind: str
    """The heaviest severity."""
    sentences: tuple[str, ...]


class Checked(NamedTuple):
    """What came of asking."""

    entries: tuple[Entry, ...] = ()
    remarks: dict[str, Remark] = {}  # noqa: RUF012  never changed
    """By the id of the element."""

    open: tuple[Finding, ...] = ()
    """The findings that nobody accepted."""


class Checker(QObject):
    """Asks the rules after every change, and tells when something else is found."""

    changed = Signal()
    counted = Signal(int)
    """How many findings nobody has accepted."""

    def __init__(self, session: Session, background: Background) -> None:
        super().__init__()
        self._session, self._background = session, background
        self.result = Checked()
        self._way = GivingWay(background)
        self._is_asked, self._again = False, False
        self.timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self.timer.timeout.connect(self.check_now)
        session.document.changed.connect(self._ask_later)
        session.asked.changed.connect(self.check_now)
        self.timer.start(0)

    def day_asked(self) -> date:
        """The day that is asked about."""
        return self._session.asked.day or self._session.partnership.control.correct_as_of or date.today()

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being asked."""
        return not self._is_asked

    def newest(self, entry: Entry) -> Entry:
        """The same entry as it was found last: what mends it may have changed."""
        return next((each for each in self.result.entries if each == entry), entry)

    def check_now(self) -> None:
        """Ask the rules; while they are being asked, once more afterwards."""
        if self._is_asked:
            self._again = True
            return
        self._is_asked, self._again = True, False
        partnership, day, before, step = (
            self._session.partnership,
            self.day_asked(),
            self.result,
            self._way.begin(),
        )
        self._background.run(
            lambda: _checked(partnership, day, before, step),
            lambda result: self._receive(partnership, result),
            self._fail,
        )

    def give_way(self) -> None:
        """Somebody begins to draw: the rules wait."""
        self._way.hold()

    def go_on(self) -> None:
        """The hand rests: the rules are asked on."""
        self._way.go_on()

    def close_down(self) -> None:
        """Nobody wants to hear of findings any more."""
        self.timer.stop()
        self._way.give_up()
        self._way.go_on()

    def _ask_later(self) -> None:
        self._way.give_up()
        if preferences.is_on("checking"):
            self.timer.start(_PATIENCE)

    def _receive(self, partnership: Partnership, result: Checked) -> None:
        self._is_asked = False
        if self._again:
            self.check_now()
        if partnership is self._session.partnership:
            before, self.result = self.result, result
            if result.remarks is not before.remarks or not before.entries:
                self.changed.emit()
            self.counted.emit(len(result.open))

    def _fail(self, fault: Exception) -> None:
        self._is_asked = False
        if isinstance(fault, GivenUpError):
            if self._again:
                self.check_now()
            return
        self._session.say(tr("The rules could not be asked. {cause}", cause=cause(fault)))


def _checked(partnership: Partnership, day: date, before: Checked, step: Step) -> Checked:
    found = check(partnership, day, between=step)
    entries = entries_of(_stepping(found, step), accepted_in(partnership, found))
    still_open = tuple(each for each in found if each.is_open)
    if entries == before.entries:
        return Checked(entries, before.remarks, still_open)
    return Checked(entries, _remarks(_stepping(found, step), before.remarks), still_open)


def _stepping(found: Iterable[Finding], step: Step) -> Iterator[Finding]:
    for each in found:
        step()
        yield each


def _remarks(found: Iterable[Finding], before: dict[str, Remark]) -> dict[str, Remark]:
    said: dict[str, list[Finding]] = {}
    for finding in found:
        for element in finding.elements if finding.is_open else ():
            said.setdefault(element, []).append(finding)
    made = {element: Remark(its[0].severity, tuple(map(sentence, its))) for element, its in said.items()}
    return {id_: before[id_] if before.get(id_) == remark else remark for id_, remark in made.items()}
