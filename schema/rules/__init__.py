"""Governance rules: what a board secretary would want to know about a partnership.

One module a family of rules. A rule informs and never blocks: drafts of the real world must open.
"""

from schema.rules.acceptances import accepted, accepting
from schema.rules.checking import asked, check, rules
from schema.rules.packs import Pack, packs
from schema.rules.rule import Basis, Finding, Fix, Rule, Severity

__all__ = [
    "Basis",
    "Finding",
    "Fix",
    "Pack",
    "Rule",
    "Severity",
    "accepted",
    "accepting",
    "asked",
    "check",
    "packs",
    "rules",
]
