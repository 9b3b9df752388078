"""Family I, abbreviations: whoever does not know one finds it in the document."""

import re
from collections.abc import Iterator

from schema.edits.document import set_abbreviation
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import grouped
from schema.rules.fixes import fix
from schema.rules.packs import listing
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import WCAG
from schema.said import said
from schema.sentences import listed
from schema.text import Slug

_IN_BRACKETS = re.compile(r"\(([A-Z]{2,})\)")
_ROMAN = re.compile(r"[IVX]+")
_LONGEST = 7
"""Letters of an abbreviation."""
_FEW = 3
"""As many names as fit a sentence."""
_ABBREVIATION = re.compile(r"\b[A-Z][A-Z&]+s?\b")


@rule(
    "I-05",
    severity=Severity.WARNING,
    pack="access",
    title="Abbreviations are expanded",
    message="{short} in {names} {are} not expanded in the document's list of abbreviations.",
    basis=Basis("the expanded form or meaning of abbreviations is available", f"{WCAG}, 3.1.4"),
)
def abbreviations_are_expanded(now: Arrangements) -> Iterator[Remark]:
    """Each abbreviation in the name of a body, a function or a page is in the list, is the short name of a
    body, or stands in brackets behind its words.

    An abbreviation is a word of two or more capitals; numbers such as IV and names written in capitals have
    none, and what everybody knows stands in `resources/rules.toml`. One finding for all that occur in the
    same names.
    """
    known = _known(now)
    places = grouped((word, id_) for id_, name in _names(now) for word in _words(name) if word not in known)
    for where, shorts in grouped((tuple(dict.fromkeys(ids)), word) for word, ids in places.items()).items():
        called = dict(_names(now))
        names = [f"“{called[each]}”" for each in where[:_FEW]]
        yield remark(
            *where,
            fix=_as_a_body_is_called(now, shorts),
            short=listed([f"“{each}”" for each in shorts]),
            names=listed([*names, *([said("others")] if len(where) > _FEW else [])]),
            are=said("is" if len(shorts) == 1 else "are"),
        )


def _known(now: Arrangements) -> set[str]:
    shorts = {each.short for each in now.partnership.abbreviations}
    own = {body.short_name for body in now.bodies if body.short_name and body.short_name != body.name}
    parts = {part for short in shorts | own for part in _words(short)}
    parts |= {short for _, name in _names(now) for short in _explained(name)}
    return parts | set(listing("abbreviations", "known"))


def _names(now: Arrangements) -> Iterator[tuple[Slug, str]]:
    yield from ((body.id, body.name) for body in now.bodies)
    yield from ((each.id, each.name) for each in now.partnership.functions if now.holds(each.id))
    yield from ((view.id, view.title) for view in now.partnership.views)


def _words(name: str) -> list[str]:
    """The abbreviations in a name; of several, such as ICBs, the one."""
    is_shouted = name.isupper() and any(len(word) > _LONGEST for word in name.split())
    found = [] if is_shouted else [each.removesuffix("s") for each in _ABBREVIATION.findall(name)]
    return [word for word in dict.fromkeys(found) if not _ROMAN.fullmatch(word)]


def _explained(name: str) -> Iterator[str]:
    """Short forms in brackets that the words before them spell: “Integrated Care Board (ICB)”."""
    for found in _IN_BRACKETS.finditer(name):
        initials = "".join(word[0] for word in name[: found.start()].split() if word[0].isupper())
        if initials.endswith(found[1]):
            yield found[1]


def _as_a_body_is_called(now: Arrangements, shorts: tuple[str, ...]) -> Fix | None:
    """Where the key's own words spell it: the initials of one kind of body."""
    full = {
        "".join(word[0] for word in kind.name.split()).upper(): kind.name
        for kind in now.partnership.key.body_kinds
    }
    if len(shorts) != 1 or shorts[0] not in full:
        return None
    short, meaning = shorts[0], full[shorts[0]]
    return fix(
        "Expand {short} as {full}", lambda p: set_abbreviation(p, short, meaning), short=short, full=meaning
    )
