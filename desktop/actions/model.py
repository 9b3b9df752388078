"""The lists that stand on no page: the Model menu."""

from desktop import commands, conditions
from desktop.actions.row import Row
from desktop.searching import deeds
from desktop.tables.deeds import show_table

ROWS: tuple[Row, ...] = (
    Row("control", "&Document control …", commands.show_register("Document"), "",
        "Title, version, approval and the revision table"),
    Row("key-of-lines", "|Key of &lines …", commands.show_register("Lines"), "Ctrl+Alt+K",
        "Add, change and remove kinds of line"),
    Row("key-of-bodies", "Key of &bodies …", commands.show_register("Bodies"), "",
        "Add, change and remove kinds of body"),
    Row("levels", "Le&vels …", commands.show_register("Levels"), "",
        "The levels at which decisions are taken, and their words"),
    Row("functions", "&Functions …", commands.show_register("Functions"), "Ctrl+Alt+F",
        "Functions and decisions, with their references and where they are used"),
    Row("doubles", "|Find &doubles …", deeds.find_doubles, "",
        "Bodies that seem to be the same, to be merged", conditions.with_two_bodies),
    Row("abbreviations", "&Abbreviations …", commands.show_register("Abbreviations"), "",
        "What short forms stand for"),
    Row("table-of-bodies", "|&Table of bodies", show_table("bodies"), "Alt+1",
        "All bodies in a table, to type and to paste into"),
    Row("table-of-lines", "Table of l&ines", show_table("connectors"), "Alt+2",
        "All lines in a table, to type and to paste into"),
    Row("table-of-functions", "Table of f&unctions", show_table("functions"), "Alt+3",
        "All functions in a table, to type and to paste into"),
    Row("table-of-decisions", "Functions and &decisions", show_table("decisions"), "Alt+4",
        "Who holds each function, to whom it is delegated, by whom and why"),
)  # fmt: skip
