"""What tables and their columns are called, and what a column means, for the catalogues of texts.

The headings are those of `schema.tables`; a test holds each against it.
"""

from desktop.tr import later, tr
from schema.table import Column, Table

TITLES = {
    "bodies": later("Bodies"),
    "connectors": later("Lines"),
    "functions": later("Functions"),
    "decisions": later("Functions and decisions"),
}
NEW = {
    "bodies": later("New body …"),
    "connectors": later("New line …"),
    "functions": later("New function …"),
    "decisions": later("New function …"),
}
ADDING = {
    "bodies": later("Add body"),
    "connectors": later("Add line"),
    "functions": later("Add function"),
    "decisions": later("Add function"),
}
HEADINGS = (
    *(later("Id"), later("Name"), later("Kind"), later("Levels"), later("Organ of"), later("Short name")),
    *(later("Chair"), later("Seats"), later("Quorum"), later("Meets"), later("In public")),
    *(later("Terms of reference"), later("Terms approved by"), later("Terms reviewed by")),
    *(later("ODS code"), later("Stands for")),
    *(later("Description"), later("From"), later("Until"), later("Source of the fact")),
    *(later("Attestation"), later("From body"), later("To body"), later("Functions")),
    *(later("In the source's words"), later("Mutual"), later("Joint"), later("Reason"), later("Sentence")),
    *(later("Reference"), later("Held by"), later("Held as"), later("Part of"), later("Why at this level")),
    *(
        later("On views"),
        later("Hidden on"),
        later("Function"),
        later("Delegated to"),
        later("By whom"),
    ),
    later("By which line"),
)

MEANINGS = {
    "id": later("The id that other programs read. It is given once and never changes."),
    "name": later("What it is called. A row begins with it."),
    "bodies.kind": later("Which sign of the key it has, and so what it can do."),
    "levels": later("The levels it works at, parted by semicolons; it is drawn in the first."),
    "parent": later("The board or body whose organ it is."),
    "views": later("The pages on which it stands, parted by semicolons; after a bar the area that holds it."),
    "hidden_on": later("The pages that leave this line out, parted by semicolons."),
    "function": later("The function or decision. Named again in the last row, it is handed on another way."),
    "holder": later("The body that holds it; behind its name “(reserved)” or “(by statute)” where it is so."),
    "delegated_to": later("To whom it is handed on. Lines are drawn and deleted accordingly."),
    "by_whom": later("Who hands it on: each of these to each of those."),
    "how": later("The kind of line by which it is handed on. It follows from the lines."),
    "reason": later("Why it sits at its level: the clear and agreed benefits of that scale."),
    "connectors.reason": later("Why it is so where a reader would ask, and with whose agreement."),
    "short_name": later("How people call it for short; it can be typed in place of the name."),
    "chair": later("Who leads it: a name or a post."),
    "seats": later("Holder | role | independent, non-voting or nominated by …; seats parted by semicolons."),
    "quorum": later("Voting members needed for a decision."),
    "meeting_frequency": later("How often it meets."),
    "meets_in_public": later("Whether it meets in public: yes, no, or empty where nobody knows."),
    "terms_of_reference": later("Title or address of the terms of reference."),
    "terms_approved_by": later("Who approved the terms of reference."),
    "terms_review_by": later("The day by which the terms of reference are reviewed."),
    "ods_code": later("Code in the register of the Organisation Data Service."),
    "stands_for": later("How many it stands for, in words, as in: about 50 neighbourhoods."),
    "description": later("What a reader should know beyond its name. Shift+Enter begins another line."),
    "valid_from": later("First day on which it holds; empty: always has."),
    "valid_to": later("Last day on which it holds; empty: still does."),
    "citation": later("Where it is said."),
    "attestation": later("Documented: a source says it. Inferred: typed by us from a source's words. "
                         "Illustrative: no source states it."),
    "source": later("The body at the tail: who delegates, is accountable, gives assurance, advises."),
    "connectors.kind": later("Which sign of the key it has: what passes along the line."),
    "target": later("The body at the head of the line."),
    "functions": later("What the line is about, parted by semicolons."),
    "phrase": later("The source document's own words about this line."),
    "mutual": later("It holds in both directions."),
    "joint": later("Exercised jointly with the other lines of the same kind and functions."),
    "sentence": later("The line in words. It follows from the other cells."),
    "functions.kind": later("What sort of matter it is."),
    "reference": later("Its reference in the scheme of reservation and delegation."),
    "held_by": later("The body to which it is reserved, or which holds it by statute."),
    "held_as": later("By what title the body holds it."),
    "part_of": later("The wider function that it is part of."),
    "level_reason": later("Why it sits at its level: the clear and agreed benefits of that scale."),
}  # fmt: skip


def heading(column: Column) -> str:
    """The heading of a column."""
    return tr(column.heading)


def meaning(table: Table, column: Column) -> str:
    """What a column means."""
    return tr(MEANINGS.get(f"{table.id}.{column.field}") or MEANINGS[column.field])
