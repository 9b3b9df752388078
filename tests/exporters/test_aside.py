"""Routes from a process of its own are the routes from here, whatever becomes of that process."""

import os
from collections.abc import Iterator

import pytest

from exporters import aside
from exporters.aside import Aside
from exporters.drawing.plan import plan_of
from exporters.drawing.routing import label_texts, scene_of, solved
from exporters.neighbour import UnwantedError
from exporters.routing.geometry import Scene
from tests.support.sketch import sketch

Job = tuple[Scene, dict[str, str]]


@pytest.fixture
def job() -> Job:
    """What is to be routed, and the words beside the lines."""
    partnership = sketch()
    view = partnership.views[0]
    plan = plan_of(partnership, view)
    return scene_of(partnership, view, plan), label_texts(partnership, plan)


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Aside]:
    """A process for whatever is to be routed, be it little."""
    monkeypatch.setattr(aside, "WORTH_IT", 1)
    made = Aside()
    yield made
    made.end()


def wanted() -> bool:
    return True


def test_a_process_of_its_own_answers_again_and_again(beside: Aside, job: Job) -> None:
    assert beside.solved(*job, wanted) == solved(*job)
    process = beside.process
    assert process is not None
    assert process.pid != os.getpid()
    assert beside.solved(*job, wanted) == solved(*job)
    assert beside.process is process


def test_little_is_done_here(job: Job) -> None:
    here = Aside()
    assert here.solved(*job, wanted) == solved(*job)
    assert here.process is None


def test_a_process_that_was_ended_is_begun_again(beside: Aside, job: Job) -> None:
    beside.solved(*job, wanted)
    first = beside.process
    assert first is not None
    first.kill()
    first.join(10)
    assert beside.solved(*job, wanted) == solved(*job)
    assert beside.process is not first


def test_where_no_process_can_be_begun_the_work_is_done_here(
    beside: Aside, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []

    def refuse(*_: object) -> None:
        begun.append(1)
        raise OSError("no more processes")

    monkeypatch.setattr(aside, "begun", refuse)
    for _ in range(5):
        assert beside.solved(*job, wanted) == solved(*job)
    assert len(begun) == aside.FAILURES


def test_what_nobody_wants_any_more_is_broken_off(
    beside: Aside, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aside, "PATIENCE", 0.0)
    answers = iter([True, False])
    with pytest.raises(UnwantedError):
        beside.solved(*job, lambda: next(answers, False))
    assert beside.process is None
    assert beside.solved(*job, wanted) == solved(*job)


def test_what_nobody_wants_is_not_begun(beside: Aside, job: Job) -> None:
    with pytest.raises(UnwantedError):
        beside.solved(*job, lambda: False)
    assert beside.process is None


def test_the_process_ends_when_nobody_holds_its_pipe(beside: Aside, job: Job) -> None:
    beside.solved(*job, wanted)
    assert beside._beside is not None
    process, pipe = beside._beside
    pipe.close()
    process.join(10)
    assert process.exitcode == 0
