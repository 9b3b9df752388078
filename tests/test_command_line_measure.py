"""`remit measure`: the same table in the help, in words and as JSON; every mistake one sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from calling import Answer, one_sentence
from exporters.measuring import MEASURES

EXAMPLE = Path(__file__).parent.parent / "resources" / "examples" / "west-yorkshire-2022.remit"
Remit = Callable[..., Answer]


def test_every_view_is_measured_as_json(remit: Remit) -> None:
    views = json.loads(remit("measure", EXAMPLE, "--format", "json").stdout)["views"]
    assert [view["view"] for view in views][:2] == ["system", "integrated-care-board"]
    for view in views:
        assert list(view["measures"]) == [measure.id for measure in MEASURES]
    assert views[0]["measures"]["bodies"] == 25
    assert views[0]["measures"]["bodies-overlapped"] == 0


def test_one_view_is_measured_in_words(remit: Remit) -> None:
    first, *lines = remit("measure", EXAMPLE, "--view", "places").stdout.splitlines()
    assert first == "places: The five places"
    assert [line[14:] for line in lines] == [measure.about for measure in MEASURES]
    assert lines[0].split()[0] == "19"


def test_the_help_names_every_measure(remit: Remit) -> None:
    said = " ".join(remit("measure", "--help").stdout.split())
    for measure in MEASURES:
        assert f"{measure.id.split('-')[0]}" in said
        assert measure.about.split()[-1] in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((EXAMPLE, "--view", "nowhere"), "there is no view “nowhere”; choose one of system"),
        ((EXAMPLE, "--format", "pdf"), "invalid choice"),
        (("missing.remit",), "there is no such file"),
    ],
)
def test_a_mistake_is_one_sentence(remit: Remit, words: tuple[object, ...], said: str) -> None:
    assert said in one_sentence(remit("measure", *words))


def test_measuring_needs_no_window(process: Callable[..., object]) -> None:
    answer = process("measure", EXAMPLE, "--view", "places", PYTHONVERBOSE="1")
    assert answer.returncode == 0  # type: ignore[attr-defined]
    assert "PySide6" not in answer.stderr  # type: ignore[attr-defined]
