"""`plan water`: today's goal and pace for a person described in a file."""

import argparse
from collections.abc import Collection
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import DONE, InputWrong, common_options, print_json, read_json, shown_name
from twitchcare.app.cli.fields import Fields, NotAMoment, moment
from twitchcare.care.hydration import HydrationRules
from twitchcare.care.hydration_goal import WaterProfile
from twitchcare.care.hydration_pace import Sip, TooFast
from twitchcare.care.hydration_plan import WaterPlan, plan_water
from twitchcare.care.ids import ConditionId, DrinkId, GuideId
from twitchcare.care.settings import EFSA, Sex

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands

PROFILE_KEYS = (
    "guide",
    "sex",
    "birth_year",
    "pregnant",
    "breastfeeding",
    "heat_c",
    "exercise_min",
    "conditions",
    "doctor_ml",
    "own_ml",
    "wake",
    "bed",
)
SIP_KEYS = ("at", "drink", "ml")
MOST_ML = 10_000
WATER = "water"


def register(commands: "Commands") -> None:
    """Add `plan water` to the commands."""
    kinds = commands.add_parser("plan", help="work out a plan").add_subparsers(dest="plan", required=True)
    parser = kinds.add_parser("water", help="today's drinking goal and pace")
    parser.add_argument("--profile", required=True, metavar="FILE", help="the person and the day, as JSON")
    parser.add_argument("--drunk", metavar="FILE", help="what was drunk, as JSON")
    parser.add_argument("--now", metavar="TIME", help="reckon for this time instead of now")
    common_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.chosen_content import chosen_content

    if args.profile == args.drunk == "-":
        raise InputWrong(["--drunk: standard input is already the profile; give one of them as a file"])
    now = _now(args.now)
    profile = read_json(args.profile)
    drunk = [] if args.drunk is None else read_json(args.drunk)
    content = chosen_content(args)
    known = dict.fromkeys([*content.hydration.conditions, *content.thermal.conditions])
    files = (shown_name(args.profile), shown_name(args.drunk or ""))
    plan = plan_from_json(content.hydration, known, profile, drunk, now, files)
    if args.json:
        print_json(plan_json(plan))
    else:
        print(plan_text(plan))
    return DONE


def _now(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC).astimezone()
    try:
        return moment(text)
    except NotAMoment as problem:
        raise InputWrong([f"--now: {problem}"]) from problem


def plan_from_json(
    rules: HydrationRules,
    conditions: Collection[str],
    profile: object,
    drunk: object,
    now: datetime,
    files: tuple[str, str] = ("profile", "drunk"),
) -> WaterPlan:
    """Return the plan for decoded JSON. Raises InputWrong with every problem.

    conditions: the ids that a profile may name, also those that do not matter for drinking.
    files: what the problems call the two.
    """
    of_profile: list[str] = []
    of_drunk: list[str] = []
    who = _profile(rules, conditions, profile, now.year, of_profile)
    sips = _sips(rules, drunk, now, of_drunk)
    if of_profile or of_drunk:
        named = zip(files, (of_profile, of_drunk), strict=True)
        raise InputWrong([f"{file}: {line}" for file, lines in named for line in lines])
    return plan_water(rules, who, sips, now)


def _profile(
    rules: HydrationRules, conditions: Collection[str], value: object, year: int, problems: list[str]
) -> WaterProfile:
    fields, usual = Fields(value, "$", PROFILE_KEYS, problems), WaterProfile()
    return WaterProfile(
        guide=GuideId(fields.one_of("guide", list(rules.guides), EFSA)),
        sex=fields.choice("sex", Sex),
        birth_year=fields.whole("birth_year", year - 130, year),
        pregnant=fields.flag("pregnant"),
        breastfeeding=fields.flag("breastfeeding"),
        heat_c=fields.number("heat_c", -60, 60),
        exercise_min=fields.whole("exercise_min", 0, 1440) or 0,
        conditions=tuple(ConditionId(name) for name in fields.ids("conditions", conditions)),
        doctor_ml=fields.whole("doctor_ml", 1, MOST_ML),
        own_ml=fields.whole("own_ml", 1, MOST_ML),
        wake=fields.clock("wake", usual.wake),
        bed=fields.clock("bed", usual.bed),
    )


def _sips(rules: HydrationRules, value: object, now: datetime, problems: list[str]) -> list[Sip]:
    if not isinstance(value, list):
        problems.append("$: what was drunk must be a list; write it as […]")
        return []
    return [_sip(rules, Fields(row, f"$[{i}]", SIP_KEYS, problems), now) for i, row in enumerate(value)]


def _sip(rules: HydrationRules, fields: Fields, now: datetime) -> Sip:
    fields.need("at", "ml")
    volume_ml = fields.number("ml", 1, 5000)
    drink = fields.one_of("drink", list(rules.drinks), WATER)
    return Sip(fields.moment("at", now), DrinkId(drink), volume_ml or 0.0)


def plan_json(plan: WaterPlan) -> dict[str, object]:
    """Return the plan in the shape of the contract."""
    return {
        "automatic": plan.automatic,
        "goal_ml": plan.goal_ml,
        "ceiling_ml": plan.ceiling_ml,
        "why": [{"text": line.text, "ml": line.ml} for line in plan.why],
        "pace_ml_now": plan.pace_ml_now,
        "counted_ml": plan.counted_ml,
        "behind_ml": plan.behind_ml,
        "too_fast": None if plan.too_fast is None else _too_fast_json(plan.too_fast),
        "sources": list(plan.sources),
    }


def _too_fast_json(found: TooFast) -> dict[str, object]:
    return {
        "level": found.level.value,
        "text": found.claim.text,
        "drunk_ml": found.drunk_ml,
        "limit_ml": found.limit_ml,
        "span_s": None if found.span_min is None else found.span_min * 60,
        "clear_at": None if found.clear_at is None else found.clear_at.isoformat(timespec="seconds"),
    }


def plan_text(plan: WaterPlan) -> str:
    """Return the plan as lines to read."""
    lines = []
    if plan.goal_ml is None:
        lines.append(f"No goal today. Counted so far: {plan.counted_ml} ml.")
    else:
        lines.append(f"Goal: {plan.goal_ml} ml (ceiling {plan.ceiling_ml} ml).")
        lines.append(f"By now: {plan.pace_ml_now} ml. Counted: {plan.counted_ml} ml. ")
        lines[-1] += f"Behind: {plan.behind_ml} ml."
    lines += [f"  {line.ml:+5d} ml  {line.text}" if line.ml else f"  {line.text}" for line in plan.why]
    if plan.too_fast is not None:
        lines.append(plan.too_fast.claim.text)
    lines.append(f"Sources: {', '.join(plan.sources)}")
    return "\n".join(lines)
