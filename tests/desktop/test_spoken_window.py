"""What a screen reader finds: every action, field and button says what it is, and no two say the same."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from desktop.actions import table
from desktop.canvas.bubble import Bubble
from desktop.connecting import Connect
from desktop.dialogs import AddBody
from desktop.findings.accepting import AcceptFinding
from desktop.registers.dialog import Registers
from exporters.formats import read
from schema.rules import check
from tests.support.keys import Keys
from tests.support.spoken import doubles, heard, unnamed

pytestmark = pytest.mark.slow

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"


@pytest.fixture(autouse=True)
def listening():
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def example(edit):
    return edit(read(EXAMPLE))


def is_told_well(widget) -> None:
    things = heard(widget)
    assert len(things) > 1
    assert unnamed(things) == []
    assert doubles(things) == []


@pytest.mark.usefixtures("example")
def test_every_action_is_told_in_its_menu(window):
    items = [thing for thing in heard(window) if thing.role is QAccessible.Role.MenuItem]
    told = {(thing.path[2], thing.name) for thing in items if len(thing.path) > 2}
    for menu, rows in table.MENUS.items():
        for row in rows:
            assert (menu.replace("&", ""), row.text.lstrip("|").replace("&", "")) in told, row.id


@pytest.mark.parametrize(
    "chosen",
    [(), ("nhs-west-yorkshire-integrated-care-board",), "line", "area", "note", "many"],
    ids=["nothing", "body", "line", "area", "note", "many"],
)
def test_the_window_is_told_well_whatever_is_selected(window, example, chosen):
    example.session.selection.set(some(example.session, chosen))
    is_told_well(window)


def some(session, chosen):
    p, view = session.partnership, session.view
    return {
        "line": (p.connectors[0].id,),
        "area": (view.areas[0].id,),
        "note": tuple(note.id for each in p.views for note in each.notes)[:1],
        "many": tuple(body.id for body in p.bodies[:3]),
    }.get(chosen, chosen)


def test_the_start_page_is_told_well(window):
    is_told_well(window)


def test_adding_a_body_is_told_well(qtbot, example):
    dialog = AddBody(None, example.session.partnership)
    qtbot.addWidget(dialog)
    dialog.show()
    is_told_well(dialog)


@pytest.mark.usefixtures("example")
def test_connecting_is_told_well(window):
    Keys(window).press("Tab", "Ctrl+L")
    dialog = window.findChild(Connect)
    is_told_well(dialog)
    dialog.reject()


def test_accepting_a_finding_is_told_well(window, example):
    finding = check(example.session.partnership)[0]
    dialog = AcceptFinding(window, example.session, finding)
    dialog.show()
    is_told_well(dialog)
    dialog.close()


@pytest.mark.parametrize("page", ["Document", "Lines", "Bodies", "Levels", "Functions", "Abbreviations"])
def test_every_register_is_told_well(window, example, page):
    window.actions_by_id["key-of-lines"].trigger()
    registers = example.registers
    assert isinstance(registers, Registers)
    registers.turn_to(page)
    is_told_well(registers)


def test_what_is_proposed_on_the_canvas_is_told_well(window, example):
    Keys(window).press("Ctrl+Shift+A")
    bubble = example.proposing.bubble
    assert isinstance(bubble, Bubble)
    is_told_well(bubble)
