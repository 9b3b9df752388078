"""What is seen of the page, and which page: the View menu."""

from desktop.actions import by_hand, looking, viewing
from desktop.actions.deeds import canvas_deed, session_deed
from desktop.actions.row import Row
from desktop.panels import tabs

ROWS: tuple[Row, ...] = (
    Row("zoom-in", "Zoom &in", canvas_deed("zoom_in"), "Ctrl++", "Larger"),
    Row("zoom-out", "Zoom &out", canvas_deed("zoom_out"), "Ctrl+-", "Smaller"),
    Row("zoom-100", "&100 %", canvas_deed("zoom_to_actual"), "Ctrl+1", "As large as on paper"),
    Row("zoom-fit", "&Fit the page", canvas_deed("fit"), "Ctrl+0", "Show the whole page"),
    *looking.ZOOMS,
    *looking.ROWS,
    by_hand.SNAPPING,
    Row("next-view", "|Ne&xt view", session_deed(tabs.turn, 1), "Ctrl+PgDown", "Turn to the next view"),
    Row("previous-view", "Pre&vious view", session_deed(tabs.turn, -1), "Ctrl+PgUp", "Turn back a view"),
    *viewing.ROWS,
)  # fmt: skip
