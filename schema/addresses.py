"""Addresses that a published document may link to: nothing that runs, and nothing that deceives."""

import re

_WEB = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?([/?#][^\s\\<>\"]*)?", re.IGNORECASE)
"""No user names before the host: they make one host look like another."""
_MAIL = re.compile(r"mailto:[a-z0-9._%+-]+@[a-z0-9.-]+", re.IGNORECASE)


def address_in(text: str) -> str:
    """The text when it is the whole address of a page (http, https) or a mailbox (mailto); else nothing."""
    is_address = _WEB.fullmatch(text) or _MAIL.fullmatch(text)
    return text if is_address and text.isprintable() else ""
