"""The languages of the interface: a catalogue each, in the format of Qt Linguist, which translators know."""

from functools import cache

from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import preferences
from resources import resource

Texts = dict[tuple[str, str], str]
"""Translations by context and source text."""


class Catalogue(QTranslator):
    """The texts of one language. What it does not know stays English."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return not self._texts

    def translate(self, context: str, sourceText: str, *_: object) -> str:  # noqa: N803
        return self._texts.get((context, sourceText), "")


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a catalogue."""
    names = (each.name for each in resource("languages").iterdir())
    return tuple(sorted(name.removesuffix(".ts") for name in names if name.endswith(".ts")))


def read(language: str) -> Texts:
    """What the catalogue of this language says; unfinished texts are left out."""
    safe = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(resource(f"languages/{language}.ts").read_bytes(), safe)
    found: Texts = {}
    for message in root.iterfind("context/message"):
        told = message.find("translation")
        if told is not None and told.text and told.get("type") is None:
            found[message.getparent().findtext("name"), message.findtext("source")] = told.text  # type: ignore[union-attr,index]
    return found


def wanted() -> str:
    """The language that the person chose, or that of the system; English has no catalogue."""
    chosen = preferences.chosen("language")
    return QLocale.system().name()[:2] if chosen == preferences.SYSTEM else chosen


def use(application: QCoreApplication, language: str) -> Catalogue | None:
    """Speak this language from now on, if there is a catalogue; windows that are open stay as they are."""
    if language not in languages():
        return None
    catalogue = Catalogue(read(language))
    catalogue.setParent(application)
    application.installTranslator(catalogue)
    return catalogue
