"""Arranging by hand: rows of the Arrange and View menus about what stands where, how large and how loud."""

from desktop import arranging, marking, opening, placing_key, resizing
from desktop.actions.deeds import session_deed
from desktop.actions.row import Row
from desktop.tr import later
from schema import Emphasis
from schema.edits.aligning import Edge
from schema.sizing import GRID

_ALIGN, _SPACE, _SIZE, _LOUD = "&Align", "&Distribute", "Si&ze", "E&mphasis"


def _aligned(edge: Edge, text: str, step: str, tip: str) -> Row:
    do = session_deed(arranging.align(edge, step))
    return Row(f"align-{edge}", text, do, "", tip, arranging.with_several, under=_ALIGN)


def _grown(id_: str, text: str, key: str, dx: int, dy: int, tip: str) -> Row:
    do = session_deed(resizing.grow(dx * GRID, dy * GRID))
    return Row(id_, text, do, f"Ctrl+Shift+{key}", tip, resizing.can_size, on_canvas=True, under=_SIZE)


def _loud(emphasis: Emphasis, text: str, step: str, tip: str) -> Row:
    do = session_deed(marking.emphasise(emphasis, step))
    return Row(f"mark-{emphasis}", text, do, "", tip, marking.can_mark(emphasis), under=_LOUD)


def _alike(id_: str, text: str, tip: str, *, width: bool = True, height: bool = True) -> Row:
    do = session_deed(arranging.same_size(later("Same size"), width=width, height=height))
    return Row(id_, text, do, "", tip, arranging.with_bodies_to_size, under=_SIZE)


def _spaced(id_: str, text: str, across: bool, step: str, tip: str) -> Row:
    do = session_deed(arranging.distribute(across, step))
    return Row(id_, text, do, "", tip, arranging.with_three, under=_SPACE)


ROWS: tuple[Row, ...] = (
    _aligned(Edge.LEFT, "&Left", later("Align left"), "Put the left sides on one line"),
    _aligned(Edge.CENTRE, "&Centre", later("Align centre"), "Put the centres above one another"),
    _aligned(Edge.RIGHT, "&Right", later("Align right"), "Put the right sides on one line"),
    _aligned(Edge.TOP, "&Top", later("Align top"), "Put the upper sides on one line"),
    _aligned(Edge.MIDDLE, "&Middle", later("Align middle"), "Put the middles beside one another"),
    _aligned(Edge.BOTTOM, "&Bottom", later("Align bottom"), "Put the lower sides on one line"),
    _spaced("distribute-across", "&Across", True, later("Distribute across"),
            "Make the gaps from left to right equal"),
    _spaced("distribute-down", "&Down", False, later("Distribute down"),
            "Make the gaps from top to bottom equal"),
    _alike("same-size", "&Same size", "Make bodies as wide and as high as the largest of them"),
    _alike("same-width", "Same &width", "Make bodies as wide as the widest of them", height=False),
    _alike("same-height", "Same &height", "Make bodies as high as the highest of them", width=False),
    _grown("wider", "Wi&der", "Right", 1, 0, "Make what is selected a step wider"),
    _grown("narrower", "&Narrower", "Left", -1, 0,
           "Make what is selected a step narrower, as far as its words allow"),
    _grown("higher", "Hi&gher", "Down", 0, 1, "Make what is selected a step higher"),
    _grown("lower", "&Lower", "Up", 0, -1,
           "Make what is selected a step lower, as far as its words allow"),
    Row("lock", "&Lock", session_deed(marking.lock), "",
        "Keep bodies and areas where they stand, whatever is moved", marking.can_lock),
    Row("unlock", "&Unlock", session_deed(marking.unlock), "",
        "Let bodies and areas be moved again", marking.can_unlock),
    _loud(Emphasis.EMPHASISED, "&Emphasise", later("Emphasise"), "Draw bodies and lines heavier here"),
    _loud(Emphasis.MUTED, "&Mute", later("Mute"), "Draw bodies and lines paler here"),
    _loud(Emphasis.NORMAL, "&Plain", later("Plain"), "Draw bodies and lines as all others"),
    Row("fold", "&Collapse area", session_deed(marking.fold), "Ctrl+M",
        "Draw only the title of an area, or again all that it holds",
        marking.can_fold, ticked=marking.is_folded),
    Row("single-lines", "Draw bundle as s&ingle lines", session_deed(opening.toggle), "",
        "Draw the lines of a bundle, or of all bundles at an area, one by one on this view, or again as one",
        opening.can_toggle, ticked=opening.is_single),
    Row("key-back", "Put the &key back", session_deed(placing_key.put_back), "",
        "Let the key stand below the map again", placing_key.is_placed),
)  # fmt: skip

SNAPPING = Row("snapping", "|Snap to nei&ghbours", arranging.toggle_snapping, "",
               "Let what is dragged line up with what stands beside it; Alt held while dragging lets it be",
               ticked=arranging.snapping)  # fmt: skip
