"""What actions do that need more than the session: dialogs, the canvas, the panels."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import adding, ask, panes, points, selected
from desktop.connecting import Connect
from desktop.dialogs import AddBody
from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.panels import tabs
from desktop.registers.dialog import Registers
from desktop.tr import tr
from schema import Function, Partnership
from schema.edits.connectors import edit_connector
from schema.edits.functions import add_function as function_added
from schema.edits.views import delete_view as view_deleted
from schema.ids import new_id

if TYPE_CHECKING:
    from desktop.window import Window


def undo(window: "Window") -> None:
    """Take back a step, and say which."""
    if window.editor:
        history = window.editor.session.document.history
        said = tr("Undid: {step}.", step=history.undoText())
        history.undo()
        window.editor.session.say(said)


def redo(window: "Window") -> None:
    """Take a step again, and say which."""
    if window.editor:
        history = window.editor.session.document.history
        said = tr("Did again: {redoText}.", redoText=history.redoText())
        history.redo()
        window.editor.session.say(said)


def rename(window: "Window") -> None:
    """Type over the label of the one thing that is selected."""
    if window.editor:
        window.editor.in_place.edit_selected()


def escape(window: "Window") -> None:
    """Cancel the drag; else leave a point of a line, the tool, or the spotlight; else select nothing."""
    if window.editor and not window.editor.stage.cancel() and not points.leave(window.editor):
        session = window.editor.session
        if session.tool is not None:
            session.take(None)
        elif session.sight.lit is not None:
            session.sight.light(None)
        elif session.sight.answered:
            window.editor.ask_panel.clear()
        else:
            session.selection.clear()


def add_body(window: "Window") -> None:
    """Add a body by name and kind."""
    if not window.editor:
        return
    session = window.editor.session
    dialog = AddBody(window, session.partnership)
    if dialog.exec():
        try:
            adding.add(session, dialog.body())
        except EDIT_FAULTS as fault:
            ask.tell(window, sentence_of(fault))


def connect(window: "Window") -> None:
    """Draw a line by choosing kind and ends."""
    if window.editor:
        dialog, canvas = Connect(window, window.editor.session), window.editor.canvas
        dialog.finished.connect(lambda _: panes.come_back(canvas))
        dialog.open()


def add_area(window: "Window") -> None:
    """Draw an area around the selected bodies, and ask for its title."""
    if window.editor:
        area = adding.add_area(window.editor.session)
        if area:
            window.editor.in_place.edit(area)


def quick_add(window: "Window") -> None:
    """Type the name of a body in the middle of the page."""
    if window.editor:
        window.editor.proposing.propose_here()


def change_kind(window: "Window") -> None:
    """Choose another kind for the selected lines."""
    if window.editor:
        window.editor.proposing.change_kinds()


def add_heading(window: "Window") -> None:
    """Write a heading on the page, and ask for its words."""
    if window.editor:
        note = adding.add_note(window.editor.session, heading=True)
        if note:
            window.editor.in_place.edit(note)


def add_note(window: "Window") -> None:
    """Write a note on the page, and ask for its words."""
    if window.editor:
        note = adding.add_note(window.editor.session)
        if note:
            window.editor.in_place.edit(note)


def delete_view(window: "Window") -> None:
    """Delete the page; what it shows stays in the partnership."""
    view = window.editor and window.editor.session.view
    if window.editor and view:
        question = tr("Delete the view “{view}”?", view=view.title)
        if ask.confirm(window, tr("Delete view"), question, tr("Its bodies and lines stay."), tr("Delete")):
            document = window.editor.session.document
            document.apply(tr("Delete view"), view_deleted(document.partnership, view.id))


def add_view(window: "Window") -> None:
    """Add a page."""
    if window.editor:
        tabs.ask_for_view(window.editor.session, window)


def rename_view(window: "Window") -> None:
    """Give the page another title."""
    if window.editor:
        tabs.rename_view(window.editor.session, window)


def add_function(window: "Window") -> None:
    """Add a function, and let the selected lines be about it."""
    name = ask.line(window, tr("Add a function"), tr("Function, decision, strategy, plan or subject"), "")
    if window.editor and name:
        session, lines = window.editor.session, selected.lines_of(window.editor.session)
        wrong = session.document.attempt(tr("Add function"), lambda p: _with_function(p, name, lines))
        session.say(wrong or tr("Added {name}.", name=name))


def show_register(page: str) -> Callable[["Window"], None]:
    """Show a page of the dialog of registers."""

    def show(window: "Window") -> None:
        editor = window.editor
        if editor is not None:
            if editor.registers is None:
                steps = tuple(window.actions_by_id[each] for each in ("undo", "redo", "save"))
                editor.registers = Registers(editor.session, editor, steps)
            editor.registers.turn_to(page)

    return show


def _with_function(partnership: Partnership, name: str, lines: tuple[str, ...]) -> Partnership:
    after, function = _known_or_added(partnership, " ".join(name.split()))
    for line in lines:
        already = after.connector(line).functions
        after = edit_connector(after, line, functions=tuple(dict.fromkeys((*already, function))))
    return after


def _known_or_added(partnership: Partnership, name: str) -> tuple[Partnership, str]:
    """The same function is not added twice by accident."""
    for function in partnership.functions:
        if function.name.casefold() == name.casefold():
            return partnership, function.id
    function = Function(id=new_id(partnership, name, "function"), name=name)
    return function_added(partnership, function), function.id
