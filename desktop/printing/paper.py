"""Paper: its sizes in millimetres, and what a person may choose."""

from typing import NamedTuple

from PySide6.QtGui import QPageLayout, QPageSize

from exporters.drawing.print_type import MARGIN
from schema import Orientation
from schema.view import Page


class Paper(NamedTuple):
    """A sheet as it lies; millimetres."""

    name: str
    width: float
    height: float

    @property
    def room(self) -> tuple[float, float]:
        """Width and height between the margins."""
        return self.width - 2 * MARGIN, self.height - 2 * MARGIN


def paper_of(page: Page) -> Paper:
    """The paper that a view asks for."""
    size = QPageSize(_ids()[page.size]).size(QPageSize.Unit.Millimeter)
    short, long = sorted((size.width(), size.height()))
    lies = page.orientation is Orientation.LANDSCAPE
    return Paper(page.size, long if lies else short, short if lies else long)


def offered() -> tuple[Page, ...]:
    """Papers that can be chosen instead of what the views ask for, those of every office first."""
    lies = (Orientation.LANDSCAPE, Orientation.PORTRAIT)
    return tuple(Page(size=size, orientation=way) for size in reversed(_ids()) for way in lies)


def layout_of(paper: Paper) -> QPageLayout:
    """The same for a printer; margins are ours, so it takes the whole sheet."""
    layout = QPageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setPageSize(QPageSize(_ids()[paper.name]))
    lies = paper.width > paper.height
    layout.setOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
    return layout


def _ids() -> dict[str, QPageSize.PageSizeId]:
    ids = QPageSize.PageSizeId
    return {"A0": ids.A0, "A1": ids.A1, "A2": ids.A2, "A3": ids.A3, "A4": ids.A4}
