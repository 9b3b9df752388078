"""The native format: a partnership as XML, described by `resources/remit.xsd` and `docs/xml-format.md`."""

from pathlib import Path

from exporters.loading import load
from exporters.xml_faults import built
from exporters.xml_reader import plain
from exporters.xml_safety import SIZE_LIMIT, parse
from exporters.xml_validation import validate
from exporters.xml_versions import is_newer, set_aside, version_of
from exporters.xml_writer import to_xml
from schema import Partnership


def read(path: Path) -> Partnership:
    """The partnership in a `.remit` or `.xml` file. Raises `FormatError` with the line and what to do."""
    return read_bytes(load(path, SIZE_LIMIT), path.name)


def read_bytes(data: bytes, name: str) -> Partnership:
    """The partnership in the bytes of a file; `name` is what errors call it. Raises `FormatError`."""
    root = parse(data, name)
    version = version_of(root, name)
    aside = set_aside(root, name) if is_newer(version) else {}
    validate(root, name)
    return built({**plain(root, Partnership, aside), "format": version}, root, name)


def write(partnership: Partnership) -> bytes:
    """The file, byte for byte the same for the same partnership.

    Raises `FormatError` when an element kept from a newer version is not harmless XML.
    """
    return to_xml(partnership, partnership.control.title)
