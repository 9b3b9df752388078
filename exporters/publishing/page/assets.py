"""The files that stand beside the page: its style and its script, written by hand, without a framework."""

from exporters.publishing.files import Published
from exporters.publishing.page.opening import SCRIPT, STYLE
from resources import resource
from schema.said import Said, said


def assets() -> tuple[Published, ...]:
    """Style and script, under the names by which the page asks for them. They are not for downloading."""
    return (
        _asset(STYLE, said("Style of the page"), "text/css"),
        _asset(SCRIPT, said("Script of the page"), "text/javascript"),
    )


def _asset(name: str, about: Said, media: str) -> Published:
    return Published(name, about, media, resource(f"publishing/{name}").read_bytes())
