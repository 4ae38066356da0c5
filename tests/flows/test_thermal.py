"""The journey to warmth or cold, question by question."""

import pytest
from pytestqt.qtbot import QtBot

from tests.care.thermal_samples import LEFT_CALF, built_in_rules, used
from tests.fakes import FakeClock, MemoryDiary, MemorySettings
from twitchcare.care.diary import ThermalRun
from twitchcare.care.ids import ConditionId, SituationId, TimerId
from twitchcare.care.settings import Profile, Settings
from twitchcare.care.thermal import Choice
from twitchcare.care.thermal_gap import Wait
from twitchcare.flows.thermal import Step, ThermalFlow

STIFF, CRAMP, SWOLLEN = (SituationId(n) for n in ("stiff_tense", "cramp_now", "swelling_heat_redness"))
RAYNAUD, NUMB, DVT = (ConditionId(n) for n in ("raynaud", "numb_skin", "dvt"))
ASKED = Settings(profile=Profile(conditions_asked=True))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def keeper() -> MemorySettings:
    return MemorySettings()


@pytest.fixture
def flow(qtbot: QtBot, clock: FakeClock, diary: MemoryDiary, keeper: MemorySettings) -> ThermalFlow:
    return ThermalFlow(built_in_rules(), clock, diary, keeper)


@pytest.fixture
def known(qtbot: QtBot, clock: FakeClock, diary: MemoryDiary) -> ThermalFlow:
    """The flow of a person who was asked before."""
    return ThermalFlow(built_in_rules(), clock, diary, MemorySettings(ASKED))


def step(flow: ThermalFlow) -> Step:
    return flow.journey.stop.step


def to_answer(flow: ThermalFlow, situation: SituationId = STIFF) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((situation,))
    flow.say_conditions(())
    assert step(flow) is Step.ANSWER


def choice(flow: ThermalFlow) -> Choice:
    assert flow.journey.advice is not None
    return flow.journey.advice.choice


def test_the_first_time_every_question_is_asked(flow: ThermalFlow) -> None:
    seen = [step(flow)]
    flow.choose_place(LEFT_CALF)
    seen.append(step(flow))
    flow.choose_situations((STIFF,))
    seen.append(step(flow))
    flow.say_conditions(())
    seen.append(step(flow))
    flow.say_conditions(())
    seen.append(step(flow))
    assert seen == [Step.PLACE, Step.SITUATION, Step.ABOUT_ME, Step.RIGHT_NOW, Step.ANSWER]
    assert (flow.journey.number, flow.journey.count) == (5, 5)
    assert choice(flow) is Choice.WARM


def test_the_questions_about_the_person_are_asked_once_and_remembered(
    flow: ThermalFlow, keeper: MemorySettings
) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    flow.say_conditions((RAYNAUD,))
    assert keeper.settings.profile.conditions == (RAYNAUD,)
    assert keeper.settings.profile.conditions_asked
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    assert step(flow) is Step.RIGHT_NOW
    flow.say_conditions(())
    assert flow.journey.advice is not None
    assert [one.id for one in flow.journey.advice.forbidden_by] == ["raynaud"]


def test_not_sure_counts_as_yes_only_where_the_rules_say_so(flow: ThermalFlow) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    flow.say_conditions((), unsure=(NUMB, RAYNAUD))
    assert flow.journey.about_me == (NUMB,)
    flow.say_conditions(())
    assert choice(flow) is Choice.NEITHER
    assert flow.journey.way is None


def test_remembering_keeps_the_conditions_of_other_parts_of_the_program(
    flow: ThermalFlow, keeper: MemorySettings
) -> None:
    kidney = ConditionId("kidney_disease")
    keeper.settings = Settings(profile=Profile(conditions=(kidney, RAYNAUD), pregnant=True))
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    assert flow.journey.about_me == (RAYNAUD, "pregnancy")
    flow.say_conditions(())
    assert keeper.settings.profile == Profile(conditions=(kidney,), conditions_asked=True, pregnant=False)


def test_answers_that_cannot_be_kept_still_count_now(
    qtbot: QtBot, flow: ThermalFlow, keeper: MemorySettings
) -> None:
    keeper.broken = "The disk is full."
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    with qtbot.waitSignal(flow.not_kept, timeout=0):
        flow.say_conditions((RAYNAUD,))
    assert flow.journey.about_me == (RAYNAUD,)
    assert step(flow) is Step.RIGHT_NOW


def test_a_long_cramp_ends_the_questions_at_once(known: ThermalFlow) -> None:
    known.begin(LEFT_CALF)
    known.choose_situations((CRAMP,))
    assert known.journey.stop.situation == CRAMP
    known.answer_alarm(True)
    assert step(known) is Step.ANSWER
    assert choice(known) is Choice.SEE_SOMEONE
    known.back()
    known.answer_alarm(False)
    assert step(known) is Step.RIGHT_NOW


