"""Filters: ticks for kinds of line, levels and attestations, and how much of the page they let through."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.panels.ticking import TickingMenu
from desktop.seeing.caption import of_filter
from desktop.seeing.strip import Strip
from desktop.session import Session
from desktop.tr import later, tr
from schema import Attestation, Partnership
from schema.edits.view_filtering import view_of_filter
from schema.filtering import Filter, Tally, sift, tally

_WORDS = {
    Attestation.DOCUMENTED: later("Documented"),
    Attestation.INFERRED: later("Inferred"),
    Attestation.ILLUSTRATIVE: later("Illustrative"),
}
_NOTHING = Tally({}, {}, {})


class _Choice(NamedTuple):
    """One tick: what it lets through, in words, and how much that is."""

    value: Any
    words: str
    amount: str


class Filters(Strip):
    """Is there while somebody chooses, and as long as anything is left out."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Filters"))
        self._session = session
        self._tally = _NOTHING
        self.menus = {
            "kinds": self._menu(tr("Kinds of line")),
            "levels": self._menu(tr("Levels")),
            "attestations": self._menu(tr("Attestation")),
        }
        for button in self.menus.values():
            self.offer(button)
        self.keep = self.button(tr("Make a view of this"), tr("Add a view that shows what is shown now"))
        self.clear = self.button(tr("Clear"), tr("Show everything again, and close the filters"))
        self.keep.clicked.connect(self._keep)
        self.clear.clicked.connect(self.close_filters)
        for changed in (session.document.changed, session.view_changed, session.sight.changed):
            changed.connect(self._follow)

    def toggle(self) -> None:
        """Offer the filters, or show everything again."""
        if self.isVisible():
            self.close_filters()
        else:
            self.show()
            self._follow()
            self.menus["kinds"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_filters(self) -> None:
        """Show everything again."""
        self._session.sight.leave_out(Filter())
        self.hide()
        self._session.say(tr("Everything is shown again."))

    def _menu(self, title: str) -> QPushButton:
        button = QPushButton(title)
        menu = TickingMenu(button)
        menu.setAccessibleName(title)
        button.setMenu(menu)
        return button

    def _follow(self) -> None:
        session, view = self._session, self._session.view
        if session.sight.filter.is_on:
            self.show()
        if view is None or not self.isVisible():
            return
        self._offer(tally(session.partnership, view))
        passed = sift(session.partnership, view, session.sight.filter)
        said = of_filter(passed) if session.sight.filter.is_on else tr("Untick what is not to be seen.")
        self.said.setText(f"{said} {tr('Exports and prints show everything.')}")
        self.keep.setEnabled(session.sight.filter.is_on)

    def _offer(self, found: Tally) -> None:
        if found != self._tally:
            self._tally = found
            choices = _choices(self._session.partnership, found)
            for name, offered in choices.items():
                self._fill(name, offered)
        for name in self.menus:
            self._tick(name)

    def _fill(self, name: str, offered: Iterable[_Choice]) -> None:
        menu = self.menus[name].menu()
        menu.clear()
        for choice in offered:
            action = menu.addAction(f"{choice.words.replace('&', '&&')}\t{choice.amount}")
            action.setCheckable(True)
            action.setData(choice.value)
            action.triggered.connect(lambda _=False, name=name: self._leave_out(name))

    def _tick(self, name: str) -> None:
        out = getattr(self._session.sight.filter, name)
        for action in self.menus[name].menu().actions():
            action.setChecked(action.data() not in out)

    def _leave_out(self, name: str) -> None:
        actions = self.menus[name].menu().actions()
        out = frozenset(action.data() for action in actions if not action.isChecked())
        self._session.sight.leave_out(self._session.sight.filter._replace(**{name: out}))

    def _keep(self) -> None:
        session, view = self._session, self._session.view
        if view is None:
            return
        title = tr("{title} (part)", title=view.title)
        wanted = session.sight.filter
        wrong = session.document.attempt(
            tr("Make a view"), lambda p: view_of_filter(p, view.id, wanted, title)
        )
        if not wrong:
            self.close_filters()
            ids = [each.id for each in session.partnership.views]
            session.open_view(ids[ids.index(view.id) + 1])
        session.say(wrong or tr("This view shows what was shown. Rename it with a double click on its tab."))


def _choices(partnership: Partnership, found: Tally) -> dict[str, tuple[_Choice, ...]]:
    kinds = ((partnership.connector_kind(kind), count) for kind, count in found.kinds.items())
    return {
        "kinds": tuple(_Choice(kind.id, kind.name, str(count)) for kind, count in kinds),
        "levels": tuple(
            _Choice(level, _level(partnership, level), str(count)) for level, count in found.levels.items()
        ),
        "attestations": tuple(
            _Choice(each, tr(_WORDS[each]), f"{lines} + {bodies}")
            for each, (lines, bodies) in found.attestations.items()
        ),
    }


def _level(partnership: Partnership, level: str | None) -> str:
    return partnership.level(level).label if level else tr("Without level")
