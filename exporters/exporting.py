"""Exporting: which files a request means, and writing all of them or none."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from exporters.errors import FormatError
from exporters.formats import Format, format_of
from exporters.look import Look
from exporters.saving import save_all
from schema import Partnership, View
from schema.said import said


class Job(NamedTuple):
    """One file to be made: where it goes, and how its bytes come about; another process can do it too."""

    path: Path
    make: Callable[[], bytes]


def jobs(
    partnership: Partnership,
    out: Path,
    view_id: str | None = None,
    *,
    every_view: bool = False,
    look: Look | None = None,
) -> tuple[Job, ...]:
    """The files that an export means.

    A format of the whole partnership makes one file. A picture shows the view asked for, else the first;
    with `every_view` each view becomes a file of its own, named after it. It looks as the document says, or
    as asked. Raises FormatError.
    """
    row = format_of(out)
    _refuse_look(out, row, look)
    look = look or Look(partnership.publication)
    if row.write is not None:
        return (_whole(partnership, out, row, view_id),)
    if every_view:
        return tuple(
            _picture(partnership, _named_after(out, view), row, view, look)
            for view in _views(partnership, out)
        )
    return (_picture(partnership, out, row, chosen(partnership, out, view_id), look),)


def made(work: tuple[Job, ...]) -> Iterator[bytes]:
    """The bytes of each file, as they are ready. Raises FormatError."""
    for job in work:
        yield job.make()


def run(work: tuple[Job, ...], make: Callable[[tuple[Job, ...]], Iterator[bytes]] = made) -> Iterator[Path]:
    """Makes every file in memory, yielding its path when it is ready; writes them when all are.

    Raises FormatError or OSError. Until the last is made nothing is written, so stopping leaves nothing.
    """
    ready: list[tuple[Path, bytes]] = []
    for job, data in zip(work, make(work), strict=True):
        ready.append((job.path, data))
        yield job.path
    save_all(ready)


def _refuse_look(out: Path, row: Format, look: Look | None) -> None:
    if look is not None and row.picture is None:
        message = said("{name} holds the whole partnership", name=row.name)
        raise FormatError(out.name, None, message, said("leave out what is asked of pictures"))
    if look is not None and look.scale != 1 and not row.has_pixels:
        message = said("only pictures in pixels can be more or less sharp")
        raise FormatError(out.name, None, message, said("ask for a width, or for a .png file"))


def _whole(partnership: Partnership, out: Path, row: Format, view_id: str | None) -> Job:
    if view_id is not None:
        raise FormatError(
            out.name,
            None,
            said("{name} holds the whole partnership", name=row.name),
            said("leave the view out"),
        )
    assert row.write is not None
    return Job(out, partial(row.write, partnership))


def _picture(partnership: Partnership, out: Path, row: Format, view: View, look: Look) -> Job:
    if row.picture is None:
        raise FormatError(
            out.name, None, said("{name} can only be read", name=row.name), said("choose another ending")
        )
    return Job(out, partial(row.picture, partnership, view, look))


def chosen(partnership: Partnership, out: Path, view_id: str | None) -> View:
    """The view with this id, else the first. Raises FormatError, about this file, when there is none."""
    views = {view.id: view for view in _views(partnership, out)}
    if view_id is None:
        return next(iter(views.values()))
    if view_id not in views:
        message = said("there is no view “{view}”", view=view_id)
        raise FormatError(out.name, None, message, said("choose one of {known}", known=", ".join(views)))
    return views[view_id]


def _views(partnership: Partnership, out: Path) -> tuple[View, ...]:
    if not partnership.views:
        raise FormatError(
            out.name, None, said("the partnership has no view to draw"), said("add a view to it")
        )
    return partnership.views


def _named_after(out: Path, view: View) -> Path:
    return out.with_name(f"{out.stem}-{view.id}{out.suffix}")
