"""Levels as rules see them: what is parallel, what is nearer to people."""

from collections.abc import Iterable

from schema.body import Body
from schema.rules.arrangements import Arrangements
from schema.rules.packs import kinds, limit
from schema.text import Slug


def is_local(now: Arrangements, body_id: Slug) -> bool:
    """Whether a body stands at place level or nearer to people; one that stands for a place does anyhow."""
    rank = now.rank(body_id)
    return now.kind_is(body_id, kinds("places", "kinds")) if rank is None else rank >= limit("places", "rank")


def is_somewhere(now: Arrangements, body_id: Slug) -> bool:
    """Whether it is known at which level a body stands."""
    return now.rank(body_id) is not None or is_local(now, body_id)


def are_parallel(now: Arrangements, bodies: Iterable[Slug]) -> bool:
    """Whether these are bodies of one kind, each for its own area, so that alike is not twice."""
    those = tuple(bodies)
    found = {now.partnership.body(one).kind for one in those}
    have_areas = found <= kinds("places", "with-areas")
    return len(found) == 1 and (have_areas or all(is_local(now, one) for one in those))


def own_boards(now: Arrangements) -> tuple[Body, ...]:
    """The integrated care boards that the map is about, and not those next to it.

    Where some have organs on the map it is about them; one that stands for several is next to it.
    """
    boards = tuple(each for each in now.of_kind("integrated-care-board") if not each.stands_for)
    return tuple(each for each in boards if now.organs(each.id)) or boards


def level_name(now: Arrangements, body_id: Slug) -> str:
    """The partnership's own word for the level in which a body stands; empty where it has none."""
    levels = now.partnership.body(body_id).levels
    return now.partnership.level(levels[0]).label if levels else ""
