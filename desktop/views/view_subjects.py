"""What the settings of a view are about: its names, its paper, and the lines that it shows."""

from collections import Counter
from collections.abc import Callable

from desktop.panels import fields, view_lists
from desktop.panels.editors import Options
from desktop.panels.fields import Field, Section
from desktop.panels.subject import Subject
from desktop.panels.subjects import of_view
from desktop.tr import later
from schema import Partnership
from schema.choosing import between

_LINES = ("kinds_shown", "connectors_hidden")
_ROWS = 13
"""All kinds of the default key can be seen at once."""


class KindsEditor(view_lists.ShownEditor):
    """The ticks of the inspector with more room."""

    rows = _ROWS


class HiddenLinesEditor(view_lists.HiddenEditor):
    """The hidden lines of the inspector with more room."""

    rows = 6


def names_of_view(view: str) -> Subject:
    """Title, tab and description, what the view shows, and whether lines are bundled."""
    names, _ = of_view(view)
    (section,) = names.sections
    wanted = tuple(field for field in section.fields if field.name not in _LINES)
    return names._replace(sections=(section._replace(fields=wanted),))


def page_of_view(view: str) -> Subject:
    """The paper and how it lies."""
    return of_view(view)[1]


def lines_of_view(view: str) -> Subject:
    """Kinds with how many lines of each could be drawn, and hidden lines in sentences."""
    names, _ = of_view(view)
    section = Section(
        later("Lines"),
        (
            Field("kinds_shown", later("Kinds shown"), KindsEditor, _kinds(view)),
            Field("connectors_hidden", later("Hidden lines"), HiddenLinesEditor, fields.hidden_lines),
        ),
    )
    return names._replace(sections=(section,))


def _kinds(view: str) -> Callable[[Partnership], Options]:
    def options(partnership: Partnership) -> Options:
        there = between(partnership, [placed.body for placed in partnership.view(view).placements])
        found = Counter(partnership.connector(line).kind for line in there)
        return [(kind.id, f"{kind.name}  {found[kind.id]}") for kind in partnership.key.connector_kinds]

    return options
