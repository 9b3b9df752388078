"""Words as people type them: whatever their capitals and accents, cut short, or spelt out."""

import re
import unicodedata
from collections.abc import Iterable

from schema.partnership import Abbreviation


def folded(text: str) -> str:
    """The text without capitals and accents, letter for letter, so that places in it stay the same."""
    return "".join(_letter(letter) for letter in text)


def ways(abbreviations: Iterable[Abbreviation], text: str) -> list[list[str]]:
    """The words of a folded text, then with an abbreviation spelt out, or with words cut short to one."""
    typed = text.split()
    found = [typed] if typed else []
    for each in abbreviations if typed else ():
        short, full = folded(each.short), folded(each.full)
        for known, other in ((short, full), (full, short)):
            exchanged = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", lambda _, o=other: o, text)  # type: ignore[misc]
            if exchanged != text and exchanged.split() not in found:
                found.append(exchanged.split())
    return found


def worth(value: str, words: list[str]) -> int | None:
    """0 where each of the words starts a word of a folded text, 1 where some stand inside one, None where one
    is missing.
    """
    if not all(word in value for word in words):
        return None
    return 0 if all(at_start(value, word) is not None for word in words) else 1


def at_start(value: str, word: str) -> int | None:
    """Where a word of a folded text begins so; None where none does."""
    found = re.search(rf"(?<!\w){re.escape(word)}", value)
    return found.start() if found else None


def _letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter)[:1].lower()
    return plain if len(plain) == 1 else letter
