"""Exporting from the window: which file, and what goes into it."""

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.background import Background
from desktop.export_run import Export
from desktop.faults import about_file
from desktop.files import file_name, filters
from desktop.session import Session
from desktop.settings import folder
from desktop.tr import tr
from exporters import exporting
from exporters.beside import Beside
from exporters.errors import FormatError
from exporters.exporting import Job
from exporters.formats import FORMATS, format_of
from exporters.look import Look
from exporters.publishing.public import public
from schema import Partnership
from schema.sentences import listed

_PICTURES = tuple(row for row in FORMATS if row.picture is not None)


class Asked(NamedTuple):
    """What somebody asks of pictures this once."""

    look: Look
    public: bool = False
    """Whether names, sources and phrases are left out as the document's settings say."""

    def of(self, partnership: Partnership) -> Partnership:
        """What is exported."""
        return public(partnership) if self.public else partnership


def export(
    parent: QWidget, session: Session, background: Background, asked: Asked | None = None
) -> Export | None:
    """Ask for a file, and export the open view, or the whole partnership where the format holds that."""
    offered = _PICTURES if asked else tuple(sorted(FORMATS, key=lambda row: row.picture is None))
    view = f" - {session.view_id}" if session.view_id else ""
    path = ask.file_to_write(parent, tr("Export"), str(_suggested(session, view)), filters(offered))
    if path is None:
        return None
    try:
        view_id = session.view_id if format_of(path).picture else None
        work = _jobs(session, path, asked, view_id=view_id)
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return None
    return _started(parent, session, path, work, background, asked)


def export_all(
    parent: QWidget, session: Session, background: Background, asked: Asked | None = None
) -> Export | None:
    """Ask for a file, and export every view into a file of its own, named after it."""
    path = ask.file_to_write(parent, tr("Export all views"), str(_suggested(session)), filters(_PICTURES))
    if path is None:
        return None
    try:
        work = _jobs(session, path, asked, every_view=True)
    except FormatError as fault:
        ask.tell(parent, about_file(fault))
        return None
    # The dialog asked about the name that was typed, and not about these.
    there = [job.path.name for job in work if job.path != path and job.path.exists()]
    if there and not ask.replace(parent, listed(there)):
        return None
    return _started(parent, session, path, work, background, asked)


def _jobs(session: Session, path: Path, asked: Asked | None, **which: Any) -> tuple[Job, ...]:
    told = asked.of(session.partnership) if asked else session.partnership
    return exporting.jobs(told, path, look=asked.look if asked else None, **which)


def _started(
    parent: QWidget,
    session: Session,
    path: Path,
    work: tuple[Job, ...],
    background: Background,
    asked: Asked | None,
) -> Export:
    # Pixels hold Python up.
    beside = Beside() if format_of(path).has_pixels else None
    running = Export(parent, path, session.say, _caution(session, path, asked), beside)
    running.start(work, background)
    return running


def _caution(session: Session, path: Path, asked: Asked | None) -> str:
    """What somebody who passes a picture on should know: it carries more than it shows."""
    row, settings = format_of(path), asked.look.settings if asked else session.partnership.publication
    travels = row.read is not None and row.picture is not None and settings.embed_model
    if not travels or (asked and asked.public):
        return ""
    return tr("The whole document travels in it, with names and sources.")


def _suggested(session: Session, view: str = "") -> Path:
    """A name for the picture, beside the file of the document."""
    own = session.document.path
    title = own.stem if own else file_name(session.partnership)
    return (own.parent if own else folder()) / f"{title}{view}.svg"
