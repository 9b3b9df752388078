"""Every connector in a sentence: the words that picture, page, checker and screen reader share."""

import re
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import TYPE_CHECKING

from schema.said import Said, said
from schema.tongue import tongue_of

if TYPE_CHECKING:
    from schema.body import Body
    from schema.connector import Connector
    from schema.partnership import Partnership

_OPTIONAL = re.compile(r"\[([^\[\]|]*)(?:\|([^\[\]]*))?\]")
_FIELD = re.compile(r"\{(source|target|functions)\}")


def sentence(partnership: "Partnership", connector: "Connector", *, inverse: bool = False) -> str:
    """The connector as a sentence without a full stop, told from its source, or from its target.

    A mutual connector is told with the kind's mutual sentence where it has one.
    """
    kind = partnership.connector_kind(connector.kind)
    template = kind.inverse if inverse else kind.forward
    if connector.mutual and kind.mutual:
        template = kind.mutual
    words = {
        "source": spoken(partnership.body(connector.source)),
        "target": spoken(partnership.body(connector.target)),
        "functions": listed([partnership.function(function).name for function in connector.functions]),
    }
    tell = tongue_of(partnership.control.language).told
    return capitalised(filled(template, {name: tell(each) for name, each in words.items()}))


def filled(template: str, words: Mapping[str, str]) -> str:
    """A kind's sentence with its words: `[a|b]` gives a when all that a names is known, else b."""
    return _fields(_OPTIONAL.sub(lambda part: _chosen(part, words), template), words)


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence: "cancer, mental health and stroke"."""
    if len(names) < 2:
        return "".join(names)
    return said("{names} and {last}", names=with_commas(names[:-1]), last=names[-1])


def with_commas(names: Sequence[str]) -> str:
    """Names that follow each other, each in its language: "cancer, mental health"."""
    if not any(isinstance(name, Said) for name in names):
        return ", ".join(names)
    return reduce(lambda some, name: said("{names}, {last}", names=some, last=name), names)


class _Raised(Said):
    """A text that begins with a capital, in any language."""

    def __new__(cls, template: str, values: tuple[tuple[str, object], ...] = ()) -> "_Raised":
        made = str.__new__(cls, _raised(Said(template, values)))
        made.template, made.values = template, values
        return made

    def finished(self, told: str) -> str:
        """With its first letter raised."""
        return _raised(told)


def capitalised(text: str) -> str:
    """The text with its first letter raised and all others left alone."""
    return _Raised(text.template, text.values) if isinstance(text, Said) else _raised(text)


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def in_a_sentence(name: str) -> str:
    """A body's name as it stands inside a sentence: "The X" loses its capital article."""
    return f"the {name[4:]}" if name.startswith("The ") else name


def spoken(body: "Body") -> str:
    """A body as it acts in a sentence; one that stands for many acts as each of them, so verbs agree."""
    name = in_a_sentence(body.name)
    is_plural = bool(body.stands_for) and body.name.endswith("s")
    return said("each of the {bodies}", bodies=name.removeprefix("the ")) if is_plural else name


def _chosen(part: re.Match[str], words: Mapping[str, str]) -> str:
    wanted, otherwise = part[1], part[2] or ""
    known = all(words.get(field) for field in _FIELD.findall(wanted))
    return wanted if known else otherwise


def _fields(template: str, words: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda field: words.get(field[1], ""), template)
