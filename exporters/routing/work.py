"""How much has been done for a scene: counted, never timed, so that the same scene has the same routes."""

#: Steps after which only what must be done is done, in the cheapest way: some seconds.
LIMIT = 1_000_000

#: The greatest haste.
HASTY = 8.0


class Work:
    """A count of steps. A step is a node of the grid looked at, or two tracks compared."""

    def __init__(self, limit: int = LIMIT) -> None:
        self.done = 0
        self.limit = limit

    def add(self, steps: int) -> None:
        """Count what was done."""
        self.done += steps

    @property
    def haste(self) -> float:
        """How much a search should trust its guess: the more, the more is done beyond half the limit."""
        return min(max((2 * self.done / self.limit) ** 2, 1), HASTY)

    @property
    def is_enough(self) -> bool:
        """Whether nothing is to be improved any more."""
        return self.done > self.limit
