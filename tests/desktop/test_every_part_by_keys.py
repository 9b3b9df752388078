"""Every dialog with Tab and Shift+Tab: all of it is reached, nothing traps the keyboard, Escape closes it."""

import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget
from shiboken6 import isValid

import desktop
from exporters.formats import read
from tests.support.every_part import DIALOGS, PANELS
from tests.support.keys import Keys
from tests.support.tabbing import never_reached, round_trip

EXAMPLE = Path(__file__).resolve().parents[2] / "resources" / "examples" / "west-yorkshire-2022.remit"


@pytest.fixture
def example(qtbot, window, edit):
    editor = edit(read(EXAMPLE))
    qtbot.waitUntil(editor.canvas.hasFocus)
    return window


@pytest.fixture
def dialog(qtbot, example, request):
    opened = DIALOGS[request.param].opens(example)
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.isAncestorOf(QApplication.focusWidget() or example))
    yield opened
    if isValid(opened):
        opened.close()


def test_every_dialog_is_in_the_table():
    modules = pkgutil.walk_packages(desktop.__path__, "desktop.")
    classes = {
        kind
        for module in modules
        for kind in vars(importlib.import_module(module.name)).values()
        if isinstance(kind, type) and issubclass(kind, QDialog) and kind.__module__ == module.name
    }
    known = {part.kind for part in DIALOGS.values()}
    assert {kind for kind in classes if not kind.__name__.startswith("_")} == known


def test_every_panel_is_in_the_table(example):
    shown = [opens(example) for opens in PANELS.values()]
    for dock in example.panels.all():
        tabs = dock.widget()
        assert isinstance(tabs, QTabWidget)
        for page in map(tabs.widget, range(tabs.count())):
            assert any(part is page or page.isAncestorOf(part) for part in shown), page


@pytest.mark.slow
@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_tab_goes_round_and_reaches_everything(dialog):
    on = round_trip(dialog)
    assert never_reached(dialog, on) == []
    back = round_trip(dialog, back=True)
    assert set(back) == set(on)
    start = back.index(on[0])
    assert [*back[start:], *back[:start]][1:] == on[:0:-1]


@pytest.mark.slow
@pytest.mark.parametrize("dialog", DIALOGS, indirect=True)
def test_escape_closes_it(example, dialog):
    Keys(example).press("Esc")
    assert not isValid(dialog) or not dialog.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("name", PANELS)
def test_no_panel_keeps_the_keyboard(example, name):
    keys = Keys(example)
    shown = PANELS[name](example)
    shown.setFocus()
    keys.press("F6")
    assert not shown.isAncestorOf(keys.at)
