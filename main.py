"""Remit's command line. Without a command it opens the window; every other command runs without Qt.

Exit status: 0 fine, 1 findings of severity error, 2 the input or the call is at fault.
"""

import sys
from pathlib import Path

# The packages are named desktop, exporters, schema, resources. Their folder comes first, whatever else is
# installed under such names.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import argparse
import os
from collections.abc import Callable
from datetime import date
from typing import NoReturn

from exporters import exporting, formats
from exporters.errors import FormatError
from exporters.measuring import report
from exporters.saving import save
from resources import version
from schema import InvalidPartnership
from schema.rules import Severity, check
from schema.templates import BLANK, new_partnership, templates

FINE, FINDINGS, FAULT = 0, 1, 2

Call = argparse.Namespace


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status. No traceback reaches the user."""
    _speak_utf8()
    try:
        try:
            return _run(sys.argv[1:] if arguments is None else arguments)
        finally:
            print(end="", flush=True)
    except (FormatError, InvalidPartnership) as fault:
        return _complain(str(fault))
    except OSError as fault:
        return _refused(fault)
    except KeyboardInterrupt:
        return _complain("stopped before it was done; nothing was written")


def _run(words: list[str]) -> int:
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return _window(words)
    call = _parser().parse_args(words)
    return COMMANDS[call.command](call)


def _export(call: Call) -> int:
    """write a picture of a view, or the whole partnership, to a file"""
    if call.out.exists() and call.file.exists() and call.out.samefile(call.file):
        raise FormatError(call.out.name, None, "this is the file to be exported", "choose another name")
    partnership = formats.read(call.file)
    jobs = exporting.jobs(partnership, call.out, call.view, every_view=call.all)
    print(*exporting.run(jobs), sep="\n")
    return FINE


def _views(call: Call) -> int:
    """list the views of a partnership: id and title, separated by a tab"""
    for view in formats.read(call.file).views:
        print(view.id, view.title, sep="\t")
    return FINE


def _check(call: Call) -> int:
    """list what the governance rules find"""
    findings = [found for found in check(formats.read(call.file), call.on) if found.is_open]
    count = "1 finding" if len(findings) == 1 else f"{len(findings) or 'no'} findings"
    _say([*(f"{found.severity} {found.rule}: {found.sentence}" for found in findings), count])
    return FINDINGS if any(found.severity is Severity.ERROR for found in findings) else FINE


def _measure(call: Call) -> int:
    """measure how legible each view is"""
    partnership = formats.read(call.file)
    views = (exporting.chosen(partnership, call.file, call.view),) if call.view else partnership.views
    _say([report.FORMS[call.format](report.reports(partnership, views))])
    return FINE


def _say(lines: list[str]) -> None:
    """Prints lines; a reader who has read enough changes nothing about the answer."""
    try:
        print(*lines, sep="\n", flush=True)
    except BrokenPipeError:
        _mute()


def _formats(_: Call) -> int:
    """list the formats that can be read and written"""
    for row in formats.FORMATS:
        ways = [way for way, can in (("reads", row.read), ("writes", row.write or row.picture)) if can]
        print(row.id, " ".join(row.suffixes), " and ".join(ways), row.about, sep="\t")
    return FINE


def _new(call: Call) -> int:
    """make a new document from a template"""
    row = formats.format_of(call.out)
    if row.write is None:
        raise FormatError(
            call.out.name, None, "a new document is a .remit or .xml file", "choose such an ending"
        )
    if call.out.exists():
        raise FormatError(
            call.out.name, None, "the file exists already", "choose another name or move it away"
        )
    save(call.out, row.write(new_partnership(call.template)))
    print(call.out)
    return FINE


COMMANDS: dict[str, Callable[[Call], int]] = {
    "export": _export,
    "views": _views,
    "check": _check,
    "measure": _measure,
    "formats": _formats,
    "new": _new,
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}; “{self.prog} --help” tells how to call it")
        raise SystemExit(FAULT)


def _parser() -> _Parser:
    parser = _Parser(
        prog="remit",
        allow_abbrev=False,
        description="An editor for governance diagrams. With a file or with nothing it opens the window.",
        epilog="Exit status: 0 fine, 1 findings of severity error, 2 the input or the call is at fault.",
    )
    parser.add_argument("--version", action="version", version=f"remit {version()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    made = {
        name: commands.add_parser(name, help=run.__doc__, allow_abbrev=False)
        for name, run in COMMANDS.items()
    }
    for name in ("export", "views", "check", "measure"):
        made[name].add_argument("file", metavar="FILE", type=Path, help="a .remit or .xml file")
    _export_words(made["export"])
    made["check"].add_argument("--on", metavar="DATE", type=_day, help="the day asked about, as 2022-07-01")
    _measure_words(made["measure"])
    _new_words(made["new"])
    return parser


def _export_words(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "out", metavar="OUT", type=Path, help="the file to write; its ending names the format"
    )
    which = export.add_mutually_exclusive_group()
    which.add_argument("--view", metavar="ID", help="the view to draw; without it the first")
    which.add_argument("--all", action="store_true", help="draw every view, each into OUT with the view's id")


def _measure_words(measure: argparse.ArgumentParser) -> None:
    measure.epilog = report.help_text()
    measure.add_argument("--view", metavar="ID", help="the view to measure; without it every view")
    measure.add_argument("--format", choices=report.FORMS, default="text", help="for people, or for programs")


def _new_words(new: argparse.ArgumentParser) -> None:
    new.add_argument("out", metavar="OUT", type=Path, help="the file to make")
    names = [template.name for template in templates()]
    about = "; ".join(f"{template.name}: {template.about}" for template in templates())
    new.add_argument("--template", metavar="NAME", default=BLANK, choices=names, help=about)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{words}” is not a date such as 2022-07-01") from None


def _window(words: list[str]) -> int:
    if len(words) > 1:
        return _complain(
            f"“{words[0]}” is no command, and the window opens one file at a time; see “remit --help”"
        )
    if _has_no_screen():
        return _complain("there is no screen for the window; “remit export FILE OUT” works without one")
    try:
        from desktop.app import run
    except ImportError as missing:
        return _complain(
            f"the window cannot start: {missing}; the README names the system libraries that Qt needs"
        )
    return run(Path(words[0]) if words else None)


def _has_no_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _complain(sentence: str) -> int:
    """Says what is wrong on one line; what a terminal would obey rather than show is left out."""
    printable = "".join(letter if letter.isprintable() else " " for letter in sentence)
    print(f"remit: {' '.join(printable.split())}", file=sys.stderr)
    return FAULT


def _refused(fault: OSError) -> int:
    """What the system refused. Without a file it is the printing, and what is left is not tried again.

    Whoever closes a pipe has read enough, and that is no fault.
    """
    if fault.filename is None and sys.stdout is not None:
        _mute()
    if isinstance(fault, BrokenPipeError):
        return FINE
    what = fault.filename or "what was to be printed"
    return _complain(
        f"{what}: {fault.strerror or fault}; check its name, its place and the space on the disk"
    )


def _mute() -> None:
    """What is left to be printed goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
