"""The page of documentation says what the rules say."""

from pathlib import Path

from schema.rules import rules
from schema.rules.catalogue import markdown

PAGE = Path(__file__).parents[3] / "docs" / "rules.md"


def test_the_page_is_not_stale() -> None:
    remedy = "run `uv run python -m schema.rules.catalogue > docs/rules.md`"
    assert PAGE.read_text(encoding="utf-8") == markdown(), remedy


def test_every_rule_is_on_the_page_with_its_basis() -> None:
    page = markdown()
    for rule in rules():
        assert f"### {rule.id} {rule.title}\n" in page
        assert f"> “{rule.basis.quote}” ({rule.basis.source})\n" in page
