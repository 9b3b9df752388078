"""Family H: the document says whose it is, which version, and until when it stands."""

from collections.abc import Iterator

from schema.control import Control
from schema.rules.arrangements import Arrangements
from schema.rules.rule import Basis, Remark, Severity, rule
from schema.sentences import listed

_WANTED = (
    ("title", "a title"),
    ("owner", "an owner"),
    ("version", "a version"),
    ("status", "a status"),
    ("approved_by", "the name of whoever approved it"),
    ("effective_from", "an effective date"),
    ("review_by", "a review date"),
)
"""Fields of the control block and what each is called."""


@rule(
    "H-01",
    severity=Severity.ERROR,
    pack="control",
    title="The control block is complete",
    basis=Basis(
        "Document Title, Document Owner, Who is it aimed at, Approved by, Effective date, Review date",
        "Document control sheet, NHS Suffolk and North East Essex integrated care board governance handbook",
    ),
)
def control_block_is_complete(now: Arrangements) -> Iterator[Remark]:
    """Title, owner, version, status, approval, effective date and review date are set before it is published.

    Drafts lack some of them, and the rule says which.
    """
    missing = _missing(now.partnership.control)
    if missing:
        yield Remark(
            f"This document is not ready to be published: its control block lacks {listed(missing)}.",
            (str(now.partnership.id),),
        )


def _missing(control: Control) -> list[str]:
    return [called for field, called in _WANTED if not getattr(control, field)]
