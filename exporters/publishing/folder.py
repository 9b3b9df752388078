"""Publishing a document: through the gate, made in memory, and put in place all at once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from exporters.publishing.contents import Part, contents, steps
from exporters.publishing.gate import NotYetError, reasons
from exporters.publishing.manifest import replaceable
from exporters.saving import told_of
from exporters.saving_folders import place_of, save_folder
from schema import Partnership
from schema.said import Said

Make = Callable[[Partnership, Partnership | None], Iterator[Part]]


class Progress(NamedTuple):
    """How far it is: a step that is done, and how many of how many."""

    about: Said
    done: int
    of: int


def publish(
    partnership: Partnership, folder: Path, since: Partnership | None = None, make: Make = contents
) -> Iterator[Progress]:
    """Makes everything that is published, telling of each step, and puts the folder in place at the end.

    The page tells what has changed since an earlier version, where one is given. Whoever has the contents
    made elsewhere says how to `make` them.

    The folder is new, empty, or one that Remit published of this document and nobody changed since. Raises
    `NotYetError` with the reasons, `FormatError`, or `OSError`. Whoever stops before the end finds everything
    as it was.
    """
    found = reasons(partnership)
    if found:
        raise NotYetError(found)
    refuse_foreign(partnership, folder)
    files: dict[str, bytes] = {}
    count = len(steps(partnership))
    for done, part in enumerate(make(partnership, since), 1):
        files.update({file.name: file.data for file in part.files})
        yield Progress(part.about, done, count)
    save_folder(folder, files, lambda there: replaceable(there, str(partnership.id)))


def refuse_foreign(partnership: Partnership, folder: Path) -> None:
    """Before the work begins: raises `FormatError` where the folder cannot take what is published."""
    with told_of(folder, is_folder=True):
        target = place_of(folder)
        if target.exists():
            replaceable(target, str(partnership.id))
