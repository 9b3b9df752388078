"""New places for all, for some, or for what is new: the first rows of the Arrange menu."""

from desktop import placing_anew
from desktop.actions.row import Row

ROWS: tuple[Row, ...] = (
    Row("arrange-view", "Arrange &view", placing_anew.arrange_page, "Ctrl+Alt+A",
        "Find new places for everything on this page that is not locked", placing_anew.with_page),
    Row("arrange-selection", "Arrange sele&ction", placing_anew.arrange_selection, "",
        "Find new places for what is selected; nothing else moves", placing_anew.with_several),
    Row("tidy", "Tid&y", placing_anew.tidy, "",
        "Keep everything about where it is, in line, and part what overlaps", placing_anew.with_page),
    Row("place-new", "Place ne&w only", placing_anew.place_new, "",
        "Find room for selected bodies that are not on this page yet, or for those that lie on others; "
        "nothing else moves", placing_anew.with_new_ones),
)  # fmt: skip
