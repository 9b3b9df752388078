"""How much a finding weighs, told by a sign, a word and a colour: nobody needs the colour."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop.tr import counted, later
from schema.rules import Severity

ACCEPTED = "accepted"
"""Stands beside the severities for findings that somebody accepted."""
KINDS = (*Severity, ACCEPTED)
SIGNS = {Severity.ERROR: "●", Severity.WARNING: "▲", Severity.INFO: "○", ACCEPTED: "✓"}
WORDS = {
    Severity.ERROR: later("Error"),
    Severity.WARNING: later("Warning"),
    Severity.INFO: later("Note"),
    ACCEPTED: later("Accepted"),
}
COLOURS = {
    Severity.ERROR: "#B3261E",
    Severity.WARNING: "#8A5300",
    Severity.INFO: "#005EB8",
    ACCEPTED: "#00703C",
}
"""Each stands 4.5:1 off white paper, so that white figures can be read on it."""
SIZE = 18
"""SVG user units across, of a sign on the page."""
_NAMES = {
    Severity.ERROR: (later("error"), later("errors")),
    Severity.WARNING: (later("warning"), later("warnings")),
    Severity.INFO: (later("note"), later("notes")),
    ACCEPTED: (later("accepted"), later("accepted")),
}
_SHARP = 4
"""Pixels for each unit, so that it can be looked at closely."""
_MOST = 9


def name_of(kind: str, count: int) -> str:
    """What so many findings are called."""
    return counted(count, *_NAMES[kind])


def sign_of(kind: str) -> str:
    """One letter that stands for it."""
    return SIGNS[kind]


@cache
def icon(kind: str) -> QIcon:
    """The sign for lists."""
    return QIcon(picture(kind, ""))


def figure(count: int) -> str:
    """How many, as it fits into a sign."""
    return str(count) if count <= _MOST else f"{_MOST}+"


@cache
def picture(kind: str, said: str) -> QPixmap:
    """The sign with a figure in it, four times as large as it is shown, with nothing behind it."""
    painted = QPixmap(SIZE * _SHARP, SIZE * _SHARP)
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARP, _SHARP)
    colour = QColor(COLOURS[kind])
    is_hollow = kind == Severity.INFO
    painter.setPen(QPen(colour if is_hollow else QColor("white"), 2 if is_hollow else 1.5))
    painter.setBrush(QColor("white") if is_hollow else colour)
    painter.drawPath(_shape(kind))
    painter.setPen(QPen(colour if is_hollow else QColor("white")))
    _write(painter, said or ("✓" if kind == ACCEPTED else ""), 1.5 if kind == Severity.WARNING else 0)
    painter.end()
    return painted


def _write(painter: QPainter, said: str, lower: float) -> None:
    font = QFont()
    font.setBold(True)
    font.setPixelSize(10 if len(said) == 1 else 8)
    painter.setFont(font)
    painter.drawText(QRectF(0, lower, SIZE, SIZE), Qt.AlignmentFlag.AlignCenter, said)


def _shape(kind: str) -> QPainterPath:
    """A triangle for warnings, a square for what was accepted, else a disc."""
    made, room = QPainterPath(), QRectF(1.5, 1.5, SIZE - 3, SIZE - 3)
    if kind == Severity.WARNING:
        corners = [QPointF(SIZE / 2, 0.5), QPointF(SIZE - 0.5, SIZE - 1.5), QPointF(0.5, SIZE - 1.5)]
        made.addPolygon(QPolygonF(corners))
        made.closeSubpath()
    elif kind == ACCEPTED:
        made.addRoundedRect(room, 3, 3)
    else:
        made.addEllipse(room)
    return made
