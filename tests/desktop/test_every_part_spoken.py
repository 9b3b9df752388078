"""Every panel and dialog for a screen reader: what can be operated says what it is, no two the same."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.panels.telling import gathered
from exporters.drawing.marks import Role
from exporters.formats import read
from schema import Form
from schema.sentences import sentence
from schema.showing import shown_connectors
from tests.support.every_part import DIALOGS, PANELS
from tests.support.spoken import doubles, heard, unnamed

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"
VIEWS = read(EXAMPLE).views
DRAWINGS = [view for view in VIEWS if view.form is Form.DRAWING]
TABLES = [view for view in VIEWS if view.form is not Form.DRAWING]

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def listening():
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def example(window, edit):
    edit(read(EXAMPLE))
    return window


def is_told_well(part: QWidget) -> None:
    things = heard(part)
    assert things
    assert unnamed(things) == []
    assert doubles(things) == []
    assert mislabelled(part) == []


def mislabelled(part: QWidget) -> list[str]:
    """Fields whose label says another thing than they do."""
    labelled = [(label, label.buddy()) for label in part.findChildren(QLabel) if label.buddy() is not None]
    for form in part.findChildren(QFormLayout):
        rows = (form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(form.rowCount()))
        fields = [item.widget() for item in rows if item is not None and item.widget() is not None]
        labelled += [(form.labelForField(field), _inner(field)) for field in fields]
    return [
        f"{label.text()} / {field.accessibleName()}"
        for label, field in labelled
        if isinstance(label, QLabel) and not _says(field, label.text().replace("&", ""))
    ]


def _inner(field: QWidget) -> QWidget:
    """What takes the keyboard in a field that is made of several parts."""
    proxy = field.focusProxy()
    return field if proxy is None else _inner(proxy)


def _says(field: QWidget, words: str) -> bool:
    told = [field, *(child for child in field.findChildren(QWidget) if child.accessibleName())]
    return not words or any(words in each.accessibleName() for each in told)


@pytest.mark.parametrize("name", PANELS)
def test_every_panel_is_told_well(example, name):
    is_told_well(PANELS[name](example))


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_told_well(example, name):
    opened = DIALOGS[name].opens(example)
    is_told_well(opened)
    opened.close()


@pytest.mark.parametrize("view", DRAWINGS, ids=lambda view: view.id)
def test_every_body_and_every_connector_of_every_view_is_told(example, view):
    editor = example.editor
    editor.session.open_view(view.id)
    editor.stand_ins.refresh()
    p, told = editor.session.partnership, heard(editor.canvas)
    said = {thing.name for thing in told if thing.role is QAccessible.Role.Button}
    for line in shown_connectors(p, view):
        assert sentence(p, line) in said
    items = {item.refs[0]: item for item in editor.scene.drawing.items if item.role is Role.BODY}
    assert set(items) == {placed.body for placed in view.placements}
    for body, item in items.items():
        (thing,) = (each for each in told if each.name == item.name)
        assert p.body(body).name in thing.name
        assert p.body_kind(p.body(body).kind).name in thing.name
        lines = [line for line in p.connectors if body in (line.source, line.target)]
        assert all(each in thing.description for each in gathered(p, body, lines))


@pytest.mark.parametrize("view", TABLES, ids=lambda view: view.id)
def test_a_view_that_is_a_table_is_told(example, view):
    session = example.editor.session
    session.open_view(view.id)
    told = {each.name for each in heard(example.editor.page_table)}
    assert told >= {function.name for function in session.partnership.functions}


def test_every_action_is_named_and_described(example):
    for action in example.actions_by_id.values():
        assert action.text()
        assert action.toolTip()
