"""`advise heat-cold`: warm, cold, either, neither, or see someone, for the answers in a file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import DONE, common_options, print_json, read_json, shown_name

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.care.content import Content
    from twitchcare.care.ids import SourceId
    from twitchcare.care.thermal_advice import Advice


def register(commands: Commands) -> None:
    """Add `advise` with its one topic."""
    parser = commands.add_parser("advise", help="what to do for comfort, from your answers")
    topics = parser.add_subparsers(dest="topic", required=True, metavar="TOPIC")
    topic = topics.add_parser("heat-cold", help="warm, cold, either, neither, or see someone first")
    topic.add_argument(
        "--answers", required=True, metavar="FILE", help='your answers as JSON, "-" is standard input'
    )
    common_options(topic)
    topic.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.chosen_content import chosen_content
    from twitchcare.app.cli.thermal_answers import answers_from
    from twitchcare.care.thermal_advice import advise

    content = chosen_content(args)
    name: str = args.answers
    answers = answers_from(read_json(name), content, shown_name(name))
    advice = advise(content.thermal, answers)
    if args.json:
        print_json(_as_json(advice, content))
    else:
        print("\n".join(_as_text(advice, content)))
    return DONE


def _steps(advice: Advice, content: Content) -> list[str]:
    """First the questions, then how it is done, then what to keep in mind."""
    kinds = {way.kind for way in advice.ways}
    own = content.thermal.timers[advice.ways[0].timer].steps if len(kinds) == 1 else ()
    asked = [f"Only if you can say yes: {caution.ask}" for caution in advice.cautions]
    return [*asked, *advice.steps_with(own), *advice.notes]


def _as_json(advice: Advice, content: Content) -> dict[str, object]:
    times = advice.times
    return {
        "choice": advice.choice.value,
        "allowed": {kind: kind in advice.allowed for kind in ("warm", "cold")},
        "minutes": times and times.minutes,
        "max_minutes": times and times.max_minutes,
        "gap_minutes": times and times.gap_minutes,
        "skin_check_minutes": times and times.check_minutes,
        "steps": _steps(advice, content),
        "reasons": list(advice.reasons),
        "forbidden_by": [
            {"id": one.id, "what": one.kind.value, "why": one.why} for one in advice.forbidden_by
        ],
        "triage_first": advice.triage_first,
        "sources": list(advice.sources),
    }


def _as_text(advice: Advice, content: Content) -> list[str]:
    heads = {
        "warm": "Warm",
        "cold": "Cold",
        "either": "Warm or cold, as you like",
        "neither": "Neither warm nor cold",
        "see_someone": "See someone first",
    }
    lines = [heads[advice.choice.value]]
    if times := advice.times:
        lines.append(
            f"{times.minutes} minutes, at most {times.max_minutes}; look at the skin every"
            f" {times.check_minutes} minutes; {times.gap_minutes} minutes until the next."
        )
    lines += ["", "Why"] + [f"- {reason}" for reason in advice.reasons]
    if advice.forbidden_by:
        lines += ["", "What is off"] + [f"- {one.kind.value}: {one.why}" for one in advice.forbidden_by]
    lines += ["", "How"] + [f"- {step}" for step in _steps(advice, content)]
    lines += ["", "Sources"] + [f"- {_source(name, content)}" for name in advice.sources]
    return [*lines, "", "Information for self-care, not a diagnosis."]


def _source(name: SourceId, content: Content) -> str:
    source = content.sources[name]
    unread = " Not yet verified." if source.checked.value == "recalled" else ""
    return f"{name}: {source.title}. {source.publisher}, {source.year}.{unread}"
