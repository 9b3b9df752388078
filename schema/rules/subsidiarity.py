"""Family D: decisions stand where they may be taken, as close to people as they can be."""

from collections.abc import Iterator

from schema.rules.arrangements import DELEGATION, Arrangements
from schema.rules.packs import kinds
from schema.rules.rule import Basis, Remark, Severity, rule
from schema.text import Slug


@rule(
    "D-05",
    severity=Severity.ERROR,
    pack="principles",
    title="Functions are delegated to bodies that can hold them",
    basis=Basis(
        "Unlike ICSs, place-based partnerships are not statutory bodies",
        "The King's Fund, Place-based partnerships explained",
    ),
    kinds=(DELEGATION,),
)
def delegates_can_hold_functions(now: Arrangements) -> Iterator[Remark]:
    """Functions go to statutory bodies, boards, committees, joint committees or posts.

    A partnership, forum or group without a legal form of its own cannot hold them, nor can the board that
    acts for it; a committee can. Which kinds hold functions, the key says. Whether an organisation in its own
    right may be delegated to is another question and not asked here.
    """
    for given in now.arrows(DELEGATION):
        if not given.turns_back and not _can_hold(now, given.head):
            kind = now.partnership.body_kind(now.partnership.body(given.head).kind).name.lower()
            yield Remark(
                f"{now.told(given.line)}, but {now.name(given.head)} ({kind}) has no legal form "
                "in which it could exercise functions; a committee could.",
                (given.line.id,),
            )


def _can_hold(now: Arrangements, party: Slug) -> bool:
    kind = now.partnership.body_kind(now.partnership.body(party).kind)
    return kind.holds_functions or kind.id in kinds("delegation", "legal-persons")
