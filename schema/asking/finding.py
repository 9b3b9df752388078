"""What a question is about, found by what people call it: exactly, or as part of a name."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

from schema.asking.answer import Answer, Sentence, say
from schema.body import Body
from schema.dates import in_words
from schema.function import Function
from schema.matching import folded, ways, worth
from schema.naming import Unnamed, named
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.said import said
from schema.sentences import listed

_FEW = 5
"""So many things of like names are told of."""
_LIKE = 0.7
"""So like, of 1, a word must be to one that is known to be taken for it: "cancer" is not meant as "care"."""


class Found(NamedTuple):
    """The things that are called so."""

    told: tuple[Any, ...]
    """Those that the answer tells of."""
    left: tuple[Any, ...]
    """Those for which the name says too little."""

    def answer(self, tell: Callable[[Any], Iterator[Sentence]]) -> Answer:
        """What is told of each, each sentence once, and who else is called so."""
        sentences = [sentence for each in self.told for sentence in tell(each)]
        if self.left:
            names = [each.name for each in self.left[:_FEW]]
            rest = self.left[_FEW:]
            more = [said("{count} more", count=str(len(rest)))] if rest else []
            names_told = listed([*names, *more])
            sentences.append(
                say("Called so too: {names}.", *(each.id for each in self.left), names=names_told)
            )
        return Answer(tuple(dict.fromkeys(sentences)))


def called(partnership: Partnership, things: tuple[Any, ...], text: str, what: str) -> Found:
    """The thing that is called so; else those of whose names the words are part, the nearest only.

    Capitals and accents make no difference, nor does it whether an abbreviation of the document, or initials,
    are spelt out. Raises `Unnamed` when there is none.
    """
    try:
        return Found((named(things, text, what),), ())
    except Unnamed:
        found = _nearest(partnership, things, text) or _by_initials(things, text)
    if not found:
        raise _nobody(things, text, what)
    return Found(found[:_FEW], found[_FEW:])


def when(now: Arrangements, thing: Body | Function) -> Iterator[Sentence]:
    """That it is not there on the day, where it is not."""
    if now.day and thing.valid_to and thing.valid_to < now.day:
        yield say("{name} ended on {day}.", thing.id, name=thing.name, day=in_words(thing.valid_to))
    if now.day and thing.valid_from and thing.valid_from > now.day:
        yield say("{name} begins on {day}.", thing.id, name=thing.name, day=in_words(thing.valid_from))


def _nobody(things: tuple[Any, ...], text: str, what: str) -> Unnamed:
    """That nothing is called so, and what may have been meant."""
    meant = _meant(things, text)
    if meant:
        message = said(
            "no {what} is called “{text}”; did you mean “{meant}”?", what=what, text=text, meant=meant
        )
    else:
        message = said("no {what} is called “{text}”; type a part of its name", what=what, text=text)
    return Unnamed(message)


def _meant(things: tuple[Any, ...], text: str) -> str:
    """The name of which the words are part once each is taken for the one that it is most like."""
    known = {word: None for each in things for word in folded(each.name).split()}
    near = {word: get_close_matches(word, known, n=1, cutoff=_LIKE) for word in folded(text).split()}
    words = [next(iter(those), word) for word, those in near.items()]
    found = (each.name for each in things if worth(folded(each.name), words) == 0)
    return next(found, "") if words else ""


def _nearest(partnership: Partnership, things: tuple[Any, ...], text: str) -> tuple[Any, ...]:
    typed = ways(partnership.abbreviations, folded(text))
    far = {each.id: _distance(each, typed) for each in things}
    least = min((each for each in far.values() if each is not None), default=None)
    return tuple(each for each in things if far[each.id] == least) if least is not None else ()


def _distance(thing: Any, typed: list[list[str]]) -> int | None:
    """How far the words are from being a thing's name; None where they are not part of it."""
    names = folded(f"{thing.name} {getattr(thing, 'short_name', '')}")
    found = [
        how_well + 2 * (at > 0)
        for at, words in enumerate(typed)
        if (how_well := worth(names, words)) is not None
    ]
    return min(found, default=None)


def _by_initials(things: tuple[Any, ...], text: str) -> tuple[Any, ...]:
    return tuple(each for each in things if _initials(each.name) == folded(text.strip()) != "")


def _initials(name: str) -> str:
    return folded("".join(word[0] for word in name.split() if word[0].isupper()))
