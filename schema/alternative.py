"""The short text alternative of a page: which picture it is, how much is on it, and that the full text is
near.
"""

from datetime import date

from schema.partnership import Partnership
from schema.showing import level_of, shown_connectors
from schema.view import Form, View


def short_alternative(partnership: Partnership, view: View, on: date | None = None) -> str:
    """One sentence that says what a page shows, and one that says where the rest is.

    W3C, Complex Images: the short description identifies the image and says where the long one is.
    """
    if view.form is Form.DECISIONS:
        return f"Table of functions and decisions of {partnership.control.title}."
    bodies = [partnership.body(placed.body) for placed in view.placements]
    levels = len({level.id for body in bodies if (level := level_of(partnership, body))})
    lines = len(shown_connectors(partnership, view, on))
    return (
        f"Governance map of {view.title}: {_counted(len(bodies), 'body', 'bodies')} in "
        f"{_counted(levels, 'level', 'levels')} and {_counted(lines, 'relationship', 'relationships')}. "
        "Full text below."
    )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
