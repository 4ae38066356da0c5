"""The gap to the next use and the most of one day, over both kinds."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.care.thermal_samples import COLD, LEFT_CALF, a_way, built_in_rules, place, used
from tests.fakes import MONDAY_MORNING, WINTER
from twitchcare.care.diary import Drink, Entry
from twitchcare.care.ids import DrinkId
from twitchcare.care.place import Place, Side
from twitchcare.care.thermal_gap import NextUse, Wait, next_allowed
from twitchcare.care.thermal_ways import Way

NOW = MONDAY_MORNING.replace(hour=20)


def ask(
    *past: Entry, way: Way | None = None, where: Place | None = LEFT_CALF, now: datetime = NOW
) -> NextUse:
    return next_allowed(way or a_way(), where, past, built_in_rules().timers, now)


def test_the_first_use_is_free() -> None:
    assert ask() == NextUse(None, None, 0, 3)
    assert ask().free


def test_two_hours_have_to_pass_since_the_end_of_the_last_use() -> None:
    found = ask(used(NOW - timedelta(minutes=30)))
    assert found.wait is Wait.GAP
    assert found.at == NOW + timedelta(minutes=90)
    assert not found.free
    assert ask(used(NOW - timedelta(minutes=120))).free


def test_the_other_kind_counts_too() -> None:
    assert not ask(used(NOW - timedelta(minutes=10), timer="cold_pack")).free
    assert not ask(used(NOW - timedelta(minutes=10)), way=a_way(COLD)).free


def test_the_gap_is_the_one_of_the_earlier_preset() -> None:
    long_ago = NOW - timedelta(hours=5)
    assert not ask(used(long_ago, timer="cold_water_immersion")).free
    assert ask(used(long_ago)).free


def test_a_preset_no_longer_known_counts_with_the_gap_of_the_new_one() -> None:
    assert not ask(used(NOW - timedelta(minutes=119), timer="gone")).free
    assert ask(used(NOW - timedelta(minutes=120), timer="gone")).free


def test_the_third_use_is_the_last_of_the_day() -> None:
    past = [used(NOW - timedelta(hours=hours)) for hours in (9, 6, 3)]
    found = ask(*past)
    assert (found.wait, found.used_today) == (Wait.DAY, 3)
    assert found.at == datetime(2026, 3, 3, 4, 0, tzinfo=WINTER)
    assert ask(*past, way=a_way(COLD, per_day=6)).free


def test_after_midnight_it_is_still_the_same_day() -> None:
    late = datetime(2026, 3, 3, 1, 0, tzinfo=WINTER)
    found = ask(*(used(late - timedelta(hours=hours)) for hours in (9, 6, 3)), now=late)
    assert found.at == datetime(2026, 3, 3, 4, 0, tzinfo=WINTER)


def test_a_gap_that_ends_after_the_new_day_began_wins() -> None:
    early = datetime(2026, 3, 3, 3, 30, tzinfo=WINTER)
    found = ask(*(used(early - timedelta(hours=hours)) for hours in (6, 3, 0)), now=early)
    assert found.at == early + timedelta(hours=2)


@pytest.mark.parametrize(
    ("where", "counts"),
    [
        (place("calf", Side.RIGHT), False),
        (place("shin", Side.LEFT), False),
        (place("calf"), True),
        (None, True),
        (LEFT_CALF, True),
    ],
)
def test_uses_count_per_place(where: Place | None, counts: bool) -> None:
    assert ask(used(NOW - timedelta(minutes=5), where)).free is not counts
    assert ask(used(NOW - timedelta(minutes=5), LEFT_CALF), where=where).free is not counts


def test_an_entry_from_the_future_counts_as_just_now() -> None:
    found = ask(used(NOW + timedelta(days=3)))
    assert found.at == NOW + timedelta(hours=2)


def test_other_entries_and_other_zones_do_not_disturb() -> None:
    drink = Entry(used(NOW).id, used(NOW).when, Drink(DrinkId("water"), 250))
    assert ask(drink).free
    assert not ask(used((NOW - timedelta(minutes=5)).astimezone(UTC))).free
