"""The levels at which decisions are taken, as a register."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.panels.editors import NumberEditor
from desktop.panels.fields import Field, Section
from desktop.panels.subjects import Subject
from desktop.registers.register import Entry, Register
from desktop.registers.words import Words, counted
from desktop.session import Session
from schema import Level, Partnership
from schema.edits.levels import add_level, edit_level, remove_level
from schema.ids import slug
from schema.sentences import listed

FIELDS = (Section("Level", (Field("label", "Label"), Field("rank", "Rank", NumberEditor))),)
LOWEST = 9


class About(Words):
    """What ranks mean, and which bodies work at a level."""

    def tell(self, partnership: Partnership, entry: str) -> None:
        """Say it of a level as things stand."""
        names = [body.name for body in partnership.bodies if entry in body.levels]
        here = f"At this level: {listed(names)}." if names else "No body works at this level."
        self.say(f"Rank 0 is drawn first, {LOWEST} last: 0 national, 2 system, 3 place. {here}")


def entries(partnership: Partnership) -> tuple[Entry, ...]:
    """Every level, the widest first."""
    ranked = sorted(partnership.levels, key=lambda level: level.rank)
    return tuple(Entry(level.id, f"{level.rank}  {level.label}") for level in ranked)


def subjects(level: str) -> tuple[Subject, ...]:
    """A level."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return edit_level(partnership, level, **{name: value})

    def record(partnership: Partnership) -> Level:
        return next(each for each in partnership.levels if each.id == level)

    return (Subject(f"level {level}", FIELDS, record, edit),)


def added(session: Session) -> tuple[Partnership, str]:
    """The partnership with a level below the others."""
    levels = session.partnership.levels
    rank = min(LOWEST, max((level.rank for level in levels), default=-1) + 1)
    level = Level(id=slug("new level", {each.id for each in levels}), rank=rank, label="New level")
    return add_level(session.partnership, level), level.id


def remove(session: Session, parent: QWidget, level: str) -> None:
    """Remove a level, once the person has said where its bodies and areas go."""
    partnership = session.partnership
    name = next(each.label for each in partnership.levels if each.id == level)
    others = [each for each in partnership.levels if each.id != level]
    replacement = None
    used = _used(partnership, level)
    if used:
        answers = ["To no level", *(f"To {each.label}" for each in others)]
        chosen = ask.which(parent, f"Remove {name}", f"{used} at {name}. Where do they go?", answers)
        if chosen is None:
            return
        replacement = others[chosen - 1].id if chosen else None
    wrong = session.document.attempt(f"Remove {name}", lambda p: remove_level(p, level, replacement))
    session.say(wrong or f"Removed the level {name}.")


def _used(partnership: Partnership, level: str) -> str:
    bodies = sum(level in body.levels for body in partnership.bodies)
    areas = sum(area.level == level for view in partnership.views for area in view.areas)
    told = [counted(bodies, "body", "bodies")] * bool(bodies) + [counted(areas, "area", "areas")] * bool(
        areas
    )
    return f"{listed(told)} {'is' if bodies + areas == 1 else 'are'}" if told else ""


LEVELS = Register("Levels", "level", entries, subjects, added, remove, about=About)
