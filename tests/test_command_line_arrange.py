"""`remit arrange`: new places by the whole, tidily, or for the new only; every mistake one sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest

from calling import Answer, one_sentence
from exporters import formats
from schema import Partnership

EXAMPLE = Path(__file__).parent.parent / "resources" / "examples" / "bnssg-2022.remit"
Remit = Callable[..., Answer]


def saved(path: str) -> Partnership:
    return formats.read(Path(path))


def test_a_view_is_arranged_into_another_file(remit: Remit) -> None:
    assert remit("arrange", EXAMPLE, "-o", "out.remit").stdout == "out.remit\n"
    old, new = formats.read(EXAMPLE), saved("out.remit")
    assert new.view("system") != old.view("system")
    assert new.view("locality-partnerships") == old.view("locality-partnerships")
    assert new.but(views=old.views) == old


def test_without_another_file_it_is_written_itself(remit: Remit) -> None:
    Path("mine.remit").write_bytes(EXAMPLE.read_bytes())
    remit("arrange", "mine.remit", "--view", "locality-partnerships")
    assert saved("mine.remit").view("locality-partnerships") != formats.read(EXAMPLE).view(
        "locality-partnerships"
    )


def test_what_is_tidy_already_is_not_changed_by_looking_for_what_is_new(remit: Remit) -> None:
    remit("arrange", EXAMPLE, "--new-only", "-o", "out.remit")
    assert Path("out.remit").read_bytes() == EXAMPLE.read_bytes()


def test_a_new_body_is_put_on_the_view(remit: Remit) -> None:
    old = formats.read(EXAMPLE)
    body = next(b.id for b in old.bodies if b.id not in {each.body for each in old.views[1].placements})
    remit("arrange", EXAMPLE, "--view", old.views[1].id, "--new-only", body, "-o", "out.remit")
    assert saved("out.remit").views[1].placements[:-1] == old.views[1].placements
    assert saved("out.remit").views[1].placements[-1].body == body


def test_tidying_keeps_rough_places(remit: Remit) -> None:
    remit("arrange", EXAMPLE, "--tidy", "-o", "out.remit")
    pairs = zip(
        formats.read(EXAMPLE).views[0].placements, saved("out.remit").views[0].placements, strict=True
    )
    assert all(abs(old.x - new.x) <= 120 and abs(old.y - new.y) <= 120 for old, new in pairs)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((EXAMPLE, "--view", "nowhere"), "there is no view “nowhere”"),
        ((EXAMPLE, "-o", "out.svg"), "a document is a .remit or .xml file"),
        ((EXAMPLE, "-o", "out.remit", "--new-only", "nobody"), "there is no body “nobody”"),
        ((EXAMPLE, "--tidy", "--new-only"), "not allowed with"),
    ],
)
def test_a_mistake_is_one_sentence_and_writes_nothing(
    remit: Remit, words: tuple[object, ...], said: str
) -> None:
    before = EXAMPLE.read_bytes()
    assert said in one_sentence(remit("arrange", *words))
    assert not Path("out.remit").exists()
    assert EXAMPLE.read_bytes() == before


def test_it_is_said_when_graphviz_had_no_part_in_it(remit: Remit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exporters.arranging.order.MOST", 1)
    answer = remit("arrange", EXAMPLE, "-o", "out.remit")
    assert answer.returncode == 0
    assert answer.stderr.startswith("remit: Arranged by bands and areas in a simpler way, since ")
    assert saved("out.remit") != formats.read(EXAMPLE)
