"""Who holds which function, by what title, and where it is decided in the end."""

from collections.abc import Iterator

from schema.function import Function, FunctionKind, Holding
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import AUTHORITY, DELEGATION, grouped
from schema.text import Slug


class Holdings:
    """The functions of a partnership on a day, by the parties that hold them, have them delegated, decide
    them.
    """

    def __init__(self, now: Arrangements) -> None:
        self._now = now
        self.functions = tuple(each for each in now.partnership.functions if each.holds_on(now.day))
        held = ((each.held_by, each) for each in self.functions if each.held_by is not None)
        self.held = grouped((now.party(by), each) for by, each in held if now.exists(by))
        """Functions by the party that holds them."""
        given = [(one, arrow) for arrow in now.arrows(DELEGATION) for one in arrow.line.functions]
        self.delegations = grouped((one, arrow) for one, arrow in given if not arrow.turns_back)
        """The arrows that delegate a function, by function."""
        has_strategies = any(each.kind is FunctionKind.STRATEGY for each in self.functions)
        self._strategic = FunctionKind.STRATEGY if has_strategies else FunctionKind.PLAN

    def decides(self, party: Slug) -> bool:
        """Whether a party holds a function, has some by law, or is given authority."""
        now = self._now
        return (
            party in self.held
            or now.is_statutory(party)
            or any(now.arriving(kind, party) for kind in AUTHORITY)
        )

    def has_to_do_with_functions(self, party: Slug) -> bool:
        """Whether a party decides, or gives authority to others."""
        return self.decides(party) or any(self._now.leaving(kind, party) for kind in AUTHORITY)

    def strategies_of(self, party: Slug) -> tuple[Function, ...]:
        """The strategies that a party holds; where the map knows none at all, its plans."""
        return tuple(each for each in self.held.get(party, ()) if each.kind is self._strategic)

    def has(self, party: Slug, function: Slug) -> bool:
        """Whether a party holds a function or a wider one, or has been delegated it."""
        now = self._now
        wider = now.wider(function)
        return any(each.id in wider for each in self.held.get(party, ())) or any(
            now.carries(arrow, function) for arrow in now.arriving(DELEGATION, party) if not arrow.turns_back
        )

    def holder(self, function: Slug) -> Slug | None:
        """The party that holds a function, or the nearest wider one that anybody holds."""
        for one in self._outwards(function):
            if one.held_by is not None and self._now.exists(one.held_by):
                return self._now.party(one.held_by)
        return None

    def deciders(self, function: Slug) -> tuple[Slug, ...]:
        """The parties that decide a function in the end: its last delegates, else whoever holds it."""
        arrows = self.delegations.get(function, ())
        passed_on = {arrow.tail for arrow in arrows}
        last = tuple(dict.fromkeys(arrow.head for arrow in arrows if arrow.head not in passed_on))
        own = self._now.partnership.function(function).held_by
        holder = (self._now.party(own),) if own is not None and self._now.exists(own) else ()
        return last or holder

    def reason(self, function: Slug) -> str:
        """Why a function sits at its level: its own reason, or that of a wider one."""
        return next((each.level_reason for each in self._outwards(function) if each.level_reason), "")

    def _outwards(self, function: Slug) -> Iterator[Function]:
        here: Slug | None = function
        while here is not None:
            one = self._now.partnership.function(here)
            yield one
            here = one.part_of


def by_statute(function: Function) -> bool:
    """Whether law says who holds it, so that its place is nobody's choice."""
    return function.held_as is Holding.STATUTE


def is_decided(function: Function) -> bool:
    """Whether it is exercised by deciding; a strategy or a plan is made, a subject is spoken of."""
    return function.kind in (FunctionKind.FUNCTION, FunctionKind.DECISION)


def is_reserved(function: Function) -> bool:
    """Whether the body that holds it keeps it to itself."""
    return function.held_as is Holding.RESERVED


def holdings(now: Arrangements) -> Holdings:
    """The holdings of these arrangements, worked out once."""
    return now.once(Holdings)
