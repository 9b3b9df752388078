"""Family G, who sits there: how many, in public, independent, and whether anybody sits on both sides."""

from collections.abc import Iterator

from schema.body import Body
from schema.edits.bodies import edit_body
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import ACCOUNTABILITY, ASSURANCE, AUTHORITY, FUNDED_BY, Arrow
from schema.rules.fixes import fix
from schema.rules.holding import holdings
from schema.rules.packs import kinds, limit
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.seating import is_independently_chaired, seating
from schema.rules.sources import HWE, LSC_TERMS, NHS_PROVIDERS
from schema.text import Slug


@rule(
    "G-04",
    severity=Severity.INFO,
    pack="terms-of-reference",
    title="A body is small enough to decide",
    message="{body} has {number} members.",
    basis=Basis("the larger the board the more unwieldy it becomes", NHS_PROVIDERS),
)
def bodies_are_small_enough(now: Arrangements) -> Iterator[Remark]:
    """No more seats, and members that nominate none, than `resources/rules.toml` says. Constituencies have no
    limit.
    """
    for body in now.bodies:
        nominators = {seat.nominated_by for seat in body.seats}
        number = len(body.seats) + len(seating(now).represented(body) - nominators)
        if number > limit("pages", "members") and (body.seats or now.can_hold(body.id)):
            yield remark(body.id, body=now.name(body.id), number=str(number))


@rule(
    "G-05",
    severity=Severity.WARNING,
    pack="terms-of-reference",
    title="Nobody sits on both sides",
    message="{member} sits on {body}, and {line}: an interest to declare in the register.",
    basis=Basis("registers of interests", HWE),
    kinds=(ACCOUNTABILITY, ASSURANCE),
)
def nobody_sits_on_both_sides(now: Arrangements) -> Iterator[Remark]:
    """A provider has no voice on a body that funds it, delegates to it, holds it to account or is assured by
    it.

    Mutual lines do not count. Of collaboratives it is not asked: they are made of providers, who answer there
    to each other.
    """
    providers, made_of_them = kinds("partners", "providers"), kinds("partners", "collaboratives")
    for body in (each for each in now.bodies if each.kind not in made_of_them):
        for member in sorted(seating(now).represented(body)):
            ties = _ties(now, body, member) if now.kind_is(member, providers) else []
            if ties:
                lines = dict.fromkeys(arrow.line for arrow in ties)
                yield remark(
                    body.id,
                    member,
                    *(line.id for line in lines),
                    member=now.name(member),
                    body=now.name(body.id),
                    line="; ".join(now.told(line) for line in lines),
                )


def _ties(now: Arrangements, body: Body, member: Slug) -> list[Arrow]:
    home, provider = now.party(body.id), now.party(member)
    given = [arrow for kind in AUTHORITY for arrow in now.between(kind, home, provider)]
    answers = (ACCOUNTABILITY, ASSURANCE, FUNDED_BY)
    back = [arrow for kind in answers for arrow in now.between(kind, provider, home)]
    return [arrow for arrow in (*given, *back) if not arrow.line.mutual]


@rule(
    "G-06",
    severity=Severity.WARNING,
    pack="terms-of-reference",
    title="Boards, and committees that are the board again, meet in public",
    message="The map does not say that {body} meets in public.",
    cases={
        "same": "{body} decides and is made of members of {board} only, but the map does not say that it "
        "meets in "
        "public.",
        "all": "{body} decides and all members of {board} sit on it, but the map does not say that it "
        "meets in public.",
    },
    basis=Basis(
        "Board meetings, and committees composed entirely of board members or that include all board "
        "members, will be "
        "held in public",
        HWE,
    ),
)
def boards_meet_in_public(now: Arrangements) -> Iterator[Remark]:
    """Of the boards that `resources/rules.toml` lists, and committees of theirs that decide, as far as seats
    are known.

    Whoever holds seats is compared by the words of the seat.
    """
    for parent in now.of_kinds(kinds("committees", "in-public")):
        for board in (each for each in now.organs(parent.id) if now.party(each.id) == parent.id):
            if board.meets_in_public is not True:
                yield _not_in_public(now, board, "", board)
            for organ in (*now.organs(board.id), *now.organs(parent.id)):
                case = (
                    _overlap(organ, board) if organ is not board and holdings(now).decides(organ.id) else ""
                )
                if case and organ.meets_in_public is not True:
                    yield _not_in_public(now, organ, case, board)


def _not_in_public(now: Arrangements, body: Body, case: str, board: Body) -> Remark:
    who = now.name(body.id)
    mend = fix(
        "Say that {body} meets in public", lambda p: edit_body(p, body.id, meets_in_public=True), body=who
    )
    return remark(body.id, case=case, fix=mend, body=who, board=now.name(board.id))


def _overlap(organ: Body, board: Body) -> str:
    mine, theirs = ({seat.holder.casefold() for seat in each.seats} for each in (organ, board))
    if not mine or not theirs:
        return ""
    return "same" if mine <= theirs else "all" if theirs <= mine else ""


@rule(
    "G-08",
    severity=Severity.INFO,
    pack="terms-of-reference",
    title="A committee has an independent member",
    message="No member of {body} is recorded as independent or non-executive.",
    basis=Basis("non-executive chaired", LSC_TERMS),
)
def committees_have_an_independent_member(now: Arrangements) -> Iterator[Remark]:
    """Asked of committees whose seats are recorded. Independent is a seat that says so, or a chair whose
    words do.

    A joint committee is made of its members, and is not asked.
    """
    for body in now.of_kinds(kinds("committees", "of-one")):
        independent = any(seat.independent for seat in body.seats) or is_independently_chaired(body)
        if body.seats and not independent:
            yield remark(body.id, body=now.name(body.id))
