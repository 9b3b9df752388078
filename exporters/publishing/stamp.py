"""The stamp: which document this is, which version, and how far it is to be trusted, in one line.

Page, pictures, tables and print carry the same stamp, so that nobody holds two sheets of different versions
for one. No clock is asked: the same document has the same stamp for ever.
"""

from dataclasses import dataclass
from hashlib import sha256

from exporters import xml
from schema import Partnership, Status
from schema.dates import in_words

_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Stamp:
    """The stamp of a document, in words; what the document does not say is empty."""

    title: str
    reference: str
    version: str
    status: str
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
        return " · ".join(part for _, part in self.parts)

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Each part that is set: what it is called in the control block, and its words."""
        named = (
            ("Reference", self.reference),
            ("Version", self.version and f"Version {self.version}"),
            ("Status", self.status),
            ("Effective from", self.effective_from and f"Effective from {self.effective_from}"),
            ("Review by", self.review_by and f"Review by {self.review_by}"),
            ("Correct as of", self.correct_as_of and f"Correct as of {self.correct_as_of}"),
        )
        return tuple((name, words) for name, words in named if words)


def stamp(partnership: Partnership) -> Stamp:
    """The stamp of what is published: of the document without what its settings hold back."""
    control = partnership.control
    days = (control.correct_as_of, control.effective_from, control.review_by)
    as_of, since, until = (in_words(day) if day else "" for day in days)
    return Stamp(
        title=control.title,
        reference=control.reference,
        version=control.version,
        status=control.status.capitalize(),
        correct_as_of=as_of,
        effective_from=since,
        review_by=until,
        fingerprint=sha256(xml.write(partnership)).hexdigest()[:_DIGITS],
        is_draft=control.status is Status.DRAFT,
        is_approved=control.status is Status.APPROVED,
    )
