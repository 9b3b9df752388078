"""The last sitting: which files were open in which windows, and what was to be seen of them."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from PySide6.QtCore import QByteArray, QSettings, QTimer

from desktop import files, preferences, windows
from desktop.canvas.outlook import Outlook, look_as, outlook_of

if TYPE_CHECKING:
    from desktop.window import Window

_KEY = "sitting/windows"


class Place(BaseModel):
    """One window as it was left."""

    model_config = ConfigDict(frozen=True)

    file: Path
    view: str | None
    outlook: Outlook
    geometry: str
    """Where the window stands, in Qt's own bytes as base64; `panels` likewise."""
    panels: str


_PLACES = TypeAdapter(tuple[Place, ...])


def remember(open_windows: Iterable["Window"]) -> None:
    """Keep what is open in these windows. What was never saved has no file, and is not kept."""
    places = [place.model_dump(mode="json") for place in map(_place, open_windows) if place]
    QSettings().setValue(_KEY, json.dumps(places))


def restore(window: "Window", places: Iterable[Place]) -> None:
    """Open what was open, in this window and in others, if that is wanted; what is gone is left out."""
    if preferences.is_on("restore"):
        for place in places:
            if place.file.is_file():
                _open(window, place)


def remembered() -> tuple[Place, ...]:
    """The windows of the last sitting; none where the settings were spoiled."""
    try:
        return _PLACES.validate_json(str(QSettings().value(_KEY, "[]")))
    except ValidationError:
        return ()


def _place(window: "Window") -> Place | None:
    editor = window.editor
    if editor is None or editor.session.document.path is None:
        return None
    return Place(
        file=editor.session.document.path.resolve(),
        view=editor.session.view_id,
        outlook=outlook_of(editor.canvas),
        geometry=_words(window.saveGeometry()),
        panels=_words(window.saveState()),
    )


def _open(window: "Window", place: Place) -> None:
    if windows.showing(place.file):
        return
    document = files.open_file(window, place.file)
    if document is not None:
        target = window if window.editor is None else windows.another(window)
        target.edit(document)
        _set(target, place)


def _set(window: "Window", place: Place) -> None:
    editor: Any = window.editor
    window.restoreGeometry(_bytes(place.geometry))
    window.restoreState(_bytes(place.panels))
    if place.view in {view.id for view in editor.session.partnership.views}:
        editor.session.open_view(place.view)
        # What is in the middle is known when the window has its size.
        QTimer.singleShot(0, editor.canvas, lambda: look_as(editor.canvas, place.outlook))


def _words(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _bytes(words: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(words.encode("ascii", "replace")))
