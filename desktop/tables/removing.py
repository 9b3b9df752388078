"""Deleting rows of a table from the partnership, once it is said what goes with them."""

from desktop import ask, deleting
from desktop.registers.functions import used
from desktop.session import Session
from desktop.tr import tr
from schema.edits.connectors import delete_connectors
from schema.edits.functions import delete_functions
from schema.sentences import capitalised, listed
from schema.table import Table
from schema.text import Slug

_NAMED = 4


def remove(session: Session, table: Table, ids: list[Slug]) -> None:
    """Delete what these rows are about."""
    if not ids:
        session.say(tr("Choose the rows first that shall be deleted."))
    elif table.id == "bodies":
        session.selection.set(ids)
        deleting.delete_for_good(session)
    elif table.id == "connectors":
        session.document.apply(tr("Delete lines"), delete_connectors(session.partnership, ids))
        session.say(tr("Deleted {count} from the partnership.", count=_lines(len(ids))))
    else:
        _remove_functions(session, list(dict.fromkeys(ids)))


def _remove_functions(session: Session, ids: list[Slug]) -> None:
    partnership = session.partnership
    names = [partnership.function(each).name for each in ids]
    told = listed(names if len(names) <= _NAMED else [*names[:_NAMED], str(len(names) - _NAMED)])
    mentions = [sentence for each in ids for sentence in used(partnership, each)]
    question = tr("Delete {names}? It is no longer mentioned here:", names=told)
    if mentions and not ask.confirm(None, tr("Delete function"), question, "\n".join(mentions), tr("Delete")):
        return
    session.document.apply(tr("Delete function"), delete_functions(partnership, ids))
    session.say(tr("Deleted {names}.", names=capitalised(told)))


def _lines(count: int) -> str:
    return tr("1 line") if count == 1 else tr("{count} lines", count=count)
