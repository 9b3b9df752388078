"""Reading a file's bytes, however hostile the path: bounded, and every failure a sentence."""

from pathlib import Path

from exporters.errors import FormatError


def load(path: Path, limit: int) -> bytes:
    """The bytes of a regular file, at most one more than `limit` of them.

    Raises `FormatError` when there is no such file or it cannot be read.
    """
    try:
        _refuse_unfit(path)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        raise FormatError(path.name, None, "there is no such file", "check the name and the folder") from None
    except OSError as error:
        why = f"the file cannot be read ({error.strerror or 'unknown reason'})"
        raise FormatError(path.name, None, why, "check its name and its permissions") from None


def _refuse_unfit(path: Path) -> None:
    """Before opening it, since opening a pipe would wait for ever."""
    if path.is_dir():
        raise FormatError(path.name, None, "this is a folder", "choose a file inside it")
    if path.exists() and not path.is_file():
        raise FormatError(path.name, None, "this is a device and not a file", "choose a file")
