"""Which fields the inspector shows, as data: a table for each thing that can be selected."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from desktop.panels import choices, editors, view_lists
from desktop.panels.editors import Editor, Options
from desktop.tr import tr
from schema import (
    Attestation,
    Direction,
    Emphasis,
    Form,
    FunctionKind,
    Holding,
    LineStyle,
    Orientation,
    Partnership,
    PartnershipForm,
    Status,
)
from schema.sentences import capitalised, sentence


class Field(NamedTuple):
    """One row of the inspector: a field of a record, the words before it, and what edits it."""

    name: str
    label: str
    editor: Callable[[], Editor] = editors.LineEditor
    options: Callable[[Partnership], Options] | None = None


class Section(NamedTuple):
    """A heading and the fields below it."""

    title: str
    fields: tuple[Field, ...]


def body_kinds(p: Partnership) -> Options:
    return [(kind.id, kind.name) for kind in p.key.body_kinds]


def connector_kinds(p: Partnership) -> Options:
    return [(kind.id, kind.name) for kind in p.key.connector_kinds]


def levels(p: Partnership) -> Options:
    return [(level.id, level.label) for level in p.levels]


def bodies(p: Partnership) -> Options:
    return sorted(((body.id, body.name) for body in p.bodies), key=lambda option: option[1].casefold())


def body_or_none(p: Partnership) -> Options:
    return [(None, tr("None")), *bodies(p)]


def level_or_none(p: Partnership) -> Options:
    return [(None, tr("None")), *levels(p)]


def functions(p: Partnership) -> Options:
    return [(function.id, function.name) for function in p.functions]


def function_or_none(p: Partnership) -> Options:
    return [(None, tr("None")), *functions(p)]


def hidden_lines(p: Partnership) -> Options:
    """The lines that any view hides, in words."""
    hidden = dict.fromkeys(line for view in p.views for line in view.connectors_hidden)
    return [(line, sentence(p, p.connector(line))) for line in hidden]


def paper(_: Partnership) -> Options:
    return [(size, size) for size in ("A0", "A1", "A2", "A3", "A4")]


def titles_of_holding(_: Partnership) -> Options:
    return [
        (Holding.HELD, tr("Held, and may be delegated")),
        (Holding.RESERVED, tr("Reserved to it")),
        (Holding.STATUTE, tr("By statute")),
    ]


def words_of(kind: type[StrEnum]) -> Callable[[Partnership], Options]:
    """The values of an enumeration, capitalised."""
    return lambda _: [(value.value, tr(capitalised(value.value))) for value in kind]


ATTESTED = (
    Section(
        "Source",
        (
            Field("citation", "Citation"),
            Field("attestation", "Attestation", editors.ChoiceEditor, words_of(Attestation)),
            Field("valid_from", "From", editors.DayEditor),
            Field("valid_to", "Until", editors.DayEditor),
        ),
    ),
)

BODY = (
    Section(
        "Body",
        (
            Field("name", "Name"),
            Field("short_name", "Short name"),
            Field("kind", "Kind", editors.ChoiceEditor, body_kinds),
            Field("levels", "Levels", editors.ManyEditor, levels),
            Field("parent", "Organ of", editors.ChoiceEditor, body_or_none),
            Field("chair", "Chair"),
            Field("quorum", "Quorum", editors.NumberEditor),
            Field("stands_for", "Stands for"),
            Field("ods_code", "ODS code", choices.CapitalsEditor),
            Field("description", "Description", editors.ParagraphEditor),
        ),
    ),
)

MEETINGS = (
    Section(
        "Meetings",
        (
            Field("meeting_frequency", "Meets"),
            Field("meets_in_public", "In public", choices.YesNoEditor),
        ),
    ),
    Section(
        "Terms of reference",
        (
            Field("terms_of_reference", "Terms"),
            Field("terms_approved_by", "Approved by"),
            Field("terms_review_by", "Review by", editors.DayEditor),
        ),
    ),
)

FUNCTION = (
    Section(
        "Function",
        (
            Field("name", "Name"),
            Field("kind", "Kind", editors.ChoiceEditor, words_of(FunctionKind)),
            Field("reference", "Reference"),
            Field("held_by", "Held by", editors.ChoiceEditor, body_or_none),
            Field("held_as", "Held as", editors.ChoiceEditor, titles_of_holding),
            Field("part_of", "Part of", editors.ChoiceEditor, function_or_none),
            Field("level_reason", "Level reason", editors.ParagraphEditor),
            Field("description", "Description", editors.ParagraphEditor),
        ),
    ),
)

CONNECTOR = (
    Section(
        "Connector",
        (
            Field("kind", "Kind", editors.ChoiceEditor, connector_kinds),
            Field("source", "From", editors.ChoiceEditor, bodies),
            Field("target", "To", editors.ChoiceEditor, bodies),
            Field("functions", "Functions", editors.ManyEditor, functions),
            Field("phrase", "Phrase"),
            Field("mutual", "Mutual", editors.FlagEditor),
            Field("joint", "Joint", editors.FlagEditor),
            Field("reason", "Reason"),
        ),
    ),
)

VIEW = (
    Section(
        "View",
        (
            Field("title", "Title"),
            Field("tab", "Tab"),
            Field("description", "Description", editors.ParagraphEditor),
            Field("form", "Shows", editors.ChoiceEditor, words_of(Form)),
            Field("direction", "Levels go", editors.ChoiceEditor, words_of(Direction)),
            Field("line_style", "Lines run", editors.ChoiceEditor, words_of(LineStyle)),
            Field("bundles", "Bundle lines", editors.FlagEditor),
            Field("kinds_shown", "Kinds shown", view_lists.ShownEditor, connector_kinds),
            Field("connectors_hidden", "Hidden lines", view_lists.HiddenEditor, hidden_lines),
        ),
    ),
)

PAGE = (
    Section(
        "Page",
        (
            Field("size", "Paper", editors.ChoiceEditor, paper),
            Field("orientation", "Lies", editors.ChoiceEditor, words_of(Orientation)),
        ),
    ),
)

CONTROL = (
    Section(
        "Document",
        (
            Field("title", "Title"),
            Field("reference", "Reference"),
            Field("version", "Version"),
            Field("status", "Status", editors.ChoiceEditor, words_of(Status)),
            Field("owner", "Owner"),
            Field("author", "Author"),
            Field("approved_by", "Approved by"),
            Field("approved_on", "Approved on", editors.DayEditor),
            Field("effective_from", "Effective", editors.DayEditor),
            Field("review_by", "Review by", editors.DayEditor),
            Field("correct_as_of", "Correct as of", editors.DayEditor),
            Field("audience", "Audience"),
            Field("publish", "For the public", editors.FlagEditor),
            Field("language", "Language"),
        ),
    ),
)

PARTNERSHIP = (Section("", (Field("form", "Form", editors.ChoiceEditor, words_of(PartnershipForm)),)),)

PLACEMENT = (
    Section(
        "On this view",
        (
            Field("emphasis", "Emphasis", editors.ChoiceEditor, words_of(Emphasis)),
            Field("locked", "Locked", editors.FlagEditor),
        ),
    ),
)

PIN = (Section("On this view", (Field("emphasis", "Emphasis", editors.ChoiceEditor, words_of(Emphasis)),)),)

BUNDLE = (Section("Bundle", (Field("single", "Single lines", editors.FlagEditor),)),)

AREA = (
    Section(
        "Area",
        (
            Field("title", "Title"),
            Field("body", "Stands for", editors.ChoiceEditor, body_or_none),
            Field("level", "Level", editors.ChoiceEditor, level_or_none),
            Field("locked", "Locked", editors.FlagEditor),
            Field("collapsed", "Collapsed", editors.FlagEditor),
        ),
    ),
)

NOTE = (
    Section(
        "Note",
        (
            Field("text", "Text", editors.ParagraphEditor),
            Field("heading", "Heading", editors.FlagEditor),
        ),
    ),
)
