"""One routine to suggest: the place that spoke up, else the time of day, and nothing twice a day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes import MONDAY_MORNING
from tests.samples import a_routine
from tests.small_content import CALF, CALF_WALL, NECK, NECK_NOD, small_content
from twitchcare.care.content import Content
from twitchcare.care.day import When, local_day
from twitchcare.care.diary import Entry, Episode, EpisodeKind, Record, SessionRun
from twitchcare.care.ids import EntryId, RegionId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import CRAMP_NOW
from twitchcare.care.suggestion import Suggestion, Why, suggest

LEFT_CALF = Place(CALF, Side.LEFT)


def routine(name: str, *situations: str, exercise=NECK_NOD, region: str = NECK):
    return replace(a_routine(name, exercise, region=region), situations=situations)


CONTENT = small_content(
    routines=(
        routine("cramp_calf", CRAMP_NOW, exercise=CALF_WALL, region=CALF),
        routine("calf_easy", exercise=CALF_WALL, region=CALF),
        routine("morning", "morning"),
        routine("desk", "desk"),
        routine("desk_hands", "desk"),
        routine("evening", "evening"),
        routine("breathe", "wind_down"),
    )
)


def at(hour: int) -> datetime:
    return MONDAY_MORNING.replace(hour=hour)


def entry(record: Record, when: datetime, number: int = 1) -> Entry:
    return Entry(
        EntryId(number), When(when.astimezone(UTC), 60, local_day(when.replace(tzinfo=None))), record
    )


def felt(when: datetime, kind: EpisodeKind = EpisodeKind.CRAMP, place: Place = LEFT_CALF, number: int = 1):
    return entry(Episode(place, kind, 5), when, number)


def done(name: str, when: datetime, done_s: float = 60, number: int = 9) -> Entry:
    return entry(SessionRun(RoutineId(name), None, done_s, 60), when, number)


def suggested(content: Content, entries: Sequence[Entry], now: datetime) -> Suggestion:
    found = suggest(content, entries, now)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("hour", "name", "why"),
    [
        (4, "morning", Why.MORNING),
        (9, "morning", Why.MORNING),
        (10, "desk", Why.DESK),
        (17, "desk", Why.DESK),
        (18, "evening", Why.EVENING),
        (21, "evening", Why.EVENING),
        (22, "breathe", Why.LATE),
        (3, "breathe", Why.LATE),
    ],
)
def test_without_episodes_the_time_of_day_decides(hour, name, why):
    assert suggest(CONTENT, (), at(hour)) == Suggestion(RoutineId(name), why)


def test_a_place_that_spoke_up_lately_comes_first_with_its_best_routine():
    cramp = felt(at(10) - timedelta(days=2, hours=23))
    assert suggest(CONTENT, (cramp,), at(10)) == Suggestion(
        RoutineId("calf_easy"), Why.EPISODE, LEFT_CALF, cramp
    )


def test_the_latest_place_comes_before_others():
    calf = felt(at(8), number=1)
    neck = felt(at(9), EpisodeKind.TIGHTNESS, Place(NECK), number=2)
    assert suggested(CONTENT, (calf, neck), at(10)).place == Place(NECK)


@pytest.mark.parametrize(
    "episode",
    [
        felt(at(10) - timedelta(days=3, minutes=1)),
        felt(at(11)),
        felt(at(9), EpisodeKind.TREMOR),
        felt(at(9), EpisodeKind.JERK),
        felt(at(9), place=Place(RegionId("elsewhere"))),
    ],
    ids=["too old", "not yet", "tremor", "jerk", "unknown place"],
)
def test_some_episodes_suggest_nothing(episode):
    assert suggested(CONTENT, (episode,), at(10)).why is Why.DESK


def test_late_in_the_evening_only_what_calms_is_suggested():
    assert suggested(CONTENT, (felt(at(21)),), at(23)).why is Why.LATE


def test_what_was_done_today_gives_way_to_the_next():
    cramp = felt(at(8))
    assert suggested(CONTENT, (cramp, done("calf_easy", at(9))), at(10)).routine == "desk"
    assert suggested(CONTENT, (done("desk", at(11)),), at(12)).routine == "desk_hands"
    assert suggested(CONTENT, (done("morning", at(8)),), at(9)).routine == "desk"
    assert suggested(CONTENT, (done("evening", at(19)),), at(20)).routine == "breathe"


def test_a_routine_left_early_or_done_yesterday_is_suggested_again():
    assert suggested(CONTENT, (done("desk", at(11), done_s=29),), at(12)).routine == "desk"
    assert suggested(CONTENT, (done("desk", at(11) - timedelta(days=1)),), at(12)).routine == "desk"


def test_when_all_was_done_nothing_is_suggested():
    assert suggest(CONTENT, (done("desk", at(11)), done("desk_hands", at(12), number=10)), at(13)) is None


def test_a_cramp_routine_is_never_suggested():
    only_help = small_content(routines=(routine("cramp_calf", CRAMP_NOW, exercise=CALF_WALL, region=CALF),))
    assert suggest(only_help, (felt(at(9)),), at(10)) is None
