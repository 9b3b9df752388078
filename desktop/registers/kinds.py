"""The key as two registers: kinds of line and kinds of body."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.canvas.pictures import body_icon_on_paper, line_icon_on_paper
from desktop.panels.subject import Subject
from desktop.registers import key_fields
from desktop.registers.preview import BodyPreview, LinePreview
from desktop.registers.register import Entry, Register
from desktop.session import Session
from desktop.tr import counted, tr
from schema import BodyKind, ConnectorKind, Partnership
from schema.edits import key
from schema.edits.connectors import delete_connectors
from schema.ids import slug


def lines(partnership: Partnership) -> tuple[Entry, ...]:
    """Every kind of line with its sign."""
    return tuple(
        Entry(kind.id, f"{kind.name} ({kind.code})", line_icon_on_paper(kind))
        for kind in partnership.key.connector_kinds
    )


def bodies(partnership: Partnership) -> tuple[Entry, ...]:
    """Every kind of body with its sign."""
    return tuple(Entry(kind.id, kind.name, body_icon_on_paper(kind)) for kind in partnership.key.body_kinds)


def of_line(kind: str) -> tuple[Subject, ...]:
    """A kind of line: what it is and looks like, then what it says and joins."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return key.redefine_connector_kind(partnership, kind, **{name: value})

    return tuple(
        Subject(f"kind {kind}", sections, lambda p: p.connector_kind(kind), edit)
        for sections in (key_fields.LINE, key_fields.SENTENCES)
    )


def of_body(kind: str) -> tuple[Subject, ...]:
    """A kind of body."""

    def edit(partnership: Partnership, name: str, value: Any) -> Partnership:
        return key.redefine_body_kind(partnership, kind, **{name: value})

    return (Subject(f"kind {kind}", key_fields.BODY, lambda p: p.body_kind(kind), edit),)


def new_line(session: Session) -> tuple[Partnership, str]:
    """The partnership with a new kind of line."""
    partnership = session.partnership
    known = {each.id for each in partnership.key.connector_kinds}
    kind = ConnectorKind(
        id=slug("new kind", known),
        name="New kind",
        code="?",
        forward="{source} is joined to {target}[ for {functions}]",
        inverse="{target} is joined to {source}[ for {functions}]",
    )
    return key.add_connector_kind(partnership, kind), kind.id


def new_body(session: Session) -> tuple[Partnership, str]:
    """The partnership with a new kind of body."""
    partnership = session.partnership
    known = {each.id for each in partnership.key.body_kinds}
    kind = BodyKind(id=slug("new kind", known), name="New kind")
    return key.add_body_kind(partnership, kind), kind.id


def remove_line(session: Session, parent: QWidget, kind: str) -> None:
    """Remove a kind of line, once the person has said what becomes of its lines."""
    name = session.partnership.connector_kind(kind).name
    going = tuple(line.id for line in session.partnership.connectors if line.kind == kind)
    others = [each for each in session.partnership.key.connector_kinds if each.id != kind]
    if not going:
        _remove(session, name, lambda p: key.remove_connector_kind(p, kind))
        return
    question = counted(
        len(going),
        "{count} line is of the kind {name}. What becomes of it?",
        "{count} lines are of the kind {name}. What becomes of them?",
        name=name,
    )
    answers = [
        *(tr("They become: {kind} ({code})", kind=each.name, code=each.code) for each in others),
        tr("They are deleted"),
    ]
    chosen = ask.which(parent, tr("Remove {name}", name=name), question, answers)
    if chosen is not None and chosen < len(others):
        _remove(session, name, lambda p: key.remove_connector_kind(p, kind, others[chosen].id))
    elif chosen is not None:
        _remove(session, name, lambda p: key.remove_connector_kind(delete_connectors(p, going), kind))


def remove_body(session: Session, parent: QWidget, kind: str) -> None:
    """Remove a kind of body, once the person has said what its bodies and its places in the key become."""
    partnership = session.partnership
    name = partnership.body_kind(kind).name
    going = sum(body.kind == kind for body in partnership.bodies)
    alone = [each.name for each in partnership.key.connector_kinds if _only(each, kind)]
    others = [each for each in partnership.key.body_kinds if each.id != kind]
    if not going and not alone:
        _remove(session, name, lambda p: key.remove_body_kind(p, kind))
    elif not others:
        session.say(tr("{name} is the only kind of body, and bodies are of it.", name=name))
    else:
        chosen = ask.which(
            parent, tr("Remove {name}", name=name), _question(name, going, alone), [o.name for o in others]
        )
        if chosen is not None:
            _remove(session, name, lambda p: key.remove_body_kind(p, kind, others[chosen].id))


def _only(line: ConnectorKind, body: str) -> bool:
    """Whether a row of what the kind may join would be left without any kind of body."""
    return any((body,) in (join.sources, join.targets) for join in line.joins)


def _question(name: str, going: int, alone: list[str]) -> str:
    if going:
        return counted(
            going,
            "{count} body is of the kind {name}. Of which kind shall it be?",
            "{count} bodies are of the kind {name}. Of which kind shall they be?",
            name=name,
        )
    return tr(
        "{kinds} may join nothing else. Which kind takes the place of {name}?",
        kinds=", ".join(alone),
        name=name,
    )


def _remove(session: Session, name: str, edit: Any) -> None:
    session.say(
        session.document.attempt(tr("Remove {name} from the key", name=name), edit)
        or tr("Removed {name}.", name=name)
    )


LINES = Register(
    "Lines",
    "kind of line",
    lines,
    of_line,
    new_line,
    remove_line,
    key.reorder_connector_kind,
    LinePreview,
    True,
)
BODIES = Register(
    "Bodies",
    "kind of body",
    bodies,
    of_body,
    new_body,
    remove_body,
    key.reorder_body_kind,
    BodyPreview,
    True,
)
