"""The rules and what they find: the Check menu."""

from desktop import commands
from desktop.actions.row import Row
from desktop.findings import deeds
from desktop.findings.panel import FindingsPanel
from desktop.findings.rules_page import RULES

ROWS: tuple[Row, ...] = (
    Row("check", "&Check now", deeds.check, "F7", "Ask the rules and show what they find"),
    Row("list-findings", "&List of findings", deeds.list_findings, "Shift+F7",
        "Go to the list of findings below the canvas"),
    Row("mend", "|&Mend …", deeds.on_panel(FindingsPanel.mend_chosen), "Shift+F8",
        "Show what mends the chosen finding, and do it in one step"),
    Row("mend-rule", "Mend all of this &rule …", deeds.on_panel(FindingsPanel.mend_rule), "",
        "Show what mends all that the rule of the chosen finding has found, and do it in one step"),
    Row("accept", "&Accept with reason or take back …",
        deeds.on_panel(FindingsPanel.accept_or_take_back), "F8",
        "Accept the chosen finding with a reason, or take the chosen acceptance back"),
    Row("switch-off", "|Switch this rule &off", deeds.on_panel(FindingsPanel.switch_off), "",
        "Ask the rule of the chosen finding no longer"),
    Row("rules", "R&ules …", commands.show_register(RULES), "",
        "Switch packs and rules off and on for this document, and ask about another day"),
)  # fmt: skip
