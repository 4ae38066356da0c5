"""The Diary page: the week it shows, the ways through it, and what can be taken back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary
from tests.small_content import CALF, small_content
from twitchcare.care.diary import Drink, Episode, EpisodeKind, SessionRun
from twitchcare.care.ids import DrinkId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.settings import VolumeUnit
from twitchcare.flows.diary import DiaryFlow
from twitchcare.ui.diary.diary_view import DiaryView

CRAMP = Episode(Place(CALF, Side.LEFT), EpisodeKind.CRAMP, 6, pain=4, duration_s=180, note="after running")
WATER = Drink(DrinkId("water"), 250)
DESK = SessionRun(RoutineId("evening_legs"), None, 400, 400)


@pytest.fixture
def diary() -> MemoryDiary:
    return MemoryDiary(FakeClock())


@pytest.fixture
def flow(qapp, diary) -> DiaryFlow:
    return DiaryFlow(FakeClock(), diary)


@pytest.fixture
def view(qtbot, flow) -> DiaryView:
    view = DiaryView(flow, small_content())
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    return view


def words(widget: QWidget) -> list[str]:
    """What can be read in a part of the page now."""
    QCoreApplication.sendPostedEvents()
    return [
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()
    ]


def button(widget: QWidget, name: str) -> QAbstractButton:
    QCoreApplication.sendPostedEvents()
    return next(
        b
        for b in widget.findChildren(QAbstractButton)
        if b.isVisibleTo(widget) and (b.accessibleName() or b.text()).startswith(name)
    )


def test_a_week_without_entries_is_one_kind_card(view):
    assert view.empty.isVisibleTo(view)
    assert not any(card.isVisibleTo(view) for card in view.days)


def test_an_episode_is_said_in_few_words_on_its_day(view, flow):
    flow.log(CRAMP)
    assert not view.empty.isVisibleTo(view)
    today = words(view.days[0])
    assert today[:2] == ["Today", "2 March"]
    assert today[2:] == ["10:00", "Left calf", "Cramp, 6 of 10, 3 min, pain 4 of 10", "after running"]
    assert words(view.days[1])[0] == "Yesterday"
    assert "Nothing noted." in words(view.days[1])


def test_the_newest_day_is_on_top_and_the_day_is_read_in_order(view, flow):
    flow.log(CRAMP, at=MONDAY_MORNING - timedelta(hours=1))
    flow.log(DESK, at=MONDAY_MORNING - timedelta(hours=2))
    today = words(view.days[0])
    assert today.index("08:00") < today.index("09:00")
    assert view.days[6].date.text() == "24 February"


def test_drinks_are_one_line_that_opens(qtbot, view, flow):
    flow.log(WATER, at=MONDAY_MORNING - timedelta(hours=1))
    flow.log(WATER)
    assert "2 drinks, 500 ml" in words(view.days[0])
    assert not any("Water, 250 ml" in line for line in words(view.days[0]))
    qtbot.mouseClick(button(view.days[0], "Show the drinks"), Qt.MouseButton.LeftButton)
    assert words(view.days[0]).count("Water, 250 ml") == 2
    flow.log(WATER)
    assert words(view.days[0]).count("Water, 250 ml") == 3, "an open line stays open"
    button(view.days[0], "Hide the drinks").click()
    assert "Water, 250 ml" not in words(view.days[0])


def test_amounts_follow_the_unit(view, flow):
    flow.log(WATER)
    view.show_unit(VolumeUnit.US_OZ)
    assert "1 drink, 8.5 US oz" in words(view.days[0])


def test_removing_asks_nothing_and_can_be_undone(qtbot, view, flow, diary):
    flow.log(CRAMP)
    button(view.days[0], "Remove Left calf").click()
    assert diary.records == ()
    assert any(line.startswith("Removed: Left calf") for line in words(view.banner))
    button(view.banner, "Undo").click()
    assert diary.records == (CRAMP,)
    assert not view.banner.isVisibleTo(view)


def test_the_undo_key_takes_back_the_last_thing(qtbot, view, flow, diary):
    flow.log(CRAMP)
    view.activateWindow()
    view.note.setFocus()
    qtbot.keyClick(view.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert diary.records == ()
    qtbot.keyClick(view.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert diary.records == ()


def test_a_chip_leaves_one_kind_in_sight(view, flow):
    flow.log(CRAMP)
    flow.log(DESK)
    button(view.bar, "Sessions").click()
    assert "Evening legs" in words(view.days[0])
    assert "Left calf" not in words(view.days[0])
    button(view.bar, "Warm & cold").click()
    assert "Nothing of this kind." in words(view.days[0])
    button(view.bar, "Everything").click()
    assert "Left calf" in words(view.days[0])


def test_earlier_weeks_are_one_click_away_and_so_is_today(view, flow):
    flow.log(CRAMP, day=date(2026, 2, 20))
    assert not view.bar.latest.isVisibleTo(view)
    button(view, "Earlier week").click()
    assert view.bar.span.text() == "17 – 23 February 2026"
    assert words(view.days[3])[:2] == ["Friday", "20 February"]
    assert "Left calf" in words(view.days[3])
    button(view, "Back to today").click()
    assert view.bar.span.accessibleName() == "Last seven days, 24 February – 2 March 2026"
    assert not view.bar.later.isEnabled()


def test_what_cannot_be_written_is_said_and_can_be_tried_again(view, flow, diary):
    diary.broken = "The disk is full."
    flow.log(CRAMP)
    assert "The disk is full." in words(view.banner)
    diary.broken = None
    button(view.banner, "Try again").click()
    assert diary.records == (CRAMP,)
    assert any(line.startswith("Noted: Left calf") for line in words(view.banner))


def test_what_cannot_be_removed_is_said(view, flow, diary):
    flow.log(CRAMP)
    diary.broken = "The disk is full."
    button(view.days[0], "Remove Left calf").click()
    assert words(view.banner) == ["The diary was not changed.", "The disk is full."]
    assert "Left calf" in words(view.days[0])


def test_noting_something_is_a_wish_for_the_app(qtbot, view):
    with qtbot.waitSignal(view.episode_requested):
        view.note.click()


@pytest.mark.parametrize("width", [984, 684])
def test_nothing_is_cut_off_at_the_side(view, flow, width):
    flow.log(CRAMP)
    view.resize(width, 600)
    QCoreApplication.sendPostedEvents()
    inside = view.area.widget()
    assert inside.minimumSizeHint().width() <= width
