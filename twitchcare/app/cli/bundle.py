"""`twitchcare bundle check PATH`, `bundle list` and `bundle schema [KIND]`."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare.app.cli.bundle_packs import keeper_of, pack_json, pack_line, register_packs
from twitchcare.app.cli.chosen_content import chosen_base
from twitchcare.app.cli.command import ANSWER_IS_NO, DONE, InputWrong, common_options, print_json

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.bundle.problem import Counts, Report


def register(commands: "Commands") -> None:
    """Add `bundle` and its three actions."""
    parser = commands.add_parser("bundle", help="check and list content bundles")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check = actions.add_parser("check", help="show every problem of a bundle")
    check.add_argument("path", type=Path, metavar="PATH", help="a folder or a .twitchcare archive")
    check.set_defaults(run=_check)
    listing = actions.add_parser("list", help="show the bundles in use")
    listing.set_defaults(run=_list)
    schema = actions.add_parser("schema", help="print the JSON Schema of a kind of file")
    schema.add_argument("kind", nargs="?", metavar="KIND", help="region, exercise, routine, article, ...")
    schema.set_defaults(run=_schema)
    untranslated = actions.add_parser("untranslated", help="show which texts a language lacks")
    untranslated.add_argument("--language", metavar="CODE", help="only this one, such as de")
    untranslated.set_defaults(run=_untranslated)
    register_packs(actions)
    for action in (check, listing, schema, untranslated):
        common_options(action)


def _check(args: argparse.Namespace) -> int:
    from twitchcare.bundle.check import check

    path: Path = args.path
    if not path.exists():
        raise InputWrong([f"{path}: there is nothing here; give a folder or a .twitchcare archive"])
    report = check(path)
    if args.json:
        problems = [asdict(problem) for problem in report.problems]
        print_json({"ok": report.ok, "problems": problems, "counts": asdict(report.counts)})
    else:
        _print_report(report)
    return DONE if report.ok else ANSWER_IS_NO


def _print_report(report: "Report") -> None:
    for problem in report.problems:
        print(f"{problem.level}: {problem}")
    print(f"{'In order' if report.ok else 'Not in order'}: {_counted(report.counts)}.")


def _counted(counts: "Counts") -> str:
    return ", ".join(f"{number} {name}" for name, number in asdict(counts).items())


def _list(args: argparse.Namespace) -> int:
    """Print the bundle in use: the built-in one with its packs, or the one given with --bundle."""
    from twitchcare.bundle.counting import counts_of

    content = chosen_base(args)
    counts = counts_of(content)
    packs = keeper_of(args).rows() if args.bundle is None else ()
    if args.json:
        row: dict[str, object] = {"id": content.id, "title": content.title, "version": content.version}
        row |= {"language": content.language, "licence": content.licence}
        row |= {"built_in": args.bundle is None, "counts": asdict(counts)}
        print_json([row, *map(pack_json, packs)])
    else:
        print(f"{content.id} {content.version} ({content.language}, {content.licence}): {_counted(counts)}")
        for pack in packs:
            print(pack_line(pack))
    return DONE


def _schema(args: argparse.Namespace) -> int:
    from twitchcare.bundle.json_schema import schema_of, schema_text
    from twitchcare.bundle.layout import KINDS, PACK_KINDS

    kinds = KINDS | PACK_KINDS
    if args.kind is None:
        print_json({name: schema_of(kind) for name, kind in kinds.items()})
        return DONE
    if args.kind not in kinds:
        raise InputWrong([f"KIND: {args.kind!r} is not a kind of file; choose one of {', '.join(kinds)}"])
    print(schema_text(kinds[args.kind]), end="")
    return DONE


def _untranslated(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.untranslated import report_untranslated

    return report_untranslated(args)
