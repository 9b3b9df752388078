"""What can be set about publishing: all that is changed while the dialog is open is one step."""

from itertools import count
from typing import Any

from desktop.panels import editors
from desktop.panels.fields import Field, Section, words_of
from desktop.panels.subject import Subject
from desktop.tr import later, tr
from schema import Background, Partnership, Theme
from schema.edits.document import edit_publication


class WidthEditor(editors.NumberEditor):
    """A width in pixels; nothing: as wide as what it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setPlaceholderText(tr("as wide as its place"))

    def show_value(self, value: object) -> None:
        super().show_value(value or None)

    def value_of(self, text: str) -> object:
        return text.strip() or 0


def _themes(_: Partnership) -> editors.Options:
    names = {
        Theme.KEY: tr("As in the key"),
        Theme.NEUTRAL: tr("Neutral"),
        Theme.HIGH_CONTRAST: tr("High contrast"),
    }
    return tuple(names.items())


TOLD = (
    Section(
        "What is told",
        (
            Field("people", "People's names", editors.FlagEditor),
            Field("sources", "Sources of facts", editors.FlagEditor),
            Field("phrases", "Sources' own words", editors.FlagEditor),
        ),
    ),
)
LOOK = (
    Section(
        "Pictures",
        (
            Field("theme", "Colours", editors.ChoiceEditor, _themes),
            Field("background", "Background", editors.ChoiceEditor, words_of(Background)),
            Field("width", "Width", WidthEditor),
            Field("font", "Fonts"),
            Field("title", "Title", editors.FlagEditor),
            Field("key", "Key", editors.FlagEditor),
            Field("control_block", "Document control", editors.FlagEditor),
            Field("embed_model", "Opens again in Remit", editors.FlagEditor),
        ),
    ),
)
_STEP = later("Change how it is published")
_visits = count()


def subjects() -> tuple[Subject, ...]:
    """The settings for one visit to the dialog."""
    name = f"publication {next(_visits)}"
    return tuple(Subject(name, part, lambda p: p.publication, _edit, _STEP) for part in (TOLD, LOOK))


def _edit(partnership: Partnership, name: str, value: Any) -> Partnership:
    return edit_publication(partnership, **{name: value})
