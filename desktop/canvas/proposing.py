"""What is proposed on the canvas: kinds for a line that was pulled, bodies for a place."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF

from desktop.canvas.bubble import Bubble, Proposal
from desktop.canvas.pictures import BODY_SIZE, STRIP_SIZE, body_icon_on_paper, line_icon_on_paper
from desktop.canvas.view import CanvasView
from desktop.faults import EDIT_FAULTS, sentence_of
from desktop.naming import Choice, Existing, NewRow, choices, placed_at, row_at
from desktop.selected import lines_of
from desktop.session import Session
from desktop.tr import counted, tr
from exporters.drawing.marks import Point
from schema import Connector, ConnectorKind, Partnership
from schema.edits.connectors import change_connector_kind
from schema.edits.connectors import connect as connected
from schema.ids import new_connector_id
from schema.likely import likely_kinds
from schema.sentences import sentence

_TOGETHER = "body and line"


class _Wanted(NamedTuple):
    """A body at a place, and a line to it: from whom, and of which kind; empty where not known."""

    source: str
    kind: str
    at: Point


class Proposing(QObject):
    """Opens bubbles over a canvas, one at a time."""

    def __init__(self, canvas: CanvasView, session: Session) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, session
        self.bubble: Bubble | None = None
        self._made_for_it: str | None = None
        canvas.stage.kinds_wanted.connect(self.propose_kinds)
        canvas.stage.bodies_wanted.connect(self.propose_bodies)
        session.view_changed.connect(self.close)

    def propose_kinds(
        self, source: str, target: str, x: float, y: float, made_for_it: str | None = None
    ) -> None:
        """Let the person choose the kind of a new line; the current one is shown on the page.

        With a body that was made for the line, in the step before, it is one step.
        """
        partnership = self._session.partnership
        meant = likely_kinds(partnership, source, target)
        others = [kind for kind in partnership.key.connector_kinds if kind not in meant]
        name = partnership.body
        bubble = self._open(f"{name(source).name}  →  {name(target).name}", (x, y), lines=True)
        self._made_for_it = made_for_it
        quiet = [self._line(source, target, kind, quiet=True) for kind in others]
        self._session.say(
            tr("Choose the kind with the arrows and Enter, or with a click. Esc draws nothing.")
        )
        bubble.propose([*(self._line(source, target, kind) for kind in meant), *quiet])

    def propose_bodies(self, source: str, kind: str, x: float, y: float) -> None:
        """Let the person type a name: bodies that exist come first, so that none is drawn twice."""
        wanted = _Wanted(source, kind, (x, y))
        heading = (
            tr("From {body} to …", body=self._session.partnership.body(source).name)
            if source
            else tr("Add a body")
        )
        bubble = self._open(heading, (x, y), prompt=tr("Type a name, existing or new"))
        self._session.say(
            tr("Type a name, with its kind in brackets if need be, and press Enter; semicolons part several.")
        )
        bubble.typed.connect(partial(self._find, bubble, wanted))
        self._find(bubble, wanted, "")

    def propose_here(self) -> None:
        """Let the person type a name in the middle of what can be seen."""
        if self._canvas.stage.can_draw:
            self.propose_bodies("", "", *self._middle())

    def change_kinds(self) -> None:
        """Let the person choose another kind for all lines that are selected."""
        partnership, lines = self._session.partnership, lines_of(self._session)
        if not lines:
            return
        first = partnership.connector(lines[0])
        meant = likely_kinds(partnership, first.source, first.target)
        others = [kind for kind in partnership.key.connector_kinds if kind not in meant]
        heading = counted(len(lines), "Change the kind of the line", "Change the kind of {count} lines")
        bubble = self._open(heading, self._middle(), lines=True)
        bubble.propose(
            Proposal(
                kind.name, partial(self._change, lines, kind), line_icon_on_paper(kind), quiet=kind in others
            )
            for kind in (*meant, *others)
        )

    def close(self) -> None:
        """Close the bubble that is open, if any."""
        if self.bubble is not None:
            self.bubble.close_down()

    def _middle(self) -> Point:
        """The middle of what can be seen."""
        middle = self._canvas.mapToScene(self._canvas.viewport().rect().center())
        return middle.x(), middle.y()

    def _open(self, heading: str, at: Point, *, prompt: str = "", lines: bool = False) -> Bubble:
        self.close()
        bubble = Bubble(self._canvas.viewport(), heading, STRIP_SIZE if lines else BODY_SIZE, prompt)
        self.bubble = bubble
        bubble.closed.connect(self._closed)
        self._session.document.changed.connect(bubble.close_down)
        bubble.open_at(self._canvas.mapFromScene(QPointF(*at)))
        return bubble

    def _closed(self) -> None:
        self.bubble = None
        self._session.document.preview(None)
        self._canvas.setFocus()

    def _line(self, source: str, target: str, kind: ConnectorKind, *, quiet: bool = False) -> Proposal:
        line = self._new(source, target, kind)
        after = connected(self._session.partnership, line)
        words = f"{kind.name}: {sentence(after, line)}."
        return Proposal(
            tr("{words} The key does not mean this.", words=words) if quiet else words,
            partial(self._draw, line),
            line_icon_on_paper(kind),
            partial(self._session.document.preview, after),
            quiet,
        )

    def _new(self, source: str, target: str, kind: ConnectorKind) -> Connector:
        line_id = new_connector_id(self._session.partnership, source, kind.id, target)
        return Connector(id=line_id, kind=kind.id, source=source, target=target)

    def _draw(self, line: Connector) -> None:
        document = self._session.document
        name = document.partnership.connector_kind(line.kind).name
        after = connected(document.partnership, line)
        document.apply(
            tr("Draw {name}", name=name), after, merge=self._made_for_it and (_TOGETHER, self._made_for_it)
        )
        self._session.selection.set((line.id,))
        self._session.say(f"{sentence(after, line)}.")

    def _change(self, lines: tuple[str, ...], kind: ConnectorKind) -> None:
        after = change_connector_kind(self._session.partnership, lines, kind.id)
        self._session.document.apply(tr("Change kind to {kind}", kind=kind.name), after)

    def _find(self, bubble: Bubble, wanted: _Wanted, typed: str) -> None:
        found, current = choices(self._session.partnership, self._session.view, typed, wanted.source)
        bubble.propose((self._body(choice, wanted) for choice in found), current)

    def _body(self, choice: Choice | NewRow, wanted: _Wanted) -> Proposal:
        kind = self._session.partnership.body_kind(choice.kind)
        return Proposal(choice.words, partial(self._take, choice, wanted), body_icon_on_paper(kind))

    def _take(self, choice: Choice | NewRow, wanted: _Wanted) -> None:
        if isinstance(choice, NewRow):
            self._place_row(choice, wanted.at)
            return
        is_here = isinstance(choice, Existing) and choice.is_here
        body = choice.body if isinstance(choice, Existing) and is_here else self._place(choice, wanted.at)
        if body is None:
            return
        self._session.selection.set((body,))
        self._made_for_it = None if is_here else body
        if wanted.source and wanted.kind:
            self._draw(self._new(wanted.source, body, self._session.partnership.connector_kind(wanted.kind)))
        elif wanted.source:
            self.propose_kinds(wanted.source, body, *wanted.at, self._made_for_it)

    def _place_row(self, row: NewRow, at: Point) -> None:
        session = self._session
        try:
            after, bodies = row_at(session.partnership, session.view_id or "", row, at)
        except EDIT_FAULTS as fault:
            session.say(sentence_of(fault))
            return
        session.document.apply(tr("Add bodies"), after)
        session.selection.set(bodies)

    def _place(self, choice: Choice, at: Point) -> str | None:
        session = self._session
        try:
            after, body = placed_at(session.partnership, session.view_id or "", choice, at)
        except EDIT_FAULTS as fault:
            session.say(sentence_of(fault))
            return None
        session.document.apply(_step(after, choice), after, merge=(_TOGETHER, body))
        return body


def _step(partnership: Partnership, choice: Choice) -> str:
    if isinstance(choice, Existing):
        return tr("Place on view")
    return tr("Add {kind}", kind=partnership.body_kind(choice.kind).name)
