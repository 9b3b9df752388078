"""What the Check menu does with the findings."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop import preferences

if TYPE_CHECKING:
    from desktop.findings.panel import FindingsPanel
    from desktop.window import Window


def check(window: "Window") -> None:
    """Ask the rules, and show what they find."""
    if window.editor:
        window.panels.turn_to(window.editor.findings_panel)
        window.editor.checker.check_now()


def on_panel(deed: Callable[["FindingsPanel"], None]) -> Callable[["Window"], None]:
    """Do something with the list of findings, in sight."""

    def do(window: "Window") -> None:
        if window.editor:
            window.panels.findings.show()
            deed(window.editor.findings_panel)

    return do


def list_findings(window: "Window") -> None:
    """Let the keyboard go to the list of findings."""
    if window.editor:
        window.panels.turn_to(window.editor.findings_panel)
        window.editor.findings.setFocus()


def badges(_: "Window") -> None:
    """Show the badges of findings on the page, or no longer; it is remembered."""
    preferences.prefer("badges", not preferences.is_on("badges"))
