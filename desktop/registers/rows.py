"""Registers of rows without ids: abbreviations, revisions, and the seats of a body."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.panels.editors import ChoiceEditor, DayEditor, FlagEditor, ParagraphEditor
from desktop.panels.fields import Field, Section, body_or_none
from desktop.panels.subject import Subject
from desktop.registers.register import Entry, Register
from desktop.session import Session
from desktop.tr import tr
from schema import Partnership, Revision, Seat
from schema.changes_in_words import changes_in_words
from schema.dates import in_words
from schema.edits import document, rows

ABBREVIATION = (Section("Abbreviation", (Field("short", "Short"), Field("full", "Stands for"))),)
REVISION = (
    Section(
        "Revision",
        (
            Field("version", "Version"),
            Field("on", "On", DayEditor),
            Field("author", "Author"),
            Field("summary", "Summary", ParagraphEditor),
        ),
    ),
)
SEAT = (
    Section(
        "",
        (
            Field("holder", "Holder"),
            Field("role", "Role"),
            Field("voting", "Voting", FlagEditor),
            Field("independent", "Independent", FlagEditor),
            Field("nominated_by", "Nominated by", ChoiceEditor, body_or_none),
        ),
    ),
)
_LONGEST = 4000
"""Characters that a summary may have, as `schema.text.Paragraph` allows."""


def numbered(*texts: str) -> tuple[Entry, ...]:
    """Entries that are named by their place."""
    return tuple(Entry(str(at), text) for at, text in enumerate(texts))


def _abbreviations(partnership: Partnership) -> tuple[Entry, ...]:
    return numbered(*(f"{each.short}  {each.full}" for each in partnership.abbreviations))


def _abbreviation(row: str) -> tuple[Subject, ...]:
    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return rows.edit_abbreviation(partnership, int(row), **{name: value})

    return (Subject(f"abbreviation {row}", ABBREVIATION, lambda p: p.abbreviations[int(row)], edit),)


def _add_abbreviation(session: Session) -> tuple[Partnership, str]:
    known = {each.short for each in session.partnership.abbreviations}
    short = next(name for name in map("NEW{}".format, ("", *range(2, 10**6))) if name not in known)
    after = document.set_abbreviation(session.partnership, short, tr("What it stands for"))
    return after, str(len(after.abbreviations) - 1)


def _remove_abbreviation(session: Session, _parent: QWidget, row: str) -> None:
    short = session.partnership.abbreviations[int(row)].short
    session.say(
        session.document.attempt(tr("Remove abbreviation"), lambda p: document.remove_abbreviation(p, short))
    )


def _revisions(partnership: Partnership) -> tuple[Entry, ...]:
    return numbered(*map(_revision_in_words, partnership.control.revisions))


def _revision_in_words(revision: Revision) -> str:
    day = in_words(revision.on) if revision.on else ""
    return "  ".join(each for each in (revision.version, day, revision.author) if each) or tr(
        "Without version"
    )


def _revision(row: str) -> tuple[Subject, ...]:
    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return rows.edit_revision(partnership, int(row), **{name: value})

    return (Subject(f"revision {row}", REVISION, lambda p: p.control.revisions[int(row)], edit),)


def _add_revision(session: Session) -> tuple[Partnership, str]:
    partnership = session.partnership
    control = partnership.control
    revision = Revision(
        version=control.version, on=date.today(), author=control.author, summary=proposed_summary(session)
    )
    return document.add_revision(partnership, revision), str(len(control.revisions))


def proposed_summary(session: Session) -> str:
    """What has changed since the file was opened, as many sentences as a summary can hold."""
    now = session.partnership
    before = session.document.opened.but(control=now.control, acceptances=now.acceptances)
    summary = ""
    for sentence in changes_in_words(before, now):
        if len(summary) + 1 + len(sentence) > _LONGEST:
            break
        summary = f"{summary}\n{sentence}".strip()
    return summary


def _remove_revision(session: Session, _parent: QWidget, row: str) -> None:
    session.say(session.document.attempt(tr("Remove revision"), lambda p: rows.remove_revision(p, int(row))))


def seats_of(body: str) -> Register:
    """The seats of a body."""

    def entries(partnership: Partnership) -> tuple[Entry, ...]:
        known = {each.id: each for each in partnership.bodies}
        return numbered(*map(_seat_in_words, known[body].seats if body in known else ()))

    def subjects(row: str) -> tuple[Subject, ...]:
        def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
            return rows.edit_seat(partnership, body, int(row), **{name: value})

        return (
            Subject(
                f"{body} seat {row}",
                SEAT,
                lambda p: p.body(body).seats[int(row)],
                edit,
            ),
        )

    def added(session: Session) -> tuple[Partnership, str]:
        after = rows.add_seat(session.partnership, body, Seat(holder=tr("New seat")))
        return after, str(len(after.body(body).seats) - 1)

    def remove(session: Session, _parent: QWidget, row: str) -> None:
        session.say(
            session.document.attempt(tr("Remove seat"), lambda p: rows.remove_seat(p, body, int(row)))
        )

    return Register(tr("Seats"), "seat", entries, subjects, added, remove)


def _seat_in_words(seat: Seat) -> str:
    role = f", {seat.role}" if seat.role else ""
    marks = ["independent"] * seat.independent + [tr("no vote")] * (not seat.voting)
    told = f" ({', '.join(marks)})" if marks else ""
    return f"{seat.holder}{role}{told}"


ABBREVIATIONS = Register(
    "Abbreviations",
    "abbreviation",
    _abbreviations,
    _abbreviation,
    _add_abbreviation,
    _remove_abbreviation,
)
REVISIONS = Register("Revisions", "revision", _revisions, _revision, _add_revision, _remove_revision)
