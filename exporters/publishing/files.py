"""A file that is published: its name in the folder, what it is, and its bytes."""

from typing import NamedTuple

from schema.said import Said

_KILO, _MEGA = 1000, 1_000_000


class Published(NamedTuple):
    """One file of the folder."""

    name: str
    """Its name there: lower-case letters, digits, hyphens and one dot, safe in every address and system."""
    about: Said
    """What it is, as a link says it."""
    media: str
    """Its media type, as a server sends it."""
    data: bytes

    @property
    def kind(self) -> str:
        """Its type, as a link says it: “PDF”."""
        return self.name.rpartition(".")[2].upper()

    @property
    def size(self) -> str:
        """How large it is, in words: “48 KB”, “1.2 MB”."""
        if len(self.data) < _MEGA:
            return f"{max(1, round(len(self.data) / _KILO))} KB"
        return f"{len(self.data) / _MEGA:.1f} MB"
