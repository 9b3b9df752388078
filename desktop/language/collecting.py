"""Which texts the interface has: read from the source, so that no catalogue can forget one.

`uv run python -m desktop.language.collecting` brings every catalogue up to date: what is new is marked
unfinished, what is gone goes, what is translated stays.
"""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from lxml import etree

from desktop.actions.table import ACTIONS, MENUS
from desktop.language.qt_texts import QT_TEXTS
from desktop.tr import CONTEXT
from schema import Body, BodyKind, Connector, ConnectorKind, Function, Level, Partnership, View
from schema.catalogues import Texts, languages, read
from schema.changes_in_words import words_of
from schema.rules import rules
from schema.rules.ics_places import HWB
from schema.rules.packs import packs, seat_words
from schema.sentences import capitalised

_DESKTOP = Path(__file__).parents[1]
_BELOW = (_DESKTOP.parent / "schema", _DESKTOP.parent / "exporters")
"""The layers that know no Qt, and say things all the same."""
_CATALOGUES = _DESKTOP.parent / "resources" / "languages"

_TEXTS = {
    "tr": (0,),
    "later": (0,),
    "counted": (1, 2),
    "said": (0,),
    "say": (0,),
    "fix": (0,),
    "Field": (1,),
    "Section": (0,),
    "Register": (0, 1),
}
"""Whose arguments are texts, and which: the functions of `tr`, and the tables of fields and registers."""
_ENUMERATIONS = ("words_of", "spelt")
"""What shows the values of an enumeration as words."""


def collect() -> list[tuple[str, str]]:
    """Every text of the interface with its context, each once, in the order of the alphabet."""
    rooms = (_DESKTOP, *_BELOW)
    own = {text for room in rooms for path in room.rglob("*.py") for text in _of_file(path)}
    own |= {*_of_actions(), *_of_rules(), *_of_fields()}
    return sorted({(CONTEXT, text) for text in own if text.strip()} | set(QT_TEXTS))


def _of_actions() -> Iterator[str]:
    yield from MENUS
    for row in ACTIONS:
        yield from (row.text.lstrip("|"), row.tip, row.under)


def _of_rules() -> Iterator[str]:
    for rule in rules():
        yield from (rule.title, *rule.messages)
    for pack in packs():
        yield from (pack.title, pack.about)
    yield from seat_words(HWB)


def _of_fields() -> Iterator[str]:
    for record in (Partnership, Body, Function, Connector, Level, ConnectorKind, BodyKind, View):
        yield from map(words_of, record.model_fields)


def _of_file(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for at in _TEXTS.get(node.func.id, ()):
                yield from _constants(node.args[at : at + 1])
            if node.func.id in _ENUMERATIONS and isinstance(node.args[0], ast.Name):
                yield from _of_enumeration(path, node.args[0].id)


def _constants(nodes: list[ast.expr]) -> Iterator[str]:
    """The texts that an argument can be: itself, or either side of an if."""
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _constants([node.body, node.orelse])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _of_enumeration(path: Path, name: str) -> Iterator[str]:
    module = ".".join(path.relative_to(_DESKTOP.parent).with_suffix("").parts)
    for value in getattr(import_module(module), name, ()):
        yield capitalised(value.value)
        yield capitalised(value.value.replace("-", " "))


def as_catalogue(language: str, texts: list[tuple[str, str]], known: Texts) -> bytes:
    """A catalogue of these texts in the format of Qt Linguist."""
    root = etree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, etree._Element] = {}
    for context, text in texts:
        if context not in contexts:
            contexts[context] = etree.SubElement(root, "context")
            etree.SubElement(contexts[context], "name").text = context
        message = etree.SubElement(contexts[context], "message")
        etree.SubElement(message, "source").text = text
        told = etree.SubElement(message, "translation")
        told.text = known.get((context, text))
        if told.text is None:
            told.set("type", "unfinished")
    return etree.tostring(
        root, encoding="utf-8", xml_declaration=True, pretty_print=True, doctype="<!DOCTYPE TS>"
    )


if __name__ == "__main__":
    for each in languages():
        (_CATALOGUES / f"{each}.ts").write_bytes(as_catalogue(each, collect(), read(each)))
