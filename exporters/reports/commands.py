"""The commands that ask the rules and the map: which words they take, and what they answer.

No Qt, and nothing of the window: `main.py` prints what comes back.
"""

import argparse
import json
from datetime import date
from pathlib import Path

from exporters import formats
from exporters.errors import FormatError
from exporters.reports import REPORTS
from exporters.reports.report import Report, report
from exporters.xml_lines import lines_of
from schema import Partnership
from schema.asking import QUESTIONS, ask
from schema.naming import Unnamed
from schema.rules import Severity, packs, rules
from schema.rules.catalogue import markdown

Call = argparse.Namespace


def check_words(parser: argparse.ArgumentParser) -> None:
    """The words of `remit check`, after the file."""
    parser.epilog = "Exit status: 0 fine, 1 an error is open, 2 the input or the call is at fault."
    _day_word(parser)
    parser.add_argument(
        "--pack",
        action="append",
        choices=[pack.id for pack in packs()],
        help="ask the rules of this pack, and of others named so; without it those that fit form and day",
    )
    parser.add_argument(
        "--format", choices=list(REPORTS), default="text", help="how to tell it; without it text"
    )
    parser.add_argument(
        "--min-severity",
        choices=[each.value for each in Severity],
        default=Severity.INFO.value,
        help="leave out what weighs less; without it info, which leaves out nothing",
    )
    parser.add_argument(
        "--since", metavar="FILE", type=Path, help="an earlier version of the file to compare with"
    )


def rules_words(parser: argparse.ArgumentParser) -> None:
    """The words of `remit rules`."""
    parser.add_argument("--format", choices=("text", "md", "json"), default="text", help="how to list them")


def ask_words(parser: argparse.ArgumentParser) -> None:
    """The words of `remit ask`, after the file."""
    about = "; ".join(f"{each.name}: {each.about.format(subject='it')}" for each in QUESTIONS)
    parser.add_argument("question", choices=[each.name for each in QUESTIONS], help=about)
    parser.add_argument(
        "subject", nargs="?", default="", help="the name of a function or a body, or a part of it"
    )
    _day_word(parser)
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="sentences, or with their ids"
    )


def checked(call: Call) -> Report:
    """What `remit check` finds. Raises `FormatError` for a file that cannot be read."""
    partnership = formats.read(call.file)
    return report(
        partnership,
        call.file.as_posix(),
        on=call.on,
        packs=call.pack,
        since=_earlier(call.since, partnership) if call.since else None,
        least=Severity(call.min_severity),
        lines=lines_of(call.file),
    )


def _earlier(file: Path, partnership: Partnership) -> Partnership:
    before = formats.read(file)
    if before.id != partnership.id:
        wrong = f"it is another document, “{before.control.title}”, and no earlier version of this one"
        raise FormatError(file.name, None, wrong, "name a file that this one was made from")
    return before


def rules_told(form: str) -> str:
    """Every rule, as `remit rules` lists them."""
    if form == "md":
        return markdown().rstrip("\n")
    if form == "text":
        return "\n".join(f"{rule.id}\t{rule.severity}\t{rule.pack}\t{rule.title}" for rule in rules())
    listed = [
        {
            "id": rule.id,
            "severity": rule.severity.value,
            "pack": rule.pack,
            "title": rule.title,
            "explanation": rule.explanation,
            "messages": list(rule.messages),
            "basis": {"quote": rule.basis.quote, "source": rule.basis.source},
        }
        for rule in rules()
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2)


def answered(call: Call) -> list[str]:
    """The answer to `remit ask`: its sentences, or one JSON text of them with the ids of what they speak of.

    Raises `FormatError` for a file that cannot be read, and for a subject that nothing is called like.
    """
    question = next(each for each in QUESTIONS if each.name == call.question)
    if question.needs_subject and not call.subject.strip():
        wrong = f"“{question.name}” asks about something"
        raise FormatError(call.file.name, None, wrong, "write the name of a function or a body after it")
    try:
        answer = ask(formats.read(call.file), question.name, call.subject, call.on)
    except Unnamed as unknown:
        message, _, remedy = str(unknown).partition("; ")
        raise FormatError(call.file.name, None, message, remedy) from None
    if call.format == "text":
        return list(answer.sentences)
    told = [{"sentence": each.sentence, "elements": each.elements} for each in answer.said]
    return [json.dumps(told, ensure_ascii=False, indent=2)]


def _day_word(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", metavar="DATE", type=_day, help="the day asked about, as 2022-07-01")


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{words}” is not a date such as 2022-07-01") from None
