"""The published page: the pictures of a document, and the text that says the same, for everybody."""

from exporters.publishing.page.assembling import page
from exporters.publishing.page.assets import assets
from exporters.publishing.page.fragment import fragment
from exporters.publishing.page.short_alt import short_alt

__all__ = ["assets", "fragment", "page", "short_alt"]
