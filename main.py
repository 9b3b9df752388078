"""Remit's command line. Without a command it opens the window; every other command runs without Qt.

Exit status: 0 fine, 1 findings of severity error, 2 the input or the call is at fault.
"""

import sys
from pathlib import Path

# The packages are named desktop, exporters, schema, resources. Their folder comes first, whatever else is
# installed under such names.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import argparse
import multiprocessing
import os
from collections.abc import Callable
from typing import NoReturn

from exporters import arranging, exporting, formats
from exporters.errors import FormatError
from exporters.look_options import PUBLIC, TRANSPARENT_CAVEAT
from exporters.look_words import look_asked, look_words
from exporters.measuring import report
from exporters.publishing import command as publishing
from exporters.publishing.public import public
from exporters.reports import REPORTS, commands
from exporters.saving import save
from exporters.terminal import FAULT, FINE, complain, note, refused, say, speak_utf8
from resources import version
from schema import Background, InvalidPartnership
from schema.templates import BLANK, new_partnership, templates

FINDINGS = 1

Call = argparse.Namespace


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status. No traceback reaches the user."""
    speak_utf8()
    try:
        try:
            return _run(sys.argv[1:] if arguments is None else arguments)
        finally:
            print(end="", flush=True)
    except (FormatError, InvalidPartnership) as fault:
        return complain(str(fault))
    except OSError as fault:
        return refused(fault)
    except KeyboardInterrupt:
        return complain("stopped before it was done; nothing was written")


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
    look = look_asked(call, partnership)
    told = public(partnership) if call.public else partnership
    jobs = exporting.jobs(told, call.out, call.view, every_view=call.all, look=look)
    print(*exporting.run(jobs), sep="\n")
    if look and look.settings.background is Background.TRANSPARENT:
        note(TRANSPARENT_CAVEAT)
    return FINE


def _publish(call: Call) -> int:
    """make a folder for a website: page, pictures, PDF, tables and model"""
    return FINE if publishing.published(call) else FINDINGS


def _views(call: Call) -> int:
    """list the views of a partnership: id and title, separated by a tab"""
    for view in formats.read(call.file).views:
        print(view.id, view.title, sep="\t")
    return FINE


def _check(call: Call) -> int:
    """list what the governance rules find"""
    found = commands.checked(call)
    say([REPORTS[call.format](found)])
    return FINDINGS if found.fails else FINE


def _rules(call: Call) -> int:
    """list the governance rules, or tell the words that they rest on"""
    say([commands.rules_told(call.format)])
    return FINE


def _ask(call: Call) -> int:
    """answer who is accountable, who decides, what a body does, or what is at each level"""
    say(commands.answered(call))
    return FINE


def _measure(call: Call) -> int:
    """measure how legible each view is"""
    partnership = formats.read(call.file)
    views = (exporting.chosen(partnership, call.file, call.view),) if call.view else partnership.views
    say([report.FORMS[call.format](report.reports(partnership, views))])
    return FINE


def _arrange(call: Call) -> int:
    """give the bodies of a view new places"""
    partnership, out = formats.read(call.file), call.out or call.file
    write = formats.writable(out)
    view = exporting.chosen(partnership, call.file, call.view)
    for name in set(call.new_only or ()) - {body.id for body in partnership.bodies}:
        raise FormatError(call.file.name, None, f"there is no body “{name}”", "name a body by its id")
    made = arranging.by_choice(partnership, view.id, tidy=call.tidy, new=call.new_only)
    save(out, write(made.partnership))
    note(made.notice)
    print(out)
    return FINE


def _formats(_: Call) -> int:
    """list the formats that can be read and written"""
    for row in formats.FORMATS:
        ways = [way for way, can in (("reads", row.read), ("writes", row.write or row.picture)) if can]
        print(row.id, " ".join(row.suffixes), " and ".join(ways), row.about, sep="\t")
    return FINE


def _new(call: Call) -> int:
    """make a new document from a template"""
    write = formats.writable(call.out)
    if call.out.exists():
        raise FormatError(
            call.out.name, None, "the file exists already", "choose another name or move it away"
        )
    save(call.out, write(new_partnership(call.template)))
    print(call.out)
    return FINE


COMMANDS: dict[str, Callable[[Call], int]] = {
    "export": _export,
    "publish": _publish,
    "views": _views,
    "check": _check,
    "rules": _rules,
    "ask": _ask,
    "measure": _measure,
    "arrange": _arrange,
    "formats": _formats,
    "new": _new,
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message}; “{self.prog} --help” tells how to call it")
        raise SystemExit(FAULT)


def _parser() -> _Parser:
    parser = _Parser(
        prog="remit",
        allow_abbrev=False,
        description="An editor for governance diagrams. With a file or with nothing it opens the window.",
        epilog="Exit status: 0 fine, 1 findings of severity error, 2 the input or the call is at fault.",
    )
    parser.add_argument("--version", action="version", version=f"remit {version()}")
    table = parser.add_subparsers(dest="command", metavar="COMMAND")
    made = {
        name: table.add_parser(name, help=run.__doc__, allow_abbrev=False) for name, run in COMMANDS.items()
    }
    for name in ("export", "publish", "views", "check", "measure", "arrange", "ask"):
        made[name].add_argument(
            "file",
            metavar="FILE",
            type=Path,
            help="a .remit or .xml file, or an .svg picture in which the model travels",
        )
    _export_words(made["export"])
    publishing.publish_words(made["publish"])
    commands.check_words(made["check"])
    commands.rules_words(made["rules"])
    commands.ask_words(made["ask"])
    _measure_words(made["measure"])
    _arrange_words(made["arrange"])
    _new_words(made["new"])
    return parser


def _export_words(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "out", metavar="OUT", type=Path, help="the file to write; its ending names the format"
    )
    which = export.add_mutually_exclusive_group()
    which.add_argument("--view", metavar="ID", help="the view to draw; without it the first")
    which.add_argument("--all", action="store_true", help="draw every view, each into OUT with the view's id")
    export.add_argument("--public", action="store_true", help=PUBLIC.about)
    look_words(export)


def _measure_words(measure: argparse.ArgumentParser) -> None:
    measure.epilog = report.help_text()
    measure.add_argument("--view", metavar="ID", help="the view to measure; without it every view")
    measure.add_argument("--format", choices=report.FORMS, default="text", help="for people, or for programs")


def _arrange_words(arrange: argparse.ArgumentParser) -> None:
    arrange.add_argument("--view", metavar="ID", help="the view to arrange; without it the first")
    how = arrange.add_mutually_exclusive_group()
    how.add_argument(
        "--tidy", action="store_true", help="keep rough positions; align, and part what overlaps"
    )
    how.add_argument(
        "--new-only",
        metavar="ID",
        nargs="*",
        help="find room for these bodies, or for all that lie on others; nothing else moves",
    )
    arrange.add_argument("-o", "--out", metavar="OUT", type=Path, help="the file to write; without it FILE")


def _new_words(new: argparse.ArgumentParser) -> None:
    new.add_argument("out", metavar="OUT", type=Path, help="the file to make")
    names = [template.name for template in templates()]
    about = "; ".join(f"{template.name}: {template.about}" for template in templates())
    new.add_argument("--template", metavar="NAME", default=BLANK, choices=names, help=about)


def _window(words: list[str]) -> int:
    if len(words) > 1:
        return complain(
            f"“{words[0]}” is no command, and the window opens one file at a time; see “remit --help”"
        )
    if _has_no_screen():
        return complain("there is no screen for the window; “remit export FILE OUT” works without one")
    try:
        from desktop.app import run
    except ImportError as missing:
        return complain(
            f"the window cannot start: {missing}; the README names the system libraries that Qt needs"
        )
    return run(Path(words[0]) if words else None)


def _has_no_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Then this very program is also what a process beside it runs.
        multiprocessing.freeze_support()
    sys.exit(main())
