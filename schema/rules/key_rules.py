"""Family A, what the key's other definitions promise: assurance, delegation, and the signs themselves."""

from collections.abc import Iterator

from schema.connector import Connector
from schema.edits.document import edit_publication
from schema.joining import why_not
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ADVICE, ASSURANCE, DELEGATION, STRATEGY_IMPLEMENTATION, UNDECIDED, Arrow
from schema.rules.fixes import fix, removing
from schema.rules.holding import holdings
from schema.rules.rule import Basis, Fact, Remark, Severity, remark, rule
from schema.rules.sources import KEY
from schema.rules.subsidiarity import has_legal_form


@rule(
    "A-03",
    severity=Severity.WARNING,
    pack="key",
    title="Assurance is about functions that somebody delivers",
    message="{line}, but the map does not show a function that it could be about.",
    basis=Basis("in place and appropriate to deliver the functions", KEY),
    kinds=(ASSURANCE,),
)
def assurance_is_about_functions(now: Arrangements) -> Iterator[Remark]:
    """Whoever gives assurance, whoever receives it, or what it is about has to do with a function.

    A body has when it holds one, decides, or gives or is given authority; a subject when somebody holds it.
    That advice was heeded is about that advice: whether it went to somebody who decides, A-02 asks.
    """
    for assurance in now.arrows(ASSURANCE):
        is_asked = not (assurance.turns_back or _answers_advice(now, assurance))
        if is_asked and not _is_about_functions(now, assurance):
            yield remark(assurance.line.id, line=now.told(assurance.line))


def _answers_advice(now: Arrangements, assurance: Arrow) -> bool:
    return bool(now.between(ADVICE, assurance.head, assurance.tail))


def _is_about_functions(now: Arrangements, assurance: Arrow) -> bool:
    known = holdings(now)
    ends = (assurance.tail, assurance.head)
    return any(known.holder(one) for one in assurance.line.functions) or any(
        known.has_to_do_with_functions(end) for end in ends
    )


@rule(
    "A-04",
    severity=Severity.ERROR,
    pack="key",
    title="A delegation says what is delegated",
    message="{line}, but the map does not say which.",
    basis=Basis("The delegation of functions to deliver strategy or operational plans", KEY),
    kinds=(DELEGATION,),
)
def delegation_names_functions(now: Arrangements) -> Iterator[Remark]:
    """Every delegation names at least one function, decision, plan or subject that exists on the day."""
    for line in now.lines:
        if line.kind == DELEGATION and not any(now.holds(one) for one in line.functions):
            yield remark(line.id, line=now.told(line))


@rule(
    "A-09",
    severity=Severity.ERROR,
    pack="key",
    title="The key says what every line means",
    message="The map draws lines of the kind {kind}, but its key does not define what that means.",
    cases={
        "undecided": "{line}, but nobody has decided yet what kind of line it is.",
        "keyless": "The pictures are to be published without their key, which says what each line means.",
    },
    basis=Basis("Key: Strategy Development = Input into system forward-planning", KEY),
)
def every_line_is_in_the_key(now: Arrangements) -> Iterator[Remark]:
    """Each kind that the map draws has a definition in the key; a line whose kind is not decided is told.

    That each page prints the key of what it draws, and in the same words, holds by the way pages are made; a
    warning where the document's settings leave the key out of the pictures.
    """
    if now.lines and not now.partnership.publication.key:
        mend = fix("Let the key stand in the pictures", lambda p: edit_publication(p, key=True))
        yield remark(now.document, case="keyless", severity=Severity.WARNING, fix=mend)
    for kind in now.partnership.key.connector_kinds:
        lines = [line for line in now.lines if line.kind == kind.id]
        if lines and not kind.definition:
            yield remark(*(line.id for line in lines), kind=f"“{kind.name}”")
        for line in lines if kind.id == UNDECIDED else ():
            yield remark(line.id, case="undecided", severity=Severity.INFO, line=now.told(line))


@rule(
    "A-11",
    severity=Severity.INFO,
    pack="key",
    title="Delegation and implementation of strategy are told apart",
    message="{source} delegates the same to {target} both as functions and as implementation of strategy.",
    cases={
        "vague": "{source} delegates both functions and the implementation of strategy to {target}, and the "
        "map does not say of which strategy: are they two things?",
    },
    basis=Basis("The delegation of the implementation of system strategy", KEY),
    kinds=(DELEGATION, STRATEGY_IMPLEMENTATION),
)
def implementation_is_not_delegation_too(now: Arrangements) -> Iterator[Remark]:
    """Both are delegation; they differ in what is delegated. What is delegated to a body by both is one too
    many; where implementation names nothing, it is asked whether it is.
    """
    for given in now.arrows(DELEGATION):
        for strategy in now.between(STRATEGY_IMPLEMENTATION, given.tail, given.head):
            subjects = set(strategy.line.functions)
            if subjects <= set(given.line.functions) and not given.turns_back:
                is_vague = bool(given.line.functions) and not subjects
                yield remark(
                    given.line.id,
                    strategy.line.id,
                    case="vague" if is_vague else "",
                    fix=None if is_vague else removing(now, strategy.line),
                    source=now.name(given.source),
                    target=now.name(given.target),
                )


@rule(
    "A-12",
    severity=Severity.WARNING,
    pack="key",
    title="Lines join what the key means them to join",
    message="{line}. {why}",
    basis=Basis("The delegation of functions to deliver strategy or operational plans", KEY),
)
def lines_join_what_they_may(now: Arrangements) -> Iterator[Remark]:
    """The key says which kinds of body each kind of line may join; drafts and imports may know better.

    Of a delegation to a body that cannot hold functions D-05 tells, and C-10 of one that is against the law.
    """
    for line in now.lines:
        why = why_not(now.partnership, line.kind, line.source, line.target)
        if why and (line.kind != DELEGATION or has_legal_form(now, now.party(line.target))):
            yield remark(line.id, fact=may_not_join(line), line=now.told(line), why=why)


def may_not_join(line: Connector) -> Fact:
    """The fact that a line of its kind does not join the bodies that it joins."""
    return (line.kind, line.id)
