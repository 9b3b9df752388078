"""The formats: one row each. Menus, dialogs, the command line and the documentation read this table."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exporters import dot, png, svg, xml
from exporters.errors import FormatError
from exporters.look import Look
from schema import Partnership, View
from schema.said import said


@dataclass(frozen=True)
class Format:
    """A file format: what it is called, how its files end, and what can be done with it."""

    id: str
    name: str
    suffixes: tuple[str, ...]
    about: str
    read: Callable[[Path], Partnership] | None = None
    """Reads a file. Raises FormatError."""
    write: Callable[[Partnership], bytes] | None = None
    """The whole partnership as a file."""
    picture: Callable[[Partnership, View, Look], bytes] | None = None
    """One view as a file, under a look."""
    has_pixels: bool = False
    """Whether a picture is made of pixels, and can be more or less sharp."""


FORMATS: tuple[Format, ...] = (
    Format(
        "remit",
        said("Remit partnership"),
        (".remit", ".xml"),
        "The whole partnership as XML: the native file, described by the schema that ships with Remit",
        read=xml.read,
        write=xml.write,
    ),
    Format(
        "svg",
        said("Scalable picture"),
        (".svg",),
        "One view as a picture with real text; opens again where the model travels in it",
        read=svg.read,
        picture=svg.write,
    ),
    Format(
        "png",
        said("Picture in pixels"),
        (".png",),
        "One view in pixels, for what takes no SVG; give it a text alternative",
        picture=png.write,
        has_pixels=True,
    ),
    Format("dot", said("Graphviz graph"), (".dot", ".gv"), "One view as pinned DOT", picture=dot.write),
)


def format_of(path: Path) -> Format:
    """The format that the file's suffix names. Raises FormatError when none does."""
    for row in FORMATS:
        if path.suffix.lower() in row.suffixes:
            return row
    known = ", ".join(suffix for row in FORMATS for suffix in row.suffixes)
    raise FormatError(
        path.name or str(path),
        None,
        said("no format has this ending"),
        said("choose one of {known}", known=known),
    )


def writable(path: Path) -> Callable[[Partnership], bytes]:
    """What writes a whole document into such a file. Raises FormatError when it can hold a picture only."""
    row = format_of(path)
    if row.write is None:
        raise FormatError(
            path.name, None, said("a document is a .remit or .xml file"), said("choose such an ending")
        )
    return row.write


def read(path: Path) -> Partnership:
    """The partnership in a file. Raises FormatError, also where a format can only be written."""
    row = format_of(path)
    if row.read is None:
        raise FormatError(
            path.name,
            None,
            said("{name} can be written but not opened", name=row.name),
            said("open a .remit, .xml or .svg file"),
        )
    return row.read(path)
