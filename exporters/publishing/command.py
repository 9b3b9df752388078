"""`remit publish`: what it is told, and what it says."""

import argparse
from pathlib import Path

from exporters import formats
from exporters.publishing.contents import PAGE
from exporters.publishing.folder import publish
from exporters.publishing.gate import NotYetError, outstanding
from exporters.terminal import complain, note
from schema import Partnership, Status
from schema.rules import Finding


def publish_words(parser: argparse.ArgumentParser) -> None:
    """What the command takes besides its file."""
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        help="the folder to make; it is replaced if Remit published it and nobody changed anything in it",
    )
    parser.add_argument(
        "--since", metavar="FILE", type=Path, help="an earlier version, of which the page says what changed"
    )


def published(call: argparse.Namespace) -> bool:
    """Whether the folder is there: else the reasons why it must not be published yet have been told.

    Raises `FormatError` or `OSError`.
    """
    partnership = formats.read(call.file)
    since = formats.read(call.since) if call.since else None
    try:
        for _ in publish(partnership, call.folder, since):
            pass
    except NotYetError as refusal:
        _tell(call.file, refusal.reasons)
        return False
    note(_as_a_draft(partnership))
    print(call.folder / PAGE)
    return True


def _tell(file: Path, reasons: tuple[Finding, ...]) -> None:
    complain(f"{file.name} is not published, since {_counted(reasons)} in the way:")
    for found in reasons:
        complain(f"{found.rule}: {found.sentence}")
    complain("mend each, or accept it in the editor with a reason; the control block must be complete")


def _as_a_draft(partnership: Partnership) -> str:
    """What whoever publishes a draft should know."""
    if partnership.control.status is not Status.DRAFT:
        return ""
    told = "published as a draft, which every page and picture says"
    left = outstanding(partnership)
    return f"{told}; {_counted(left)} between it and any other status, see “remit check”" if left else told


def _counted(reasons: tuple[Finding, ...]) -> str:
    return "1 thing stands" if len(reasons) == 1 else f"{len(reasons)} things stand"
