"""The native format loses nothing, and the same partnership gives the same bytes."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from exporters import xml
from partnerships import partnership, partnerships
from schema import Body, Page, Partnership, Record, View, default_key, default_levels

_ALL_BUT_EXPLAINING = [Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink]


@settings(
    deadline=None,
    max_examples=40,
    phases=_ALL_BUT_EXPLAINING,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(partnerships())
def test_reading_gives_the_same_partnership_and_writing_again_the_same_bytes(made: Partnership) -> None:
    written = xml.write(made)
    read = xml.read_bytes(written, "made.remit")
    assert read == made
    assert xml.write(read) == written


@pytest.mark.parametrize("shown", [None, (), ("delegation", "assurance")])
def test_all_kinds_shown_differs_from_none_and_some(shown: tuple[str, ...] | None) -> None:
    made = partnership(
        "ICB -delegation-> Leeds Committee", views=(View(id="v", title="V", kinds_shown=shown),)
    )
    assert again(made).views[0].kinds_shown == shown


@pytest.mark.parametrize("public", [None, True, False])
def test_not_knowing_whether_it_meets_in_public_differs_from_both(public: bool | None) -> None:
    body = Body(id="icb", name="ICB", kind="integrated-care-board", meets_in_public=public)
    assert again(partnership(bodies=(body,))).body("icb").meets_in_public is public


def test_blanks_at_the_ends_do_not_count() -> None:
    text = xml.write(partnership("ICB", control={"title": "T", "owner": "x"})).decode()
    padded = text.replace("<owner>x</owner>", "<owner>\n      x\n    </owner>")
    assert xml.read_bytes(padded.encode(), "padded.remit").control.owner == "x"


def test_what_has_its_default_value_is_left_out() -> None:
    written = xml.write(partnership("ICB", views=(View(id="v", title="V", page=Page()),))).decode()
    assert "<page" not in written
    assert 'form="' not in written
    assert "attestation" not in written


def test_a_large_partnership_is_read_and_written_whole() -> None:
    names = [f"Body {number}" for number in range(1000)]
    lines = [f"{names[n % 1000]} -delegation-> {names[(n * 7 + 1) % 1000]}" for n in range(3000)]
    made = partnership(*(line for line in lines if len(set(line.split(" -delegation-> "))) == 2))
    assert len(made.connectors) > 2900
    assert again(made) == made


def again(made: Record) -> Partnership:
    assert isinstance(made, Partnership)
    return xml.read_bytes(xml.write(made), "made.remit")


def test_the_default_key_and_levels_survive() -> None:
    read = again(partnership("ICB"))
    assert (read.key, read.levels) == (default_key(), default_levels())
