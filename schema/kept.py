"""An answer that is kept while the same is asked: a drag asks many times a second, and little changes."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """The last answer to one question.

    Facts are compared by equality, and not hashed: of tuples that hold the very same records that is a walk
    over identities, while a hash would read every field of each.
    """

    def __init__(self) -> None:
        self._last: tuple[tuple[Any, ...], T] | None = None

    def ask(self, facts: tuple[Any, ...], answer: Callable[[], T]) -> T:
        """The answer, found anew only where these facts, on which it rests, are not the last ones."""
        last = self._last
        if last is None or last[0] != facts:
            last = self._last = (facts, answer())
        return last[1]
