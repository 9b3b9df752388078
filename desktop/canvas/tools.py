"""What the next press on the canvas means."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Connecting:
    """The next drag draws a line of this kind."""

    kind: str


@dataclass(frozen=True)
class Placing:
    """The next click places a new body of this kind."""

    kind: str


Tool = Connecting | Placing | None
"""None: select and move."""
