"""The list of accepted departures on the page."""

from collections.abc import Sequence

from exporters.publishing.departures import OPENING, Departure
from exporters.publishing.departures import departures as departures_of
from exporters.publishing.page.html import Content, Element, tag
from schema import Partnership
from schema.rules import Finding


def departures(partnership: Partnership, accepted: Sequence[Finding]) -> Content:
    """Each finding that somebody accepted, with the reason; nothing where nobody has."""
    entries = [_entry(each) for each in departures_of(partnership, accepted)]
    return [tag("p", OPENING), tag("ul", entries)] if entries else None


def _entry(departure: Departure) -> Element:
    named = tag("p", tag("strong", departure.rule), " ", departure.sentence)
    return tag("li", named, tag("p", departure.reason))
