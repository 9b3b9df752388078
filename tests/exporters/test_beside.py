"""What is made in a process beside ours is what is made here, whatever becomes of that process."""

import os
from collections.abc import Iterator

import pytest

from exporters import beside as module
from exporters.beside import Beside
from exporters.errors import FormatError
from exporters.neighbour import UnwantedError
from exporters.publishing.contents import contents
from partnerships import partnership
from schema import Form, View

pytestmark = pytest.mark.slow


def counted(most: int) -> Iterator[tuple[int, int]]:
    for number in range(most):
        yield number, os.getpid()


def refusing(fault: Exception) -> Iterator[int]:
    yield 1
    raise fault


def dying() -> Iterator[int]:
    if os.environ.get("REMIT_HERE") != str(os.getpid()):
        os._exit(3)
    yield 7


@pytest.fixture
def beside() -> Iterator[Beside]:
    made = Beside()
    yield made
    made.end()


def test_a_process_of_its_own_answers_again_and_again(beside: Beside) -> None:
    first = list(beside.each(counted, 3))
    process = beside.process
    assert [number for number, _ in first] == [0, 1, 2]
    assert {pid for _, pid in first} == {process and process.pid}
    assert list(beside.each(counted, 2)) == first[:2]
    assert list(beside.each(counted, 0)) == []


@pytest.mark.parametrize("fault", [FormatError("map.pdf", None, "no", "do"), OSError(28, "No space left")])
def test_what_the_work_raises_is_raised_here_and_the_process_goes_on(
    beside: Beside, fault: Exception
) -> None:
    made = beside.each(refusing, fault)
    assert next(made) == 1
    with pytest.raises(type(fault), match=r"[Nn]o"):
        next(made)
    process = beside.process
    assert len(list(beside.each(counted, 2))) == 2
    assert beside.process is process


def test_where_the_process_dies_the_work_is_done_here(
    beside: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REMIT_HERE", str(os.getpid()))
    assert list(beside.each(dying)) == [7]


def test_where_none_can_be_begun_the_work_is_done_here(
    beside: Beside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(module, "begun", refuse)
    assert list(beside.each(counted, 1)) == [(0, os.getpid())]


def test_whoever_stops_listening_ends_the_process(beside: Beside) -> None:
    made = beside.each(counted, 1_000_000)
    next(made)
    process = beside.process
    made.close()  # type: ignore[attr-defined]
    assert process is not None
    assert not process.is_alive()
    assert len(list(beside.each(counted, 2))) == 2


def test_after_its_end_nothing_is_begun(beside: Beside) -> None:
    made = beside.each(counted, 1_000_000)
    next(made)
    beside.end()
    with pytest.raises(UnwantedError):
        list(made)
    with pytest.raises(UnwantedError):
        list(beside.each(counted, 1))


def test_a_document_is_made_there_as_it_is_here(beside: Beside) -> None:
    made = partnership(
        "ICB -delegation-> Leeds Committee: cancer",
        views=(View(id="table", title="Functions", form=Form.DECISIONS),),
    )
    assert list(beside.each(contents, made, None)) == list(contents(made, None))
