"""Family C, places: health and wellbeing boards, and what a map says of each place."""

from collections.abc import Iterator

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import AUTHORITY, ESTABLISHED_BY
from schema.rules.ics_partnership import COUNCIL, ICB, ICP
from schema.rules.packs import kinds, seat_words
from schema.rules.rule import Basis, Remark, Severity, remark, rule
from schema.rules.seating import chairs, seating
from schema.rules.sources import HWB_ESTABLISHED, JOINT_FORWARD_PLAN, STAFFORDSHIRE
from schema.said import Said, said
from schema.sentences import listed
from schema.text import Slug

HWB = "health-and-wellbeing-board"


@rule(
    "C-07",
    severity=Severity.ERROR,
    pack="ics-2022",
    title="Every council has a health and wellbeing board, with the members that law asks for",
    message="The seats of {board} do not show {missing}.",
    cases={
        "none": "The map shows no health and wellbeing board of {council}.",
        "several": "The map shows more than one health and wellbeing board of {council}: {boards}.",
    },
    basis=Basis("A local authority must establish a Health and Wellbeing Board", HWB_ESTABLISHED),
)
def councils_have_a_board(now: Arrangements) -> Iterator[Remark]:
    """An organ of the council, or a board that it made with others or has a seat on.

    Members are asked of boards whose seats are recorded. They are told by the words of the seat, its role,
    and who nominates it; the integrated care board also by membership. Councils without these duties are of
    the kind district council.
    """
    for council in now.of_kind(COUNCIL):
        boards = [each.id for each in now.of_kind(HWB) if now.organisation(each.id) == council.id]
        several = any(now.partnership.body(one).stands_for for one in (council.id, *boards))
        is_sound = several if boards else _shares_one(now, council)
        if len(boards) != 1 and not is_sound:
            case = "several" if boards else "none"
            yield remark(
                council.id, *boards, case=case, council=now.name(council.id), boards=now.listed(boards)
            )
    for board in now.of_kind(HWB):
        missing = _missing(now, board) if board.seats else []
        if missing:
            yield remark(board.id, gaps=missing, board=now.name(board.id), missing=listed(missing))


def _shares_one(now: Arrangements, council: Body) -> bool:
    """Whether it takes part in a board that is nobody's organ."""
    unowned = (each for each in now.of_kind(HWB) if each.parent is None)
    return any(
        seating(now).takes_part_in(council.id, each) or now.between(ESTABLISHED_BY, each.id, council.id)
        for each in unowned
    )


def _missing(now: Arrangements, board: Body) -> list[str]:
    told = [_said_of(now, board, number) for number in range(len(board.seats))]
    missing = [
        Said(who)
        for who, words in seat_words(HWB).items()
        if not any(word in seat for seat in told for word in words)
    ]
    boards = now.of_kind(ICB)
    seated = any(seating(now).takes_part_in(each.id, board) for each in boards)
    absent = boards and not seated and not any("integrated care board" in seat for seat in told)
    return [*missing, *([said("the integrated care board")] if absent else [])]


def _said_of(now: Arrangements, board: Body, number: int) -> str:
    seat = board.seats[number]
    by = now.partnership.body(seat.nominated_by).name if seat.nominated_by else ""
    return f"{seat.holder} {seat.role} {by}".casefold()


@rule(
    "C-08",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="Each health and wellbeing board has a say with the integrated care board",
    message="No line of governance joins {board} to the integrated care board, whose plan it reviews.",
    basis=Basis(
        "the ICB must consult with the HWB on whether the plan has taken proper account of the relevant "
        "JLHWS",
        JOINT_FORWARD_PLAN,
    ),
)
def boards_have_a_say(now: Arrangements) -> Iterator[Remark]:
    """A governance line of any kind, either way, joins it to the board or an organ of it. Membership is no
    such line.
    """
    boards = {each.id for each in now.of_kind(ICB)}
    tied = _tied(now, boards)
    for board in now.of_kind(HWB):
        if boards and board.id not in tied:
            yield remark(board.id, board=now.name(board.id))


def _tied(now: Arrangements, organisations: set[Slug]) -> set[Slug]:
    """Everybody whom a governance line joins to one of these organisations."""
    tied: set[Slug] = set()
    for arrow in now.arrows(*now.governance_kinds):
        if now.organisation(arrow.head) in organisations:
            tied.add(arrow.tail)
        if now.organisation(arrow.tail) in organisations:
            tied.add(arrow.head)
    return tied


@rule(
    "C-13",
    severity=Severity.WARNING,
    pack="ics-2022",
    title="The map says how each place is led and joined up",
    message="The map does not say of {place}: {missing}.",
    basis=Basis("representation on, and reporting relationships with, the ICP and ICB", STAFFORDSHIRE),
)
def places_are_joined_up(now: Arrangements) -> Iterator[Remark]:
    """Its members, who leads it, how it decides, and its relation to the integrated care partnership and to
    the board.

    Any line or seat relates it; a committee of the board is related to the board. How it decides, terms of
    reference or a quorum say, or what is delegated to it. What G-01 asks of committees is not asked again.
    """
    with_terms = kinds("committees", "with-terms")
    for body in now.of_kinds(kinds("places", "kinds")):
        own = () if body.kind in with_terms else _of_its_own(now, body)
        missing = [*own, *_unrelated(now, body)]
        if missing:
            yield remark(body.id, gaps=missing, place=now.name(body.id), missing=listed(missing))


def _of_its_own(now: Arrangements, body: Body) -> list[str]:
    given = any(now.arriving(kind, body.id) for kind in AUTHORITY)
    known = {
        said("members"): body.seats or seating(now).represented(body),
        said("leader"): chairs(body),
        said("how it decides"): body.terms_of_reference or body.quorum or given,
    }
    return [called for called, there in known.items() if not there]


def _unrelated(now: Arrangements, body: Body) -> list[str]:
    called = {ICP: said("the integrated care partnership"), ICB: said("the integrated care board")}
    missing: list[str] = []
    for kind, name in called.items():
        those = now.of_kind(kind)
        if those and not any(now.organisation(each.id) in _related(now, body) for each in those):
            missing.append(said("relation to {name}", name=name))
    return missing


def _related(now: Arrangements, body: Body) -> set[Slug]:
    """The organisations to which lines and seats, its own or on it, relate a body, and the one that it is an
    organ of.
    """
    lines = now.joined(body.id)
    sits = (*seating(now).sits_on(body.id), *seating(now).represented(body), body.id)
    return {now.organisation(one) for one in (*lines, *sits)}
