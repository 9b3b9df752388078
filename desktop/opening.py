"""Bundles that are opened: drawn as the single lines that they stand for, and as one line again."""

from typing import TYPE_CHECKING

from desktop.selected import lines_of
from desktop.session import Session
from desktop.tr import counted, tr
from schema import Partnership, View
from schema.bundling import DrawnLine, is_opened, possible_bundles
from schema.edits.marking import draw_singly

if TYPE_CHECKING:
    from desktop.window import Window


class _Known:
    """The last answer: menu and inspector ask the same after each step."""

    def __init__(self) -> None:
        self._last: tuple[Partnership, View, tuple[DrawnLine, ...]] | None = None

    def of(self, partnership: Partnership, view: View) -> tuple[DrawnLine, ...]:
        if self._last is None or self._last[0] is not partnership or self._last[1] is not view:
            self._last = partnership, view, possible_bundles(partnership, view)
        return self._last[2]


_bundles = _Known()


def bundles_about(session: Session) -> tuple[DrawnLine, ...]:
    """The bundles, drawn or opened, of which lines are selected, or else the area at which they end."""
    view, ids = session.view, session.selection.ids
    if view is None or not ids:
        return ()
    lines, areas = set(lines_of(session)), {area.id for area in view.areas} & ids
    if not lines and not areas:
        return ()
    found = _bundles.of(session.partnership, view)
    chosen = (each for each in found if not lines.isdisjoint(line.id for line in each.connectors))
    return tuple(chosen) or tuple(each for each in found if {each.source.id, each.target.id} & areas)


def toggle(session: Session) -> None:
    """Draw the bundles that are selected, or all of the selected area, as single lines, or as one again."""
    view, bundles = session.view, bundles_about(session)
    if view is None or not bundles:
        return
    single = not all(is_opened(view, bundle) for bundle in bundles)
    lines = tuple(line.id for bundle in bundles for line in bundle.connectors)
    was_on_lines = bool(lines_of(session))
    after = draw_singly(session.partnership, view.id, lines, single)
    session.document.apply(tr("Draw lines singly") if single else tr("Bundle lines"), after)
    if was_on_lines:
        session.selection.set(lines)
    session.say(_told(len(lines), len(bundles), single))


def can_toggle(window: "Window") -> bool:
    """A line that is or could be bundled is selected, or an area at which such lines end."""
    return window.editor is not None and bool(bundles_about(window.editor.session))


def is_single(window: "Window") -> bool:
    """Whether what is selected of bundles is drawn as single lines."""
    session = window.editor.session if window.editor else None
    view = session.view if session else None
    bundles = bundles_about(session) if session else ()
    return view is not None and bool(bundles) and all(is_opened(view, bundle) for bundle in bundles)


def _told(lines: int, bundles: int, single: bool) -> str:
    if single:
        return tr("Drawn as {count} single lines on this view.", count=lines)
    return counted(
        bundles,
        "Drawn as 1 line, which stands for {lines}.",
        "Drawn as {count} lines, which stand for {lines}.",
        lines=lines,
    )
