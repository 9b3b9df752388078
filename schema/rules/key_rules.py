"""Family A: what the key's own definitions promise."""

from collections.abc import Iterator

from schema.rules.arrangements import ADVICE, ASSURANCE, DELEGATION, Arrangements, Arrow
from schema.rules.fixes import answer
from schema.rules.packs import words
from schema.rules.rule import Basis, Remark, Severity, rule
from schema.text import Slug

KEY = "Key of the Bristol, North Somerset and South Gloucestershire integrated care system"


@rule(
    "A-01",
    severity=Severity.ERROR,
    pack="key",
    title="Advice is answered: assurance is given that it had due regard",
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
            yield Remark(
                f"{now.told(advice.line)}, but there is no assurance from {now.name(advice.target)} to "
                f"{now.name(advice.source)} that this advice has been given due regard.",
                (advice.line.id,),
                answer(now, advice, ASSURANCE, missing),
            )


@rule(
    "A-04",
    severity=Severity.ERROR,
    pack="key",
    title="A delegation says what is delegated",
    basis=Basis("The delegation of functions to deliver strategy or operational plans", KEY),
    kinds=(DELEGATION,),
)
def delegation_names_functions(now: Arrangements) -> Iterator[Remark]:
    """Every delegation names at least one function, decision, plan or subject that exists on the day."""
    for line in now.lines:
        if line.kind == DELEGATION and not any(now.holds(one) for one in line.functions):
            yield Remark(f"{now.told(line)}, but the map does not say which.", (line.id,))


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
    advisers = {arrow.source for arrow in now.arrows(ADVICE) if arrow.head == advice.head}
    named = {adviser for adviser in advisers if _is_named(now, adviser, said)}
    return not named or advice.source in named


def _is_named(now: Arrangements, body_id: Slug, said: str) -> bool:
    body = now.partnership.body(body_id)
    return any(name and name.casefold() in said for name in (body.name, body.short_name))
