"""SVG pictures read back: the group of each thing, its marks, and how each is painted in the end."""

from collections.abc import Iterator

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = {f"{SVG}rect", f"{SVG}path", f"{SVG}text"}


def groups(root: etree._Element) -> dict[str, etree._Element]:
    """The groups of things in document order, by the name that their ids end in."""
    prefix = f"{root.get('id')}_"
    named = ((group.get("id") or "", group) for group in root.iter(f"{SVG}g"))
    return {name.removeprefix(prefix): group for name, group in named if name.startswith(prefix)}


def marks(group: etree._Element) -> list[etree._Element]:
    """What is drawn of one thing, without what other things in its group draw."""
    return list(_marks(group))


def painted(element: etree._Element, name: str) -> str | None:
    """An attribute as it holds, be it the element's own or of a group around it."""
    held = (each.get(name) for each in (element, *element.iterancestors()))
    return next((value for value in held if value is not None), None)


def voice(element: etree._Element) -> str | None:
    """The name by which listeners are told of an element: its label, else its title."""
    title = element.find(f"{SVG}title")
    return element.get("aria-label") or (title.text if title is not None else None)


def _marks(group: etree._Element) -> Iterator[etree._Element]:
    for child in group:
        if child.tag in _DRAWN:
            yield child
        elif child.tag in (f"{SVG}g", f"{SVG}a") and not child.get("id") and not child.get("role"):
            yield from _marks(child)
