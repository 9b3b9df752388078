"""Why a field does not take a value, in words that can be translated: the validating library's own cannot."""

from pydantic_core import ErrorDetails

from schema.said import Said, said

_REASONS = {
    "string_too_long": said("string should have at most {max_length} characters"),
    "string_pattern_mismatch": said("string should match pattern '{pattern}'"),
    "greater_than_equal": said("input should be greater than or equal to {ge}"),
    "less_than_equal": said("input should be less than or equal to {le}"),
}
"""By the library's names of faults, for what a person can type; their places are those of its context."""


def reason_of(fault: ErrorDetails) -> str:
    """The reason without the name of the field: "must stay on one line"."""
    context = fault.get("ctx", {})
    if fault["type"] == "value_error":
        return str(context["error"])
    template = _REASONS.get(fault["type"])
    if template:
        return Said(template, tuple(context.items()))
    message = fault["msg"]
    return message[:1].lower() + message[1:]
