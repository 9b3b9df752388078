"""What a rule is: one small function that remarks on what it finds, with its grounds beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from inspect import cleandoc

from schema.acceptance import Acceptance
from schema.ids import slug
from schema.partnership import Partnership
from schema.rules.arrangements import Arrangements
from schema.rules.wording import Wording
from schema.text import Slug


class Severity(StrEnum):
    """How much a finding weighs, heaviest first."""

    ERROR = "error"
    """Breaks law, or a "must" of the key itself."""
    WARNING = "warning"
    """Breaks an agreed principle."""
    INFO = "info"
    """Worth knowing."""

    @property
    def weight(self) -> int:
        """Its place in the order: 0 is the heaviest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Basis:
    """The words that a rule rests on, and who said them."""

    quote: str
    source: str


@dataclass(frozen=True, slots=True)
class Fix:
    """One edit that mends a finding in the partnership that was checked."""

    wording: Wording
    """What it does, as a menu entry."""
    edit: Callable[[Partnership], Partnership] = field(compare=False)

    @property
    def name(self) -> str:
        """What it does, in English."""
        return self.wording.told()


Fact = tuple[Slug, ...]
"""What is so, in a few words and ids; empty: nothing that another rule remarks on."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule's function yields: where it is not kept, and the words for the places of its message."""

    elements: tuple[Slug, ...]
    """What to select. The document's own id stands for its control block."""
    values: tuple[tuple[str, str], ...]
    case: str = ""
    """Which of the rule's messages tells it; empty: the first."""
    fix: Fix | None = None
    severity: Severity | None = None
    """Where it weighs otherwise than the rule."""
    fact: Fact = ()
    """What is so, where other rules may remark on it too: it is told once."""
    gaps: frozenset[Slug] = frozenset()
    """What is missing, where the elements do not tell: when more is missing, it is open again."""


def remark(
    *elements: Slug,
    case: str = "",
    fix: Fix | None = None,
    severity: Severity | None = None,
    fact: Fact = (),
    gaps: Iterable[str] = (),
    **values: str,
) -> Remark:
    """A remark about these elements, with the words for the places of the message."""
    return Remark(
        elements, tuple(values.items()), case, fix, severity, fact, frozenset(slug(each) for each in gaps)
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a partnership does not keep a rule. It informs and never blocks an edit."""

    rule: str
    severity: Severity
    wording: Wording
    elements: tuple[Slug, ...]
    fix: Fix | None = None
    acceptance: Acceptance | None = None
    """Who accepted it and why, as long as its elements are as they were."""
    fact: Fact = field(default=(), compare=False)
    gaps: frozenset[Slug] = field(default=frozenset(), compare=False)

    @property
    def sentence(self) -> str:
        """Plain English with the real names, and a full stop."""
        return self.wording.told()

    @property
    def is_open(self) -> bool:
        """Whether nobody has accepted it."""
        return self.acceptance is None


Judge = Callable[[Arrangements], Iterator[Remark]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the registry."""

    id: str
    severity: Severity
    pack: str
    title: str
    message: str
    """What a finding says, with places for names: `{line}`."""
    basis: Basis
    judge: Judge
    kinds: tuple[Slug, ...] = ()
    """The connector kinds it reads. Of a document whose key lacks one of them it says nothing."""
    cases: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Messages for cases that are told otherwise, by the name of the case."""

    @property
    def explanation(self) -> str:
        """What it looks at and what it lets pass: the docstring of its function."""
        return cleandoc(self.judge.__doc__ or "")

    @property
    def messages(self) -> tuple[str, ...]:
        """Every template that a finding of it may have."""
        return (self.message, *self.cases.values())

    def findings(self, now: Arrangements) -> Iterator[Finding]:
        """Where these arrangements do not keep the rule."""
        if not now.key_has(self.kinds):
            return
        for said in self.judge(now):
            wording = Wording(self.cases[said.case] if said.case else self.message, said.values)
            severity = said.severity or self.severity
            yield Finding(self.id, severity, wording, said.elements, said.fix, fact=said.fact, gaps=said.gaps)


def rule(
    id: str,  # noqa: A002  the word that documents, findings and acceptances use
    *,
    severity: Severity,
    pack: str,
    title: str,
    message: str,
    basis: Basis,
    kinds: tuple[Slug, ...] = (),
    cases: Mapping[str, str] | None = None,
) -> Callable[[Judge], Rule]:
    """Makes a rule of the function below it."""
    return lambda judge: Rule(id, severity, pack, title, message, basis, judge, kinds, cases or {})
