"""Bodies, functions and lines as they stand in the sentence of a finding."""

from collections.abc import Iterable

from schema.connector import Connector
from schema.partnership import Partnership
from schema.sentences import in_a_sentence, listed, sentence, spoken
from schema.text import Slug


class Telling:
    """What a rule needs to speak of a partnership."""

    def __init__(self, partnership: Partnership) -> None:
        self.partnership = partnership

    @property
    def document(self) -> Slug:
        """What stands for the document itself among the elements of a finding."""
        return str(self.partnership.id)

    def name(self, body_id: Slug) -> str:
        """A body's name as it stands inside a sentence."""
        return in_a_sentence(self.partnership.body(body_id).name)

    def actor(self, body_id: Slug) -> str:
        """A body's name as the subject of a singular verb; one that stands for many acts as each of them."""
        return spoken(self.partnership.body(body_id))

    def listed(self, bodies: Iterable[Slug]) -> str:
        """Bodies as a list in a sentence."""
        return listed([self.name(one) for one in bodies])

    def names(self, functions: Iterable[Slug | None]) -> str:
        """Functions as a list in a sentence; empty when nothing is named."""
        return listed([self.partnership.function(one).name for one in functions if one])

    def told(self, line: Connector) -> str:
        """A connector as a sentence without its full stop."""
        return sentence(self.partnership, line)

    def kind_name(self, body_id: Slug) -> str:
        """What the key calls bodies of this one's kind."""
        return self.partnership.body_kind(self.partnership.body(body_id).kind).name.lower()

    def line_names(self, kinds: Iterable[Slug]) -> str:
        """Kinds of line as a list in a sentence."""
        return listed([self.partnership.connector_kind(kind).name.lower() for kind in kinds])
