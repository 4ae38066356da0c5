"""What the player says."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.samples import an_exercise
from tests.small_content import CALF, CALF_WALL, EVENING, NECK, small_content
from twitchcare.care.exercise import BreathPattern, Dose, Exercise, Kind
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import expand
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.ui.player import words

CONTENT = small_content()
STEPS = expand(EVENING, CONTENT.exercises)


def moment(phase: Phase, index: int = 0, share: float = 0.0, **more: bool) -> Moment:
    made = Moment(phase, index, 30 * (1 - share), 30, 0, 0, 0, paused=False)
    return replace(made, **more)  # type: ignore[arg-type]


def said(moments: Iterable[Moment]) -> list[str]:
    return [words.sentence(CONTENT, STEPS, one) for one in moments]


def test_getting_ready_says_how_to_begin_and_the_hold_says_the_rest_in_turn() -> None:
    assert said([moment(Phase.READY), moment(Phase.SWITCH, 2)]) == ["Stand tall."] * 2
    assert said(moment(Phase.HOLD, 0, share) for share in (0.0, 0.4, 0.7, 1.0)) == [
        "Lean in slowly.",
        "Feel a gentle stretch. Breathe out.",
        "Come back.",
        "Come back.",
    ]


def test_a_rest_says_what_comes_next() -> None:
    assert said(moment(Phase.REST, index) for index in (0, 1, 3, 5)) == [
        "Let go and breathe. Then once more.",
        "Then the other side.",
        "Next: Kneeling shin stretch, left",
        "That was the last one.",
    ]


def test_a_pause_says_calmly_why() -> None:
    assert said([moment(Phase.HOLD, paused=True)]) == ["Take your time. Go on when you are ready."]
    (slept,) = said([moment(Phase.HOLD, paused=True, waited=True)])
    assert slept.startswith("Paused while the computer slept")


@pytest.mark.parametrize(
    ("exercise", "word"),
    [
        (CALF_WALL, "Hold"),
        (replace(CALF_WALL, dose=Dose(40, 1, 0, 40, moves=8)), "Move"),
        (replace(CALF_WALL, kind=Kind.RELEASE), "Relax"),
        (replace(CALF_WALL, kind=Kind.BREATHING, breath=BreathPattern(4, 0, 6, 0)), "Breathe"),
    ],
)
def test_what_is_not_held_still_is_not_called_a_hold(exercise: Exercise, word: str) -> None:
    assert words.phase_look(moment(Phase.HOLD), exercise).word == word
    assert words.phase_look(moment(Phase.HOLD, paused=True), exercise).word == "Paused"


def test_every_phase_has_a_look_of_its_own() -> None:
    looks = [words.phase_look(moment(phase), CALF_WALL) for phase in Phase]
    assert len({(look.word, look.icon) for look in looks}) == len(Phase)


@pytest.mark.parametrize(
    ("place", "spoken"),
    [
        (Place(CALF, Side.LEFT), "Step: Left calf, hold"),
        (Place(CALF, Side.RIGHT), "Step: Left calf, hold"),
        (Place(NECK), "Step: Calf stretch at the wall, hold"),
        (None, "Step: Calf stretch at the wall, hold"),
    ],
)
def test_a_step_is_called_after_its_place_where_the_exercise_is_for_that_place(
    place: Place | None, spoken: str
) -> None:
    assert STEPS[0].side is Side.LEFT
    assert words.step_spoken(CONTENT, place, STEPS[0], Phase.HOLD) == spoken


def test_phases_are_spoken_in_lower_case() -> None:
    spoken = [words.step_spoken(CONTENT, None, STEPS[-1], phase) for phase in Phase]
    assert [name.removeprefix("Step: Slow nod, ") for name in spoken] == [
        "get ready",
        "switch sides",
        "hold",
        "rest",
        "done",
    ]


@pytest.mark.parametrize(
    ("seconds", "shown"), [(155.0, "2:35"), (154.2, "2:35"), (60.0, "1:00"), (0.1, "0:01"), (0.0, "0:00")]
)
def test_time_counts_down_to_the_last_second(seconds: float, shown: str) -> None:
    assert words.clock_words(seconds) == shown


def test_a_rounding_error_adds_no_second() -> None:
    assert words.whole_seconds(27.0000000001) == 27


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(20.4, "20 seconds done"), (70, "1 minute done"), (58, "1 minute done"), (230, "4 minutes done")],
)
def test_what_was_done_is_told_in_minutes(seconds: float, shown: str) -> None:
    assert words.minutes_done(seconds) == shown


def test_an_exercise_without_sentences_says_nothing() -> None:
    silent = an_exercise("calf_wall", steps=())
    content = small_content((silent, *(e for e in CONTENT.exercises.values() if e.id != silent.id)))
    assert words.sentence(content, STEPS, moment(Phase.HOLD)) == ""
