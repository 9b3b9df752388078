"""A folder is put in place whole or not at all: whatever the disk refuses, the old one is as it was."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from exporters.errors import FormatError
from exporters.saving_folders import save_folder

OLD, NEW = {"a.txt": b"old", "b.txt": b"old"}, {"a.txt": b"new", "c.txt": b"new"}


def put(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    save_folder(folder, files, lambda there: [path.name for path in there.iterdir()])
    return held(folder)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def fail(number: int) -> Callable[..., None]:
    def failing(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return failing


def test_a_new_folder_and_a_newer_one(tmp_path: Path) -> None:
    assert put(tmp_path / "map", OLD) == OLD
    assert put(tmp_path / "map", NEW) == NEW
    assert list(tmp_path.iterdir()) == [tmp_path / "map"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize(
    "broken", ["os.fsync", "pathlib.Path.mkdir", "pathlib.Path.rename", "shutil.copymode"]
)
def test_whatever_the_disk_refuses_the_old_folder_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, number: int
) -> None:
    put(tmp_path / "map", OLD)
    with monkeypatch.context() as patched:
        patched.setattr(broken, fail(number))
        with pytest.raises(FormatError, match="map: the folder cannot be made") as caught:
            put(tmp_path / "map", NEW)
    assert os.strerror(number) in str(caught.value)
    assert held(tmp_path / "map") == OLD
    assert list(tmp_path.iterdir()) == [tmp_path / "map"]


def test_if_the_new_folder_cannot_take_the_name_the_old_one_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "map", OLD)
    rename = Path.rename

    def second_fails(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            fail(errno.EIO)()
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", second_fails)
        with pytest.raises(FormatError):
            put(tmp_path / "map", NEW)
    assert held(tmp_path / "map") == OLD
    assert list(tmp_path.iterdir()) == [tmp_path / "map"]


def test_a_file_that_comes_while_the_folder_is_replaced_is_kept(tmp_path: Path) -> None:
    put(tmp_path / "map", OLD)

    def and_then_it_comes(there: Path) -> list[str]:
        (there / "photo.jpg").write_bytes(b"precious")
        return list(OLD)

    save_folder(tmp_path / "map", NEW, and_then_it_comes)
    assert held(tmp_path / "map") == NEW
    assert [path.read_bytes() for path in tmp_path.glob(".remit-*/photo.jpg")] == [b"precious"]
