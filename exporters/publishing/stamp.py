"""The stamp: which document this is, which version, and how far it is to be trusted, in one line.

Page, pictures, tables and print carry the same stamp, so that nobody holds two sheets of different versions
for one. No clock is asked: the same document has the same stamp for ever.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from exporters import xml
from schema import Partnership, Status
from schema.dates import in_words
from schema.said import Said, said

_DIGITS = 12
_STATUSES = {
    Status.DRAFT: said("Draft"),
    Status.FOR_APPROVAL: said("For approval"),
    Status.APPROVED: said("Approved"),
    Status.SUPERSEDED: said("Superseded"),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """The stamp of a document, in words; what the document does not say is empty."""

    title: str
    reference: str
    version: str
    status: Said
    """“Draft”, “For approval”, “Approved” or “Superseded”."""
    correct_as_of: str
    effective_from: str
    review_by: str
    fingerprint: str
    """The first digits of the SHA-256 of the published model: equal for equal contents only."""
    is_draft: bool
    is_approved: bool

    @property
    def mark(self) -> str:
        """What stands on every page and picture of a document that is not approved; else empty."""
        return "" if self.is_approved else self.status.upper()

    @property
    def line(self) -> str:
        """The stamp without the title, as it stands under it."""
        return self.told(str)

    def told(self, tell: Callable[[str], str]) -> str:
        """That line in the language in which this tells things."""
        return " · ".join(tell(part) for _, part in self.parts)

    def mark_told(self, tell: Callable[[str], str]) -> str:
        """The mark in that language."""
        return tell(self.status).upper() if self.mark else ""

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Each part that is set: what it is called in the control block, and its words."""
        named = (
            ("Reference", self.reference, self.reference),
            ("Version", self.version, said("Version {version}", version=self.version)),
            ("Status", self.status, self.status),
            ("Effective from", self.effective_from, said("Effective from {day}", day=self.effective_from)),
            ("Review by", self.review_by, said("Review by {day}", day=self.review_by)),
            ("Correct as of", self.correct_as_of, said("Correct as of {day}", day=self.correct_as_of)),
        )
        return tuple((name, words) for name, value, words in named if value)


def stamp(partnership: Partnership) -> Stamp:
    """The stamp of what is published: of the document without what its settings hold back."""
    control = partnership.control
    days = (control.correct_as_of, control.effective_from, control.review_by)
    as_of, since, until = (in_words(day) if day else "" for day in days)
    return Stamp(
        title=control.title,
        reference=control.reference,
        version=control.version,
        status=_STATUSES[control.status],
        correct_as_of=as_of,
        effective_from=since,
        review_by=until,
        fingerprint=sha256(xml.write(partnership)).hexdigest()[:_DIGITS],
        is_draft=control.status is Status.DRAFT,
        is_approved=control.status is Status.APPROVED,
    )
