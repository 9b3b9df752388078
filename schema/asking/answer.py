"""What an answer is: sentences, each with what it speaks of."""

from typing import NamedTuple

from schema.rules.wording import Wording
from schema.text import Slug


class Sentence(NamedTuple):
    """One sentence of an answer."""

    wording: Wording
    elements: tuple[Slug, ...]
    """Ids of the bodies, functions and lines that it speaks of."""

    @property
    def sentence(self) -> str:
        """The sentence in English, with its full stop."""
        return self.wording.told()


class Answer(NamedTuple):
    """The sentences, in the order in which they are read."""

    said: tuple[Sentence, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is told."""
        return tuple(each.sentence for each in self.said)

    @property
    def elements(self) -> tuple[Slug, ...]:
        """Everything that the answer speaks of, each once, in the order in which it is told."""
        return tuple(dict.fromkeys(id_ for each in self.said for id_ in each.elements))


def say(template: str, *elements: Slug, **values: str) -> Sentence:
    """A sentence about these elements, with the words for its places."""
    return Sentence(Wording(template, tuple(values.items())), elements)
