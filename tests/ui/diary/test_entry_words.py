"""What the diary says about each kind of record, and about what the content no longer knows."""

import pytest

from tests.small_content import CALF, small_content
from twitchcare.care.diary import (
    Drink,
    Episode,
    EpisodeKind,
    FactorReading,
    Outcome,
    Record,
    SessionRun,
    ThermalRun,
    Warmth,
)
from twitchcare.care.ids import DrinkId, FactorId, RegionId, RoutineId, TimerId
from twitchcare.care.place import Place, Side
from twitchcare.resource import resource
from twitchcare.ui.diary.entry_words import DiaryWords

LEFT_CALF = Place(CALF, Side.LEFT)


@pytest.mark.parametrize(
    ("record", "title", "detail"),
    [
        (Episode(LEFT_CALF, EpisodeKind.TWITCH, 2, duration_s=20), "Left calf", "Twitch, 2 of 10, 20 s"),
        (Episode(LEFT_CALF, EpisodeKind.TIGHTNESS, 0, pain=0), "Left calf", "Tightness, 0 of 10"),
        (Episode(Place(RegionId("old_place")), EpisodeKind.JERK, 1), "Old place", "Jerk, 1 of 10"),
        (SessionRun(RoutineId("short_neck"), None, 120, 240), "Short neck", "2 min of 4 min"),
        (
            SessionRun(RoutineId("gone"), None, 3700, 3700, Outcome.BETTER),
            "Gone",
            "1 h 2 min, felt better after",
        ),
        (
            ThermalRun(Warmth.WARM, TimerId("warm_pack"), LEFT_CALF, 900, False),
            "warm_pack",
            "Left calf, 15 min",
        ),
        (
            ThermalRun(Warmth.COLD, TimerId("ice_cube"), None, 7200, True),
            "Ice cube",
            "2 h, stopped early",
        ),
        (Drink(DrinkId("herbal_tea"), 330), "Herbal tea", "330 ml"),
        (FactorReading(FactorId("sleep"), 6.5, "h"), "Sleep", "6.5 h"),
        (FactorReading(FactorId("stress"), 5), "Stress", "5 of 10"),
        (FactorReading(FactorId("screen_time"), 90, "min"), "Screen time", "90 min"),
    ],
)
def test_each_record_has_a_title_a_detail_and_a_drawing(record: Record, title, detail):
    words = DiaryWords(small_content()).of(record)
    assert (words.title, words.detail) == (title, detail)
    assert resource("icons", f"{words.icon}.svg").is_file()
