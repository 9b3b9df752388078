"""Previews of a kind: its sign as the page draws it, its sentences with real names, what is amiss with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.canvas.pictures import picture_of
from desktop.faults import finished
from desktop.following import styled
from desktop.registers.words import label
from desktop.theme import SPACE, heading, wrong_words
from desktop.tr import counted, tr
from exporters.drawing.marks import Mark
from exporters.drawing.samples import HEIGHT, WIDTH, body_sample, line_sample
from schema import BodyKind, Connector, ConnectorKind, Partnership
from schema.key_advice import advice_on
from schema.sentences import capitalised, filled, listed, sentence

_SCALE = 1.5
_GAP = 24


class Preview(QWidget):
    """A picture on white paper, words below it, and warnings in red."""

    def __init__(self) -> None:
        super().__init__()
        self.picture, self.words, self.warning = QLabel(), label(), label()
        self.picture.setStyleSheet("background: #FFFFFF; border: 1px solid palette(mid); padding: 6px;")
        styled(self.warning, wrong_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in (heading(tr("As the page draws it")), self.picture, self.warning, self.words):
            layout.addWidget(widget)
        layout.setAlignment(self.picture, Qt.AlignmentFlag.AlignLeft)

    def draw(self, marks: tuple[Mark, ...], samples: int, name: str) -> None:
        """Show samples that stand side by side."""
        width = samples * WIDTH + (samples - 1) * _GAP
        self.picture.setPixmap(picture_of(marks, QSize(width, HEIGHT), _SCALE))
        self.picture.setAccessibleName(name)

    def say(self, words: tuple[str, ...], amiss: tuple[str, ...] = ()) -> None:
        """Words below the picture, and what is amiss."""
        self.words.setText("\n".join(words))
        self.warning.setText("\n".join(f"⚠ {each}" for each in amiss))
        self.warning.setVisible(bool(amiss))


class LinePreview(Preview):
    """A kind of line: once, and in both directions."""

    def tell(self, partnership: Partnership, entry: str) -> None:
        """Show a kind of line as it stands."""
        kind = partnership.connector_kind(entry)
        twice = line_sample(kind, WIDTH + _GAP, 0, mutual=True)
        self.draw(
            (*line_sample(kind, 0, 0), *twice), 2, tr("{kind}, in one direction and in both", kind=kind.name)
        )
        self.say((*examples(partnership, kind), used(partnership, entry)), advice(partnership, entry))


class BodyPreview(Preview):
    """A kind of body: as it is, and illustrative."""

    def tell(self, partnership: Partnership, entry: str) -> None:
        """Show a kind of body as it stands."""
        kind = partnership.body_kind(entry)
        as_it_is = body_sample(kind.shape, kind.fill, 0, 0, illustrative=False)
        doubtful = body_sample(kind.shape, kind.fill, WIDTH + _GAP, 0, illustrative=True)
        self.draw((*as_it_is, *doubtful), 2, tr("{kind}, as it is and illustrative", kind=kind.name))
        self.say(
            (may_give(partnership, kind), may_receive(partnership, kind), used_by_bodies(partnership, entry)),
            advice(partnership, entry),
        )


def advice(partnership: Partnership, kind: str) -> tuple[str, ...]:
    """What would trouble a reader of this kind, a sentence each."""
    return tuple(finished(each.message) for each in advice_on(partnership.key, kind))


def examples(partnership: Partnership, kind: ConnectorKind) -> tuple[str, ...]:
    """Its sentences about the first line of that kind, or about bodies that might be."""
    first = next((line for line in partnership.connectors if line.kind == kind.id), None)
    if first is not None:
        told = [_both(partnership, first, inverse=inverse) for inverse in (False, True)]
    else:
        words = {
            "source": tr("the Board"),
            "target": tr("the Leeds Committee"),
            "functions": tr("urgent care"),
        }
        told = [_filled(template, words) for template in (kind.forward, kind.inverse)]
    words = {"source": tr("the Board"), "target": tr("the Leeds Committee")}
    return (*told, *((_filled(kind.mutual, words),) if kind.mutual else ()))


def _both(partnership: Partnership, line: Connector, *, inverse: bool) -> str:
    return f"{sentence(partnership, line.but(mutual=False), inverse=inverse)}."


def _filled(template: str, words: dict[str, str]) -> str:
    return f"{capitalised(filled(template, words))}."


def used(partnership: Partnership, kind: str) -> str:
    """How many lines are of a kind."""
    count = sum(line.kind == kind for line in partnership.connectors)
    return (
        tr("No line is of this kind.")
        if not count
        else counted(count, "{count} line is of this kind.", "{count} lines are of this kind.")
    )


def used_by_bodies(partnership: Partnership, kind: str) -> str:
    """How many bodies are of a kind."""
    count = sum(body.kind == kind for body in partnership.bodies)
    return (
        tr("No body is of this kind.")
        if not count
        else counted(count, "{count} body is of this kind.", "{count} bodies are of this kind.")
    )


def may_give(partnership: Partnership, kind: BodyKind) -> str:
    """Which kinds of line may begin at such a body."""
    kinds = partnership.key.connector_kinds
    giving = [each.name for each in kinds if not each.joins or any(_in(kind, j.sources) for j in each.joins)]
    return tr("From it: {listed}.", listed=listed(giving) or tr("nothing"))


def may_receive(partnership: Partnership, kind: BodyKind) -> str:
    """Which kinds of line may end at such a body."""
    kinds = partnership.key.connector_kinds
    taking = [each.name for each in kinds if not each.joins or any(_in(kind, j.targets) for j in each.joins)]
    return tr("To it: {listed}.", listed=listed(taking) or tr("nothing"))


def _in(kind: BodyKind, kinds: tuple[str, ...]) -> bool:
    return not kinds or kind.id in kinds
