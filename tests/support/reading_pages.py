"""Reading a published page back: what its tables and lists say, by the ids that their parts carry."""

from typing import NamedTuple

from lxml import html

from schema import Partnership

SVG = "{http://www.w3.org/2000/svg}"


class Relation(NamedTuple):
    """A connector as data: source, kind, target and functions, by id."""

    source: str
    kind: str
    target: str
    functions: frozenset[str]


def parsed(page: bytes) -> html.HtmlElement:
    """The page as a tree."""
    return html.document_fromstring(page.decode())


def words(element: html.HtmlElement) -> str:
    """What an element says, with single blanks."""
    return " ".join("".join(element.itertext()).split())


def related(partnership: Partnership) -> set[Relation]:
    """The relations of the model."""
    return {
        Relation(line.source, line.kind, line.target, frozenset(line.functions))
        for line in partnership.connectors
    }


def related_in_table(page: html.HtmlElement) -> set[Relation]:
    """The relations that the table says, from the ids of its cells."""
    return {
        Relation(
            _only(row, "data-source"),
            _only(row, "data-kind"),
            _only(row, "data-target"),
            frozenset(_only(row, "data-functions").split()),
        )
        for row in page.xpath("//tr[@data-connector]")
    }


def related_in_lists(part: html.HtmlElement) -> set[tuple[str, str, str, str]]:
    """What the lists below the pictures say: body, connector, other body and kind, each from its own side."""
    return {
        (body.get("data-body"), item.get("data-connector"), item.get("data-other"), item.get("data-kind"))
        for body in part.xpath(".//section[@data-body]")
        for item in body.xpath(".//li[@data-connector]")
    }


def _only(row: html.HtmlElement, name: str) -> str:
    (cell,) = row.xpath(f"./*[@{name}]")
    return str(cell.get(name))
