"""What those hear who do not see the picture: each thing once, in reading order, and nothing internal.

Chromium hands on the words inside a named group as well as its name, whatever the group's role. So what is
drawn of a thing that has a name is hidden from listeners, and stays text for everybody else.
"""

from lxml import etree

from exporters.drawing.marks import Item, Role, TextMark
from exporters.svg_marks import element, put
from schema.said import Said, said
from schema.tongue import Tongue

OBJECT, SYMBOL = "graphics-object", "graphics-symbol"
"""Roles of the WAI-ARIA Graphics Module: a thing that may have parts, and one that has none."""
_NAMED = {
    Role.BAND: said("Level: {name}"),
    Role.AREA: "{name}",
    Role.BODY: "{name}",
    Role.KEY: "{name}",
    Role.WORDS: "{name}",
    Role.CONTROL: "{name}",
}
"""Things that are told as objects with a title."""
_TOLD = (Role.CONNECTOR, Role.KEY_ROW, Role.WORDS_ROW, Role.TABLE)
"""Things that are told in a sentence of their own."""
_SILENT = (Role.TITLE,)
"""What the root has said already."""
_LINKED = said("Opens its terms of reference")


def voiced(item: Item, identifier: str, tongue: Tongue) -> etree._Element:
    """The group of an item: its name, its marks, and what more is told of it."""
    group = element("g", id=identifier)
    if item.role in _NAMED:
        _as_object(group, item, tongue)
    elif item.role in _TOLD:
        _as_sentences(group, item)
    elif item.role in _SILENT:
        group.append(_hidden(item))
    else:
        put(group, item.marks)
    if tongue.is_mixed and _is_ours(item):
        _mark_as_ours(group, item, tongue.own)
    return group


def _is_ours(item: Item) -> bool:
    """Whether its words are Remit's: it stands for nothing in the model, and lists no words of it."""
    return not item.refs and item.role not in (Role.PAGE, Role.WORDS_ROW)


def _mark_as_ours(group: etree._Element, item: Item, language: str) -> None:
    """Says in which language Remit's words are, where that is another than the document's (WCAG 2.2, 3.1.2).

    What holds rows or facts of the document says it of its heading alone.
    """
    heading = list(group)[: 1 if item.role is Role.CONTROL else 3]
    for part in heading if item.role in _NAMED else (group,):
        part.set("lang", language)


def _as_object(group: etree._Element, item: Item, tongue: Tongue) -> None:
    is_control = item.role is Role.CONTROL
    name = tongue.told(Said(_NAMED[item.role], (("name", item.name),)))
    owner, details = group, () if is_control else item.details
    if item.address:
        # Chromium takes a description for the name of a link that has no label.
        owner = element("a", href=item.address, aria_label=_as_it_reads(item))
        group.append(owner)
        details = (*details, tongue.told(_LINKED))
    else:
        group.set("role", OBJECT)
        group.append(element("title", name))
    _describe(owner, details)
    owner.append(_hidden(item))
    group.extend(_symbol(fact) for fact in item.details if is_control)


def _as_it_reads(item: Item) -> str:
    """The name of a link: the words that can be seen, so that who speaks them follows it (WCAG 2.2, 2.5.3);
    then what the item's name says more.
    """
    seen = " ".join(mark.text for mark in item.marks if isinstance(mark, TextMark))
    return ", ".join([seen, *(part for part in item.name.split(", ") if part not in seen)])


def _as_sentences(group: etree._Element, item: Item) -> None:
    """One sentence; of a line that stands for several, the sentence of each after it."""
    many = len(item.refs) if item.role is Role.CONNECTOR and len(item.refs) > 1 else 0
    group.set("role", OBJECT if many else SYMBOL)
    group.set("aria-label", item.name)
    _describe(group, item.details[many:])
    group.append(_hidden(item))
    group.extend(_symbol(sentence) for sentence in item.details[:many])


def _describe(group: etree._Element, details: tuple[str, ...]) -> None:
    if details:
        group.append(element("desc", ". ".join(details)))


def _symbol(words: str) -> etree._Element:
    return element("g", role=SYMBOL, aria_label=words)


def _hidden(item: Item) -> etree._Element:
    group = element("g", aria_hidden="true")
    put(group, item.marks)
    return group
