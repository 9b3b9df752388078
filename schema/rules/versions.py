"""Family H, versions: what has changed since the last version has a number and a reason."""

from collections.abc import Iterator

from schema.changes_in_words import changes_in_words
from schema.connector import Connector
from schema.control import Revision
from schema.edits.document import add_revision
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.arrows import DELEGATION
from schema.rules.fixes import fix
from schema.rules.rule import Basis, Fix, Remark, Severity, remark, rule
from schema.rules.sources import SNEE
from schema.said import said

_LONGEST = 4000
"""Characters that a summary of changes holds."""


@rule(
    "H-03",
    severity=Severity.ERROR,
    pack="control",
    title="A new version says what changed",
    message="The revision table does not say what changed in version {version}.",
    cases={"same": "The map has changed since version {version}, but still calls itself version {version}."},
    basis=Basis("Revision Date | Summary of Changes | Author(s) | Version", SNEE),
)
def new_versions_say_what_changed(now: Arrangements) -> Iterator[Remark]:
    """Once there is a revision table, the current version has a row in it with a summary.

    Compared with an earlier version of the file, a map that says something else has another version, and a
    row.
    """
    control, before = now.partnership.control, now.since
    told = any(row.version == control.version and row.summary for row in control.revisions)
    another = before is not None and before.control.version != control.version
    if before is not None and not another and _says_something_else(before, now.partnership):
        yield remark(now.document, case="same", version=control.version or said("without a number"))
    elif control.version and (control.revisions or another) and not told:
        yield remark(now.document, fix=_draft(before, now.partnership), version=control.version)


def _says_something_else(before: Partnership, after: Partnership) -> bool:
    return any(
        getattr(before, field) != getattr(after, field) for field in ("bodies", "functions", "connectors")
    )


def _draft(before: Partnership | None, after: Partnership) -> Fix | None:
    """A row whose summary is what differs, in words; only where there is something to compare with."""
    if before is None:
        return None
    summary = "\n".join(changes_in_words(before, after))[:_LONGEST]
    row = Revision(version=after.control.version, summary=summary)
    return (
        fix("Add a row with what changed to the revision table", lambda p: add_revision(p, row))
        if summary
        else None
    )


@rule(
    "H-04",
    severity=Severity.WARNING,
    pack="control",
    title="A new delegation is in the scheme of reservation and delegation",
    message="{line}, which is new since version {version}, but neither its reference in the scheme of "
    "delegation nor "
    "the terms of reference of {target} have changed.",
    basis=Basis("Amendments made to F&D and SoRD to reflect POD Delegation", SNEE),
    kinds=(DELEGATION,),
)
def new_delegations_are_in_the_scheme(now: Arrangements) -> Iterator[Remark]:
    """Compared with an earlier version of the file, each new delegation has a new reference or new terms of
    reference.

    The references are those of the functions that it names. Without an earlier version nothing is asked.
    """
    before = now.since
    known = {line.id: line for line in before.connectors} if before else {}
    for line in now.lines if before else ():
        if (
            line.kind == DELEGATION
            and line.id not in known
            and before
            and not _is_followed_up(before, now, line)
        ):
            yield remark(
                line.id, line=now.told(line), version=before.control.version, target=now.name(line.target)
            )


def _is_followed_up(before: Partnership, now: Arrangements, line: Connector) -> bool:
    references = {each.id: each.reference for each in before.functions}
    named = [now.partnership.function(one) for one in line.functions]
    terms = {body.id: body.terms_of_reference for body in before.bodies}
    target = now.partnership.body(line.target)
    new_terms = bool(target.terms_of_reference) and target.terms_of_reference != terms.get(target.id)
    return new_terms or any(each.reference and each.reference != references.get(each.id) for each in named)
