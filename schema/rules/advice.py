"""Family A, advice and engagement: who is heard, and what becomes of what was said."""

from collections.abc import Iterator

from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ADVICE, ASSURANCE, AUTHORITY, ENGAGEMENT, STRATEGY_DEVELOPMENT, Arrow
from schema.rules.fixes import answer
from schema.rules.holding import holdings
from schema.rules.packs import words
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.sources import KEY
from schema.text import Slug


@rule(
    "A-01",
    severity=Severity.ERROR,
    pack="key",
    title="Advice is answered: assurance is given that it had due regard",
    message="{line}, but there is no assurance from {target} to {source} that this advice has been given "
    "due regard.",
    basis=Basis("Assurance must be given that this advice and guidance has been given due regard", KEY),
    kinds=(ADVICE, ASSURANCE),
)
def advice_is_answered(now: Arrangements) -> Iterator[Remark]:
    """Whoever takes advice gives assurance back to the adviser.

    Assurance back about other functions than the advice does not count. Assurance to somebody else does when
    its phrase or functions speak of due regard to this adviser, or of due regard without naming another.
    """
    for advice in now.arrows(ADVICE):
        if not advice.turns_back and not _due_regard_is_assured(now, advice):
            missing = now.uncovered(advice.line, now.between(ASSURANCE, advice.head, advice.tail))
            yield remark(
                advice.line.id,
                fix=answer(now, advice, ASSURANCE, missing),
                gaps=["assurance", *(one for one in missing if one)],
                line=now.told(advice.line),
                target=now.name(advice.target),
                source=now.name(advice.source),
            )


@rule(
    "A-02",
    severity=Severity.WARNING,
    pack="key",
    title="Advice goes to somebody who decides",
    message="{line}, but the map shows nothing that {target} decides.",
    basis=Basis("Strategic input and guidance into system decision making", KEY),
    kinds=(ADVICE,),
)
def advice_reaches_a_decider(now: Arrangements) -> Iterator[Remark]:
    """Whoever is advised holds a function, has some by law, or gives or is given authority.

    Advice to a post or to a group that decides nothing is engagement, or the map does not yet say what is
    decided.
    """
    for advice in now.arrows(ADVICE):
        if not advice.turns_back and not holdings(now).has_to_do_with_functions(advice.head):
            yield remark(advice.line.id, line=now.told(advice.line), target=now.actor(advice.target))


@rule(
    "A-08",
    severity=Severity.WARNING,
    pack="key",
    title="Views that are collated are used",
    message="{line}, but the map does not show how they go on from {target} to anybody who decides.",
    basis=Basis("which are then used to inform, develop and/or implement delivery", KEY),
    kinds=(ENGAGEMENT,),
)
def engagement_leads_somewhere(now: Arrangements) -> Iterator[Remark]:
    """Whoever collates views decides something, or passes them on.

    They are passed on by advice, input into strategy, engagement, delegation or implementation, to somebody
    who decides.
    """
    for engagement in now.arrows(ENGAGEMENT):
        if not engagement.turns_back and engagement.head not in now.once(_leading_to_deciders):
            yield remark(
                engagement.line.id, line=now.told(engagement.line), target=now.name(engagement.target)
            )


@rule(
    "A-10",
    severity=Severity.INFO,
    pack="key",
    title="Advice and engagement are told apart",
    message="{source} both advises {target} and is engaged by it: which of the two is meant?",
    basis=Basis("Collation of advice, views and opinions", KEY),
    kinds=(ADVICE, ENGAGEMENT),
)
def advice_is_not_engagement_too(now: Arrangements) -> Iterator[Remark]:
    """The definition of engagement contains advice; one body hardly does both to another about the same.

    Advice is standing, strategic input; engagement collates views.
    """
    for advice in now.arrows(ADVICE):
        for engagement in now.between(ENGAGEMENT, advice.tail, advice.head):
            if set(advice.line.functions) == set(engagement.line.functions) and not advice.turns_back:
                yield remark(
                    advice.line.id,
                    engagement.line.id,
                    source=now.name(advice.source),
                    target=now.name(advice.target),
                )


def _due_regard_is_assured(now: Arrangements, advice: Arrow) -> bool:
    back = now.between(ASSURANCE, advice.head, advice.tail)
    elsewhere = now.leaving(ASSURANCE, advice.head)
    return not now.uncovered(advice.line, back) or any(
        _speaks_of_due_regard(now, assurance, advice) for assurance in elsewhere
    )


def _speaks_of_due_regard(now: Arrangements, assurance: Arrow, advice: Arrow) -> bool:
    said = f"{assurance.line.phrase} {now.names(assurance.line.functions)}".casefold()
    if words("advice", "due-regard") not in said:
        return False
    advisers = {arrow.source for arrow in now.arriving(ADVICE, advice.head)}
    named = {adviser for adviser in advisers if _is_named(now, adviser, said)}
    return not named or advice.source in named


def _is_named(now: Arrangements, body_id: Slug, said: str) -> bool:
    body = now.partnership.body(body_id)
    return any(name and name.casefold() in said for name in (body.name, body.short_name))


def _leading_to_deciders(now: Arrangements) -> frozenset[Slug]:
    """Those who decide, and those from whom what they hear goes on to them."""
    edge = [body.id for body in now.bodies if holdings(now).has_to_do_with_functions(body.id)]
    known = set(edge)
    for here in edge:
        for kind in (ADVICE, ENGAGEMENT, STRATEGY_DEVELOPMENT, *AUTHORITY):
            tails = {arrow.tail for arrow in now.arriving(kind, here)} - known
            known |= tails
            edge.extend(tails)
    return frozenset(known)
