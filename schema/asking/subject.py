"""What a whole question is about: "who is accountable for cancer?" is about cancer."""

import tomllib
from functools import cache

from resources import text
from schema.matching import folded

_SIGNS = " \t\n?!.,;:\"'“”\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"


def subject_of(question: str) -> str:
    """The words of a question without those around them that make it one; empty where nothing is left."""
    words = [bare for word in question.split() if (bare := word.strip(_SIGNS))]
    while words and folded(words[0]) in _around():
        del words[0]
    while words and folded(words[-1]) in _around():
        del words[-1]
    return " ".join(words)


@cache
def _around() -> frozenset[str]:
    languages = tomllib.loads(text("questions.toml"))
    return frozenset(word for words in languages.values() for word in words)
