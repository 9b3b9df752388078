"""The rules as a page of documentation, so that the page cannot say anything else than the rules."""

from collections.abc import Iterator

from schema.rules.checking import rules
from schema.rules.packs import Pack, forms_of, packs
from schema.rules.rule import Rule

_OPENING = """\
# Governance rules

What Remit checks, and the words that each rule rests on. Findings inform and never block an edit. An *error*
breaks law or a "must" of the key itself; a *warning* breaks an agreed principle; *info* is worth knowing.
Rules look at what holds on one day: the one asked about, else the day that the document is correct as of.
They compare bodies by whom they act for, and read mutual lines in both directions. The lists and thresholds
that they read are in `resources/rules.toml`. A document can switch rules and packs off; every report says so.
What only the drawn picture shows is not asked here but measured (`remit measure`). This page is made from the
rules: change it there.
"""


def markdown() -> str:
    """All rules by pack, as a page of Markdown."""
    return "\n".join([_OPENING, *(line for pack in packs() for line in _pack(pack))])


def _pack(pack: Pack) -> Iterator[str]:
    yield f"## {pack.title} (`{pack.id}`)\n"
    yield f"{pack.about}{_applies(pack)}\n"
    for rule in rules():
        if rule.pack == pack.id:
            yield from _rule(rule)


def _applies(pack: Pack) -> str:
    forms = f" For: {', '.join(pack.forms)}." if pack.forms else ""
    return forms + (f" From {pack.applies_from}." if pack.applies_from else "")


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.id} {rule.title}\n"
    yield f"**{rule.severity.capitalize()}.** {rule.explanation}{_only_of(rule)}\n"
    yield f"> “{rule.basis.quote}” ({rule.basis.source})\n"


def _only_of(rule: Rule) -> str:
    forms = ", ".join(forms_of(rule.id))
    return f"\n\nFor: {forms}." if forms else ""


if __name__ == "__main__":
    print(markdown(), end="")
