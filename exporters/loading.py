"""Reading a file's bytes, however hostile the path: bounded, and every failure a sentence."""

from pathlib import Path

from exporters.errors import FormatError
from schema.said import said


def load(path: Path, limit: int) -> bytes:
    """The bytes of a regular file, at most one more than `limit` of them.

    Raises `FormatError` when there is no such file or it cannot be read.
    """
    try:
        _refuse_unfit(path)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        raise FormatError(
            path.name, None, said("there is no such file"), said("check the name and the folder")
        ) from None
    except OSError as error:
        reason = error.strerror or said("unknown reason")
        why = said("the file cannot be read ({reason})", reason=reason)
        raise FormatError(path.name, None, why, said("check its name and its permissions")) from None


def _refuse_unfit(path: Path) -> None:
    """Before opening it, since opening a pipe would wait for ever."""
    if path.is_dir():
        raise FormatError(path.name, None, said("this is a folder"), said("choose a file inside it"))
    if path.exists() and not path.is_file():
        raise FormatError(path.name, None, said("this is a device and not a file"), said("choose a file"))
