"""A whole folder put in place, all of it or nothing: until the last file is on the disk, nothing changes."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from exporters.errors import FormatError
from exporters.saving import settle, told_of, write_new
from schema.said import said


def save_folder(
    folder: Path, files: Mapping[str, bytes], replaceable: Callable[[Path], Iterable[str]]
) -> None:
    """Makes the folder of these files, by their names.

    `replaceable` is asked about a folder that exists, before anything is done to it: it names the files that
    may go, or raises when anything in it must not be lost. Raises `FormatError` when the folder cannot be
    made; everything is then as it was.
    """
    with told_of(folder, is_folder=True):
        target = place_of(folder)
        with _new_folder(target) as part:
            for name, data in files.items():
                write_new(part / name, data)
            _put(part, target, replaceable)
            settle(target.parent)


def place_of(folder: Path) -> Path:
    """Where the folder really stands or will stand. Raises `FormatError` where none can, or `OSError`."""
    target = folder.resolve()
    if target.exists() and not target.is_dir():
        raise FormatError(
            target.name, None, said("this is not a folder"), said("name a folder, or a new one")
        )
    if not target.parent.is_dir():
        raise FormatError(
            target.name,
            None,
            said("the folder in which it is to stand does not exist"),
            said("make {folder} first", folder=target.parent),
        )
    return target


@contextmanager
def _new_folder(target: Path) -> Iterator[Path]:
    """A folder beside the target, on the same disk; what is left of it in the end is taken away."""
    part = _beside(target, "part")
    part.mkdir()
    try:
        yield part
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put(part: Path, target: Path, replaceable: Callable[[Path], Iterable[str]]) -> None:
    """The new folder under its name and the old one away; if that fails, the old one is back."""
    if not target.exists():
        part.rename(target)
        return
    names = replaceable(target)
    shutil.copymode(target, part)
    old = _beside(target, "old")
    target.rename(old)
    try:
        part.rename(target)
    except BaseException:
        old.rename(target)
        raise
    _take_away(old, names)


def _take_away(old: Path, names: Iterable[str]) -> None:
    """Only what was named: a file that came since then is the user's, and stays where it is."""
    with suppress(OSError):
        for name in names:
            (old / name).unlink()
        old.rmdir()


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".remit-{uuid4().hex[:12]}.{ending}")
