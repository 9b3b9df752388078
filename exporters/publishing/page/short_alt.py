"""The short text alternative of a picture, never longer than fits an `alt`."""

from schema import Partnership, View
from schema.alternative import short_alternative
from schema.tongue import Tongue

MOST = 125
"""Characters: NHS digital service manual, “ideally under 125 characters”."""
_LEAST = 12
"""Letters of a title that are kept in any case."""


def short_alt(partnership: Partnership, view: View) -> str:
    """What the picture of a view is, in the document's language, in at most 125 characters.

    A title that is too long is cut, at the end of a word where one is near.
    """
    tongue = Tongue(partnership.control.language)
    told = tongue.told(short_alternative(partnership, view))
    if len(told) <= MOST:
        return told
    room = max(_LEAST, len(view.title) - (len(told) - MOST) - 1)
    return tongue.told(short_alternative(partnership, view, title=f"{cut(view.title, room)}…"))


def cut(text: str, room: int) -> str:
    """The beginning of a text, up to the end of its last whole word where that is not far."""
    beginning = text[:room]
    if text[room : room + 1].isspace():
        return beginning.rstrip()
    words, _, rest = beginning.rpartition(" ")
    return (words if words and len(rest) < room // 2 else beginning).rstrip(" ,;:-")
