"""The fields of the key's kinds, as data."""

from desktop.panels import choices, editors
from desktop.panels.fields import Field, Section, body_kinds, words_of
from desktop.registers.joins import JoinsEditor
from desktop.registers.words import spelt
from schema import EndMarker, Family, Fill, LinePattern, Shape

LINE = (
    Section(
        "Kind of line",
        (
            Field("name", "Name"),
            Field("code", "Code", choices.CapitalsEditor),
            Field("definition", "Definition", editors.ParagraphEditor),
            Field("family", "Family", editors.ChoiceEditor, words_of(Family)),
        ),
    ),
    Section(
        "Sign",
        (
            Field("pattern", "Pattern", editors.ChoiceEditor, spelt(LinePattern)),
            Field("end", "End marker", editors.ChoiceEditor, spelt(EndMarker)),
            Field("colour", "Colour", choices.ColourEditor),
        ),
    ),
)

SENTENCES = (
    Section(
        "Sentences",
        (
            Field("forward", "From source"),
            Field("inverse", "From target"),
            Field("mutual", "Mutual"),
        ),
    ),
    Section("May join", (Field("joins", "Bodies", JoinsEditor, body_kinds),)),
)

BODY = (
    Section(
        "Kind of body",
        (
            Field("name", "Name"),
            Field("shape", "Shape", editors.ChoiceEditor, spelt(Shape)),
            Field("fill", "Fill", editors.ChoiceEditor, spelt(Fill)),
            Field("statutory", "Statutory", editors.FlagEditor),
            Field("holds_functions", "Holds functions", editors.FlagEditor),
            Field("acts_for_parent", "Acts for its parent", editors.FlagEditor),
        ),
    ),
)
