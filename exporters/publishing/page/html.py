"""HTML as values: a tree of elements and text, so that nothing that was typed becomes markup."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from schema.addresses import address_in

VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
"""Elements that hold nothing and have no end."""


class Markup(str):
    """Markup that is finished, such as a picture that was parsed and written again."""


class Element(NamedTuple):
    """An element: its name, its attributes in order, and what it holds."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    children: "tuple[Node, ...]"


Node = Element | str
Content = Node | Iterable["Content"] | None
"""What may be put into an element: text, elements, and whatever holds some of them; None is nothing."""


def tag(name: str, /, *content: Content, **attributes: str | bool | None) -> Element:
    """An element. In names of attributes `_` stands for `-`, at the end for nothing; True is an attribute
    without a value, None and False none at all.
    """
    set_ = {
        _spelt(key): value for key, value in attributes.items() if value is not None and value is not False
    }
    kept = tuple((key, value if isinstance(value, str) else "") for key, value in set_.items())
    return Element(name, kept, tuple(flat(content)))


def _spelt(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def flat(content: Content) -> Iterator[Node]:
    """The elements and texts in it, in order."""
    if content is None:
        return
    if isinstance(content, str | Element):
        yield content
    else:
        for each in content:
            yield from flat(each)


def paragraphs(text: str, **attributes: str) -> list[Element]:
    """A text of several lines as paragraphs, one for each line that says something."""
    return [tag("p", line.strip(), **attributes) for line in text.split("\n") if line.strip()]


def bare(element: Element) -> Element:
    """The element without what only our own style and script ask for."""
    kept = tuple((name, value) for name, value in element.attributes if not _is_ours(name))
    children = (bare(child) if isinstance(child, Element) else child for child in element.children)
    return Element(element.name, kept, tuple(children))


def _is_ours(name: str) -> bool:
    return name == "class" or name.startswith("data-")


def linked_if_address(text: str) -> Content:
    """The text, as a link where it is nothing but an address of the web; no other address is followed."""
    address = address_in(text)
    return tag("a", text, href=address) if address else text
