"""A published folder is put in place whole or not at all, and never takes anything of the user's with it."""

import json
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from cleaned_example import cleaned
from exporters.errors import FormatError
from exporters.publishing.folder import publish
from exporters.publishing.gate import NotYetError
from partnerships import partnership
from schema import Form, Partnership, View
from schema.edits.document import edit_control


def small(name: str = "ICB") -> Partnership:
    table = View(id="con", title="Functions", form=Form.DECISIONS)
    return partnership(f"{name} -delegation-> Leeds Committee: cancer", views=(table,))


def done(made: Partnership, folder: Path) -> dict[str, bytes]:
    """What the folder holds after publishing."""
    for _ in publish(made, folder):
        pass
    return held(folder)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refusal(made: Partnership, folder: Path) -> str:
    with pytest.raises(FormatError) as caught:
        done(made, folder)
    return str(caught.value)


def test_a_new_folder_and_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert done(small(), tmp_path / "new") == done(small(), tmp_path / "empty")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "new"]


def test_names_are_safe_on_every_system(tmp_path: Path) -> None:
    names = set(done(small(), tmp_path / "map"))
    assert "map-con.svg" in names
    assert all(name.isascii() and name == name.lower() and " " not in name for name in names)


@pytest.mark.slow
def test_a_folder_of_ours_is_replaced_with_its_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    before = done(small(), folder)
    folder.chmod(0o750)
    (folder / ".DS_Store").write_bytes(b"litter")
    after = done(small("NHS England"), folder)
    assert set(after) == set(before)
    assert b"NHS England" in after["relations.csv"]
    assert folder.stat().st_mode & 0o777 == 0o750
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.slow
def test_a_link_keeps_pointing_at_its_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    done(small(), tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert "publication.json" in held(tmp_path / "real")


def _photo(folder: Path) -> None:
    (folder / "photo.jpg").write_bytes(b"precious")


def _changed(folder: Path) -> None:
    (folder / "map-con.svg").write_bytes(b"by hand")


def _folder(folder: Path) -> None:
    (folder / "news").mkdir()


def _link(folder: Path) -> None:
    (folder / "map-con.svg").unlink()
    (folder / "map-con.svg").symlink_to(folder / "relations.csv")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "name"),
    [(_photo, "photo.jpg"), (_changed, "map-con.svg"), (_folder, "news"), (_link, "map-con.svg")],
)
def test_what_somebody_added_or_changed_stays(
    tmp_path: Path, change: Callable[[Path], None], name: str
) -> None:
    folder = tmp_path / "map"
    done(small(), folder)
    change(folder)
    there = sorted(path.name for path in folder.iterdir())
    assert refusal(small("NHS England"), folder) == (
        f"map: “{name}” in it was added or changed by hand; choose an empty or a new folder"
    )
    assert sorted(path.name for path in folder.iterdir()) == there
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("list_", [b"", b"[]", b"{}", b'{"files": 1}', b"\xff", b"[" * 100_000])
def test_a_folder_with_another_list_is_not_ours(tmp_path: Path, list_: bytes) -> None:
    (tmp_path / "publication.json").write_bytes(list_)
    assert "it holds files that Remit did not publish" in refusal(small(), tmp_path)
    assert held(tmp_path) == {"publication.json": list_}


@pytest.mark.slow
def test_the_publication_of_another_document_stays(tmp_path: Path) -> None:
    before = done(small(), tmp_path / "map")
    assert "of another document" in refusal(small().but(id=UUID(int=7)), tmp_path / "map")
    assert held(tmp_path / "map") == before


def test_a_file_and_a_folder_in_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"precious")
    assert "this is not a folder" in refusal(small(), tmp_path / "file")
    assert refusal(small(), tmp_path / "gone" / "map").endswith(f"; make {tmp_path / 'gone'} first")
    assert held(tmp_path) == {"file": b"precious"}


def test_stopping_on_the_way_leaves_everything_as_it_was(tmp_path: Path) -> None:
    for steps in range(1, 4):
        work = publish(small(), tmp_path / "map")
        for _ in range(steps):
            assert next(work).of == 8
        work.close()
        assert list(tmp_path.iterdir()) == []


def test_what_stands_in_the_way_stops_it_before_the_work(tmp_path: Path) -> None:
    made = edit_control(cleaned(), owner="")
    with pytest.raises(NotYetError, match="its control block lacks an owner"):
        next(publish(made, tmp_path / "map"))
    assert list(tmp_path.iterdir()) == []


def test_without_a_view_there_is_nothing_to_publish(tmp_path: Path) -> None:
    assert "there is no view to publish" in refusal(small().but(views=()), tmp_path / "map")


def test_the_list_names_every_file_and_the_version(tmp_path: Path) -> None:
    files = done(small(), tmp_path / "map")
    told = json.loads(files["publication.json"])
    assert set(told["files"]) == set(files) - {"publication.json"}
    assert (told["title"], told["status"]) == ("Test partnership", "Draft")
