"""Saving is all or nothing: whatever fails, the old file is as it was and nothing else is left."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from exporters.errors import FormatError
from exporters.saving import save


def failure(path: Path) -> str:
    with pytest.raises(FormatError) as caught:
        save(path, b"new")
    return str(caught.value)


def fail(number: int) -> Callable[..., None]:
    def failing(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return failing


def test_a_new_file_and_a_newer_one(tmp_path: Path) -> None:
    path = tmp_path / "west.remit"
    for data in (b"old", b"newer and longer", b""):
        save(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("broken", ["fsync", "replace", "copymode"])
def test_a_failure_at_any_step_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "west.remit"
    save(path, b"old")
    target = {"fsync": "os.fsync", "replace": "pathlib.Path.replace", "copymode": "shutil.copymode"}[broken]
    with monkeypatch.context() as patched:
        patched.setattr(target, fail(errno.ENOSPC))
        assert failure(path) == (
            f"west.remit: the file cannot be saved ({os.strerror(errno.ENOSPC)}); "
            "free some space or save elsewhere"
        )
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "west.remit"
    save(path, b"old")
    path.chmod(0o640)
    save(path, b"new")
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o640


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "west.remit"
    save(path, b"old")
    path.chmod(0o444)
    assert failure(path) == "west.remit: the file is protected against writing; save under another name"
    assert path.read_bytes() == b"old"


def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    path, link = tmp_path / "west.remit", tmp_path / "link.remit"
    save(path, b"old")
    link.symlink_to(path)
    save(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert failure(tmp_path).endswith("this is a folder; choose a name for a file in it")


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    assert failure(tmp_path / "gone" / "west.remit").endswith(
        f"; check that the folder {tmp_path / 'gone'} exists"
    )


def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert failure(tmp_path / "a").startswith("a: the file cannot be saved")


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert failure(tmp_path / ("x" * 300 + ".remit")).endswith("; choose a shorter name")
    assert list(tmp_path.iterdir()) == []
