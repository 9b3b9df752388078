"""The language of pages and pictures: the document's own, also for Remit's words where it is known."""

from functools import lru_cache

from exporters.catalogues import languages, read
from schema.said import Said

_ENGLISH = "en"
_CONTEXT = "Remit"


class Tongue:
    """How a page in a language speaks. `own` is the language tag of the page's own words."""

    def __init__(self, language: str) -> None:
        primary = language.partition("-")[0].lower()
        self.document = language or "en-GB"
        self.own = self.document if primary in (_ENGLISH, *languages()) else "en-GB"
        self._texts = _texts(primary)

    @property
    def is_mixed(self) -> bool:
        """Whether the page's own words are in another language than the document."""
        return self.own != self.document

    def told(self, text: str) -> str:
        """What Remit says, in the language of the page; what the document says stays as it is."""
        if not isinstance(text, Said):
            return text
        template = self._texts.get(text.template, text.template)
        values = {name: self._value(value) for name, value in text.values}
        return template.format(**values) if values else template

    def _value(self, value: object) -> object:
        return self.told(value) if isinstance(value, str) else value


@lru_cache(maxsize=8)
def tongue_of(language: str) -> Tongue:
    """How a document in a language speaks."""
    return Tongue(language)


@lru_cache(maxsize=8)
def _texts(primary: str) -> dict[str, str]:
    if primary not in languages():
        return {}
    return {source: text for (context, source), text in read(primary).items() if context == _CONTEXT}
