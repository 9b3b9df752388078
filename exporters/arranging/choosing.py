"""The ways of arranging a view, by what a person chose."""

from collections.abc import Sequence

from exporters.arranging.adding import with_new
from exporters.arranging.arrange import Arranged, arrange_view
from exporters.arranging.tidying import tidied
from exporters.process import Stop
from schema import Partnership


def by_choice(
    partnership: Partnership,
    view_id: str,
    *,
    tidy: bool = False,
    new: Sequence[str] | None = None,
    stop: Stop | None = None,
) -> Arranged:
    """The view tidied; or with room for what is new and nothing else moved; or else arranged as a whole.

    Raises `Stopped` when `stop` says so, and KeyError for a new body that is not in the partnership.
    """
    if tidy:
        return Arranged(tidied(partnership, view_id))
    if new is not None:
        return Arranged(with_new(partnership, view_id, new))
    return arrange_view(partnership, view_id, stop=stop)
