"""What stands in the light and what passes a filter, in words."""

from collections.abc import Iterator

from desktop.tr import tr
from schema import Partnership, View
from schema.filtering import Sifted
from schema.sentences import listed
from schema.spotlight import Counts, Light


def of_light(partnership: Partnership, view: View, light: Light) -> str:
    """What a body holds, gives and receives on this view, counted by kind."""
    name = _named(partnership, light)
    if {placement.body for placement in view.placements}.isdisjoint(light.same):
        return tr("{name} is not on this view.", name=name)
    said = tuple(_said(partnership, light)) or (tr("nothing is held, given or received here"),)
    return f"{name}: {'; '.join(said)}.{_elsewhere(light.elsewhere)}"


def of_filter(passed: Sifted) -> str:
    """How many lines are shown, and how many there are."""
    shown, out = len(passed.lines), len(passed.lines_out)
    return tr("{shown} of {all} lines shown; filters are on.", shown=shown, all=shown + out)


def _named(partnership: Partnership, light: Light) -> str:
    name = partnership.body(light.body).name
    others = [partnership.body(body).name for body in light.same if body != light.body]
    return tr("{name}, with {others}", name=name, others=listed(others)) if others else name


def _said(partnership: Partnership, light: Light) -> Iterator[str]:
    held = len(light.functions)
    if held:
        yield tr("holds one function") if held == 1 else tr("holds {count} functions", count=held)
    if light.gives:
        yield tr("gives {lines}", lines=_counted(partnership, light.gives))
    if light.receives:
        yield tr("receives {lines}", lines=_counted(partnership, light.receives))
    if light.both:
        yield tr("both ways {lines}", lines=_counted(partnership, light.both))


def _counted(partnership: Partnership, counts: Counts) -> str:
    return listed([f"{partnership.connector_kind(kind).name} {count}" for kind, count in counts])


def _elsewhere(lines: int) -> str:
    if not lines:
        return ""
    if lines == 1:
        return " " + tr("One more line is not on this view.")
    return " " + tr("{count} more lines are not on this view.", count=lines)
