"""The short text alternative of a page: which picture it is, how much is on it, and that the full text is
near.
"""

from datetime import date

from schema.partnership import Partnership
from schema.said import Said, said
from schema.showing import level_of, shown_connectors
from schema.view import Form, View


def short_alternative(
    partnership: Partnership, view: View, on: date | None = None, title: str | None = None
) -> Said:
    """One sentence that says what a page shows, and one that says where the rest is.

    W3C, Complex Images: the short description identifies the image and says where the long one is. A title
    stands for the view's own where that is too long.
    """
    title = title or view.title
    if view.form is Form.DECISIONS:
        return said("Table of functions and decisions: {title}. Full text below.", title=title)
    bodies = [partnership.body(placed.body) for placed in view.placements]
    levels = len({level.id for body in bodies if (level := level_of(partnership, body))})
    return said(
        "Governance map of {title}: {bodies} in {levels} and {lines}. Full text below.",
        title=title,
        bodies=counted_bodies(len(bodies)),
        levels=counted_levels(levels),
        lines=counted_lines(len(shown_connectors(partnership, view, on))),
    )


def counted_bodies(count: int) -> Said:
    """How many bodies, in words."""
    return said("1 body") if count == 1 else said("{count} bodies", count=count)


def counted_levels(count: int) -> Said:
    """How many levels, in words."""
    return said("1 level") if count == 1 else said("{count} levels", count=count)


def counted_lines(count: int) -> Said:
    """How many connectors, in words."""
    return said("1 relationship") if count == 1 else said("{count} relationships", count=count)
