"""One person's water plan for one moment: the goal with its reasons, the pace, and the warnings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from twitchcare.care.hydration import HydrationRules
from twitchcare.care.hydration_day import PaceLine, pace_line, water_day
from twitchcare.care.hydration_goal import Goal, WaterProfile, Why, plan_goal
from twitchcare.care.hydration_pace import Sip, TooFast, over_day, room_ml, too_fast
from twitchcare.care.ids import ConditionId, SourceId


@dataclass(frozen=True, slots=True)
class WaterPlan:
    """What to know about drinking now. goal_ml, reminded_ml, pace_ml_now, behind_ml: None without a goal.

    day: the water day that holds now. counted_ml: what the goal counts; drunk_ml: what was in the glasses.
    room_ml: what can be drunk now without passing a limit. The other fields are as in `Goal`.
    """

    day: date
    automatic: bool
    goal_ml: int | None
    reminded_ml: int | None
    ceiling_ml: int
    why: tuple[Why, ...]
    switched_off: tuple[ConditionId, ...]
    line: PaceLine | None
    pace_ml_now: int | None
    counted_ml: int
    drunk_ml: int
    behind_ml: int | None
    room_ml: int
    too_fast: TooFast | None

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """Every source behind the plan, once each, in the order of use."""
        claims = [line.claim for line in self.why]
        if self.too_fast is not None:
            claims.append(self.too_fast.claim)
        return tuple(dict.fromkeys(source for claim in claims for source in claim.sources))


def plan_water(
    rules: HydrationRules,
    who: WaterProfile,
    drunk: Sequence[Sip],
    now: datetime,
    winddown_min: int | None = None,
) -> WaterPlan:
    """Return the plan at `now` (aware, in the person's zone).

    drunk: of any days; what lies after `now` is left out. winddown_min: None takes the bundle's.
    Source: hydration guides of the bundle, named line by line in `why`.
    """
    past = [sip for sip in drunk if sip.at <= now]
    day = water_day(now, who.wake, who.bed)
    of_day = [sip for sip in past if _day_of(sip, who, now) == day]
    goal = plan_goal(rules, who, day.year)
    counted_ml = round(sum(rules.counted_ml(sip.drink, sip.volume_ml) for sip in of_day))
    line = _line(rules, who, goal, now, winddown_min)
    pace_ml = None if line is None else round(line.expected_ml(now))
    daily = over_day(rules, goal.ceiling_ml, goal.ceiling_is_limit, of_day)
    return WaterPlan(
        day=day,
        automatic=goal.automatic,
        goal_ml=goal.ml,
        reminded_ml=goal.reminded_ml,
        ceiling_ml=goal.ceiling_ml,
        why=goal.why,
        switched_off=goal.switched_off,
        line=line,
        pace_ml_now=pace_ml,
        counted_ml=counted_ml,
        drunk_ml=round(sum(sip.volume_ml for sip in of_day)),
        behind_ml=None if pace_ml is None else max(0, pace_ml - counted_ml),
        room_ml=int(room_ml(rules, who.conditions, past, now)),
        too_fast=daily or too_fast(rules, who.conditions, past, now),
    )


def _line(
    rules: HydrationRules, who: WaterProfile, goal: Goal, now: datetime, winddown_min: int | None
) -> PaceLine | None:
    if goal.ml is None:
        return None
    quiet_min = rules.winddown_min if winddown_min is None else winddown_min
    return pace_line(now, who.wake, who.bed, quiet_min, goal.ml)


def _day_of(sip: Sip, who: WaterProfile, now: datetime) -> date:
    return sip.day or water_day(sip.at.astimezone(now.tzinfo), who.wake, who.bed)
