"""What is done with whole files: the File menu."""

from desktop import conditions, filing
from desktop.actions.row import Row
from desktop.printing import dialog

ROWS: tuple[Row, ...] = (
    Row("new", "&New", filing.new, "Ctrl+N", "Begin an empty partnership", conditions.always),
    Row("new-from", "New from a &template …", filing.new_from_template, "Ctrl+Shift+T",
        "Begin with the levels of a template", conditions.always),
    Row("open", "&Open …", filing.open_asked, "Ctrl+O", "Open a partnership", conditions.always),
    Row("save", "|&Save", filing.save, "Ctrl+S", "Save the partnership"),
    Row("save-as", "Save &as …", filing.save_as, "Ctrl+Shift+S", "Save under another name"),
    Row("print", "|&Print …", dialog.show, "Ctrl+P",
        "See the pages on their paper, then print them or save them as PDF", dialog.has_page),
    Row("start", "|Start pa&ge", filing.go_to_start, "", "Close the partnership"),
    Row("quit", "&Quit", filing.leave_all, "Ctrl+Q", "Close every window", conditions.always),
)  # fmt: skip
