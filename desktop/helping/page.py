"""A page of help: about a part of the window, a field or an action."""

from collections.abc import Mapping
from html import escape

from PySide6.QtGui import QAction, QKeySequence

from desktop.helping.fields import FIELDS
from desktop.helping.topics import TOPICS
from desktop.tr import tr

_TO_READ = QKeySequence.SequenceFormat.NativeText


def page(topic: str, label: str, actions: Mapping[str, QAction]) -> str:
    """The page as HTML. A field's topic is its record and name; its label is its heading."""
    words = field_help(topic)
    if words:
        return _heading(label) + _paragraph(words)
    about = TOPICS.get(topic, TOPICS["window"])
    found = [actions[each] for each in about.actions if each in actions]
    return _heading(tr(about.title)) + _paragraph(tr(about.text)) + _list(found)


def action_page(action: QAction) -> str:
    """What an action of a menu does."""
    return _heading(plain(action)) + _paragraph(action.statusTip()) + _paragraph(_keys(action))


def field_help(topic: str) -> str:
    """What a field is for; empty where it is no field. What is said of every fact is said once."""
    words = FIELDS.get(topic) or FIELDS.get(f"Fact.{topic.rpartition('.')[2]}", "")
    return tr(words) if words else ""


def plain(action: QAction) -> str:
    """The words of an action without the signs of menus."""
    return action.text().replace("&", "").removesuffix(" …")


def _list(actions: list[QAction]) -> str:
    rows = "".join(
        f"<tr><td><b>{escape(plain(each))}</b>&nbsp;&nbsp;</td><td>{escape(_keys(each))}&nbsp;&nbsp;</td>"
        f"<td>{escape(each.statusTip())}</td></tr>"
        for each in actions
    )
    return f"<table cellspacing='4'>{rows}</table>" if rows else ""


def _keys(action: QAction) -> str:
    return action.shortcut().toString(_TO_READ)


def _heading(words: str) -> str:
    return f"<h3>{escape(words)}</h3>"


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>" if words else ""
