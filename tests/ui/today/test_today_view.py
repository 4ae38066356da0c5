"""The Today page: what is next, water, one suggestion, the check-in and the last days in small."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary, MemorySettings
from tests.small_content import CALF, EVENING, SHORT_NECK, small_content
from tests.water import water_rules
from twitchcare.care.content import Content
from twitchcare.care.diary import Drink, Episode, EpisodeKind, FactorReading, SessionRun
from twitchcare.care.ids import DrinkId, FactorId, GuideId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.reminding.hold import Explanation, Hold, HoldReason
from twitchcare.care.settings import Settings, WaterSettings
from twitchcare.flows.diary import DiaryFlow
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.today.today_view import TodayView

CRAMP = Episode(Place(CALF, Side.LEFT), EpisodeKind.CRAMP, 6)
OWN = WaterSettings(guide=GuideId("own"), own_ml=2000)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def content() -> Content:
    routines = (EVENING, replace(SHORT_NECK, situations=("desk",)))
    return replace(small_content(routines=routines), hydration=water_rules())


@pytest.fixture
def view(qtbot, clock, diary, content) -> TodayView:
    water = HydrationFlow(content, clock, diary, MemorySettings(Settings(water=OWN)))
    view = TodayView(content, water, DiaryFlow(clock, diary))
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    return view


def words(widget: QWidget) -> list[str]:
    QCoreApplication.sendPostedEvents()
    return [x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget) and x.text()]


def press(widget: QWidget, name: str) -> None:
    QCoreApplication.sendPostedEvents()
    next(
        b
        for b in widget.findChildren(QAbstractButton)
        if b.isVisibleTo(widget) and (b.accessibleName() or b.text()) == name
    ).click()


def explained(*holds: Hold, minutes: float | None = 75) -> Explanation:
    at = None if minutes is None else MONDAY_MORNING + timedelta(minutes=minutes)
    return Explanation("water", at, MONDAY_MORNING.date(), holds)


def test_the_page_names_the_day(view):
    assert view.lead.text() == "Monday, 2 March"


def test_before_anything_is_known_nothing_is_promised(view):
    assert view.next.title.text() == "Nothing is planned yet"


def test_the_next_reminder_and_the_reason_are_said(view):
    view.show_next(explained(Hold(HoldReason.ON_PACE)))
    assert view.next.title.accessibleName() == "Next: A glass about 11:15"
    assert view.next.why.text() == "You are on pace."


def test_a_time_is_shown_in_the_zone_in_force(view):
    holds = (Hold(HoldReason.ON_PACE),)
    view.show_next(Explanation("water", MONDAY_MORNING.astimezone(UTC), None, holds))
    assert view.next.title.text() == "A glass about 10:00"


def test_tomorrow_is_named(view):
    view.show_next(explained(Hold(HoldReason.GOAL_MET), minutes=24 * 60))
    assert view.next.title.text() == "A glass tomorrow, about 10:00"


def test_a_reminder_that_is_due_asks_for_nothing_more(view):
    view.show_next(explained(minutes=0))
    assert view.next.title.text() == "A glass, when you like"
    assert not view.next.why.isVisibleTo(view)


@pytest.mark.parametrize(("reason", "page"), [(HoldReason.OFF, "settings"), (HoldReason.NO_GOAL, "water")])
def test_what_was_switched_off_leads_to_where_it_is_switched_on(qtbot, view, reason, page):
    view.show_next(explained(Hold(reason), minutes=None))
    assert view.next.title.text() == "No reminder is planned"
    with qtbot.waitSignal(view.page_requested) as caught:
        view.next.change.click()
    assert caught.args == [page]


@pytest.mark.parametrize("reason", HoldReason)
def test_every_reason_has_a_sentence(view, reason):
    for until in (None, MONDAY_MORNING + timedelta(hours=2)):
        view.show_next(explained(Hold(reason, until)))
        assert view.next.why.text().endswith(".")
        assert "{" not in view.next.why.text()


def test_a_pause_says_when_it_ends(view):
    view.show_next(explained(Hold(HoldReason.PAUSED, MONDAY_MORNING + timedelta(hours=2))))
    assert view.next.why.text() == "Reminders are paused until 12:00."


def test_water_is_shown_against_the_pace_and_grows_with_one_click(view, diary):
    press(view.water, "Add 250 ml")
    assert diary.records == (Drink(DrinkId("water"), 250),)
    assert view.water.drunk.accessibleName() == "Drunk today: 250 ml"
    assert view.water.goal.accessibleName() == "Goal: 2000 ml"
    assert "pace" in view.water.pace.text()


def test_enough_is_enough(view, clock, diary):
    for hour in range(1, 9):
        diary.add(Drink(DrinkId("water"), 250), MONDAY_MORNING - timedelta(hours=hour * 0.6))
    clock.advance(3600 * 2)
    view._hydration.refresh()
    assert view.water.pace.text() == "That is enough for today."


def test_more_leads_to_the_page_of_water(qtbot, view):
    with qtbot.waitSignal(view.page_requested) as caught:
        press(view.water, "More on water")
    assert caught.args == ["water"]


def test_the_time_of_day_suggests_a_routine_and_says_why(qtbot, view):
    assert view.suggestion.title.text() == "Short neck"
    assert view.suggestion.why.text().startswith("A short break")
    with qtbot.waitSignal(view.start_requested) as caught:
        press(view.suggestion, "Start Short neck")
    assert caught.args == [StartWish(RoutineId("short_neck"), None)]


def test_what_was_noted_yesterday_suggests_the_routine_of_that_place(qtbot, view, diary):
    diary.add(CRAMP, MONDAY_MORNING - timedelta(days=1))
    assert view.suggestion.why.text() == "Noted yesterday: Left calf, cramp."
    with qtbot.waitSignal(view.start_requested) as caught:
        press(view.suggestion, "Start Evening legs")
    assert caught.args == [StartWish(RoutineId("evening_legs"), CRAMP.place)]


def test_when_the_suggestion_was_done_nothing_more_is_asked(view, diary):
    diary.add(SessionRun(RoutineId("short_neck"), None, 25, 25))
    assert view.suggestion.title.text() == "Nothing more for today"
    assert not view.suggestion.start.isVisibleTo(view)


def test_all_sessions_are_one_click_away(qtbot, view):
    with qtbot.waitSignal(view.page_requested) as caught:
        press(view.suggestion, "All sessions")
    assert caught.args == ["sessions"]


def test_a_tap_is_noted_changed_and_taken_back(view, diary):
    press(view.check_in, "Sleep: 7 h")
    assert diary.records == (FactorReading(FactorId("sleep"), 7, "h"),)
    press(view.check_in, "Sleep: 6 h")
    assert diary.records == (FactorReading(FactorId("sleep"), 6, "h"),)
    press(view.check_in, "Sleep: 6 h")
    assert diary.records == ()


def test_four_taps_fold_the_check_in_to_one_line(view):
    for name in ("Sleep: 7 h", "Caffeine: 2 cups", "Stress: Calm", "Exercise: None"):
        press(view.check_in, name)
    assert (
        view.check_in.summary.text() == "Sleep: 7 h  ·  Caffeine: 2 cups  ·  Stress: Calm  ·  Exercise: None"
    )
    assert not view.check_in.rows[0].isVisibleTo(view)
    press(view.check_in, "Change the check-in")
    assert view.check_in.rows[0].isVisibleTo(view)


def test_the_check_in_can_be_left_for_today(view, clock):
    press(view.check_in, "Not today")
    assert not view.check_in.isVisibleTo(view)
    clock.advance(24 * 3600)
    view._diary.refresh()
    assert view.check_in.isVisibleTo(view)


def test_a_chip_shows_what_is_noted_and_not_what_was_pressed(view, diary):
    diary.broken = "The disk is full."
    press(view.check_in, "Sleep: 7 h")
    assert not any(chip.isChecked() for chip in view.check_in.rows[0].chips)
    assert "The disk is full." in words(view.banner)
    diary.broken = None
    press(view.banner, "Try again")
    assert diary.records == (FactorReading(FactorId("sleep"), 7, "h"),)
    assert view.check_in.rows[0].chips[3].isChecked()


def test_water_that_cannot_be_written_can_be_tried_again(view, diary):
    diary.broken = "The disk is full."
    press(view.water, "Add 250 ml")
    diary.broken = None
    press(view.banner, "Try again")
    assert len(diary.records) == 1


def test_the_last_days_are_dots_with_the_same_in_words(view, diary):
    diary.add(SessionRun(RoutineId("short_neck"), None, 25, 25), MONDAY_MORNING - timedelta(days=3))
    diary.add(Drink(DrinkId("water"), 2000), MONDAY_MORNING - timedelta(days=3))
    diary.add(CRAMP, MONDAY_MORNING - timedelta(days=1))
    said = view.week.dots.accessibleDescription().split("; ")
    assert said[3] == "Friday: session, water goal met"
    assert said[5] == "Sunday: something noted"
    assert said[6] == "Monday: nothing"


def test_all_stands_in_one_column_where_room_is_scarce(view):
    assert view.water.x() > view.next.geometry().right()
    view.resize(684, 600)
    QCoreApplication.sendPostedEvents()
    assert view.water.x() == view.next.x()
    order = [view.next, view.water, view.suggestion, view.check_in, view.week]
    assert sorted(order, key=lambda card: card.y()) == order
    assert view.area.widget().minimumSizeHint().width() <= 684


def test_a_tap_needs_no_mouse(qtbot, view, diary):
    chip = view.check_in.rows[2].chips[1]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert diary.records == (FactorReading(FactorId("stress"), 3),)
