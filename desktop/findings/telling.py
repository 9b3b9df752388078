"""Findings and remedies in the language of the interface."""

from desktop.faults import finished
from desktop.tr import told
from schema.rules import Finding, Fix
from schema.sentences import capitalised


def sentence(finding: Finding) -> str:
    """What was found, as one sentence."""
    return finished(finding.wording)


def remedy(fix: Fix) -> str:
    """What mends it, as a menu entry."""
    return capitalised(told(fix.wording))
