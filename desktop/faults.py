"""Why an edit cannot be, in one sentence that a person can act on."""

import logging

from pydantic import ValidationError

from desktop.tr import later, told, tr
from exporters.errors import FormatError
from schema import InvalidPartnership
from schema.reasons import reason_of

_LOG = logging.getLogger("remit")

REFUSALS = (ValidationError, InvalidPartnership)
"""What cannot be built, however it was asked for."""
EDIT_FAULTS = (*REFUSALS, KeyError, ValueError)
"""What `schema.edits` may raise."""

_SENTENCES = {
    "string_too_short": later("This cannot be empty."),
    "string_too_long": later("This is too long: at most {max_length} characters."),
    "string_pattern_mismatch": later("This has characters that do not belong here."),
    "int_parsing": later("This must be a whole number."),
    "greater_than_equal": later("This must be at least {ge}."),
    "less_than_equal": later("This must be at most {le}."),
    "date_from_datetime_parsing": later("This is not a date."),
    "date_parsing": later("This is not a date."),
}


def sentence_of(fault: Exception) -> str:
    """The fault as a sentence, without the words of the library that found it."""
    if isinstance(fault, ValidationError):
        return _of_validation(fault)
    if isinstance(fault, KeyError):
        return tr("“{args}” is no longer in the document.", args=fault.args[0])
    if isinstance(fault, InvalidPartnership):
        return finished("; ".join(told(each.message) for each in fault.faults))
    return finished(str(fault))


def _of_validation(fault: ValidationError) -> str:
    first = fault.errors(include_url=False)[0]
    template = _SENTENCES.get(first["type"])
    if template:
        return tr(template).format(**first.get("ctx", {}))
    return finished(tr("This {reason}", reason=reason_of(first)))


def cause(fault: Exception) -> str:
    """What went wrong in a worker: in the words of the format, or none of the program's own."""
    if isinstance(fault, FormatError):
        return about_file(fault)
    if isinstance(fault, OSError):
        return finished(fault.strerror or tr("the file cannot be written"))
    _LOG.error("Unexpected failure in a worker", exc_info=fault)
    return tr("Something failed that should not have.")


def finished(text: str) -> str:
    """The text, told, as one sentence: a capital first, a full stop last."""
    here = told(text)
    return stopped(here[:1].upper() + here[1:])


def stopped(text: str) -> str:
    """The text with what ends a sentence; a question has it already."""
    return text if text.endswith("?") else f"{text.rstrip('.')}."


def about_file(fault: Exception) -> str:
    """What is wrong with a file, as one sentence. It begins with the file's name, which stays as it is."""
    return stopped(told(str(fault)))
