"""How to read the pictures: the kinds of line in use, with the key's own marks and its own words."""

from exporters.drawing.samples import line_sample
from exporters.publishing.page.html import Content, Element, tag
from exporters.publishing.page.samples import sample
from schema import ConnectorKind, Partnership
from schema.said import said


def reading(partnership: Partnership) -> Content:
    """Each kind of line that the document uses, in the order of the key, with its definition verbatim."""
    used = {line.kind for line in partnership.connectors}
    kinds = [kind for kind in partnership.key.connector_kinds if kind.id in used]
    if not kinds:
        return None
    opening = said("Each line has a kind. Its pattern, the sign at its end and its letters say which.")
    return [tag("p", opening), tag("dl", [_entry(kind) for kind in kinds], class_="key")]


def _entry(kind: ConnectorKind) -> Element:
    name = tag("dt", sample(line_sample(kind, 0, 0)), " ", kind.name, " ", _code(kind))
    return tag("div", name, tag("dd", kind.definition) if kind.definition else None)


def _code(kind: ConnectorKind) -> Element:
    return tag("span", f"({kind.code})", class_="code")
