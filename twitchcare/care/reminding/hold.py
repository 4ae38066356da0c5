"""Why nothing is shown now: reasons as values, each with its own end where it has one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class HoldReason(StrEnum):
    """Why a reminder keeps quiet. The first group is about the person, the second about pace and number."""

    OFF = "off"
    NO_GOAL = "no_goal"
    DO_NOT_DISTURB = "do_not_disturb"
    FULL_SCREEN = "full_screen"
    AWAY = "away"
    LOCKED = "locked"
    ASLEEP = "asleep"
    PAUSED = "paused"
    MEETING = "meeting"
    SESSION = "session"
    SETTLING = "settling"
    QUIET_HOURS = "quiet_hours"

    BEFORE_BED = "before_bed"
    GOAL_MET = "goal_met"
    TOO_FAST = "too_fast"
    DAILY_MAX = "daily_max"
    HOURLY_CAP = "hourly_cap"
    MIN_GAP = "min_gap"
    NUDGE_GAP = "nudge_gap"
    AFTER_DRINK = "after_drink"
    AFTER_PAUSE = "after_pause"
    SNOOZED = "snoozed"
    ON_PACE = "on_pace"


@dataclass(frozen=True, slots=True)
class Hold:
    """One reason, standing now. until: when it ends if nothing happens, None if nobody can know."""

    reason: HoldReason
    until: datetime | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a decision must know beside its own kind.

    free_since: when the program started, the computer woke or the last blocking hold ended; aware.
    holds: what blocks from outside now. others: when notices of other kinds were shown, any order; aware.
    """

    free_since: datetime
    holds: frozenset[Hold] = frozenset()
    others: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """What comes next, and why nothing is due now. holds: in the order of HoldReason; empty if one is due.

    next_at: when the next reminder comes if nothing happens until then; None if that cannot be said.
    """

    kind: str
    next_at: datetime | None
    day: date | None
    holds: tuple[Hold, ...]
