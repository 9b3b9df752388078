"""Edits of the document as such: control block, how it is published, form, abbreviations."""

from typing import Any

from schema.control import Revision
from schema.edits.parts import amended
from schema.partnership import Abbreviation, Partnership, PartnershipForm


def edit_control(partnership: Partnership, /, **fields: Any) -> Partnership:
    """Change the title, the version, the status or any other field of the control block."""
    return amended(partnership, control=amended(partnership.control, **fields))


def edit_publication(partnership: Partnership, /, **fields: Any) -> Partnership:
    """Change what is published of the document, or how its pictures look."""
    return amended(partnership, publication=amended(partnership.publication, **fields))


def add_revision(partnership: Partnership, revision: Revision) -> Partnership:
    """Add a row to the revision table."""
    return edit_control(partnership, revisions=(*partnership.control.revisions, revision))


def set_form(partnership: Partnership, form: PartnershipForm) -> Partnership:
    """Say what sort of partnership it is; other rules may apply."""
    return amended(partnership, form=form)


def set_abbreviation(partnership: Partnership, short: str, full: str) -> Partnership:
    """Say what an abbreviation stands for; it takes the place of what the same one stood for."""
    new = Abbreviation(short=short, full=full)
    known = partnership.abbreviations
    if new.short not in {each.short for each in known}:
        return amended(partnership, abbreviations=(*known, new))
    replaced = (amended(each, full=new.full) if each.short == new.short else each for each in known)
    return amended(partnership, abbreviations=tuple(replaced))


def remove_abbreviation(partnership: Partnership, short: str) -> Partnership:
    """Remove an abbreviation. Raises KeyError when the document does not have it."""
    staying = tuple(each for each in partnership.abbreviations if each.short != short)
    if staying == partnership.abbreviations:
        raise KeyError(short)
    return amended(partnership, abbreviations=staying)
