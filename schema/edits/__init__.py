"""Edits: plain functions from a partnership to a partnership, one module a subject.

Every edit goes through the constructor and so gives a sound partnership, or raises:
`KeyError` when an element that it is asked to change does not exist, `pydantic.ValidationError` when a
field does not hold, `schema.InvalidPartnership` when the whole would be impossible, `ValueError` when an
id would change.

An edit that creates something takes the finished value, whose id comes from `schema.ids`. An edit that
would change nothing gives back the very same object, so that nobody has to undo it.
"""
