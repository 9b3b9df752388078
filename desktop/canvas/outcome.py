"""What the canvas is to show: the open view as it is or would be, routed as far as is known, and sifted."""

from desktop.canvas.routing import Routes
from desktop.session import Session
from exporters.drawing.marks import Drawing
from exporters.drawing.page import Drawer
from schema import Form


class Outcome:
    """Draws the open view again and again; of what is drawn most is taken over from the last time."""

    def __init__(self, session: Session, routes: Routes) -> None:
        self._session, self._routes, self._drawer = session, routes, Drawer()

    def drawing(self) -> Drawing | None:
        """The open view, as it would be while something is tried out; None where none is open."""
        document, view_id = self._session.document, self._session.view_id
        if view_id is None or view_id not in {view.id for view in document.on_show.views}:
            return None
        view = document.on_show.view(view_id)
        settled = document.on_show is document.partnership and view.form is Form.DRAWING
        routing = self._routes.now(document.on_show, view, settled=settled)
        drawing = self._drawer.draw(document.on_show, view, routing)
        return self._session.sight.through(drawing, document.on_show, view)
