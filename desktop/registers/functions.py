"""Functions, decisions, strategies, plans and subjects, as a register that says where each is used."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.panels.subjects import of_function
from desktop.registers.register import Entry, Register
from desktop.registers.words import Words
from desktop.session import Session
from desktop.tr import tr
from schema import Function, Partnership
from schema.edits.functions import add_function, delete_functions
from schema.ids import new_id
from schema.sentences import capitalised, sentence


class About(Words):
    """Where a function is used."""

    def tell(self, partnership: Partnership, entry: str) -> None:
        """Say it of a function as things stand."""
        self.say("\n".join(used(partnership, entry)) or tr("No line and no other function mentions it."))


def entries(partnership: Partnership) -> tuple[Entry, ...]:
    """Every function with its reference in the scheme of reservation and delegation."""
    return tuple(Entry(each.id, _called(each)) for each in partnership.functions)


def used(partnership: Partnership, function: str) -> tuple[str, ...]:
    """Every line and every function that mentions a function, a sentence each."""
    return tuple(_used(partnership, function))


def added(session: Session) -> tuple[Partnership, str]:
    """The partnership with a new function."""
    function = Function(id=new_id(session.partnership, "new function", "function"), name=tr("new function"))
    return add_function(session.partnership, function), function.id


def remove(session: Session, parent: QWidget, function: str) -> None:
    """Delete a function, once the person has seen who mentions it."""
    name, mentions = session.partnership.function(function).name, used(session.partnership, function)
    question = tr("Delete {name}? It is no longer mentioned here:", name=name)
    if mentions and not ask.confirm(
        parent, tr("Delete function"), question, "\n".join(mentions), tr("Delete")
    ):
        return
    wrong = session.document.attempt(tr("Delete function"), lambda p: delete_functions(p, (function,)))
    session.say(wrong or tr("Deleted {name}.", name=name))


def _used(partnership: Partnership, function: str) -> Iterator[str]:
    for line in partnership.connectors:
        if function in line.functions:
            yield f"{sentence(partnership, line)}."
    for other in partnership.functions:
        if other.part_of == function:
            yield tr("{capitalised} is part of it.", capitalised=capitalised(other.name))


def _called(function: Function) -> str:
    reference = f"{function.reference}  " if function.reference else ""
    return f"{reference}{capitalised(function.name)}"


FUNCTIONS = Register("Functions", "function", entries, of_function, added, remove, about=About)
