"""The West Yorkshire 2022 system view, from an empty document and in the tables only: typed and pasted."""

from pathlib import Path

import pytest

from exporters.formats import read
from schema.showing import shown_connectors
from schema.table_text import text_of_cells
from schema.tables import BODIES, CONNECTORS, FUNCTIONS
from schema.templates import new_partnership
from tests.support.at_table import AtTable

EXAMPLE = Path(__file__).resolve().parents[3] / "resources" / "examples" / "west-yorkshire-2022.remit"
TITLE, HERE = "West Yorkshire Health and Care Partnership", "Overview"
"""What the view is called there, and in a new document."""


@pytest.fixture(scope="module")
def west():
    """The example, and of it what the system view and the parents of its bodies say."""
    whole = read(EXAMPLE)
    placed = {each.body for each in whole.views[0].placements}
    placed |= {whole.body(body).parent for body in placed} - {None}
    lines = tuple(line for line in whole.connectors if {line.source, line.target} <= placed)
    return whole.but(
        bodies=tuple(body for body in whole.bodies if body.id in placed),
        connectors=lines,
        functions=tuple(each for each in whole.functions if each.held_by is None or each.held_by in placed),
        views=(_cut(whole.views[0], lines),),
        acceptances=(),
    )


def test_the_system_view_is_built_in_tables_only(window, edit, west):
    edit(new_partnership())
    bodies = AtTable(window, "bodies")
    type_first(bodies, west)
    paste(bodies, west, BODIES)
    functions = AtTable(window, "functions")
    functions.click(None, "Name")
    paste(functions, west, FUNCTIONS)
    lines = AtTable(window, "connectors")
    type_line(lines, "NHS West Yorkshire Integrated Care Board", "AC", "NHS England")
    lines.view.selectRow(0)
    lines.press("Delete")
    lines.click(None, "From body")
    paste(lines, west, CONNECTORS)

    made = lines.partnership
    assert said(made, BODIES) == said(west, BODIES)
    assert said(made, FUNCTIONS) == said(west, FUNCTIONS)
    assert said(made, CONNECTORS) == said(west, CONNECTORS)
    assert on_the_page(made) == on_the_page(west)
    assert in_areas(made) == in_areas(west)
    assert len(shown_connectors(made, made.views[0])) == 29
    assert all(panel.dialog is None for panel in window.editor.tables.values())
    history = window.editor.session.document.history
    history.setIndex(0)
    assert window.editor.session.partnership.bodies == ()


def type_first(person, west):
    """The first body by keys alone: its name, and with Tab its kind and its level."""
    body = west.bodies[0]
    person.click(None, "Name")
    person.type(body.name, "Tab")
    person.type(west.body_kind(body.kind).name, "Tab")
    person.type(west.level(body.levels[0]).label, "Return")
    person.enter(body.name, "On views", HERE)
    person.click(body.name, "Name")


def type_line(person, source, kind, target):
    """A line by keys alone, with the code of its kind."""
    person.click(None, "From body")
    person.type(source, "Tab")
    person.type(kind, "Tab")
    person.type(target, "Return")
    assert len(person.partnership.connectors) == 1


def paste(person, west, table):
    """All columns with their headings, as a spreadsheet holds them, over the row that is chosen and below."""
    columns = [column for column in table.columns if column.is_editable]
    rows = [[told(column, west, row) for column in columns] for row in table.rows(west)]
    person.paste(text_of_cells([[column.heading for column in columns], *rows]))


def told(column, west, row):
    text = column.read(west, row)
    return text.replace(TITLE, HERE) if column.field in ("views", "hidden_on") else text


def said(partnership, table):
    """What all rows say in words, ids and views aside."""
    fields = [column for column in table.columns if column.field not in ("id", "views", "hidden_on")]
    return [[column.read(partnership, row) for column in fields] for row in table.rows(partnership)]


def on_the_page(partnership):
    """The bodies and the lines that are seen."""
    view = partnership.views[0]
    names = {body.id: body.name for body in partnership.bodies}
    seen = {
        (line.kind, names[line.source], names[line.target]) for line in shown_connectors(partnership, view)
    }
    return {names[each.body] for each in view.placements}, seen


def in_areas(partnership):
    """The bodies of each area, by its title."""
    view = partnership.views[0]
    held = {
        area.title: {each.body for each in view.placements if each.area == area.id} for area in view.areas
    }
    return {title: {partnership.body(each).name for each in ids} for title, ids in held.items()}


def _cut(view, lines):
    """The view without what it says of other lines; lines of kinds that it does not show are hidden."""
    ids = {line.id for line in lines}
    kinds = view.kinds_shown
    hidden = [line.id for line in lines if line.kind not in kinds]
    also = [line for line in view.connectors_hidden if line in ids]
    return view.but(kinds_shown=None, connectors_hidden=tuple(dict.fromkeys((*also, *hidden))), pins=())
