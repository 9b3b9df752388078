"""Which rules a document is asked: packs and rules are switched off and on again, each as a step."""

from desktop.session import Session
from desktop.tr import tr
from schema import Partnership
from schema.edits.switching_off import switch_off, switch_on
from schema.rules import Rule, rules
from schema.rules.packs import packs


def off(partnership: Partnership) -> frozenset[str]:
    """The ids of rules and packs that the document switches off."""
    return frozenset(each.rule for each in partnership.switched_off)


def rules_off(partnership: Partnership) -> tuple[Rule, ...]:
    """The rules that are not asked, by themselves or with their pack."""
    not_asked = off(partnership)
    return tuple(rule for rule in rules() if {rule.id, rule.pack} & not_asked)


def off_in_words(partnership: Partnership) -> str:
    """How many rules are switched off; empty when none is."""
    count = len(rules_off(partnership))
    if not count:
        return ""
    return tr("1 rule is switched off") if count == 1 else tr("{count} rules are switched off", count=count)


def switch(session: Session, rule: str, *, on: bool, reason: str = "") -> None:
    """Ask a rule, or the rules of a pack, again or no longer; as a step that is told."""
    if on:
        name, said = tr("Switch {rule} on", rule=rule), tr("{rule} is asked again.", rule=called(rule))
        wrong = session.document.attempt(name, lambda p: switch_on(p, rule))
    else:
        name, said = tr("Switch {rule} off", rule=rule), tr("{rule} is no longer asked.", rule=called(rule))
        wrong = session.document.attempt(name, lambda p: switch_off(p, rule, reason))
    session.say(wrong or said)


def switch_off_rule(session: Session, rule: str) -> None:
    """Ask a rule no longer."""
    switch(session, rule, on=False)


def called(id_: str) -> str:
    """A rule or a pack as it stands at the start of a sentence."""
    titles = {rule.id: f"{rule.id} ({tr(rule.title)})" for rule in rules()}
    titles |= {pack.id: tr(pack.title) for pack in packs()}
    return titles.get(id_, id_)
