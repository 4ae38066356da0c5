"""`twitchcare bundle untranslated [--language CODE]`: what is still to translate, of the content."""

import argparse
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import DONE, InputWrong, print_json

if TYPE_CHECKING:
    from twitchcare.bundle.lang_missing import Missing
    from twitchcare.bundle.lang_texts import Language
    from twitchcare.care.content import Content

_SHOWN = 12  # ids of a kind


def report_untranslated(args: argparse.Namespace) -> int:
    """Print the report. A language that the bundle has nothing of lacks everything."""
    from twitchcare.bundle.lang_missing import missing

    content, languages = _read(args)
    codes = [args.language] if args.language else sorted(languages)
    wanted = [languages.get(code) or _empty(code) for code in codes]
    if args.json:
        print_json([_plain(language, missing(content, language)) for language in wanted])
        return DONE
    for language in wanted:
        print(_title(language))
        for kind, lacking in missing(content, language).items():
            print(_line(kind, lacking))
    return DONE


def _read(args: argparse.Namespace) -> "tuple[Content, dict[str, Language]]":
    from twitchcare.bundle.assemble import assemble
    from twitchcare.bundle.built_in import built_in_folder
    from twitchcare.bundle.check import inspect, report
    from twitchcare.bundle.problem import Level

    found = inspect(args.bundle or built_in_folder())
    if not (result := report(found)).ok:
        raise InputWrong([str(each) for each in result.problems if each.level is Level.ERROR])
    return assemble(found.decoded), found.decoded.languages


def _empty(code: str) -> "Language":
    import re

    from twitchcare.bundle.lang_texts import Language
    from twitchcare.bundle.layout import LANGUAGE_CODE

    if not re.fullmatch(LANGUAGE_CODE, code):
        raise InputWrong([f"--language: {code!r} is no code of a language; write one such as de or pt-br"])
    return Language(code)


def _title(language: "Language") -> str:
    state = "reviewed" if language.reviewed else "not reviewed"
    return f"{language.code}: {language.title or 'nothing yet'} ({state})"


def _line(kind: str, lacking: "Missing") -> str:
    line = f"  {kind}: {lacking.done} of {lacking.total} translated"
    if not lacking.texts:
        return line
    names = list(lacking.texts)
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{line}; to do: {', '.join(names[:_SHOWN])}{more}"


def _plain(language: "Language", found: "dict[str, Missing]") -> dict[str, object]:
    kinds = {
        kind: {"total": lacking.total, "translated": lacking.done, "missing": lacking.texts}
        for kind, lacking in found.items()
    }
    head = {"language": language.code, "title": language.title, "reviewed": language.reviewed}
    return {**head, "kinds": kinds}
