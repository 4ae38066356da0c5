"""What is not written yet is said wherever the person is, and tried again."""

import pytest

from tests.fakes import FakeClock, MemoryDiary, MemorySettings
from tests.small_content import small_content
from twitchcare.app.pages import page_names, settings_name
from twitchcare.app.unsaved_joins import UnsavedJoins
from twitchcare.care.diary import Drink, Outcome, SessionRun
from twitchcare.care.ids import DrinkId
from twitchcare.flows.diary import DiaryFlow
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.shell.window import MainWindow

FULL = "The disk is full."
DRINK = Drink(DrinkId("water"), 250)


class Desk:
    """A window on a page, and flows on fakes."""

    def __init__(self, qtbot) -> None:
        self.clock, content = FakeClock(), small_content()
        self.kept = MemoryDiary(self.clock)
        self.window = MainWindow(page_names(), settings_name())
        qtbot.addWidget(self.window)
        self.water = HydrationFlow(content, self.clock, self.kept, MemorySettings())
        self.diary = DiaryFlow(self.clock, self.kept)
        self.session = SessionFlow(content, self.clock, self.kept)
        self.joins = UnsavedJoins(self.window, self.diary, self.water, self.session, self.window)
        self.window.show_page("body")
        self.window.show()

    def play_to_the_end(self) -> None:
        self.session.start(next(iter(small_content().routines)))
        while self.session.moment is not None and self.session.outcome is None:
            self.clock.advance(1)
            self.session.refresh()
            if self.session.moment.phase.name == "DONE":
                return


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot)


def test_on_a_page_that_does_not_say_it_the_window_does_until_it_is_written(desk):
    desk.kept.broken = FULL
    desk.diary.log(DRINK)
    assert desk.joins.banner.isVisible()
    desk.joins.banner.answered.emit("retry")
    assert desk.joins.banner.isVisible()
    desk.kept.broken = None
    desk.joins.banner.answered.emit("retry")
    assert not desk.joins.banner.isVisible()
    assert desk.kept.records == (DRINK,)


@pytest.mark.parametrize(("page", "said_here"), [("water", False), ("today", False), ("diary", True)])
def test_a_page_that_says_it_itself_is_enough(desk, page, said_here):
    desk.window.show_page(page)
    desk.kept.broken = FULL
    desk.water.add(250)
    assert desk.joins.banner.isVisible() is said_here


def test_writing_it_elsewhere_takes_the_message_away(desk):
    desk.kept.broken = FULL
    desk.water.add(250)
    desk.kept.broken = None
    desk.water.retry()
    assert not desk.joins.banner.isVisible()


def test_while_the_window_is_closed_it_is_said_outside(desk, qtbot):
    desk.window.hide()
    desk.kept.broken = FULL
    with qtbot.waitSignal(desk.joins.told, timeout=0) as told:
        desk.water.add(250)
    assert told.args == [FULL]


def test_a_session_that_was_left_unwritten_waits_with_the_diary(desk):
    desk.kept.broken = FULL
    desk.play_to_the_end()
    assert not desk.joins.is_waiting  # the player still asks, and tries again with the answer
    desk.session.answer(None)
    assert desk.joins.banner.isVisible()
    desk.kept.broken = None
    desk.joins.retry()
    (run,) = desk.kept.records
    assert isinstance(run, SessionRun)


def test_an_answer_that_was_kept_leaves_nothing_waiting(desk):
    desk.play_to_the_end()
    desk.session.answer(Outcome.BETTER)
    assert not desk.joins.is_waiting
    assert not desk.joins.banner.isVisible()