def test_a_swollen_calf_and_a_possible_clot_end_them_too(known: ThermalFlow) -> None:
    known.begin(LEFT_CALF)
    known.choose_situations((SWOLLEN,))
    assert choice(known) is Choice.SEE_SOMEONE
    known.begin(LEFT_CALF)
    known.choose_situations((STIFF,))
    known.say_conditions((), unsure=(DVT,))
    assert choice(known) is Choice.SEE_SOMEONE


def test_back_walks_the_way_back(known: ThermalFlow) -> None:
    to_answer(known)
    seen = []
    for _ in range(5):
        known.back()
        seen.append(step(known))
    assert seen == [Step.RIGHT_NOW, Step.SITUATION, Step.PLACE, Step.PLACE, Step.PLACE]


def test_another_place_asks_the_situation_afresh(known: ThermalFlow) -> None:
    to_answer(known)
    for _ in range(3):
        known.back()
    known.choose_place(LEFT_CALF)
    kept = known.journey.situations
    known.back()
    known.choose_place(None)
    assert (kept, known.journey.situations) == ((STIFF,), ())


def test_without_a_situation_the_question_stays(known: ThermalFlow) -> None:
    known.begin(LEFT_CALF)
    known.choose_situations(())
    assert step(known) is Step.SITUATION


def test_the_journey_tells_which_lists_were_answered(known: ThermalFlow, flow: ThermalFlow) -> None:
    assert known.journey.answered == {Step.ABOUT_ME}
    assert flow.journey.answered == frozenset()
    to_answer(known)
    assert known.journey.answered == {Step.ABOUT_ME, Step.RIGHT_NOW}


def test_the_answers_about_the_person_can_be_changed(known: ThermalFlow) -> None:
    to_answer(known)
    known.ask_about_me()
    assert step(known) is Step.ABOUT_ME
    known.say_conditions((ConditionId("ms"),))
    known.say_conditions(())
    assert known.journey.minutes == 5


def test_minutes_are_cut_to_the_limits_of_the_way(known: ThermalFlow) -> None:
    to_answer(known)
    known.pick(TimerId("heat_pack"), 90)
    assert known.journey.minutes == 20
    known.pick(TimerId("warm_shower"), 1)
    assert (known.journey.way and known.journey.way.timer, known.journey.minutes) == ("warm_shower", 5)
    known.pick(TimerId("cold_pack"))
    assert known.journey.minutes == 5


def test_a_use_soon_after_another_has_to_wait(
    known: ThermalFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.add(used(clock.now()).record)
    to_answer(known)
    known.get_ready()
    assert step(known) is Step.ANSWER
    assert known.journey.wait is not None
    assert known.journey.wait.wait is Wait.GAP
    clock.advance(2 * 3600)
    known.get_ready()
    assert step(known) is Step.FEELING


def test_the_whole_way_is_stored_in_the_diary(
    known: ThermalFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    to_answer(known)
    known.pick(TimerId("heat_pack"), 5)
    known.get_ready()
    known.answer_feeling(True)
    assert step(known) is Step.USING
    known.begin(None)  # a running use is not left
    known.back()
    assert step(known) is Step.USING
    clock.advance(300)
    known.use.refresh()
    assert step(known) is Step.AFTER
    (run,) = diary.records
    assert isinstance(run, ThermalRun)
    assert run.place == LEFT_CALF
    to_answer(known)
    assert known.journey.wait is not None
    assert not known.journey.wait.free


def test_skin_that_feels_different_gets_nothing(known: ThermalFlow) -> None:
    to_answer(known)
    known.get_ready()
    known.answer_feeling(False)
    assert step(known) is Step.ANSWER
    assert choice(known) is Choice.NEITHER
    known.get_ready()
    assert step(known) is Step.ANSWER
    known.back()
    assert step(known) is Step.RIGHT_NOW


def test_a_wait_that_came_up_meanwhile_leads_back_to_the_answer(
    known: ThermalFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    to_answer(known)
    known.get_ready()
    diary.add(used(clock.now()).record)
    known.answer_feeling(True)
    assert step(known) is Step.ANSWER
    assert known.journey.wait is not None
    assert not known.journey.wait.free


def test_answers_at_the_wrong_place_change_nothing(known: ThermalFlow) -> None:
    before = known.journey
    known.answer_alarm(True)
    known.say_conditions((RAYNAUD,))
    known.answer_feeling(True)
    known.pick(TimerId("heat_pack"))
    known.get_ready()
    known.ask_about_me()
    assert known.journey == before
