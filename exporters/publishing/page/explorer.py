"""What explores a picture: search, zoom, filters, and a panel of sentences.

The script brings it out. Without scripts it stays away and nothing is missing: the text below the picture
says it all. Every word of it stands here, in the language of the page; the script knows none.
"""

from exporters.drawing.samples import line_sample
from exporters.drawing.theming import with_lines_of
from exporters.publishing.page.html import Element, tag
from exporters.publishing.page.samples import sample
from schema import Body, ConnectorKind, Level, Partnership, Theme, View
from schema.said import Said, said
from schema.showing import level_of, shown_connectors

_BUTTONS = (
    ("zoom-in", "+", said("Zoom in")),
    ("zoom-out", "\N{MINUS SIGN}", said("Zoom out")),
    ("move-left", "\N{LEFTWARDS ARROW}", said("Move to the left")),
    ("move-right", "\N{RIGHTWARDS ARROW}", said("Move to the right")),
    ("move-up", "\N{UPWARDS ARROW}", said("Move up")),
    ("move-down", "\N{DOWNWARDS ARROW}", said("Move down")),
)
"""What each does, the sign on it, and how it is called."""
_TOLD = {
    "told-none": said("{body}: no relationships in this picture."),
    "told-one": said("{body}: 1 relationship, told below the picture."),
    "told-many": said("{body}: {count} relationships, told below the picture."),
    "told-shown": said("{count} of {all} relationships shown."),
    "told-found-none": said("Nothing found."),
    "told-found-one": said("1 body found."),
    "told-found-many": said("{count} bodies found."),
    "told-found-at": said("{body}: number {number} of {count} found."),
    "told-all": said("Everything is shown."),
    "told-size": said("Size: {percent} %."),
    "told-show": said("Show in the picture"),
}
"""What the script tells, with places that it fills."""


def explorer(partnership: Partnership, view: View) -> Element:
    """The controls above a picture."""
    return tag(
        "div",
        _finding(view),
        tag("div", [_button(*each) for each in _BUTTONS], _named_button("fit", said("Fit")), class_="zoom"),
        _named_button("reset", said("Show everything")),
        tag("div", _filters(partnership, view), tag("p", class_="status", role="status"), class_="more"),
        class_="explorer",
        hidden=True,
        **{f"data_{name.replace('-', '_')}": text for name, text in _TOLD.items()},
    )


def panel(view: View) -> Element:
    """Where the sentences of what is chosen stand. Its height is fixed, lest the page jump."""
    hint = said(
        "Choose a body in the picture, with the mouse or with Tab and the arrow keys: its lines stand out, "
        "and their sentences stand here. Enter keeps it chosen, Escape lets go."
    )
    return tag(
        "div",
        tag("p", hint, class_="hint"),
        tag("div", class_="sentences"),
        class_="panel",
        role="region",
        tabindex="0",
        aria_label=said("What stands out in {title}", title=view.title),
        hidden=True,
    )


def _finding(view: View) -> Element:
    name = f"_find--{view.id}"
    label = tag("label", said("Find a body, or what it does"), for_=name)
    field = tag("input", type="search", id=name, autocomplete="off", spellcheck="false")
    return tag("div", label, field, _named_button("find", said("Find next")), class_="find")


def _button(does: str, sign: str, name: Said) -> Element:
    shown = tag("span", sign, aria_hidden="true", title=name)
    return tag("button", shown, tag("span", name, class_="heard"), type="button", data_do=does)


def _named_button(does: str, name: Said) -> Element:
    return tag("button", name, type="button", data_do=does)


def _filters(partnership: Partnership, view: View) -> Element:
    theme = partnership.publication.theme
    kinds, levels = _kinds(with_lines_of(partnership, theme), view), _levels(partnership, view)
    return tag(
        "details",
        tag("summary", said("Filter")),
        _choices("kinds", said("Kinds of line"), [_kind(each, theme) for each in kinds]) if kinds else None,
        _choices("levels", said("Levels"), [_level(each) for each in levels]) if levels else None,
        class_="filters",
    )


def _choices(name: str, legend: Said, choices: list[Element]) -> Element:
    return tag("fieldset", tag("legend", legend), choices, class_=name)


def _kind(kind: ConnectorKind, theme: Theme) -> Element:
    box = tag("input", type="checkbox", checked=True, value=kind.id)
    return tag("label", box, " ", sample(line_sample(kind, 0, 0), theme), " ", kind.name)


def _level(level: Level) -> Element:
    return tag("label", tag("input", type="checkbox", checked=True, value=level.id), " ", level.label)


def _kinds(partnership: Partnership, view: View) -> list[ConnectorKind]:
    shown = {line.kind for line in shown_connectors(partnership, view)}
    return [kind for kind in partnership.key.connector_kinds if kind.id in shown]


def _levels(partnership: Partnership, view: View) -> list[Level]:
    bodies: list[Body] = [partnership.body(placed.body) for placed in view.placements]
    there = {level.id for body in bodies if (level := level_of(partnership, body))}
    return [level for level in partnership.levels if level.id in there]
