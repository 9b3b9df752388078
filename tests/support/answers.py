"""What the person at the screen answers in a test."""

from collections.abc import Callable
from typing import Any


class Answers:
    """Answers by question, and what was asked and told."""

    def __init__(self) -> None:
        self.prepared: dict[str, list[Any]] = {}
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def prepare(self, question: str, *answers: Any) -> None:
        """Answer this question so, one after another."""
        self.prepared.setdefault(question, []).extend(answers)

    def told(self) -> list[str]:
        """The sentences that were shown in a dialog."""
        return [words[-1] for name, words in self.asked if name in ("tell", "inform")]

    def answering(self, name: str) -> Callable[..., Any]:
        """Stands in for `desktop.ask`'s function of this name."""

        def answer(*words: Any) -> Any:
            self.asked.append((name, words))
            if name in ("tell", "inform"):
                return None
            assert self.prepared.get(name), f"nobody prepared an answer to {name}{words}"
            return self.prepared[name].pop(0)

        return answer
