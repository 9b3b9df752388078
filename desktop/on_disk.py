"""What a file was like when it was last read or written, so that nobody else's changes are lost unseen."""

import hashlib
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """A file at one moment."""

    when: int
    """When it was written, in nanoseconds, as the disk says."""
    size: int
    """Bytes."""
    digest: bytes


def stamp(path: Path) -> Stamp | None:
    """The file as it is now; None where it cannot be read."""
    try:
        about = path.stat()
        return Stamp(about.st_mtime_ns, about.st_size, hashlib.sha256(path.read_bytes()).digest())
    except OSError:
        return None


def is_changed(path: Path, seen: Stamp | None) -> bool:
    """Whether the file holds something else than it did. A file that is gone has nothing to lose."""
    try:
        about = path.stat()
    except OSError:
        return False
    if seen is None or (about.st_mtime_ns, about.st_size) == seen[:2]:
        return False
    if about.st_size != seen.size:
        return True
    now = stamp(path)
    return now is not None and now.digest != seen.digest
