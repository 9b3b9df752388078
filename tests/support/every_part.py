"""Every panel and every dialog of the window, and how one comes to it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.about import About
from desktop.clipboard.text_bodies import TextBodies
from desktop.connecting import Connect
from desktop.dialogs import AddBody
from desktop.export_look import ExportLook
from desktop.findings.accepting import AcceptFinding
from desktop.findings.mending import Mend
from desktop.preferences_dialog import PreferencesDialog
from desktop.printing.dialog import PrintDialog
from desktop.publishing.dialog import PublishDialog
from desktop.registers.dialog import Registers
from desktop.searching.commands import CommandPalette
from desktop.searching.merging import MergeBodies
from desktop.searching.replacing import FindAndReplace
from desktop.searching.shortcuts import Shortcuts
from desktop.tables.paper import Paper
from desktop.tables.pasting import Paste
from desktop.views.settings_dialog import ViewSettings
from desktop.window import Window
from schema.rules import check

Opens = Callable[[Window], QWidget]


class Part(NamedTuple):
    """A dialog, or a page of one."""

    kind: type[QDialog]
    opens: Opens


def by_action(action: str, kind: type[QDialog]) -> Part:
    """What an action opens."""

    def opens(window: Window) -> QDialog:
        window.actions_by_id[action].trigger()
        QApplication.processEvents()
        shown = [each for each in window.findChildren(kind) if each.isVisible()]
        assert shown, f"{action} opens no {kind.__name__}"
        return shown[-1]

    return Part(kind, opens)


def made(kind: type[QDialog], make: Callable[[Window], QDialog]) -> Part:
    """What waits for its answer, and is opened here without waiting."""

    def opens(window: Window) -> QDialog:
        dialog = make(window)
        dialog.open()
        return dialog

    return Part(kind, opens)


def selecting(part: Part, *bodies: int) -> Part:
    """What is about some bodies of the page, by their places."""

    def opens(window: Window) -> QWidget:
        _select(window, *bodies)
        return part.opens(window)

    return Part(part.kind, opens)


def _add_body(window: Window) -> QDialog:
    return AddBody(window, _editor(window).session.partnership)


def _accept(window: Window) -> QDialog:
    session = _editor(window).session
    return AcceptFinding(window, session, check(session.partnership)[0])


def _mend(window: Window) -> QDialog:
    session = _editor(window).session
    fixes = tuple(each.fix for each in check(session.partnership) if each.fix is not None)
    return Mend(window, session, fixes[:2])


def _paste(window: Window) -> QDialog:
    wrong = [("Row 2, Kind", "There is no kind of body called Comittee."), ("Row 3, Seats", "No number.")]
    return Paste(window, "3 rows are new, 1 is changed; 2 cells cannot be taken.", wrong, True)


def _words(window: Window) -> QDialog:
    names = ("Leeds Committee", "Bradford Health and Care Partnership Board", "A new forum")
    return TextBodies(window, _editor(window).session, names, (0.0, 0.0))


def _paper(window: Window) -> QWidget:
    panel = _table("decisions")(window)
    panel.print_()  # type: ignore[attr-defined]
    paper: QWidget = panel.paper  # type: ignore[attr-defined]
    return paper


DIALOGS: dict[str, Part] = {
    "document control": by_action("control", Registers),
    "key of lines": by_action("key-of-lines", Registers),
    "key of bodies": by_action("key-of-bodies", Registers),
    "levels": by_action("levels", Registers),
    "functions": by_action("functions", Registers),
    "abbreviations": by_action("abbreviations", Registers),
    "connect": selecting(by_action("connect", Connect), 0),
    "add a body": made(AddBody, _add_body),
    "accept a finding": made(AcceptFinding, _accept),
    "mend what was found": made(Mend, _mend),
    "rules": by_action("rules", Registers),
    "paste": made(Paste, _paste),
    "bodies from words": made(TextBodies, _words),
    "export with options": by_action("export-with", ExportLook),
    "find and replace": by_action("replace", FindAndReplace),
    "merge": selecting(by_action("merge", MergeBodies), 0, 1),
    "commands": by_action("commands", CommandPalette),
    "shortcuts": by_action("shortcuts", Shortcuts),
    "preferences": by_action("preferences", PreferencesDialog),
    "print": by_action("print", PrintDialog),
    "publish": by_action("publish", PublishDialog),
    "print a table": Part(Paper, _paper),
    "view settings": by_action("view-settings", ViewSettings),
    "about": by_action("about", About),
}
"""By what it is called: what opens it."""


def _tab(panel: Callable[[Window], QWidget]) -> Opens:
    def opens(window: Window) -> QWidget:
        shown = panel(window)
        window.panels.turn_to(shown)
        QApplication.processEvents()
        return shown

    return opens


def _table(name: str) -> Opens:
    return _tab(lambda window: _editor(window).tables[name])


def _inspecting(*bodies: int) -> Opens:
    def opens(window: Window) -> QWidget:
        _select(window, *bodies)
        return _tab(lambda w: _editor(w).inspector)(window)

    return opens


def _line_in_inspector(window: Window) -> QWidget:
    session = _editor(window).session
    session.selection.set((session.partnership.connectors[0].id,))
    return _tab(lambda w: _editor(w).inspector)(window)


def _seen_by(action: str, part: Callable[[Window], QWidget], *bodies: int) -> Opens:
    def opens(window: Window) -> QWidget:
        _select(window, *bodies)
        window.actions_by_id[action].trigger()
        QApplication.processEvents()
        assert part(window).isVisible(), action
        return part(window)

    return opens


PANELS: dict[str, Opens] = {
    "outline": _tab(lambda window: _editor(window).outline_panel),
    "palette": _tab(lambda window: _editor(window).palette_of_bodies),
    "overview": _tab(lambda window: _editor(window).overview),
    "inspector": _inspecting(),
    "inspector of a body": _inspecting(0),
    "inspector of several": _inspecting(0, 1, 2),
    "inspector of a line": _line_in_inspector,
    "history": _tab(lambda window: _editor(window).history),
    "findings": _tab(lambda window: _editor(window).findings_panel),
    "ask": _tab(lambda window: _editor(window).ask_panel),
    "table of bodies": _table("bodies"),
    "table of lines": _table("connectors"),
    "table of functions": _table("functions"),
    "table of decisions": _table("decisions"),
    "help": _tab(lambda window: _editor(window).help),
    "find": _seen_by("find", lambda window: _editor(window).find_bar),
    "filters": _seen_by("filters", lambda window: _editor(window).filters),
    "spotlight": _seen_by("spotlight", lambda window: _editor(window).spotlight, 0),
    "key strip": lambda window: _editor(window).key_strip,
    "view tabs": lambda window: _editor(window).tabs,
    "status bar": lambda window: window.status,
}
"""By what it is called: what brings it into sight."""


def _editor(window: Window):  # type: ignore[no-untyped-def]
    assert window.editor is not None, "no document is open"
    return window.editor


def _select(window: Window, *places: int) -> None:
    session = _editor(window).session
    session.selection.set(session.view.placements[place].body for place in places)
