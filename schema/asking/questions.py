"""The questions as a table: the command line and the editor's search box read it."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from schema.asking.accountable import accountable
from schema.asking.answer import Answer
from schema.asking.body import about_body
from schema.asking.decides import decides
from schema.asking.levels import levels
from schema.asking.subject import subject_of
from schema.naming import Unnamed
from schema.partnership import Partnership


class Question(NamedTuple):
    """A row of the table."""

    name: str
    """As it is typed."""
    about: str
    """What it asks, with a place for the subject."""
    answer: Callable[[Partnership, str, date | None], Answer]
    """Raises `schema.naming.Unnamed` when nothing is called like the subject."""
    needs_subject: bool = True


QUESTIONS = (
    Question("accountable", "Who is accountable for {subject}, to whom, along which path?", accountable),
    Question("decides", "Where is {subject} decided, and by whose delegation?", decides),
    Question("body", "What does {subject} hold, give and receive?", about_body),
    Question("levels", "What is at each level?", levels, needs_subject=False),
)


def ask(partnership: Partnership, question: str, subject: str = "", on: date | None = None) -> Answer:
    """The answer to a question by its name. Its subject may be the whole question, as people type it.

    Raises `KeyError` when there is no such question, `schema.naming.Unnamed` when nothing is called like the
    subject.
    """
    asked = {each.name: each for each in QUESTIONS}[question]
    try:
        return asked.answer(partnership, subject, on)
    except Unnamed:
        bare = subject_of(subject)
        if bare == subject or (asked.needs_subject and not bare):
            raise
    return asked.answer(partnership, bare, on)
