"""Family H: the control block is complete."""

import pytest

from schema.edits.document import edit_control
from tests.support.maps import DOCUMENT, findings, map_of


def test_a_complete_control_block() -> None:
    assert not findings(map_of(), "H-01")


def test_a_new_draft_lacks_what_only_approval_gives() -> None:
    draft = edit_control(map_of(), owner="", approved_by="", effective_from=None, review_by=None)
    (finding,) = findings(draft, "H-01")
    assert finding.sentence == (
        "This document is not ready to be published: its control block lacks an owner, the name of whoever "
        "approved it, an effective date and a review date."
    )
    assert (finding.severity, finding.elements, finding.fix) == ("error", (str(DOCUMENT),), None)


@pytest.mark.parametrize(
    ("field", "nothing", "words"),
    [
        ("owner", "", "lacks an owner."),
        ("version", "", "lacks a version."),
        ("approved_by", "", "lacks the name of whoever approved it."),
        ("effective_from", None, "lacks an effective date."),
        ("review_by", None, "lacks a review date."),
    ],
)
def test_each_field_is_asked_for(field: str, nothing: str | None, words: str) -> None:
    (finding,) = findings(edit_control(map_of(), **{field: nothing}), "H-01")
    assert finding.sentence.endswith(words)
