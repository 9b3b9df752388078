"""What is seen of the page for a while: rows of the View menu."""

from typing import TYPE_CHECKING

from desktop import conditions, preferences
from desktop.actions.row import Row
from desktop.findings.deeds import badges
from desktop.seeing.zooming import zoom_to
from desktop.tr import tr

if TYPE_CHECKING:
    from desktop.window import Window


def spotlight(window: "Window") -> None:
    """Put the selected body in the light, or turn the light off."""
    if window.editor is not None:
        window.editor.spotlight.toggle()


def filters(window: "Window") -> None:
    """Offer the filters, or show everything again."""
    if window.editor is not None:
        window.editor.filters.toggle()


def minimap(_: "Window") -> None:
    """Show the minimap, or no longer; it is remembered."""
    preferences.prefer("minimap", not preferences.is_on("minimap"))


def zoom_to_selection(window: "Window") -> None:
    """Show what is selected as large as fits."""
    editor = window.editor
    if editor and not zoom_to(editor.canvas, editor.scene.drawing, editor.session.selection.ids):
        editor.session.say(tr("What is selected is not on this view."))


def _can_shine(window: "Window") -> bool:
    return _is_lit(window) or conditions.with_one_body(window)


def _is_lit(window: "Window") -> bool:
    return window.editor is not None and window.editor.session.sight.lit is not None


def _is_filtered(window: "Window") -> bool:
    return window.editor is not None and window.editor.filters.isVisible()


ZOOMS: tuple[Row, ...] = (
    Row("zoom-selection", "Fit the s&election", zoom_to_selection, "Ctrl+2",
        "Show what is selected as large as fits", conditions.with_selection),
)  # fmt: skip

ROWS: tuple[Row, ...] = (
    Row("spotlight", "|&Spotlight", spotlight, "F9",
        "Show only what the selected body holds, gives and receives", _can_shine, ticked=_is_lit),
    Row("filters", "Fi&lters", filters, "Shift+F9",
        "Choose kinds of line, levels and attestations to be seen",
        conditions.with_drawing, ticked=_is_filtered),
    Row("minimap", "Mini&map", minimap, "",
        "Show the whole page in a corner while not all of it is to be seen",
        ticked=lambda _: preferences.is_on("minimap")),
    Row("badges", "&Badges of findings", badges, "",
        "Show a small sign at whatever the rules remark on",
        ticked=lambda _: preferences.is_on("badges")),
)  # fmt: skip
