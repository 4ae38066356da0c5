"""`triage`: what published guidance says of the signs in a file, and how soon to see someone."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import DONE, InputWrong, common_options, print_json, read_json, shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twitchcare.app.cli.command import Commands
    from twitchcare.care.content import Content
    from twitchcare.care.triage import Given, Sign, TriageAnswer, TriageRules

_UNSURE = "unsure"


def register(commands: Commands) -> None:
    """Add `triage`."""
    parser = commands.add_parser("triage", help="how soon to see someone, from the signs you tick")
    parser.add_argument(
        "--answers", required=True, metavar="FILE", help='your answers as JSON, "-" is standard input'
    )
    common_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.chosen_content import chosen_content
    from twitchcare.care.triage import look_up

    content = chosen_content(args)
    name: str = args.answers
    given = triage_answers(content.triage, read_json(name), shown_name(name))
    answer = look_up(content.triage, given)
    if args.json:
        print_json(_as_json(answer, content))
    else:
        print("\n".join(_as_text(answer, content)))
    return DONE


def triage_answers(rules: TriageRules, value: object, file: str) -> Mapping[str, Given]:
    """Return the answers, or raise InputWrong with every problem: file, path, what, remedy."""
    if not isinstance(value, dict):
        raise InputWrong([f'{file}: $: is not an object; write {{"duration_days": 5}}'])
    wrong: list[str] = []
    given = {str(name): _answer(rules, str(name), answer, wrong) for name, answer in value.items()}
    if wrong:
        raise InputWrong([f"{file}: {line}" for line in wrong])
    return {name: answer for name, answer in given.items() if answer is not None}


def _answer(rules: TriageRules, name: str, answer: object, wrong: list[str]) -> Given | None:
    from difflib import get_close_matches

    from twitchcare.care.triage import UNSURE, AnswerWrong, check_answers

    sign = rules.signs.get(name)
    if sign is None:
        near = get_close_matches(name[:60], rules.signs, n=1, cutoff=0.75)
        hint = f"did you mean {near[0]}?" if near else "take it out"
        wrong.append(f"$.{name[:60]}: there is no such sign; {hint}")
        return None
    if answer is None:
        return None
    if answer == _UNSURE:
        return UNSURE
    if isinstance(answer, bool | int | float | str):
        try:
            check_answers(rules, {name: answer})
        except AnswerWrong:
            pass
        else:
            return answer
    wrong.append(f"$.{name}: {_expected(sign)}")
    return None


def _expected(sign: Sign) -> str:
    from twitchcare.care.triage import SignKind

    if sign.kind is SignKind.BOOL:
        return f'is not an answer; write true, false or "{_UNSURE}"'
    if sign.kind is SignKind.NUMBER:
        return f'is not a number from 0; write for example 5, or "{_UNSURE}"'
    return f'is none of the choices; write one of {", ".join(sign.choices)}, or "{_UNSURE}"'


def _reasons(answer: TriageAnswer) -> list[str]:
    said = [f"{rule.title}: {rule.message}" for rule in answer.rules]
    if answer.unsure_raised:
        said.append("You were not sure about an emergency sign, so this is one step more careful.")
    if answer.open:
        said.append("Nothing you ticked fits a rule yet; first say for how many days it has been there.")
    return said


def _as_json(answer: TriageAnswer, content: Content) -> dict[str, object]:
    level = content.triage.levels[answer.urgency]
    return {
        "urgency": answer.urgency.value,
        "title": level.title,
        "action": level.action,
        "rules": [rule.id for rule in answer.rules],
        "reasons": _reasons(answer),
        "tell_them": list(answer.tell_them),
        "reassurance": [number.text for number in answer.reassurance],
        "sources": list(answer.sources),
    }


def _as_text(answer: TriageAnswer, content: Content) -> list[str]:
    level = content.triage.levels[answer.urgency]
    lines = [level.title, level.action, *(f"- {reason}" for reason in _reasons(answer))]
    if answer.tell_them:
        lines += ["", "Tell them:", *(f"- {words}" for words in answer.tell_them)]
    if answer.reassurance:
        lines += ["", *(number.text for number in answer.reassurance)]
    titles = [content.sources[source].title for source in answer.sources if source in content.sources]
    return [*lines, "", "Looked up in: " + "; ".join(titles), "This is information, not a diagnosis."]
