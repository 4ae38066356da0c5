"""The Settings page: what it shows is what holds, and every change holds at once."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget

from tests.fakes import MemorySettings
from tests.small_content import small_content
from tests.water import water_rules
from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId
from twitchcare.care.settings import (
    EVERY_DAY,
    Appearance,
    Profile,
    Settings,
    Sex,
    VolumeUnit,
    WaterSettings,
    Weekday,
    Window,
)
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.settings.settings_view import SettingsView

FACTS = Facts("/data/twitchcare", "0.1.0", notices="Notices go through the desktop.")
HEART = ConditionId("heart_failure")


@pytest.fixture
def keeper() -> MemorySettings:
    return MemorySettings(Settings(profile=Profile(birth_year=1980, sex=Sex.FEMALE)))


@pytest.fixture
def content() -> Content:
    return replace(small_content(), hydration=water_rules())


@pytest.fixture
def view(qtbot, keeper, content) -> SettingsView:
    view = SettingsView(PreferencesFlow(keeper), content, FACTS)
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    return view


def press(widget: QWidget, words: str) -> None:
    QCoreApplication.sendPostedEvents()
    next(
        b
        for b in widget.findChildren(QAbstractButton)
        if b.isVisibleTo(widget) and words in (b.text(), b.accessibleName())
    ).click()


def words(widget: QWidget) -> list[str]:
    QCoreApplication.sendPostedEvents()
    return [x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget) and x.text()]


def test_one_section_is_in_sight_at_a_time(view):
    assert [card.isVisibleTo(view) for _, card in view.sections] == [True] + [False] * (
        len(view.sections) - 1
    )
    press(view, "Looks")
    assert view.looks.isVisibleTo(view)
    assert not view.profile.isVisibleTo(view)


def test_the_profile_shows_what_is_kept(view):
    assert view.profile.year.value() == 1980
    assert [chip.text() for chip in view.profile.sex.chips if chip.isChecked()] == ["Female"]


def test_the_profile_changes_at_once_and_may_stay_unsaid(view, keeper):
    view.profile.year.setValue(1990)
    press(view.profile, "Male")
    view.profile.pregnant.click()
    view.profile.breastfeeding.click()
    assert keeper.settings.profile == Profile(1990, Sex.MALE, pregnant=True, breastfeeding=True)
    view.profile.year.setValue(view.profile.year.minimum())
    press(view.profile, "Not said")
    assert view.profile.year.text() == "not said"
    assert (keeper.settings.profile.birth_year, keeper.settings.profile.sex) == (None, None)


def test_every_control_has_a_name_and_says_why(view):
    for control in (view.profile.year, view.profile.sex, view.profile.pregnant, view.profile.breastfeeding):
        assert control.accessibleName()
        assert control.accessibleDescription()


def test_amounts_are_entered_in_the_persons_unit(view, keeper):
    press(view, "Water")
    view.water.serving.setValue(330)
    assert keeper.settings.water.serving_ml == 330
    press(view.water, "US oz")
    assert keeper.settings.water.unit is VolumeUnit.US_OZ
    assert view.water.serving.text() == "11 US oz"
    assert keeper.settings.water.serving_ml == 330, "another unit is no other amount"
    view.water.serving.setValue(8)
    assert keeper.settings.water.serving_ml == 237


def test_the_day_begins_and_ends_when_the_person_says(view, keeper):
    view.water.wake.setTime(QTime(5, 30))
    view.water.bed.setTime(QTime(21, 0))
    assert (keeper.settings.water.wake, keeper.settings.water.bed) == (time(5, 30), time(21, 0))


def test_reminders_can_be_off_and_then_ask_no_more(view, keeper):
    press(view, "Reminders")
    view.reminders.water_on.click()
    assert not keeper.settings.reminders.water_on
    assert not view.reminders.windows.isVisibleTo(view)


def test_how_often_a_reminder_may_come(view, keeper):
    view.reminders.snooze.setValue(30)
    view.reminders.gap.setValue(90)
    view.reminders.most.setValue(6)
    kept = keeper.settings.reminders
    assert (kept.snooze_min, kept.nudge_gap_min, kept.max_per_day) == (30, 90, 6)


def test_own_hours_have_times_and_days(view, keeper):
    press(view, "Reminders")
    press(view.reminders, "Own hours")
    assert keeper.settings.reminders.water_windows == (Window(EVERY_DAY, time(9), time(18)),)
    (row,) = view.reminders.windows.rows
    row.start.setTime(QTime(10, 15))
    press(row, "Saturday")
    press(row, "Sunday")
    assert keeper.settings.reminders.water_windows == (Window(EVERY_DAY[:5], time(10, 15), time(18)),)
    assert view.reminders.windows.rows == [row], "whoever types keeps the field"


def test_several_hours_can_be_had_and_taken_away(view, keeper):
    press(view, "Reminders")
    press(view.reminders, "Own hours")
    press(view.reminders, "Add hours")
    first, second = view.reminders.windows.rows
    second.start.setTime(QTime(20, 0))
    press(first, "Remove these hours")
    assert [window.start for window in keeper.settings.reminders.water_windows] == [time(20)]
    press(view.reminders, "From waking to bed")
    assert keeper.settings.reminders.water_windows == ()


def test_hours_without_a_day_say_that_nothing_comes(view, keeper):
    press(view, "Reminders")
    press(view.reminders, "Own hours")
    (row,) = view.reminders.windows.rows
    for chip in row.days:
        chip.click()
    assert keeper.settings.reminders.water_windows[0].days == ()
    assert "With no day chosen nothing comes." in words(view.reminders)


def test_hours_that_were_kept_are_shown(qtbot, content):
    window = Window((Weekday.SAT,), time(22), time(2))
    kept = Settings(reminders=replace(Settings().reminders, water_windows=(window,)))
    view = SettingsView(PreferencesFlow(MemorySettings(kept)), content, FACTS)
    qtbot.addWidget(view)
    (row,) = view.reminders.windows.rows
    assert row.hours == window


def test_the_look_changes_at_once(view, keeper):
    press(view, "Looks")
    press(view.looks, "Dark")
    view.looks.calm.click()
    view.looks.text_size.setValue(15)
    kept = keeper.settings
    assert (kept.appearance, kept.reduced_motion, kept.text_scale) == (Appearance.DARK, True, 1.5)
    assert view.looks.percent.accessibleName() == "Text size: 150 %"


def test_text_does_not_change_its_size_under_a_dragging_hand(view, keeper):
    view.looks.text_size.setSliderDown(True)
    view.looks.text_size.setValue(18)
    assert keeper.settings.text_scale == 1.0
    assert view.looks.percent.text() == "180 %"
    view.looks.text_size.setSliderDown(False)
    assert keeper.settings.text_scale == 1.8


def test_conditions_are_ticked_and_remembered(qtbot, view, keeper):
    press(view, "Conditions")
    row = view.conditions.rows[HEART]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert keeper.settings.profile.conditions == (HEART,)
    row.box.click()
    assert keeper.settings.profile.conditions == ()


def test_a_condition_of_another_bundle_stays(view, keeper):
    strange = ConditionId("known_elsewhere")
    keeper.settings = replace(keeper.settings, profile=Profile(conditions=(strange,)))
    view._flow.refresh()
    view.conditions.rows[HEART].box.click()
    assert keeper.settings.profile.conditions == (strange, HEART)


def test_conditions_are_found_by_words(view):
    press(view, "Conditions")
    view.conditions.search.setText("kidney failure")
    shown = [row.condition for row in view.conditions.rows.values() if row.isVisibleTo(view)]
    assert shown == ["kidney_failure"]
    view.conditions.search.setText("no such words")
    assert "Nothing here has these words." in words(view.conditions)


def test_only_lasting_conditions_are_listed_and_each_once(qtbot):
    content = load_content(None).content
    view = SettingsView(PreferencesFlow(MemorySettings()), content, FACTS)
    qtbot.addWidget(view)
    names = set(view.conditions.rows)
    assert {"raynaud", "heart_failure", "lithium"} <= names
    assert names.isdisjoint({"open_wound", "stomach_illness", "pregnancy"})
    titles = [row.box.accessibleName() for row in view.conditions.rows.values()]
    assert len(titles) == len(set(titles))


def test_what_cannot_be_kept_goes_back_and_is_said(view, keeper):
    keeper.broken = "The disk is full."
    view.profile.pregnant.click()
    assert not view.profile.pregnant.isChecked()
    assert words(view.banner) == ["This could not be kept, so it is as before.", "The disk is full."]


def test_a_change_made_elsewhere_shows(view, keeper):
    keeper.settings = replace(keeper.settings, water=WaterSettings(serving_ml=500))
    view._flow.refresh()
    assert view.water.serving.value() == 500


def test_the_data_section_shows_the_folder_and_asks_the_app(qtbot, view):
    press(view, "Data")
    assert "/data/twitchcare" in words(view.data)
    assert "Notices go through the desktop." in words(view.data)
    with qtbot.waitSignal(view.open_folder_requested):
        press(view.data, "Open folder")
    with qtbot.waitSignal(view.test_notice_requested):
        press(view.data, "Send me a test notice")


def test_problems_are_marked_and_said_in_full(view):
    chip = view.chips.button([card for _, card in view.sections].index(view.data))
    assert chip.icon().isNull()
    view.show_facts(replace(FACTS, store_problem="In memory only.", bundle_problems=("a.json: wrong",)))
    press(view, "Data")
    assert {"In memory only.", "a.json: wrong"} <= set(words(view.data))
    assert not chip.icon().isNull()
    view.show_facts(FACTS)
    assert not {"In memory only.", "a.json: wrong"} & set(words(view.data))
    assert chip.icon().isNull()


def test_about_names_versions_licences_and_what_it_is_not(view):
    press(view, "About")
    said = " ".join(words(view.about))
    for part in ("Version 0.1.0", "Apache-2.0", "CC0-1.0", "Uberon", "CC BY 3.0", "not a diagnosis"):
        assert part in said


@pytest.mark.parametrize("width", [984, 684])
def test_nothing_is_cut_off_at_the_side(view, width):
    view.resize(width, 600)
    for number in range(len(view.sections)):
        view.chips.button(number).click()
        QCoreApplication.sendPostedEvents()
        assert view.area.widget().minimumSizeHint().width() <= width


def test_boxes_are_reached_by_keyboard(qtbot, view, keeper):
    box: QCheckBox = view.profile.pregnant
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert keeper.settings.profile.pregnant
