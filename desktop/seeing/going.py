"""Going to a body: it is seen on the page, and placed there first where no one has placed it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop import adding
from desktop.searching.going import tell
from desktop.searching.lifting import lift
from desktop.seeing.zooming import bring_into_sight
from desktop.selected import absent
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.editor import Editor


def go_to(editor: "Editor", body: str) -> None:
    """Select a body, place it where this view does not show it, and let the keyboard stand on it."""
    session = editor.session
    session.selection.set((body,))
    if not editor.stage.can_draw:
        session.say(tr("Bodies stand on drawings; turn to one first."))
        return
    name = session.partnership.body(body).name
    if absent(session):
        adding.place_here(session)
        session.say(tr("Placed {name} on this view.", name=name))
    lifted = lift(session, frozenset((body,)))
    if bring_into_sight(editor.canvas, editor.scene.drawing, frozenset((body,))):
        editor.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if lifted:
            session.say(lifted)
    else:
        tell(session, frozenset((body,)), tr("{name} stands on this view.", name=name))
