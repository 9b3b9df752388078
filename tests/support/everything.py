"""A document that uses all that a page can show: another language, links, notes, folded groups, doubt."""

from datetime import date

from schema import (
    Attestation,
    Background,
    Emphasis,
    Note,
    Partnership,
    Publication,
    Revision,
    Theme,
)
from schema.rules import check
from schema.rules.acceptances import accepting

LINKED = "icb"
"""The body whose terms of reference have an address."""
FOLDED = "system-places"
"""The area of which only the title is drawn."""


def everything(example: Partnership) -> Partnership:
    """The West Yorkshire map with more in it, in Welsh, as far as Remit's own words go."""
    made = example.but(
        control=example.control.but(
            language="cy",
            version="0.2",
            owner="The Board",
            revisions=(
                Revision(version="0.2", on=date(2022, 7, 1), author="A", summary="More of everything."),
            ),
        ),
        publication=Publication(
            people=True, sources=True, theme=Theme.HIGH_CONTRAST, background=Background.TRANSPARENT
        ),
        bodies=tuple(map(_body, example.bodies)),
        connectors=tuple(_line(at, line) for at, line in enumerate(example.connectors)),
        views=tuple(_view(view) if view.id == "system" else view for view in example.views),
    )
    found = check(made)[0]
    taken = accepting(made, found, "It is as the sources have it.", "The secretary", date(2022, 7, 2))
    return made.but(acceptances=(taken,))


def _body(body):
    if body.id == LINKED:
        return body.but(terms_of_reference="https://example.org/terms?a=1&b=2", chair="مجلس")
    if body.id == "residents":
        return body.but(attestation=Attestation.ILLUSTRATIVE, name="Residents <b>and</b> communities")
    return body


def _line(at, line):
    if at % 7 == 0:
        return line.but(joint=True)
    return line.but(attestation=Attestation.ILLUSTRATIVE) if at % 5 == 0 else line


def _view(view):
    return view.but(
        notes=(Note(id="a-note", text="Read this first.\nThen that.", x=96, y=1300),),
        areas=tuple(area.but(collapsed=area.id == FOLDED) for area in view.areas),
        placements=tuple(
            placed.but(emphasis=Emphasis.EMPHASISED if placed.body == "nhs-england" else Emphasis.MUTED)
            if placed.body in ("nhs-england", "healthwatch")
            else placed
            for placed in view.placements
        ),
    )
