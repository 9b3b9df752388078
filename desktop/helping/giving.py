"""Saying of every panel of an editor what it is about."""

from PySide6.QtWidgets import QWidget

from desktop.editor import Editor
from desktop.helping.about import is_about


def give_topics(editor: Editor) -> None:
    """Say of every panel of an editor what it is about."""
    parts: dict[str, tuple[QWidget, ...]] = {
        "canvas": (editor.canvas,),
        "tabs": (editor.tabs,),
        "key-strip": (editor.key_strip,),
        "outline": (editor.outline_panel,),
        "overview": (editor.overview,),
        "spotlight": (editor.spotlight,),
        "filters": (editor.filters,),
        "palette": (editor.palette_of_bodies,),
        "inspector": (editor.inspector,),
        "findings": (editor.findings_panel,),
        "asking": (editor.ask_panel,),
        "history": (editor.history,),
        "tables": tuple(editor.tables.places.values()),
        "help": (editor.help,),
    }
    for topic, widgets in parts.items():
        for widget in widgets:
            is_about(widget, topic)
