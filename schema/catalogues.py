"""Catalogues of translated texts, in the format of Qt Linguist, read without Qt."""

from functools import cache
from xml.etree import ElementTree

from resources import resource

Texts = dict[tuple[str, str], str]
"""Translations by context and source text."""


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a catalogue."""
    names = (each.name for each in resource("languages").iterdir())
    return tuple(sorted(name.removesuffix(".ts") for name in names if name.endswith(".ts")))


def read(language: str) -> Texts:
    """What the catalogue of this language says; unfinished texts are left out."""
    root = ElementTree.fromstring(resource(f"languages/{language}.ts").read_bytes())
    found: Texts = {}
    for context in root.iterfind("context"):
        for message in context.iterfind("message"):
            told = message.find("translation")
            if told is not None and told.text and told.get("type") is None:
                found[context.findtext("name", ""), message.findtext("source", "")] = told.text
    return found
