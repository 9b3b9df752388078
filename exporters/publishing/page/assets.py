"""The files that stand beside the page: its style and its script, written by hand, without a framework."""

from exporters.publishing.files import Published
from exporters.publishing.page.opening import SCRIPT, STYLE
from resources import resource
from schema.said import said

_STYLES = ("ground", "words", "picture", "explorer", "tables", "print")
_SCRIPTS = ("reading", "telling", "shining", "filtering", "finding", "zooming", "walking", "starting")
"""Written a subject a file, published as one: a page from a disk may load no modules."""


def assets() -> tuple[Published, ...]:
    """Style and script, under the names by which the page asks for them. They are not for downloading."""
    return (
        Published(STYLE, said("Style of the page"), "text/css", _joined("styles", _STYLES, "css")),
        Published(SCRIPT, said("Script of the page"), "text/javascript", _script()),
    )


def _script() -> bytes:
    return b'"use strict";\n(() => {\n' + _joined("scripts", _SCRIPTS, "js") + b"})();\n"


def _joined(folder: str, names: tuple[str, ...], ending: str) -> bytes:
    return b"".join(resource(f"publishing/{folder}/{name}.{ending}").read_bytes() for name in names)
