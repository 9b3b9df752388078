"""Saving that cannot destroy: the old file stays until the new one is complete and on the disk."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from exporters.errors import FormatError
from schema.said import Said, said

_REMEDIES = {
    errno.ENOSPC: said("free some space or save elsewhere"),
    errno.EDQUOT: said("free some space or save elsewhere"),
    errno.EROFS: said("save in another folder"),
    errno.EACCES: said("save in another folder"),
    errno.EPERM: said("save in another folder"),
    errno.ENAMETOOLONG: said("choose a shorter name"),
}


def save(path: Path, data: bytes) -> None:
    """Puts these bytes into the file, all of them or none; a link keeps pointing at its file.

    An existing file keeps its permissions. Raises `FormatError` when it cannot be saved; the old file is
    then as it was.
    """
    save_all([(path, data)])


def save_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Saves several files, all of them or none: the first is renamed when the last is on the disk."""
    with ExitStack() as parts:
        for path, part, target in [_prepared(path, data, parts) for path, data in files]:
            with told_of(path):
                part.replace(target)
            settle(target.parent)


def _prepared(path: Path, data: bytes, parts: ExitStack) -> tuple[Path, Path, Path]:
    """The path as it was given, the new file beside it, and the file that it will replace."""
    with told_of(path):
        target = path.resolve()
        _refuse_unfit(target)
        part = target.with_name(f".remit-{uuid4().hex[:12]}.part")
        parts.callback(_discard, part)
        write_new(part, data)
        _keep_permissions(target, part)
    return path, part, target


def _discard(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _refuse_unfit(target: Path) -> None:
    if target.is_dir():
        raise FormatError(target.name, None, said("this is a folder"), said("choose a name for a file in it"))
    if target.exists() and not target.is_file():
        raise FormatError(
            target.name, None, said("this is a device and not a file"), said("choose another name")
        )
    if target.exists() and not target.stat().st_mode & 0o222:
        raise FormatError(
            target.name, None, said("the file is protected against writing"), said("save under another name")
        )


def write_new(part: Path, data: bytes) -> None:
    """Puts these bytes into a new file, and waits until the disk has them. Raises OSError."""
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_permissions(target: Path, part: Path) -> None:
    if target.exists():
        shutil.copymode(target, part)


def settle(folder: Path) -> None:
    """Asks the disk to remember the new name, where folders can be asked (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def told_of(path: Path, *, is_folder: bool = False) -> Iterator[None]:
    """What the system refuses becomes a sentence about this file or folder."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # links in a circle are a RuntimeError before Python 3.13
        raise _failure(path, error, is_folder) from None


def _failure(path: Path, error: OSError | RuntimeError, is_folder: bool) -> FormatError:
    number = getattr(error, "errno", None)
    reason = getattr(error, "strerror", None) or said("unknown reason")
    why = said("the file cannot be saved ({reason})", reason=reason)
    if is_folder:
        why = said("the folder cannot be made ({reason})", reason=reason)
    return FormatError(path.name, None, why, _remedy(number, path.parent))


def _remedy(number: int | None, folder: Path) -> Said:
    if number in (errno.ENOENT, errno.ENOTDIR):
        return said("check that the folder {folder} exists", folder=folder)
    return _REMEDIES.get(number or 0, said("try again or save elsewhere"))
