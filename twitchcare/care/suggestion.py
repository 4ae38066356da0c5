"""One routine to suggest now, and why: a rule of thumb about habits, not advice for a complaint."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from twitchcare.care.content import Content
from twitchcare.care.day import local_day
from twitchcare.care.diary import Entry, Episode, EpisodeKind, SessionRun
from twitchcare.care.ids import RoutineId
from twitchcare.care.place import Place
from twitchcare.care.routine import CRAMP_NOW, Routine

RECENT_DAYS = 3
DONE_SHARE = 0.5
"""A routine left early counts as done from this share on."""

_STRETCHED = (EpisodeKind.TWITCH, EpisodeKind.CRAMP, EpisodeKind.TIGHTNESS)
_MORNING, _DAY, _EVENING, _LATE = time(4), time(10), time(18), time(22)


class Why(StrEnum):
    """Why a routine is suggested."""

    EPISODE = "episode"
    MORNING = "morning"
    DESK = "desk"
    EVENING = "evening"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """place, episode: set when something felt there is the reason."""

    routine: RoutineId
    why: Why
    place: Place | None = None
    episode: Entry | None = None


def suggest(content: Content, entries: Sequence[Entry], now: datetime) -> Suggestion | None:
    """Return the first fitting routine that was not done today; None when all were.

    entries: of the last days, any order. now: aware. Late in the evening only what calms is suggested;
    before that something felt in the last three days comes first, then the time of day.
    """
    done = _done_today(entries, now)
    candidates = _candidates(content, entries, now)
    return next((one for one in candidates if one.routine not in done), None)


def _candidates(content: Content, entries: Sequence[Entry], now: datetime) -> Iterator[Suggestion]:
    at = now.time()
    late = at >= _LATE or at < _MORNING
    if not late:
        yield from _for_episodes(content, entries, now)
        if at < _DAY:
            yield from _for_situation(content, Why.MORNING, "morning")
        elif at < _EVENING:
            yield from _for_situation(content, Why.DESK, "desk")
        else:
            yield from _for_situation(content, Why.EVENING, "evening")
    if late or at >= _EVENING:
        yield from _for_situation(content, Why.LATE, "wind_down")
    else:
        yield from _for_situation(content, Why.DESK, "desk")


def _for_episodes(content: Content, entries: Sequence[Entry], now: datetime) -> Iterator[Suggestion]:
    """The best routine for each place that spoke up lately, the latest first."""
    for entry in sorted(entries, key=lambda entry: entry.when.at_utc, reverse=True):
        record = entry.record
        if not isinstance(record, Episode) or record.kind not in _STRETCHED:
            continue
        if now - entry.when.at_utc > timedelta(days=RECENT_DAYS) or entry.when.at_utc > now:
            continue
        if (routine := _best(content, record.place)) is not None:
            yield Suggestion(routine.id, Why.EPISODE, record.place, entry)


def _best(content: Content, place: Place) -> Routine | None:
    fitting = content.routines_for(place.region)
    return next((routine for routine in fitting if CRAMP_NOW not in routine.situations), None)


def _for_situation(content: Content, why: Why, situation: str) -> Iterator[Suggestion]:
    for routine in content.routines.values():
        if situation in routine.situations:
            yield Suggestion(routine.id, why)


def _done_today(entries: Sequence[Entry], now: datetime) -> frozenset[RoutineId]:
    today = local_day(now.replace(tzinfo=None))
    runs = (entry.record for entry in entries if entry.when.local_day == today)
    return frozenset(
        run.routine for run in runs if isinstance(run, SessionRun) and run.done_s >= DONE_SHARE * run.total_s
    )
