"""The journey through one routine: what is told, what is asked, what is kept."""

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary
from tests.small_content import CALF, EVENING, NECK, SHORT_NECK, small_content
from twitchcare.care.diary import Outcome, SessionRun
from twitchcare.care.ids import RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.session import Moment
from twitchcare.care.session_cue import Cue, CueKind
from twitchcare.care.session_plan import Phase
from twitchcare.flows.session import NotKept, SessionFlow, Stage

NECK_TOTAL_S = 25.0  # ready 5, hold 20


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def flow(qapp: object, clock: FakeClock, diary: MemoryDiary) -> SessionFlow:
    return SessionFlow(small_content(), clock, diary)


def pass_time(flow: SessionFlow, clock: FakeClock, seconds: float) -> None:
    """Let time pass with the flow waking up four times a second."""
    while seconds > 0:
        clock.advance(min(0.25, seconds))
        flow.refresh()
        seconds -= 0.25


def play_to_the_end(flow: SessionFlow, clock: FakeClock) -> None:
    flow.start(SHORT_NECK.id, Place(NECK))
    pass_time(flow, clock, NECK_TOTAL_S)


def test_starting_plays_at_once_and_tells_the_first_moment(qtbot: QtBot, flow: SessionFlow) -> None:
    with qtbot.waitSignals([flow.started, flow.moment_changed], timeout=0):
        flow.start(EVENING.id)
    assert flow.stage is Stage.PLAYING
    assert flow.moment is not None
    assert (flow.moment.phase, flow.moment.index, flow.moment.paused) == (Phase.READY, 0, False)
    assert flow.routine == EVENING


@pytest.mark.parametrize(
    ("place", "first"),
    [
        (Place(CALF, Side.RIGHT), Side.RIGHT),
        (Place(CALF, Side.LEFT), Side.LEFT),
        (Place(NECK), Side.LEFT),
        (None, Side.LEFT),
    ],
)
def test_the_side_of_the_place_starts(flow: SessionFlow, place: Place | None, first: Side) -> None:
    flow.start(EVENING.id, place)
    assert flow.steps[0].side is first
    assert flow.place == place


def test_an_unknown_routine_is_refused_and_nothing_begins(flow: SessionFlow) -> None:
    with pytest.raises(KeyError):
        flow.start(RoutineId("nowhere"))
    assert flow.stage is Stage.IDLE


def test_before_the_start_every_action_is_ignored(flow: SessionFlow, diary: MemoryDiary) -> None:
    for action in (flow.toggle, flow.next, flow.back, flow.too_much, flow.stop, flow.refresh):
        action()
    flow.answer(Outcome.BETTER)
    assert flow.stage is Stage.IDLE
    assert (flow.total_s, flow.done_s, flow.outcome) == (0.0, 0.0, None)
    assert diary.records == ()


def test_the_timer_runs_only_while_time_does(flow: SessionFlow, clock: FakeClock) -> None:
    timer = flow._wake
    assert not timer.isActive()
    flow.start(SHORT_NECK.id)
    assert timer.isActive()
    flow.toggle()
    assert not timer.isActive()
    flow.toggle()
    assert timer.isActive()
    pass_time(flow, clock, NECK_TOTAL_S)
    assert not timer.isActive()


