"""What findings and fixes say: a template and the words for its places, so that it can be told in any
language.
"""

from typing import NamedTuple

from schema.sentences import capitalised


class Wording(NamedTuple):
    """A template such as `{body} has no chair.`, and what stands in its places. The template is not
    translated.
    """

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def told(self, template: str | None = None) -> str:
        """The sentence; with the template in another language, in that one."""
        return capitalised((template or self.template).format_map(dict(self.values)))
