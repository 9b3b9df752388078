"""What is listed: each finding and each acceptance as an entry, sifted and in groups. Knows no widgets."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from desktop.findings.accepting import Accepted
from desktop.findings.signs import ACCEPTED, name_of
from desktop.findings.telling import remedy, sentence
from desktop.searching.listing import folded
from desktop.tr import later, tr
from schema import Acceptance, Partnership
from schema.rules import Finding, Fix, Rule, rules

BY_SEVERITY, BY_RULE, BY_BODY = "severity", "rule", "body"
WAYS = {BY_SEVERITY: later("By severity"), BY_RULE: later("By rule"), BY_BODY: later("By body")}
"""How entries are put into groups."""


class Entry(NamedTuple):
    """One row of the list."""

    kind: str
    """Its severity, or that it was accepted."""
    rule: str
    sentence: str
    elements: tuple[str, ...]
    words: str
    """What it is sifted by."""
    matter: Finding | Acceptance
    grounds: str = ""
    """Who accepted it, when and why."""

    @property
    def fix(self) -> Fix | None:
        """The edit that mends it, where one does."""
        return self.matter.fix if isinstance(self.matter, Finding) else None

    @property
    def is_like(self) -> tuple[str, tuple[str, ...]]:
        """What stays the same when it is found again."""
        return self.rule, self.elements


class Group(NamedTuple):
    """Entries under one heading."""

    key: str
    title: str
    kind: str
    """The heaviest of its entries."""
    entries: tuple[Entry, ...]


def entries_of(found: Iterable[Finding], accepted: Iterable[Accepted]) -> tuple[Entry, ...]:
    """What is open in the order in which it was found, then what was accepted."""
    return (*(_open(each) for each in found if each.is_open), *map(_accepted, accepted))


def _open(each: Finding) -> Entry:
    return _entry(each.severity, each.rule, sentence(each), each.elements, each)


def _accepted(each: Accepted) -> Entry:
    elements = tuple(element.id for element in each.acceptance.elements)
    made = _entry(ACCEPTED, each.acceptance.rule, each.sentence, elements, each.acceptance)
    return made._replace(grounds=each.grounds, words=folded(f"{made.words} {each.grounds}"))


def _entry(
    kind: str, rule: str, words: str, elements: tuple[str, ...], matter: Finding | Acceptance
) -> Entry:
    return Entry(kind, rule, words, elements, folded(f"{words} {rule}"), matter)


def sifted(entries: Iterable[Entry], words: str, hidden: Collection[str]) -> tuple[Entry, ...]:
    """Those of a kind that is not hidden in which every word stands."""
    wanted = folded(words).split()
    return tuple(
        entry for entry in entries if entry.kind not in hidden and all(word in entry.words for word in wanted)
    )


def grouped(entries: Iterable[Entry], way: str, partnership: Partnership) -> tuple[Group, ...]:
    """The entries under headings, those with the heaviest first; what was accepted stands by itself, last."""
    key_of = _KEYS[way]
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        key = ACCEPTED if entry.kind == ACCEPTED else key_of(entry, partnership)
        found.setdefault(key, []).append(entry)
    if ACCEPTED in found:
        found[ACCEPTED] = found.pop(ACCEPTED)
    return tuple(
        Group(key, _title(key, way, partnership, len(its)), its[0].kind, tuple(its))
        for key, its in found.items()
    )


def _title(key: str, way: str, partnership: Partnership, count: int) -> str:
    if key == ACCEPTED or way == BY_SEVERITY:
        return f"{count} {name_of(key, count)}"
    if way == BY_RULE:
        return f"{key}  {title_of(key)}: {count}"
    return f"{place_of(partnership, key) or tr('Document control')}: {count}"


def _body(entry: Entry, partnership: Partnership) -> str:
    """The first body that it is about; a line is the matter of the body where it begins."""
    for element in entry.elements:
        if _is(partnership.body, element):
            return element
        if _is(partnership.connector, element):
            return partnership.connector(element).source
    return entry.elements[0] if entry.elements else ""


_KEYS: dict[str, Callable[[Entry, Partnership], str]] = {
    BY_SEVERITY: lambda entry, _: entry.kind,
    BY_RULE: lambda entry, _: entry.rule,
    BY_BODY: _body,
}


def rule_called(id_: str) -> Rule | None:
    """The rule with this id; a document may know one of a later version."""
    return next((rule for rule in rules() if rule.id == id_), None)


def title_of(id_: str) -> str:
    """What a rule is called."""
    rule = rule_called(id_)
    return tr(rule.title) if rule is not None else ""


def basis_of(entry: Entry) -> tuple[str, ...]:
    """On which words it rests, a line each: who accepted it and why, the rule, the quotation, whose it is."""
    rule = rule_called(entry.rule)
    basis = (f"“{rule.basis.quote}”", rule.basis.source) if rule is not None else ()
    mending = tr("What can be done: {fix}", fix=remedy(entry.fix)) if entry.fix is not None else ""
    lines = (entry.grounds, f"{entry.rule}: {title_of(entry.rule)}", *basis, mending)
    return tuple(filter(None, lines))


def where(entry: Entry, partnership: Partnership) -> str:
    """The first place that it is about, in few words."""
    places = list(_places(entry, partnership))
    return f"{places[0]} …" if len(places) > 1 else "".join(places) or tr("Document control")


def _places(entry: Entry, partnership: Partnership) -> Iterator[str]:
    for each in entry.elements:
        if place := place_of(partnership, each):
            yield place


def place_of(partnership: Partnership, element: str) -> str:
    """An element in few words: the name of a body, a function or a page, the ends of a line."""
    if _is(partnership.body, element):
        return _short(partnership, element)
    if _is(partnership.connector, element):
        line = partnership.connector(element)
        return f"{_short(partnership, line.source)} → {_short(partnership, line.target)}"
    if _is(partnership.function, element):
        return partnership.function(element).name
    return partnership.view(element).title if _is(partnership.view, element) else ""


def _short(partnership: Partnership, body_id: str) -> str:
    body = partnership.body(body_id)
    return body.short_name or body.name


def _is(find: Callable[[str], object], element: str) -> bool:
    try:
        find(element)
    except KeyError:
        return False
    return True
