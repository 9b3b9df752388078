"""The answer on the page: a view that shows it is opened, and what it does not speak of goes pale."""

from desktop.findings.showing import best_view
from desktop.session import Session
from schema.searching import seen_on


def shine(session: Session, elements: tuple[str, ...]) -> None:
    """Put these elements in the light; none: everything is seen alike again."""
    wanted = frozenset(elements)
    view = best_view(session, wanted)
    is_seen = session.view is not None and wanted & seen_on(session.partnership, session.view)
    if view is not None and not is_seen:
        session.open_view(view)
    session.sight.answer(wanted)
