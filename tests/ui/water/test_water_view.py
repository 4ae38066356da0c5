"""The Water page: what it shows, and that every wish reaches the flow."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary, MemorySettings
from tests.small_content import small_content
from tests.water import water_rules
from twitchcare.care.content import Content
from twitchcare.care.diary import Drink
from twitchcare.care.ids import ConditionId, DrinkId, GuideId
from twitchcare.care.settings import Settings, VolumeUnit, WaterSettings
from twitchcare.flows.hydration import WATER, HydrationFlow
from twitchcare.ui.water.water_view import WaterView

COFFEE = DrinkId("coffee")


@pytest.fixture
def content() -> Content:
    return replace(small_content(), hydration=water_rules())


@pytest.fixture
def diary() -> MemoryDiary:
    return MemoryDiary(FakeClock())


@pytest.fixture
def settings() -> MemorySettings:
    return MemorySettings(Settings(water=WaterSettings(guide=GuideId("own"), own_ml=2000)))


@pytest.fixture
def view(qtbot: QtBot, content: Content, diary: MemoryDiary, settings: MemorySettings) -> WaterView:
    made = WaterView(HydrationFlow(content, FakeClock(), diary, settings), content)
    qtbot.addWidget(made)
    made.resize(980, 780)
    made.show()
    return made


def flow_of(view: WaterView) -> HydrationFlow:
    return view._flow


def name_of(widget: QWidget) -> str:
    shown = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or shown


def names(view: QWidget) -> list[str]:
    """What assistive technology can find on the page now."""
    QCoreApplication.sendPostedEvents()  # new widgets show themselves a moment later
    return [name_of(widget) for widget in view.findChildren(QWidget) if widget.isVisibleTo(view)]


def button(view: QWidget, name: str) -> QAbstractButton:
    QCoreApplication.sendPostedEvents()
    (found,) = (
        one for one in view.findChildren(QAbstractButton) if name_of(one) == name and one.isVisibleTo(view)
    )
    return found


def click(view: QWidget, name: str) -> None:
    button(view, name).click()


def test_the_amounts_carry_the_names_of_the_contract(view: WaterView) -> None:
    assert "Drunk today: 0 ml" in names(view)
    assert "Goal: 2000 ml" in names(view)
    click(view, "Add 250 ml")
    click(view, "Add 500 ml")
    assert "Drunk today: 750 ml" in names(view)
    click(view, "Undo")
    assert "Drunk today: 250 ml" in names(view)


def test_undo_is_off_while_there_is_nothing_to_undo(view: WaterView) -> None:
    assert not button(view, "Undo").isEnabled()
    click(view, "Add 150 ml")
    assert button(view, "Undo").isEnabled()


def test_another_drink_is_logged_and_then_the_choice_is_water_again(
    view: WaterView, diary: MemoryDiary
) -> None:
    pour = view.amount.pour
    pour.drink.setCurrentIndex(pour.drink.findData(COFFEE))
    assert "caffeine 45 mg" in pour.hint.text()
    click(view, "Add 250 ml")
    click(view, "Add 250 ml")
    assert diary.records == (Drink(COFFEE, 250), Drink(WATER, 250))
    assert not pour.hint.isVisibleTo(view)


def test_another_amount_is_added_in_the_persons_unit(view: WaterView, diary: MemoryDiary) -> None:
    click(view, "UK oz")
    click(view, "Other amount")
    view.amount.pour.amount.setValue(10)
    click(view, "Add this amount")
    (record,) = diary.records
    assert isinstance(record, Drink)
    assert record.volume_ml == pytest.approx(284.131)
    assert "Drunk today: 10 UK oz" in names(view)
    assert not view.amount.pour.amount.isVisibleTo(view)


def test_the_largest_amount_in_ounces_is_still_a_drink(view: WaterView) -> None:
    for unit in ("US oz", "UK oz"):
        click(view, unit)
        click(view, "Other amount")
        view.amount.pour.amount.setValue(10_000)
        click(view, "Add this amount")
    assert len(flow_of(view).day.entries) == 2


def test_a_drink_of_the_list_can_be_removed(view: WaterView, diary: MemoryDiary) -> None:
    click(view, "Add 250 ml")
    click(view, "Add 330 ml")
    click(view, "Remove 250 ml Water at 10:00")
    assert diary.records == (Drink(WATER, 330),)
    assert "Remove 250 ml Water at 10:00" not in names(view)


def test_a_drink_of_an_unknown_kind_is_listed_by_its_id(view: WaterView, diary: MemoryDiary) -> None:
    diary.add(Drink(DrinkId("kvass"), 300))
    assert "Remove 300 ml kvass at 10:00" in names(view)


def test_another_guide_brings_its_description_and_its_sum(view: WaterView) -> None:
    choice = view.goal.guide
    choice.setCurrentIndex(choice.findData("eight_by_eight"))
    assert "Goal: 1900 ml" in names(view)
    assert "no studies behind this rule" in view.goal.about.text()
    assert any(name.startswith("Evidence: B") for name in names(view))


def test_a_hot_day_and_exercise_are_added_only_to_a_guides_value(view: WaterView) -> None:
    assert not view.goal.extras.isVisibleTo(view)
    view.goal.guide.setCurrentIndex(view.goal.guide.findData("efsa"))
    click(view, "Hot day, above 28 °C")
    view.goal.exercise.setValue(60)
    assert flow_of(view).day.water.heat_c == 30
    assert "Goal: 2500 ml" in names(view)
    assert "+ 400 ml" in names(view)
    click(view, "Hot day, above 28 °C")
    assert "Goal: 2000 ml" in names(view)


def test_an_own_number_is_taken_with_the_button(view: WaterView) -> None:
    view.goal.own.field.setValue(1750)
    assert "Goal: 2000 ml" in names(view)
    click(view, "Use this number")
    assert "Goal: 1750 ml" in names(view)


def test_a_condition_switches_the_goal_off_and_the_doctors_number_brings_one(view: WaterView) -> None:
    flow_of(view).set_condition(ConditionId("heart_failure"), True)
    assert "No goal" in names(view)
    assert "The automatic goal is switched off: Heart failure." in names(view)
    assert not view.goal.guide.isVisibleTo(view)
    view.goal.doctor.field.setValue(1500)
    click(view, "Use this number")
    assert "Goal: 1500 ml" in names(view)
    assert not view.goal.off.isVisibleTo(view)


def test_a_stomach_bug_is_ticked_and_unticked_on_the_page(view: WaterView) -> None:
    (box,) = view.findChildren(QCheckBox)
    box.click()
    assert "No goal" in names(view)
    assert not view.goal.doctor.isVisibleTo(view)
    box.click()
    assert "Goal: 2000 ml" in names(view)


def test_too_fast_is_said_with_the_time_when_it_is_over(view: WaterView, diary: MemoryDiary) -> None:
    diary.add(Drink(WATER, 850), MONDAY_MORNING - timedelta(minutes=10))
    assert "Let the next glass wait" in names(view)
    assert any(
        "850 ml in 60 minutes; the limit is 800 ml. Better wait until 10:50." in name for name in names(view)
    )
    diary.add(Drink(WATER, 400), MONDAY_MORNING - timedelta(minutes=5))
    assert "Please stop drinking for now" in names(view)
    for hour in range(4, 9):
        diary.add(Drink(WATER, 800), MONDAY_MORNING.replace(hour=hour))
    assert any("5250 ml today; the limit is 4000 ml." in name for name in names(view))


def test_nothing_is_said_while_all_is_well(view: WaterView) -> None:
    assert not view.notice.isVisibleTo(view)


def test_a_drink_that_is_not_saved_is_shown_and_tried_again(view: WaterView, diary: MemoryDiary) -> None:
    diary.broken = "The disk is full."
    click(view, "Add 250 ml")
    assert "250 ml is kept here and counted meanwhile. The disk is full." in names(view)
    assert "Drunk today: 250 ml" in names(view)
    diary.broken = None
    click(view, "Try again")
    assert diary.records == (Drink(WATER, 250),)
    assert not view.notice.isVisibleTo(view)


def test_a_choice_that_is_not_saved_is_set_back_and_said(view: WaterView, settings: MemorySettings) -> None:
    settings.broken = "The disk is full."
    view.goal.guide.setCurrentIndex(view.goal.guide.findData("iom"))
    assert view.goal.guide.currentData() == "own"
    assert "The disk is full." in names(view)


def test_glasses_can_be_taken_away_and_added(view: WaterView) -> None:
    click(view, "Take away the glass of 330 ml")
    view.glasses.new_glass.setValue(400)
    click(view, "Add glass")
    assert flow_of(view).day.glasses_ml == (150, 250, 400, 500)
    click(view, "Add 400 ml")
    assert "Drunk today: 400 ml" in names(view)


def test_the_unit_changes_every_amount(view: WaterView) -> None:
    click(view, "Add 250 ml")
    click(view, "US oz")
    assert flow_of(view).day.unit is VolumeUnit.US_OZ
    for name in ("Drunk today: 8.5 US oz", "Goal: 67.6 US oz", "Add 8.5 US oz"):
        assert name in names(view)


@pytest.mark.parametrize(
    ("drunk_ml", "hour", "words"),
    [
        (0, 5, "The day's pace has not begun yet."),
        (0, 10, "The pace is at 430 ml."),
        (700, 10, "Ahead of the pace"),
        (2000, 22, "That is enough for today."),
    ],
)
def test_the_pace_is_told_calmly(
    qtbot: QtBot,
    content: Content,
    settings: MemorySettings,
    drunk_ml: int,
    hour: int,
    words: str,
) -> None:
    clock = FakeClock(MONDAY_MORNING.replace(hour=hour))
    diary = MemoryDiary(clock)
    if drunk_ml:
        for part in range(4):
            diary.add(Drink(WATER, drunk_ml / 4), clock.now() - timedelta(minutes=70 * part))
    shown = WaterView(HydrationFlow(content, clock, diary, settings), content)
    qtbot.addWidget(shown)
    assert shown.amount.pace.text().startswith(words)


def test_the_charts_are_painted_and_told_in_words(view: WaterView, diary: MemoryDiary) -> None:
    diary.add(Drink(WATER, 500), MONDAY_MORNING - timedelta(hours=2))
    diary.add(Drink(WATER, 900), MONDAY_MORNING - timedelta(days=2))
    for chart in (view.day.chart, view.week.bars, view.amount.glass):
        assert len(_colours(chart)) > 3
    assert "500 ml counted so far; the pace is at 430 ml." in view.day.chart.accessibleDescription()
    assert "Saturday 900 ml" in view.week.bars.accessibleDescription()
    assert "Logged on 1 of the 6 days before today" in view.week.summary.text()


def test_a_narrow_page_sets_its_cards_one_below_the_other(qtbot: QtBot, view: WaterView) -> None:
    assert view.goal.x() > view.day.x()
    view.resize(680, 600)
    view.column.activate()
    qtbot.waitUntil(lambda: view.goal.x() == view.day.x())
    inside = view.area.widget()
    assert inside is not None
    assert inside.width() <= view.area.viewport().width()


def test_the_page_opens_with_a_bundle_that_knows_no_drinks(qtbot: QtBot, diary: MemoryDiary) -> None:
    content = small_content()
    made = WaterView(HydrationFlow(content, FakeClock(), diary, MemorySettings()), content)
    qtbot.addWidget(made)
    click(made, "Add 250 ml")
    assert diary.records == (Drink(WATER, 250),)


def _colours(widget: QWidget) -> set[int]:
    picture = widget.grab().toImage()
    return {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
