"""Family H: the document says whose it is, which version, and until when it stands."""

from collections.abc import Iterator

from schema.control import Control, Status
from schema.dates import in_words
from schema.edits.document import edit_control, edit_publication
from schema.edits.placements import remove_from_view
from schema.rules.arrangements import Arrangements
from schema.rules.fixes import fix
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import NHSCB, PRINCIPLES, SNEE
from schema.said import said
from schema.sentences import listed
from schema.text import Slug
from schema.view import View

_WANTED = (
    ("title", said("a title")),
    ("owner", said("an owner")),
    ("version", said("a version")),
    ("status", said("a status")),
    ("approved_by", said("the name of whoever approved it")),
    ("effective_from", said("an effective date")),
    ("review_by", said("a review date")),
)
"""Fields of the control block and what each is called."""


@rule(
    "H-01",
    severity=Severity.ERROR,
    pack="control",
    title="The control block is complete",
    message="This document is not ready to be published: its control block lacks {missing}.",
    basis=Basis(
        "Document Title, Document Owner, Who is it aimed at, Approved by, Effective date, Review date", SNEE
    ),
)
def control_block_is_complete(now: Arrangements) -> Iterator[Remark]:
    """Title, owner, version, status, approval, effective date and review date are set before it is published.

    Drafts lack some of them, and the rule says which.
    """
    missing = _missing(now.partnership.control)
    if missing:
        yield remark(now.document, missing=listed(missing))


def _missing(control: Control) -> list[str]:
    return [called for field, called in _WANTED if not getattr(control, field)]


@rule(
    "H-02",
    severity=Severity.WARNING,
    pack="control",
    title="Nothing is out of date",
    message="This document was to be reviewed by {day}.",
    cases={
        "terms": "The terms of reference of {body} were to be reviewed by {day}.",
        "ended": "{body} ended on {day}, but the page “{view}” still shows it.",
    },
    basis=Basis("Review date 1st July 2026", SNEE),
)
def nothing_is_out_of_date(now: Arrangements) -> Iterator[Remark]:
    """On the day asked about, no review date has passed, and no page shows a body that has ended.

    Without a day nothing is out of date. Lines that have ended are not drawn anyhow.
    """
    control, today = now.partnership.control, now.day
    if today and control.review_by and control.review_by < today:
        yield remark(now.document, day=in_words(control.review_by))
    for body in now.bodies:
        if today and body.terms_review_by and body.terms_review_by < today:
            yield remark(body.id, case="terms", body=now.name(body.id), day=in_words(body.terms_review_by))
    yield from _ended_on_pages(now)


def _ended_on_pages(now: Arrangements) -> Iterator[Remark]:
    ended = {body.id: body.valid_to for body in now.partnership.bodies if now.day and body.valid_to}
    for view in now.partnership.views:
        for placed in view.placements:
            last = ended.get(placed.body)
            if last and now.day and last < now.day:
                who = now.name(placed.body)
                mend = _taken_off(now, view, placed.body)
                yield remark(
                    placed.body,
                    view.id,
                    case="ended",
                    fix=mend,
                    body=who,
                    day=in_words(last),
                    view=view.title,
                )


def _taken_off(now: Arrangements, view: View, body: Slug) -> Fix:
    return fix(
        "Take {body} off the page “{view}”",
        lambda p: remove_from_view(p, view.id, (body,)),
        body=now.name(body),
        view=view.title,
    )


@rule(
    "H-05",
    severity=Severity.WARNING,
    pack="control",
    title="Pictures say which version they show",
    message="The pictures are to be published without document control: nobody could see which version they "
    "show.",
    basis=Basis("to ensure one version of the truth", PRINCIPLES),
)
def pictures_say_their_version(now: Arrangements) -> Iterator[Remark]:
    """The settings for publishing leave document control in the pictures.

    That all pages and files of one publication carry the same version holds by the way they are made.
    """
    if not now.partnership.publication.control_block:
        mend = fix(
            "Let document control stand in the pictures", lambda p: edit_publication(p, control_block=True)
        )
        yield remark(now.document, fix=mend)


@rule(
    "H-06",
    severity=Severity.WARNING,
    pack="control",
    title="What is published is approved",
    message="This document is meant for the public, but its status is {status}.",
    basis=Basis("Status: Draft", NHSCB),
)
def what_is_published_is_approved(now: Arrangements) -> Iterator[Remark]:
    """A document that is meant for the public is neither a draft nor waiting for approval nor superseded."""
    control = now.partnership.control
    if control.publish and control.status is not Status.APPROVED:
        mend = fix("Say that it is not for the public", lambda p: edit_control(p, publish=False))
        yield remark(now.document, fix=mend, status=control.status.value)
