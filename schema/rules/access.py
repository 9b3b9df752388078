"""Family I: the pages can be told apart, read and heard without seeing them.

What only the drawn picture shows, such as print size, overlaps and crossings, is measured on the picture.
"""

import re
from collections.abc import Iterator

from schema.alternative import short_alternative
from schema.contrast import contrast
from schema.edits.document import edit_control
from schema.edits.key import redefine_connector_kind
from schema.key import ConnectorKind
from schema.key_advice import GROUNDS, LEAST
from schema.naming import plain
from schema.rules.arrangements import Arrangements
from schema.rules.fixes import fix
from schema.rules.packs import limit
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import NHS_SERVICE_MANUAL, W3C_IMAGES, WCAG
from schema.said import said
from schema.text import Slug

_DARK = "#425563"
"""A colour that stands out from page and bands: Dark Grey of the NHS identity."""
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")


@rule(
    "I-01",
    severity=Severity.ERROR,
    pack="access",
    title="Lines stand out from the page",
    message="Lines of the kind {kind} are drawn in {colour}, whose contrast to the page is {found} and "
    "should be {least} "
    "or more.",
    basis=Basis("a contrast ratio of at least 3:1 against adjacent color(s)", f"{WCAG}, 1.4.11"),
)
def lines_stand_out(now: Arrangements) -> Iterator[Remark]:
    """The colour of each kind that the map draws has a contrast of 3 to the page and to the tint of bands."""
    for kind, lines in _drawn(now).items():
        found = min(contrast(kind.colour, ground) for ground in GROUNDS)
        if found < LEAST:
            yield remark(
                *lines,
                fix=_darkened(kind),
                kind=f"“{kind.name}”",
                colour=kind.colour,
                found=said("{number} to 1", number=f"{found:.1f}"),
                least=said("{number} to 1", number=f"{LEAST:.0f}"),
            )


def _darkened(kind: ConnectorKind) -> Fix:
    return fix(
        "Draw {kind} in {colour}",
        lambda p: redefine_connector_kind(p, kind.id, colour=_DARK),
        kind=f"“{kind.name}”",
        colour=_DARK,
    )


@rule(
    "I-02",
    severity=Severity.ERROR,
    pack="access",
    title="Lines are told apart without colour",
    message="Lines of the kinds {one} and {other} look alike in black and white: give one another pattern "
    "or end.",
    basis=Basis("Color is not used as the only visual means of conveying information", f"{WCAG}, 1.4.1"),
)
def lines_are_told_apart(now: Arrangements) -> Iterator[Remark]:
    """No two kinds that the map draws have the same pattern and the same end marker."""
    signs: dict[tuple[str, str], ConnectorKind] = {}
    drawn = _drawn(now)
    for kind, lines in drawn.items():
        other = signs.setdefault((kind.pattern, kind.end), kind)
        if other is not kind:
            yield remark(*lines, *drawn[other], one=f"“{other.name}”", other=f"“{kind.name}”")


def _drawn(now: Arrangements) -> dict[ConnectorKind, list[Slug]]:
    """The kinds that lines of the map have, in the order of the key, with those lines."""
    lines: dict[Slug, list[Slug]] = {}
    for line in now.lines:
        lines.setdefault(line.kind, []).append(line.id)
    return {kind: lines[kind.id] for kind in now.partnership.key.connector_kinds if kind.id in lines}


@rule(
    "I-03",
    severity=Severity.WARNING,
    pack="access",
    title="Every page says in words what it shows",
    message="The page “{view}” has no description for those who cannot see it.",
    basis=Basis("a text alternative that serves the equivalent purpose", f"{WCAG}, 1.1.1"),
)
def pages_are_described(now: Arrangements) -> Iterator[Remark]:
    """Each page on which something stands has a description."""
    for view in now.partnership.views:
        if view.placements and not view.description:
            yield remark(view.id, view=view.title)


@rule(
    "I-04",
    severity=Severity.INFO,
    pack="access",
    title="The short alternative of a page has its whole title",
    message="In the short text alternative of “{view}”, which has room for {limit} characters, the title is "
    "cut: a shorter one would be heard whole.",
    basis=Basis("a sentence or 2 and ideally under 125 characters", NHS_SERVICE_MANUAL),
)
def alternatives_are_short(now: Arrangements) -> Iterator[Remark]:
    """It names the page and counts what is on it; a long title leaves too little room for that."""
    most = limit("pages", "alternative")
    for view in now.partnership.views:
        if view.placements and len(short_alternative(now.partnership, view, now.day)) > most:
            yield remark(view.id, view=view.title, limit=str(most))


@rule(
    "I-06",
    severity=Severity.ERROR,
    pack="access",
    title="The document says in which language it is",
    message="{language} is no language that a screen reader knows, such as en-GB.",
    cases={"none": "The document does not say in which language it is, such as en-GB."},
    basis=Basis("human language of each Web page can be programmatically determined", f"{WCAG}, 3.1.1"),
)
def the_language_is_known(now: Arrangements) -> Iterator[Remark]:
    """The language of the control block is spelt as a language tag is (BCP 47): two or three letters, and
    parts after hyphens.
    """
    language = now.partnership.control.language
    if not _LANGUAGE.fullmatch(language):
        mend = fix("Say that it is in British English", lambda p: edit_control(p, language="en-GB"))
        yield remark(now.document, case="" if language else "none", fix=mend, language=f"“{language}”")


@rule(
    "I-07",
    severity=Severity.WARNING,
    pack="access",
    title="Pages have titles of their own",
    message="{number} pages are called “{title}”.",
    basis=Basis("Web pages have titles that describe topic or purpose", f"{WCAG}, 2.4.2"),
)
def pages_have_their_own_titles(now: Arrangements) -> Iterator[Remark]:
    """No two pages have the same title."""
    titles: dict[str, list[Slug]] = {}
    for view in now.partnership.views:
        titles.setdefault(plain(view.title), []).append(view.id)
    for views in titles.values():
        if len(views) > 1:
            title = now.partnership.view(views[0]).title
            yield remark(*views, number=str(len(views)), title=title)


@rule(
    "I-08",
    severity=Severity.INFO,
    pack="access",
    title="What the map knows is on a page",
    message="{bodies} {are} on no page.",
    basis=Basis("textual representation of the essential information conveyed by the image", W3C_IMAGES),
)
def bodies_are_on_pages(now: Arrangements) -> Iterator[Remark]:
    """Every body that exists on the day stands on a page, where there are pages that show bodies. One finding
    for all.
    """
    placed = {placed.body for view in now.partnership.views for placed in view.placements}
    missing = [body.id for body in now.bodies if body.id not in placed]
    if placed and missing:
        yield remark(*missing, bodies=now.listed(missing), are=said("is" if len(missing) == 1 else "are"))
