"""The levels at which decisions are taken, as a register."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.panels.editors import NumberEditor
from desktop.panels.fields import Field, Section
from desktop.panels.subject import Subject
from desktop.registers.register import Entry, Register
from desktop.registers.words import Words
from desktop.session import Session
from desktop.tr import counted, tr
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
        here = (
            tr("At this level: {listed}.", listed=listed(names))
            if names
            else tr("No body works at this level.")
        )
        self.say(
            tr(
                "Rank 0 is drawn first, {lowest} last: 0 national, 2 system, 3 place. {here}",
                lowest=LOWEST,
                here=here,
            )
        )


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
        answers = [tr("To no level"), *(tr("To {level}", level=each.label) for each in others)]
        chosen = ask.which(
            parent,
            tr("Remove {name}", name=name),
            tr("At {name}: {used}. Where shall that go?", used=used, name=name),
            answers,
        )
        if chosen is None:
            return
        replacement = others[chosen - 1].id if chosen else None
    wrong = session.document.attempt(
        tr("Remove {name}", name=name), lambda p: remove_level(p, level, replacement)
    )
    session.say(wrong or tr("Removed the level {name}.", name=name))


def _used(partnership: Partnership, level: str) -> str:
    bodies = sum(level in body.levels for body in partnership.bodies)
    areas = sum(area.level == level for view in partnership.views for area in view.areas)
    told = [counted(bodies, "{count} body", "{count} bodies")] * bool(bodies)
    told += [counted(areas, "{count} area", "{count} areas")] * bool(areas)
    return listed(told)


LEVELS = Register("Levels", "level", entries, subjects, added, remove, about=About)
