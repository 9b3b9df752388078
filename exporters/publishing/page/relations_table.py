"""All relations as a table: from whom, of which kind, to whom, about what, and on whose word."""

from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.tables import table
from exporters.publishing.page.telling import about, grounds, marks
from schema import Connector, Partnership
from schema.dates import in_words
from schema.said import Said, said
from schema.sentences import capitalised, sentence


def relations_table(partnership: Partnership) -> Content:
    """A row for each connector of the document, in model order. Cells carry the ids of what they name."""
    lines = partnership.connectors
    if not lines:
        return None
    cited = any(line.citation for line in lines)
    heads = [said("From"), said("Relation"), said("To"), said("About"), said("In a sentence"), said("Notes")]
    heads += [said("Source")] if cited else []
    caption = said("All relations of this document, each told from the body that it starts from")
    return table("relations", caption, heads, [_row(partnership, line, cited) for line in lines])


def _row(partnership: Partnership, line: Connector, cited: bool) -> Element:
    source, target = partnership.body(line.source), partnership.body(line.target)
    kind = partnership.connector_kind(line.kind)
    return tag(
        "tr",
        tag("th", source.name, scope="row", data_source=source.id),
        tag("td", kind.name, data_kind=kind.id),
        tag("td", target.name, data_target=target.id),
        tag("td", capitalised(about(partnership, line.functions)), data_functions=" ".join(line.functions)),
        tag("td", f"{sentence(partnership, line)}.", class_="told"),
        tag("td", _notes(line)),
        tag("td", line.citation) if cited else None,
        data_connector=line.id,
    )


def _notes(line: Connector) -> Content:
    told: list[Said] = [*marks(line, directions=line.mutual), *grounds(line)]
    if line.valid_from:
        told.append(said("from {day}", day=in_words(line.valid_from)))
    if line.valid_to:
        told.append(said("until {day}", day=in_words(line.valid_to)))
    return [["; " if at else None, note] for at, note in enumerate(told)]
