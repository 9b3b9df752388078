"""The languages of the interface: a catalogue each, shown through Qt."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import preferences
from schema.catalogues import Texts, languages, read


class Catalogue(QTranslator):
    """The texts of one language. What it does not know stays English."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        return not self._texts

    def translate(self, context: str, sourceText: str, *_: object) -> str:  # noqa: N803
        return self._texts.get((context, sourceText), "")


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
