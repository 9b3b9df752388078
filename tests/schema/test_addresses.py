"""What a published document may link to."""

import pytest

from schema.addresses import address_in


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.nhs.uk/board/terms.pdf?version=2#quorum",
        "http://example.org",
        "HTTPS://Example.org:8443/a_(b)/ŵ",
        "mailto:board.secretary@example.nhs.uk",
    ],
)
def test_pages_and_mailboxes_may_be_linked(text: str) -> None:
    assert address_in(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "Terms of reference, July 2022", "terms.pdf", "//example.org", "www.example.org"),
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " https://example.org"),
        *(
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://example.org",
        ),
        *("https://nhs.uk@evil.example", "https:\\\\evil.example", "https://", "https:example.org"),
        *('https://example.org/"onload="x', "https://example.org/<b>", "https://example.org/a b"),
        *(
            "https://ex\u0430mple.org/",
            "https://example.org/\u200bx",
            "mailto:",
            "mailto:a@b.org?bcc=c@d.org",
        ),
        *("See https://example.org", "https://example.org javascript:x"),
    ],
)
def test_nothing_else_may(text: str) -> None:
    assert address_in(text) == ""
