"""What findings and fixes say: a template and the words for its places, so that it can be told in any
language.
"""

from schema.said import Said
from schema.sentences import capitalised


class Wording(Said):
    """A template such as `{body} has no chair.`, and what stands in its places."""

    def told(self) -> str:
        """The sentence in English."""
        return capitalised(self)

    def finished(self, told: str) -> str:
        """With a capital, whatever value comes first."""
        return capitalised(told)
