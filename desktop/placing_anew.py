"""New places for bodies and areas, found off the interface thread: the first rows of the Arrange menu."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from desktop import arranging as by_hand
from desktop import conditions, selected
from desktop.session import Session
from desktop.tr import later, tr
from desktop.waiting import awaited
from exporters.arranging import Arranged, arrange_view, arranged_some, tidied, with_new
from schema import Partnership

if TYPE_CHECKING:
    from desktop.window import Window

Work = Callable[[Partnership, str, tuple[str, ...], Callable[[], bool]], Arranged]
"""From a partnership, a view, what is chosen and a question whether to stop."""
Chosen = Callable[[Session], tuple[str, ...]]


def placing(step: str, work: Work, chosen: Chosen) -> "Callable[[Window], None]":
    """A deed that finds new places while the window lives, can be cancelled, and is one step to undo."""

    def place(window: "Window") -> None:
        editor = window.editor
        session = editor.session if editor else None
        if editor is None or session is None or session.view is None:
            return
        before, view, ids, stopped = session.partnership, session.view.id, chosen(session), Event()
        made = awaited(window, tr("Finding places …"), lambda: work(before, view, ids, stopped.is_set))
        stopped.set()
        if made is None or session.partnership is not before:
            session.say(tr("Cancelled; nothing was moved."))
        else:
            if made.routing is not None:
                editor.routes.learn(made.partnership, made.partnership.view(view), made.routing)
            with editor.gliding.from_here():
                session.document.apply(tr(step), made.partnership)
            session.say(_told(before, made))

    return place


def _told(before: Partnership, made: Arranged) -> str:
    if made.notice:
        return made.notice
    return tr("They stand like that already.") if made.partnership is before else tr("Found new places.")


def _whole(p: Partnership, view: str, _: tuple[str, ...], stop: Callable[[], bool]) -> Arranged:
    return arrange_view(p, view, stop=stop)


def _some(p: Partnership, view: str, chosen: tuple[str, ...], stop: Callable[[], bool]) -> Arranged:
    return Arranged(*arranged_some(p, view, chosen, stop=stop))


def _tidy(p: Partnership, view: str, _: tuple[str, ...], __: Callable[[], bool]) -> Arranged:
    return Arranged(tidied(p, view))


def _new(p: Partnership, view: str, absent: tuple[str, ...], _: Callable[[], bool]) -> Arranged:
    """Selected bodies that are not on the page yet, else what lies on others; what stands clear stays."""
    return Arranged(with_new(p, view, absent))


arrange_page = placing(later("Arrange view"), _whole, by_hand.arranged)
arrange_selection = placing(later("Arrange selection"), _some, by_hand.arranged)
tidy = placing(later("Tidy"), _tidy, by_hand.arranged)
place_new = placing(later("Place new only"), _new, selected.absent)


def with_several(window: "Window") -> bool:
    """A drawing is open, and at least two things on it are selected."""
    return conditions.with_drawing(window) and by_hand.with_several(window)


def with_page(window: "Window") -> bool:
    """A drawing is open with something on it."""
    if not conditions.with_drawing(window) or window.editor is None:
        return False
    view = window.editor.session.view
    return view is not None and bool(view.placements)


def with_new_ones(window: "Window") -> bool:
    """A drawing is open with something on it, or a body is selected that could stand there."""
    return with_page(window) or (conditions.with_drawing(window) and conditions.with_absent(window))
