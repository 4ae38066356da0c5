"""Noting something felt: two clicks are enough, and everything else counts if it is given."""

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.fakes import MONDAY_MORNING
from tests.small_content import CALF, NECK, small_content
from twitchcare.care.diary import Episode, EpisodeKind
from twitchcare.care.place import Place, Side
from twitchcare.ui.diary.episode_dialog import EpisodeDialog, NewEpisode
from twitchcare.ui.diary.when_row import WhenRow

LEFT_CALF = Place(CALF, Side.LEFT)


@pytest.fixture
def make(qtbot):
    def made(place: Place | None = LEFT_CALF) -> EpisodeDialog:
        dialog = EpisodeDialog(small_content(), place, now=MONDAY_MORNING)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return made


def press(dialog: EpisodeDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == words).click()


def saved(qtbot, dialog: EpisodeDialog) -> NewEpisode:
    with qtbot.waitSignal(dialog.saved) as caught:
        dialog.save.click()
    (found,) = caught.args
    assert isinstance(found, NewEpisode)
    return found


def test_two_clicks_are_enough(qtbot, make):
    dialog = make()
    assert not dialog.save.isEnabled()
    press(dialog, "Twitch")
    found = saved(qtbot, dialog)
    assert found == NewEpisode(Episode(LEFT_CALF, EpisodeKind.TWITCH, 3), 0)
    assert not dialog.isVisible()


def test_all_that_is_said_is_kept(qtbot, make):
    dialog = make()
    press(dialog, "Cramp")
    dialog.intensity.slider.setValue(8)
    dialog.pain.slider.setValue(5)
    press(dialog, "5 min")
    press(dialog, "1 h ago")
    dialog.words.setText("  after running ")
    assert saved(qtbot, dialog) == NewEpisode(
        Episode(LEFT_CALF, EpisodeKind.CRAMP, 8, pain=5, duration_s=300, note="after running"), 60
    )


def test_pain_that_was_not_touched_is_not_said(qtbot, make):
    dialog = make()
    assert dialog.pain.shown.accessibleName() == "Pain: not said"
    dialog.pain.slider.setValue(4)
    dialog.pain.slider.setValue(0)
    press(dialog, "Cramp")
    assert saved(qtbot, dialog).episode.pain == 0


def test_without_a_place_one_is_found_by_typing(qtbot, make):
    dialog = make(None)
    press(dialog, "Tightness")
    assert not dialog.save.isEnabled()
    dialog.place.search.setFocus()
    qtbot.keyClicks(dialog.place.search, "neck")
    qtbot.keyClick(dialog.place.search, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Return chooses the place and does not save yet"
    assert dialog.place.title.text() == "Back of the neck"
    assert saved(qtbot, dialog).episode.place == Place(NECK)


def test_the_place_can_be_changed(qtbot, make):
    dialog = make()
    press(dialog, "Twitch")
    dialog.place.again.click()
    assert not dialog.save.isEnabled()
    dialog.place.search.setText("right calf")
    dialog.place.list.pick_first()
    assert saved(qtbot, dialog).episode.place == Place(CALF, Side.RIGHT)


def test_the_keyboard_begins_where_the_next_answer_is(qtbot, make):
    dialog = make()
    assert dialog.kinds.button(0).hasFocus() or QApplication.focusWidget() is None
    qtbot.keyClick(dialog.kinds.button(1), Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_time_of_yesterday_becomes_minutes(qtbot):
    row = WhenRow(MONDAY_MORNING)
    qtbot.addWidget(row)
    row.group.button(11).click()
    row.time.setTime(QTime(22, 30))
    assert row.minutes_ago == (10 + 1) * 60 + 30


def test_a_time_of_today_is_never_ahead(qtbot):
    row = WhenRow(MONDAY_MORNING)
    qtbot.addWidget(row)
    row.group.button(10).click()
    row.time.setTime(QTime(23, 0))
    assert row.minutes_ago == 0
    row.time.setTime(QTime(3, 15))
    assert row.minutes_ago == 6 * 60 + 45


def test_without_a_clock_only_some_time_ago_is_offered(qtbot):
    row = WhenRow()
    qtbot.addWidget(row)
    assert [button.text() for button in row.group.buttons()] == ["Now", "15 min ago", "1 h ago"]
    row.group.button(1).click()
    assert row.minutes_ago == 15
