"""Copy, cut and paste in one editor: between the selection and the clipboard of the system."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.background import Background
from desktop.canvas.routing import Routes
from desktop.canvas.view import CanvasView
from desktop.clipboard.carried import fragment_data, fragment_in, is_carried, names_in, picture_data
from desktop.clipboard.copying import fragment_of
from desktop.clipboard.landing import Landing
from desktop.clipboard.pasting import paste, paste_new
from desktop.clipboard.picture import excerpt, image_of
from desktop.clipboard.telling import amount
from desktop.clipboard.text_bodies import TextBodies
from desktop.deleting import take_away
from desktop.faults import about_file, cause
from desktop.session import Session
from desktop.tr import tr
from exporters import svg
from exporters.drawing import Routing, draw
from exporters.drawing.marks import Drawing
from exporters.errors import FormatError
from exporters.svg_page import Finish
from schema import Partnership
from schema.fragments import Fragment


class Clip(QObject):
    """What the Edit menu does with the clipboard."""

    def __init__(self, session: Session, canvas: CanvasView, routes: Routes, background: Background) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._routes, self._background = routes, background
        self._landing = Landing(canvas)
        self._turn = 0
        """Counts what was put on the clipboard from here."""
        self.dialog: TextBodies | None = None

    def copy(self) -> None:
        """Put the selected part of the page on the clipboard."""
        fragment = fragment_of(self._session)
        if fragment is not None:
            self._put(fragment)
            self._session.say(tr("Copied {what}.", what=amount(fragment)))

    def cut(self) -> None:
        """Put the selected part of the page on the clipboard, and take it off the page."""
        fragment = fragment_of(self._session)
        if fragment is not None:
            self._put(fragment)
            chosen = self._session.selection.ids
            held = (each.body for each in fragment.view.placements if each.area in chosen)
            self._session.selection.set({*chosen, *held})
            take_away(self._session, tr("Cut"))

    def paste(self) -> None:
        """Paste what the clipboard holds, as it is usually meant."""
        fragment = self._fragment()
        if fragment is not None:
            paste(self._session, fragment, self._landing.spot)

    def paste_new(self) -> None:
        """Paste what the clipboard holds as new bodies."""
        fragment = self._fragment()
        if fragment is not None:
            paste_new(self._session, fragment, self._landing.spot)

    def copy_picture(self) -> None:
        """Put a picture on the clipboard: of what is selected, else of the whole page."""
        fragment, partnership, view = (
            fragment_of(self._session),
            self._session.partnership,
            self._session.view,
        )
        if view is None:
            return
        if fragment is not None:
            made = partial(excerpt, fragment, self._routing())
        else:
            made = partial(draw, partnership, view)
        self._session.say(tr("Making the picture …"))
        self._background.run(lambda: _drawn(made(), partnership), self._put_picture, self._tell_failure)

    def _fragment(self) -> Fragment | None:
        """What the clipboard holds for this page; names are asked about, and for the rest it says why not."""
        # Qt says that there always is one; where nothing lies there, some systems have none.
        data: QMimeData | None = _clipboard().mimeData()
        try:
            fragment = fragment_in(data)
        except FormatError as fault:
            self._session.say(about_file(fault))
            return None
        if fragment is None:
            self._offer_names(names_in(data))
        return fragment

    def _offer_names(self, names: tuple[str, ...]) -> None:
        if names:
            self.dialog = TextBodies(self._canvas, self._session, names, self._landing.spot)
            self.dialog.open()
        else:
            self._session.say(tr("There is nothing on the clipboard that belongs on a page."))

    def _routing(self) -> Routing | None:
        partnership, view = self._session.partnership, self._session.view
        return self._routes.now(partnership, view, settled=True) if view is not None else None

    def _put(self, fragment: Fragment) -> None:
        """Put it on the clipboard at once, and a better picture when that is made."""
        routing = self._routing()
        image = image_of(excerpt(fragment, routing, at_once=True))
        turn = self._set(fragment_data(fragment, image))
        self._background.run(
            lambda: _drawn(excerpt(fragment, routing), fragment.content),
            lambda made: self._complete(turn, fragment_data(fragment, image_of(made[0]), made[1])),
            # Everything else is there; why pictures fail is told where one is asked for.
            lambda _: None,
        )

    def _complete(self, turn: int, whole: QMimeData) -> None:
        """Unless something else was copied in the meantime, here or elsewhere."""
        if self._turn == turn and is_carried(whole, _clipboard().mimeData()):
            self._set(whole)

    def _set(self, data: QMimeData) -> int:
        _clipboard().setMimeData(data)
        self._turn += 1
        return self._turn

    def _put_picture(self, made: tuple[Drawing, bytes]) -> None:
        drawing, picture = made
        self._set(picture_data(image_of(drawing), picture))
        self._session.say(tr("Copied the picture, as SVG and as PNG."))

    def _tell_failure(self, fault: Exception) -> None:
        self._session.say(tr("No picture was copied. {why}", why=cause(fault)))


def _drawn(drawing: Drawing, document: Partnership) -> tuple[Drawing, bytes]:
    # Programs that it is pasted into know no container that it could be as wide as.
    return drawing, svg.picture(drawing, str(document.id), Finish(width=round(drawing.frame.width)))


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
