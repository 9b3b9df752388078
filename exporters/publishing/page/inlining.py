"""Pictures put into the page: without what only a file needs, and with the ids by which they are explored."""

from lxml import etree

from exporters.graphviz_units import number
from exporters.publishing.page.html import Markup
from schema import Partnership, View
from schema.bundling import DrawnLine, drawn_lines

SVG = "{http://www.w3.org/2000/svg}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WIDE = 1200
"""Pictures of at least so many units fill the page; others keep their natural size."""
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)


def inlined(partnership: Partnership, view: View, picture: bytes) -> Markup:
    """The picture of a view as markup. Its metadata, with the model, stays in the file beside the page."""
    root = etree.fromstring(picture, _SAFE)
    for metadata in root.findall(f"{SVG}metadata"):
        root.remove(metadata)
    if _LANGUAGE in root.attrib:
        del root.attrib[_LANGUAGE]
    _keep_small(root)
    _give_handles(root, drawn_lines(partnership, view))
    etree.cleanup_namespaces(root)
    return Markup(etree.tostring(root, encoding="unicode"))


def _keep_small(root: etree._Element) -> None:
    """A picture with a width of its own keeps it; a small one is not blown up to fill the page."""
    _, _, width, height = (float(side) for side in (root.get("viewBox") or "0 0 0 0").split())
    if root.get("width") is None and 0 < width < _WIDE:
        root.set("width", number(width))
        root.set("height", number(height))
    if root.get("width") is not None:
        root.set("class", "sized")


def _give_handles(root: etree._Element, lines: tuple[DrawnLine, ...]) -> None:
    """What each group stands for, for the script and for tests; nobody hears it."""
    by_id = {f"line-{line.first.id}": line for line in lines}
    for group in root.iter(f"{SVG}g"):
        name = (group.get("id") or "").removeprefix(f"{root.get('id')}_")
        if name.startswith("body-"):
            group.set("data-body", name.removeprefix("body-"))
        elif name in by_id:
            _name_line(group, by_id[name])


def _name_line(group: etree._Element, line: DrawnLine) -> None:
    ends = (end for connector in line.connectors for end in (connector.source, connector.target))
    group.set("data-connectors", " ".join(connector.id for connector in line.connectors))
    group.set("data-ends", " ".join(dict.fromkeys(ends)))
    group.set("data-kind", line.first.kind)
