"""After the last hold: the question, the answer, and what is kept."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary
from tests.small_content import CALF, EVENING, NECK, SHORT_NECK
from tests.ui.player.acting import click, go_on, names
from twitchcare.care.content import Content
from twitchcare.care.diary import Outcome, SessionRun
from twitchcare.care.place import Place, Side
from twitchcare.flows.session import SessionFlow, Stage
from twitchcare.ui.player.player_view import PlayerView

LEFT_CALF = Place(CALF, Side.LEFT)


def finish(flow: SessionFlow, clock: FakeClock) -> None:
    flow.start(SHORT_NECK.id, Place(NECK))
    go_on(flow, clock, 25)


@pytest.mark.parametrize(
    ("answer", "key", "outcome"),
    [
        ("Better", Qt.Key.Key_1, Outcome.BETTER),
        ("Same", Qt.Key.Key_2, Outcome.SAME),
        ("Worse", Qt.Key.Key_3, Outcome.WORSE),
        ("Skip", Qt.Key.Key_Escape, None),
    ],
)
@pytest.mark.parametrize("by_key", [True, False])
def test_an_answer_is_stored_and_leaves(
    qtbot: QtBot,
    view: PlayerView,
    flow: SessionFlow,
    clock: FakeClock,
    diary: MemoryDiary,
    answer: str,
    key: Qt.Key,
    outcome: Outcome | None,
    by_key: bool,
) -> None:
    finish(flow, clock)
    assert {"How does it feel now?", "25 seconds done. Saved in your diary."} <= set(names(view))
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        if by_key:
            qtbot.keyClick(view, key)
        else:
            click(view, answer)
    (record,) = diary.records
    assert isinstance(record, SessionRun)
    assert record.outcome is outcome


def test_the_keys_of_the_player_sleep_while_the_question_stands(
    qtbot: QtBot, view: PlayerView, flow: SessionFlow, clock: FakeClock
) -> None:
    finish(flow, clock)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_E, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    assert flow.stage is Stage.ASKING


def test_an_answer_that_is_not_kept_says_so_and_stays(
    qtbot: QtBot, view: PlayerView, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    finish(flow, clock)
    diary.broken = "The disk is full."
    with qtbot.assertNotEmitted(view.leave_requested):
        click(view, "Better")
    assert {"The disk is full.", "25 seconds done."} <= set(names(view))
    diary.broken = None
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        click(view, "Better")


def test_a_run_that_is_not_kept_is_told_with_the_question(
    view: PlayerView, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.broken = "The disk is full."
    finish(flow, clock)
    assert "The disk is full." in names(view)
    assert not any("Saved" in name for name in names(view))


def test_stopping_before_anything_was_done_leaves_at_once(
    qtbot: QtBot, view: PlayerView, flow: SessionFlow, diary: MemoryDiary
) -> None:
    flow.start(EVENING.id)
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        click(view, "Stop")
    assert diary.records == ()


def test_a_second_session_begins_afresh(
    view: PlayerView, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.broken = "The disk is full."
    finish(flow, clock)
    diary.broken = None
    click(view, "Better")
    flow.start(EVENING.id, LEFT_CALF)
    shown = names(view)
    assert {"Evening legs", "Pause", "Remaining seconds: 5", "Step: Left calf, get ready"} <= set(shown)
    assert "The disk is full." not in shown
    flow.next()
    go_on(flow, clock, 40)
    flow.stop()
    assert any(name.endswith("Saved in your diary.") for name in names(view))


def test_a_view_made_late_shows_where_the_session_stands(
    qtbot: QtBot, flow: SessionFlow, content: Content, clock: FakeClock
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    playing = PlayerView(flow, content)
    qtbot.addWidget(playing)
    assert "Step: Left calf, get ready" in names(playing)
    finish(flow, clock)
    asking = PlayerView(flow, content)
    qtbot.addWidget(asking)
    assert "How does it feel now?" in names(asking)
