"""Every damaged file is refused in one sentence with the line and what to do, and never half read."""

import subprocess
import sys
from pathlib import Path

import pytest

from damaged import DAMAGE, SOUND
from exporters import xml
from exporters.errors import FormatError
from partnerships import partnership
from schema import View


def refused(data: bytes | str) -> str:
    with pytest.raises(FormatError) as caught:
        xml.read_bytes(data.encode() if isinstance(data, str) else data, "west.remit")
    return str(caught.value)


def test_the_sound_file_is_read() -> None:
    assert xml.read_bytes(SOUND.encode(), "west.remit").body("leeds").parent == "icb"


@pytest.mark.parametrize(("old", "new", "sentence"), [d[1:] for d in DAMAGE], ids=[d[0] for d in DAMAGE])
def test_damage_is_named_with_its_line_and_a_remedy(old: str, new: str, sentence: str) -> None:
    assert old in SOUND
    assert refused(SOUND.replace(old, new, 1)) == f"west.remit, {sentence}"


def test_the_second_of_two_placements_is_the_one_at_fault() -> None:
    twice = SOUND.replace("  </view>", '    <placement body="icb" x="8" y="8"/>\n  </view>')
    assert refused(twice).startswith("west.remit, line 18: the id “icb” occurs 2 times in view “map”")


def test_cut_short_anywhere_it_is_refused() -> None:
    data = SOUND.encode()
    whole = len(data.rstrip())
    for length in range(whole):
        assert refused(data[:length]).startswith("west.remit")


def test_cut_short_between_two_elements() -> None:
    assert refused(SOUND[: SOUND.index("  <view")]) == (
        "west.remit, line 16: the file breaks off before its last element is closed; "
        "get a complete copy of the file"
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_unicode_encodings(encoding: str) -> None:
    assert "line 1: the file is written in UTF-16 or UTF-32; save it as UTF-8" in refused(
        SOUND.encode(encoding)
    )


def test_bytes_that_are_not_utf_8() -> None:
    data = SOUND.replace("Leeds", "Lééds").encode("latin-1")
    assert refused(data) == "west.remit, line 14: the text is not written in UTF-8; save it as UTF-8"


@pytest.mark.parametrize("data", [b"", b"  \n", b"\xef\xbb\xbf"])
def test_empty(data: bytes) -> None:
    assert refused(data) == "west.remit: the file is empty; take an earlier copy of it"


def test_a_byte_order_mark_comments_and_instructions_do_no_harm() -> None:
    noisy = SOUND.replace("<key>", "<!-- the key --><?tool x?><key>").encode("utf-8-sig")
    assert xml.read_bytes(noisy, "west.remit") == xml.read_bytes(SOUND.encode(), "west.remit")


def test_a_schema_location_is_neither_refused_nor_followed() -> None:
    hint = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x file:///dev/zero"'
    assert xml.read_bytes(SOUND.replace("id=", f"{hint} id=", 1).encode(), "west.remit").body("icb")


def test_nesting_just_beyond_the_limit() -> None:
    deep = SOUND.replace("  <control", "<x>" * 64 + "</x>" * 64 + "<control")
    assert refused(deep).startswith("west.remit, line 3: elements are nested more than 64 deep")


def test_lines_beyond_65535_are_named() -> None:
    far = SOUND.replace("  <level", "\n" * 70_000 + "  <level").replace("leeds", "Leeds", 1)
    # Beyond 65,535 libxml2 keeps the lines of texts only, so it may name the next one.
    assert refused(far).startswith(("west.remit, line 70014: ", "west.remit, line 70015: "))


DEEP = (
    "elements are nested more than 64 deep, or a text is far too long; "
    "this is no partnership that Remit wrote; take an earlier copy"
)
NESTING = """
import sys
from pathlib import Path
from exporters import xml
from exporters.errors import FormatError
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (512 * 1024 * 1024,) * 2)  # bytes; the tree takes gigabytes
except (ImportError, ValueError, OSError):
    pass  # Windows and macOS cannot limit it
try:
    xml.read(Path(sys.argv[1]))
except FormatError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("tag", "megabytes", "sentence"),
    [
        (b"<a>", 100, f"deep.remit, line 1: {DEEP}"),
        (b"<a>", 19, f"deep.remit, line 1: {DEEP}"),
        (b"\n<a/>", 100, "deep.remit: the file is larger than 20 MB; split the partnership"),
        (b"\n<a/>", 19, "deep.remit: the file has more than 1,000,000 tags; split the partnership"),
    ],
)
def test_megabytes_of_tags_fail_fast_and_in_little_memory(
    tmp_path: Path, tag: bytes, megabytes: int, sentence: str
) -> None:
    deep = tmp_path / "deep.remit"
    deep.write_bytes(b"<root>" + tag * (megabytes * 1024 * 1024 // len(tag)))
    run = subprocess.run(
        [sys.executable, "-c", NESTING, str(deep)],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.strip() == sentence


def test_nesting_within_the_size_limit() -> None:
    assert refused(b"<a>" * 900_000).startswith("west.remit, line 1: elements are nested more than 64 deep")


def test_a_folder_a_missing_file_and_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    assert unread(tmp_path / "folder") == "folder: this is a folder; choose a file inside it"
    assert unread(tmp_path / "gone") == "gone: there is no such file; check the name and the folder"
    assert unread(tmp_path / ("x" * 300)).endswith("; check its name and its permissions")
    assert unread(tmp_path / "empty") == "empty: the file is empty; take an earlier copy of it"


def unread(path: Path) -> str:
    with pytest.raises(FormatError) as caught:
        xml.read(path)
    return str(caught.value)


def test_a_device_is_not_read() -> None:
    zero = Path("/dev/zero")
    if zero.exists():
        with pytest.raises(FormatError, match="this is a device and not a file"):
            xml.read(zero)


def test_a_file_on_the_disk_is_read(tmp_path: Path) -> None:
    made = partnership("ICB -delegation-> Leeds Committee", views=(View(id="v", title="V"),))
    path = tmp_path / "west.remit"
    path.write_bytes(xml.write(made))
    assert xml.read(path) == made