def test_the_end_is_written_down_before_anyone_is_asked(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    with qtbot.waitSignal(flow.finished, timeout=0):
        play_to_the_end(flow, clock)
    assert flow.stage is Stage.ASKING
    expected = SessionRun(SHORT_NECK.id, Place(NECK), NECK_TOTAL_S, NECK_TOTAL_S, None)
    assert diary.records == (expected,)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_answer_joins_the_entry_already_written(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary, outcome: Outcome
) -> None:
    play_to_the_end(flow, clock)
    with qtbot.waitSignal(flow.closed, timeout=0):
        flow.answer(outcome)
    assert diary.records == (SessionRun(SHORT_NECK.id, Place(NECK), NECK_TOTAL_S, NECK_TOTAL_S, outcome),)
    assert (flow.stage, flow.outcome) == (Stage.CLOSED, outcome)


def test_skipping_the_question_keeps_the_run_without_an_answer(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    play_to_the_end(flow, clock)
    with qtbot.waitSignal(flow.closed, timeout=0):
        flow.answer(None)
    assert len(diary.records) == 1
    assert flow.outcome is None


def test_a_second_answer_changes_nothing(flow: SessionFlow, clock: FakeClock, diary: MemoryDiary) -> None:
    play_to_the_end(flow, clock)
    flow.answer(Outcome.BETTER)
    flow.answer(Outcome.WORSE)
    assert [run.outcome for run in diary.records if isinstance(run, SessionRun)] == [Outcome.BETTER]


def test_stopping_after_a_hold_keeps_what_was_done_and_asks(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    flow.start(EVENING.id, Place(CALF, Side.LEFT))
    pass_time(flow, clock, 40)
    with qtbot.waitSignal(flow.finished, timeout=0):
        flow.stop()
    (run,) = diary.records
    assert isinstance(run, SessionRun)
    assert (run.done_s, run.total_s) == (40.0, flow.total_s)
    assert flow.done_s == 40.0


def test_stopping_before_any_hold_closes_without_a_trace(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    flow.start(EVENING.id)
    pass_time(flow, clock, 4)
    with qtbot.waitSignal(flow.closed, timeout=0), qtbot.assertNotEmitted(flow.finished):
        flow.stop()
    assert diary.records == ()
    assert flow.stage is Stage.CLOSED


def test_starting_another_routine_keeps_what_was_done_of_the_first(
    flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    flow.start(EVENING.id)
    pass_time(flow, clock, 40)
    flow.start(SHORT_NECK.id)
    assert [run.routine for run in diary.records if isinstance(run, SessionRun)] == [EVENING.id]
    assert (flow.stage, flow.routine) == (Stage.PLAYING, SHORT_NECK)
    pass_time(flow, clock, NECK_TOTAL_S)
    assert len(diary.records) == 2


def test_next_back_and_too_much_move_through_the_steps(flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    reached = []
    for action in (flow.next, flow.next, flow.back, flow.too_much):
        action()
        assert flow.moment is not None
        reached.append(flow.moment.index)
    assert reached == [1, 2, 1, 4]


def test_a_sleeping_computer_pauses_the_routine(flow: SessionFlow, clock: FakeClock) -> None:
    flow.start(SHORT_NECK.id)
    pass_time(flow, clock, 10)
    shown = flow.moment
    clock.sleep(1800)
    flow.refresh()
    assert flow.moment is not None
    assert shown is not None
    assert (flow.moment.left_s, flow.moment.paused, flow.moment.waited) == (shown.left_s, True, True)


def test_a_diary_that_cannot_be_written_is_told_and_an_answer_tries_again(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.broken = "The disk is full."
    told: list[NotKept] = []
    flow.not_kept.connect(told.append)
    with qtbot.waitSignal(flow.finished, timeout=0):
        play_to_the_end(flow, clock)
    assert told == [NotKept("The disk is full.")]
    with qtbot.waitSignal(flow.not_kept, timeout=0), qtbot.assertNotEmitted(flow.closed):
        flow.answer(Outcome.BETTER)
    assert (flow.stage, flow.outcome) == (Stage.ASKING, None)
    diary.broken = None
    flow.answer(Outcome.BETTER)
    assert flow.stage is Stage.CLOSED
    (run,) = diary.records
    assert isinstance(run, SessionRun)
    assert run.outcome is Outcome.BETTER


def test_skipping_closes_even_when_the_diary_cannot_be_written(
    qtbot: QtBot, flow: SessionFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.broken = "The disk is full."
    play_to_the_end(flow, clock)
    told: list[NotKept] = []
    flow.not_kept.connect(told.append)
    with qtbot.waitSignal(flow.closed, timeout=0):
        flow.answer(None)
    assert flow.stage is Stage.CLOSED
    (problem,) = told
    assert isinstance(problem.run, SessionRun)  # given up here, so that somebody else can keep it


def test_cues_come_at_each_phase_at_half_way_and_for_the_last_three_seconds(
    flow: SessionFlow, clock: FakeClock
) -> None:
    cues: list[Cue] = []
    flow.cue.connect(cues.append)
    play_to_the_end(flow, clock)
    told = [(cue.kind, cue.phase, cue.left_s) for cue in cues]
    assert told == [
        (CueKind.PHASE, Phase.READY, 5),
        (CueKind.COUNT, Phase.READY, 3),
        (CueKind.COUNT, Phase.READY, 2),
        (CueKind.COUNT, Phase.READY, 1),
        (CueKind.PHASE, Phase.HOLD, 20),
        (CueKind.HALF_WAY, Phase.HOLD, 10),
        (CueKind.COUNT, Phase.HOLD, 3),
        (CueKind.COUNT, Phase.HOLD, 2),
        (CueKind.COUNT, Phase.HOLD, 1),
        (CueKind.PHASE, Phase.DONE, 0),
    ]


def test_nothing_is_told_while_nothing_changes(qtbot: QtBot, flow: SessionFlow, clock: FakeClock) -> None:
    flow.start(SHORT_NECK.id)
    flow.toggle()
    clock.advance(60)
    with qtbot.assertNotEmitted(flow.moment_changed):
        flow.refresh()


def test_moments_are_told_after_the_stage_is_new(flow: SessionFlow, clock: FakeClock) -> None:
    seen: list[tuple[Phase, Stage]] = []

    def note(moment: Moment) -> None:
        seen.append((moment.phase, flow.stage))

    flow.moment_changed.connect(note)
    play_to_the_end(flow, clock)
    assert seen[-1] == (Phase.DONE, Stage.ASKING)
