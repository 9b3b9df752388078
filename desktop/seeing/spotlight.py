"""The spotlight: one body with what it holds, gives and receives; the rest of the page stands back."""

from desktop.canvas.scene import Scene
from desktop.seeing.caption import of_light
from desktop.seeing.strip import Strip
from desktop.selected import bodies_of
from desktop.session import Session
from desktop.tr import tr
from schema.spotlight import all_but, in_the_dark, light_on


class Spotlight(Strip):
    """Follows the selection while it is on, and says in words what is in the light."""

    def __init__(self, session: Session, scene: Scene) -> None:
        super().__init__(tr("Spotlight"))
        self._session, self._scene = session, scene
        self.leave = self.button(tr("Leave"), tr("Show everything alike again (Esc)"))
        self.leave.clicked.connect(lambda: session.sight.light(None))
        session.selection.changed.connect(self._follow)
        for changed in (session.document.changed, session.view_changed, session.sight.changed):
            changed.connect(self._shine)

    def toggle(self) -> None:
        """Put the one body that is selected in the light, or turn the light off."""
        chosen = bodies_of(self._session)
        is_on = self._session.sight.lit is not None
        self._session.sight.light(None if is_on or len(chosen) != 1 else chosen[0])

    def _follow(self) -> None:
        chosen = bodies_of(self._session)
        if self._session.sight.lit is not None and len(chosen) == 1:
            self._session.sight.light(chosen[0])

    def _beside_the_answer(self) -> frozenset[str]:
        session, answered = self._session, self._session.sight.answered
        if session.view is None or not answered:
            return frozenset()
        return all_but(session.partnership, session.view, answered)

    def _shine(self) -> None:
        session, lit, view = self._session, self._session.sight.lit, self._session.view
        if lit is not None and lit not in {body.id for body in session.partnership.bodies}:
            session.sight.light(None)
            return
        self.setVisible(lit is not None and view is not None)
        if lit is None or view is None:
            self._scene.darken(self._beside_the_answer())
            return
        light = light_on(session.partnership, view, lit)
        self._scene.darken(in_the_dark(session.partnership, view, light))
        self.said.setText(of_light(session.partnership, view, light))
