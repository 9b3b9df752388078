"""The list of what is in a published folder, by which Remit knows a folder that it may replace.

Every file stands in it with its SHA-256, so that a file that somebody changed or added by hand is never lost;
and programs find there what is in the folder, and of which version.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from exporters.errors import FormatError
from exporters.publishing.files import Published
from exporters.publishing.stamp import Stamp
from schema import Partnership
from schema.said import said

NAME = "publication.json"
_MOST = 10_000_000
"""Bytes of a list; ours are a thousand times smaller."""
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What systems leave in every folder that is looked at."""


def manifest(partnership: Partnership, stamp: Stamp, files: Iterable[Published]) -> Published:
    """The list of these files."""
    told = {
        "document": str(partnership.id),
        "title": stamp.title,
        "version": stamp.version,
        "status": stamp.status,
        "fingerprint": stamp.fingerprint,
        "files": {file.name: _told(file) for file in files},
    }
    data = json.dumps(told, ensure_ascii=False, indent=2).encode()
    return Published(NAME, said("List of all files, for programs"), "application/json", data + b"\n")


def _told(file: Published) -> dict[str, Any]:
    return {
        "about": file.about,
        "type": file.media,
        "bytes": len(file.data),
        "sha256": sha256(file.data).hexdigest(),
    }


def replaceable(folder: Path, document: str) -> tuple[str, ...]:
    """The names of all that is in the folder, if a new publication of this document may replace it.

    Raises `FormatError` where the folder holds anything that Remit did not put there, or another document.
    """
    there = sorted(path.name for path in folder.iterdir())
    if not set(there) - _LITTER:
        return tuple(there)
    told = _read(folder)
    if told.get("document") != document:
        raise _foreign(folder, said("it holds the publication of another document"))
    for name in there:
        if name not in (NAME, *_LITTER) and not _is_as_published(folder / name, told["files"]):
            raise _foreign(folder, said("“{name}” in it was added or changed by hand", name=name))
    return tuple(there)


def _read(folder: Path) -> dict[str, Any]:
    """The list of a folder, as far as it is one of ours."""
    path = folder / NAME
    try:
        if path.is_file() and path.stat().st_size <= _MOST:
            told = json.loads(path.read_bytes())
            if isinstance(told, dict) and isinstance(told.get("files"), dict):
                return told
    except (ValueError, RecursionError):
        pass
    raise _foreign(folder, said("it holds files that Remit did not publish"))


def _is_as_published(path: Path, files: dict[str, Any]) -> bool:
    listed = files.get(path.name)
    if not isinstance(listed, dict) or path.is_symlink() or not path.is_file():
        return False
    return sha256(path.read_bytes()).hexdigest() == listed.get("sha256")


def _foreign(folder: Path, why: str) -> FormatError:
    return FormatError(folder.name, None, why, said("choose an empty or a new folder"))
