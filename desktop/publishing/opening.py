"""Opening the dialog: one a document, which stays while somebody mends what it tells."""

from typing import TYPE_CHECKING

from desktop.publishing.dialog import PublishDialog

if TYPE_CHECKING:
    from desktop.window import Window


def show(window: "Window") -> None:
    """Show how the document will be published."""
    editor = window.editor
    if editor is None:
        return
    editor.settle()
    if editor.publishing is None:
        steps = tuple(window.actions_by_id[each] for each in ("undo", "redo", "save"))
        dialog = PublishDialog(editor, steps, window.actions_by_id["control"].trigger)
        dialog.finished.connect(lambda _: setattr(editor, "publishing", None))
        editor.publishing = dialog
    editor.publishing.show()
    editor.publishing.activateWindow()
