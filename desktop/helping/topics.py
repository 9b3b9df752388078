"""What every part of the window is for, and what can be done there."""

from typing import NamedTuple

from desktop.tr import later


class Topic(NamedTuple):
    """A part of the window in a few sentences, and the actions that belong to it, by id."""

    title: str
    text: str
    actions: tuple[str, ...] = ()


TOPICS: dict[str, Topic] = {
    "canvas": Topic(
        later("The page"),
        later(
            "Point at a body and pull a line out of one of its dots; let go over another body and choose "
            "what the line means. Bodies for which the key has no meaning go pale. Double-click an empty "
            "place to add a body by typing its name. Without a mouse, Tab walks over the page in reading "
            "order, Alt with an arrow to the neighbour, Ctrl with an arrow along the lines. On a line, Ins "
            "adds a waypoint, F4 goes to its waypoints and its label, and the arrows move them."
        ),
        (
            "quick-add",
            "connect",
            "rename",
            "delete",
            "delete-for-good",
            "add-area",
            "add-note",
            "zoom-fit",
            "add-waypoint",
            "next-point",
        ),
    ),
    "tabs": Topic(
        later("Views"),
        later(
            "Each tab is a page of the same partnership. A body can stand on as many pages as it must. Drag"
            " a tab to another place, double-click it to rename it."
        ),
        ("add-view", "rename-view", "delete-view", "next-view", "previous-view"),
    ),
    "key-strip": Topic(
        later("Kinds of line"),
        later(
            "Choose a kind, then drag from one body to another. Bodies that cannot begin or end such a line"
            " go pale. Esc puts it down again. The key itself is edited under Model."
        ),
        ("escape", "connect", "change-kind", "key-of-lines"),
    ),
    "outline": Topic(
        later("Outline"),
        later(
            "Every body of the partnership, also those that stand on no view. Choose one to select it; "
            "Enter or a double click goes to it on the page, and places it where it does not stand yet. "
            "Drag it onto the page to say where. Type above to find a body, and choose in which order the"
            " bodies stand."
        ),
        ("place-here", "view-from-selection", "rename", "delete-for-good"),
    ),
    "overview": Topic(
        later("Views in little"),
        later(
            "Every view as a picture. Click one or press Enter to open it; drag it, or press Ctrl with an"
            " arrow, to put it elsewhere."
        ),
        ("view-settings", "duplicate-view", "view-from-selection", "view-from-neighbours", "view-from-place"),
    ),
    "spotlight": Topic(
        later("Spotlight"),
        later(
            "Only what one body holds, gives and receives stands out; the rest of the page is pale. What "
            "a board does counts for its body. Select another body to move the light there. Nothing of it"
            " is saved."
        ),
        ("spotlight", "escape", "view-from-neighbours"),
    ),
    "filters": Topic(
        later("Filters"),
        later(
            "Untick kinds of line, levels or attestations that are not to be seen for a while. Nothing is"
            " moved, nothing is saved, and exports show everything; what is seen can be kept as a view of"
            " its own."
        ),
        ("filters", "view-settings"),
    ),
    "palette": Topic(
        later("Kinds of body"),
        later("Drag a kind onto the page, or choose it and click where the body shall stand."),
        ("quick-add", "add-body", "key-of-bodies"),
    ),
    "inspector": Topic(
        later("Inspector"),
        later(
            "Everything about what is selected; with nothing selected, about the view and the document. "
            "Each change holds at once and can be undone. What does not hold turns red and is not kept."
        ),
        ("undo", "redo", "control", "functions"),
    ),
    "findings": Topic(
        later("Findings"),
        later(
            "What the rules remark on, and on which words they rest. Findings inform and never stop you. "
            "Click one or press Enter to see what it is about, and open it for the words that its rule rests"
            " on. Some can be mended, all of a rule at once; any can be accepted with a reason, and is open "
            "again when what it is about changes. Rules and packs can be switched off for the document. "
            "Signs on the page show where there are findings."
        ),
        ("check", "list-findings", "mend", "mend-rule", "accept", "switch-off", "rules", "badges"),
    ),
    "publishing": Topic(
        later("Publish"),
        later(
            "Makes a folder for a website: an accessible page, pictures, a PDF for printing, tables and the "
            "model, all under one version. Choose what is told and how the pictures look; the preview shows "
            "them as they will be. What stands in the way is listed, and each leads to where it is mended. A "
            "draft is published all the same, and says so on every page. A folder with anything of yours in "
            "it is never replaced."
        ),
        ("publish", "control", "export", "check"),
    ),
    "export-options": Topic(
        later("Export with options"),
        later(
            "Says how pictures are to look this once: their colours, what stands behind them, their width "
            "and fonts, which parts and which kinds of line they have. What is not changed is as the "
            "document says, which Publish sets. Width and sharpness make a picture in pixels as large as it "
            "must be."
        ),
        ("export", "export-all", "publish"),
    ),
    "asking": Topic(
        later("Ask"),
        later(
            "Choose a question and type a function or a body: names are proposed. The answer stands below in "
            "sentences, and what it speaks of stands out on the page. Click a sentence, or press Enter, to "
            "see what it speaks of. Esc shows everything alike again."
        ),
        ("ask", "spotlight", "find"),
    ),
    "history": Topic(
        later("History"),
        later(
            "Every step since the document was opened. Choose one to go back to it, or forward again. The "
            "step with the disk is what is in the file."
        ),
        ("undo", "redo", "save"),
    ),
    "tables": Topic(
        later("Tables"),
        later(
            "Bodies, lines and functions in rows. Type into cells, sort by a heading, paste rows from a "
            "spreadsheet. The page follows at once."
        ),
        ("undo", "redo"),
    ),
    "help": Topic(
        later("Help"), later("Press F1 anywhere: here stands what that is for."), ("help", "shortcuts")
    ),
    "start": Topic(
        later("Start"),
        later(
            "Look at an example, begin from a template, or open a file. A file can also be dragged onto the"
            " window."
        ),
        ("new", "open", "quit"),
    ),
    "window": Topic(
        later("Remit"),
        later("Draw who decides, delegates, assures and advises whom in a partnership."),
        ("new", "open", "save", "help", "shortcuts"),
    ),
}
