"""A tree of elements as HTML: escaped, in the page's language, abbreviations expanded at first use."""

from collections.abc import Iterator, Sequence
from html import escape
from unicodedata import bidirectional

from exporters.publishing.page.abbreviated import Expander
from exporters.publishing.page.html import VOID, Element, Markup, Node
from schema import Abbreviation
from schema.said import Said
from schema.tongue import Tongue

_PLAIN = frozenset({"title", "option"})
"""Elements in which nothing but text may stand."""
_SHORT = frozenset(
    {"title", "option", "abbr", "h1", "h2", "h3", "h4", "nav", "button", "label", "legend", "summary"}
)
"""Elements in which abbreviations are left as they are: the text below expands them."""
_BREAKING = frozenset(
    {
        "html",
        "head",
        "body",
        "main",
        "section",
        "nav",
        "ul",
        "ol",
        "dl",
        "table",
        "thead",
        "tbody",
        "tr",
        "div",
    }
)
"""Elements whose parts are set on lines of their own, so that the source can be read and compared."""
_RIGHT_TO_LEFT = ("R", "AL")


class Writer:
    """Writes one page or fragment."""

    def __init__(self, tongue: Tongue, abbreviations: Sequence[Abbreviation] = ()) -> None:
        self._tongue = tongue
        self._expander = Expander(abbreviations)

    def write(self, node: Node) -> str:
        """The element and all that it holds."""
        return "".join(self._node(node, expands=True, plain=False))

    def _node(self, node: Node, *, expands: bool, plain: bool) -> Iterator[str]:
        if isinstance(node, Element):
            yield from self._element(node, expands=expands)
        elif isinstance(node, Markup):
            yield node
        elif plain:
            yield escape(self._tongue.told(node))
        else:
            yield self._text(node, expands=expands)

    def _element(self, element: Element, *, expands: bool) -> Iterator[str]:
        yield f"<{element.name}{''.join(self._attributes(element))}>"
        if element.name in VOID:
            return
        expands = expands and element.name not in _SHORT
        gap = "\n" if element.name in _BREAKING else ""
        for child in element.children:
            yield gap
            yield from self._node(child, expands=expands, plain=element.name in _PLAIN)
        yield f"{gap}</{element.name}>"

    def _attributes(self, element: Element) -> Iterator[str]:
        for name, value in element.attributes:
            told = escape(self._tongue.told(value))
            yield f' {name}="{told}"' if told else f" {name}"

    def _text(self, text: str, *, expands: bool) -> str:
        """Text that reads another way than the page, or might, does not turn what stands around it."""
        told = self._tongue.told(text)
        written = self._expander.expanded(told) if expands else escape(told)
        if self._tongue.direction or any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in told):
            written = f"<bdi>{written}</bdi>"
        if self._tongue.is_mixed and isinstance(text, Said):
            written = f'<span lang="{escape(self._tongue.own)}">{written}</span>'
        return written
