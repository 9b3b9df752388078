"""What a question can be about, by name, so that it can be proposed while somebody types."""

from collections.abc import Callable

from desktop.tr import later
from schema import Partnership

Names = tuple[str, ...]


def bodies(partnership: Partnership) -> Names:
    """The names of all bodies."""
    return tuple(body.name for body in partnership.bodies)


def functions(partnership: Partnership) -> Names:
    """The names of all functions."""
    return tuple(function.name for function in partnership.functions)


def both(partnership: Partnership) -> Names:
    """The names of functions, then of bodies."""
    return functions(partnership) + bodies(partnership)


def levels(partnership: Partnership) -> Names:
    """What the partnership calls its levels."""
    return tuple(level.label for level in partnership.levels)


PROPOSALS: dict[str, Callable[[Partnership], Names]] = {
    "accountable": both,
    "decides": functions,
    "body": bodies,
    "levels": levels,
}
"""By the name of the question."""

WORDS = {
    "accountable": later("Who is accountable for"),
    "decides": later("Where is it decided"),
    "body": later("What does a body do"),
    "levels": later("What is at each level"),
}
"""The questions as they are chosen."""

PROMPTS = {
    "accountable": later("A function or a body"),
    "decides": later("A function or a decision"),
    "body": later("A body"),
    "levels": later("A level, or nothing for all"),
}
