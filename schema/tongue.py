"""The language of pages and pictures: the document's own, also for Remit's words where it is known."""

import re
from functools import lru_cache

from schema.catalogues import languages, read
from schema.said import Said

_ENGLISH, _BRITISH = "en", "en-GB"
_CONTEXT = "Remit"
_TAG = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
"""A language tag that browsers and screen readers understand (BCP 47)."""
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


class Tongue:
    """How a page in a language speaks.

    `document` is the tag of that language, British English where it is none; `own` that of the page's own
    words; `direction` how it reads, where that is not from left to right.
    """

    def __init__(self, language: str) -> None:
        self.document = language if _TAG.fullmatch(language) else _BRITISH
        primary = self.document.partition("-")[0].lower()
        self.own = self.document if primary in (_ENGLISH, *languages()) else _BRITISH
        self.direction = "rtl" if primary in _RIGHT_TO_LEFT else None
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
        told = template.format(**values) if values else template
        return text.finished(told)

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
