"""The data that ships with Remit: key, thresholds, font widths, XML schema, templates, examples, icons."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(name: str) -> Traversable:
    """The resource with this path below the folder, for instance `"default_key.toml"`."""
    return files(__name__).joinpath(*name.split("/"))


def text(name: str) -> str:
    """The resource as text."""
    return resource(name).read_text(encoding="utf-8")


def version() -> str:
    """The version of Remit."""
    return text("version.txt").strip()
