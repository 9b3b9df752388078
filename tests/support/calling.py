"""Calling the command line: what a call gave back, and what a refusal must look like."""

import subprocess
from typing import NamedTuple

import pytest
from _pytest.mark.structures import ParameterSet


class Answer(NamedTuple):
    """What a call gave back."""

    returncode: int
    stdout: str
    stderr: str


def slow(value: str) -> ParameterSet:
    """A parameter whose test is left to `.ci/run`, since others like it run always."""
    return pytest.param(value, marks=pytest.mark.slow)


def one_sentence(answer: Answer | subprocess.CompletedProcess[str]) -> str:
    """The complaint: status 2, one short line, no traceback."""
    assert answer.returncode == 2, answer
    assert answer.stdout == ""
    assert answer.stderr.startswith("remit: ")
    assert answer.stderr.count("\n") == 1, answer.stderr
    assert "Traceback" not in answer.stderr
    assert len(answer.stderr) < 500
    return answer.stderr
