"""Questions that a map answers: who is accountable, where is it decided, what does a body do, what is where.

Answers are sentences with the ids of what they speak of, so that a terminal prints them and a canvas shows
them.
"""

from schema.asking.accountable import accountable
from schema.asking.answer import Answer, Sentence
from schema.asking.body import about_body
from schema.asking.decides import decides
from schema.asking.levels import levels
from schema.asking.questions import QUESTIONS, Question, ask

__all__ = [
    "QUESTIONS",
    "Answer",
    "Question",
    "Sentence",
    "about_body",
    "accountable",
    "ask",
    "decides",
    "levels",
]
