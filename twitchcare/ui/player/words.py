"""What the player says, in as few words as do."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from twitchcare.care.content import Content
from twitchcare.care.exercise import Exercise, Kind
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import Step
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.ui.parts.inside_words import inside
from twitchcare.ui.parts.text import Tone
from twitchcare.ui.player.breath import pace_of


@dataclass(frozen=True, slots=True)
class PhaseLook:
    """word: shown; icon, tone: names of the look; colour: of the ring."""

    word: str
    icon: str
    tone: Tone
    colour: str


def phase_word(phase: Phase) -> str:
    """Return what is asked of the person now."""
    return {
        Phase.READY: _tr("Get ready"),
        Phase.SWITCH: _tr("Switch sides"),
        Phase.HOLD: _tr("Hold"),
        Phase.REST: _tr("Rest"),
        Phase.DONE: _tr("Done"),
    }[phase]


def phase_look(moment: Moment, exercise: Exercise) -> PhaseLook:
    """Return how the phase is shown. A pause looks like one whatever it interrupts."""
    if moment.paused:
        return PhaseLook(_tr("Paused"), "pause", "", "border_strong")
    word = _holding(exercise) if moment.phase is Phase.HOLD else phase_word(moment.phase)
    return {
        Phase.READY: PhaseLook(word, "start_line", "warm", "warm"),
        Phase.SWITCH: PhaseLook(word, "both_sides", "warm", "warm"),
        Phase.HOLD: PhaseLook(word, "timer", "accent", "accent"),
        Phase.REST: PhaseLook(word, "cup", "water", "water"),
        Phase.DONE: PhaseLook(word, "check", "calm", "calm"),
    }[moment.phase]


def _holding(exercise: Exercise) -> str:
    """Return what a hold is in this exercise; not every one is held still."""
    if pace_of(exercise) is not None:
        return _tr("Breathe")
    if exercise.dose.moves > 1:
        return _tr("Move")
    return _tr("Relax") if exercise.kind in (Kind.BREATHING, Kind.RELEASE) else phase_word(Phase.HOLD)


def side_word(side: Side | None) -> str:
    """Return the person's side, or nothing where both work at once."""
    return {Side.LEFT: _tr("Left"), Side.RIGHT: _tr("Right"), None: ""}[side]


def clock_words(seconds: float) -> str:
    """Return minutes and seconds, such as 2:35."""
    whole = whole_seconds(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def whole_seconds(seconds: float) -> int:
    """Return seconds as a person counts them down: 1 until nothing is left."""
    return math.ceil(seconds - 1e-6)


def minutes_done(seconds: float) -> str:
    """Return how much was done, to the minute, below that in seconds."""
    if seconds < 55:
        return _tr("{0} seconds done").format(max(1, round(seconds)))
    minutes = max(1, round(seconds / 60))
    return _tr("1 minute done") if minutes == 1 else _tr("{0} minutes done").format(minutes)


def step_spoken(content: Content, place: Place | None, step: Step, phase: Phase) -> str:
    """Return the step as it is read out: what is worked on, and what to do now."""
    exercise = content.exercises[step.exercise]
    what = exercise.title
    if place is not None and step.side is not None and place.region in exercise.regions:
        what = content.title_of(Place(place.region, step.side))
    return _tr("Step: {0}, {1}").format(what, inside(phase_word(phase)))


def sentence(content: Content, steps: Sequence[Step], moment: Moment) -> str:
    """Return the one sentence of the moment."""
    if moment.waited:
        return _tr("Paused while the computer slept. Go on when you are ready.")
    if moment.paused:
        return _tr("Take your time. Go on when you are ready.")
    step = steps[moment.index]
    said = content.exercises[step.exercise].steps
    if moment.phase is Phase.REST:
        return _after_rest(content, steps, moment.index)
    if not said:
        return ""
    if moment.phase is not Phase.HOLD or len(said) == 1:
        return said[0]
    rest = said[1:]
    return rest[min(len(rest) - 1, int(moment.phase_fraction * len(rest)))]


def _after_rest(content: Content, steps: Sequence[Step], index: int) -> str:
    if index + 1 >= len(steps):
        return _tr("That was the last one.")
    step, following = steps[index], steps[index + 1]
    if following.exercise != step.exercise:
        return _tr("Next: {0}").format(titled(content, following))
    if following.side is not step.side:
        return _tr("Then the other side.")
    return _tr("Let go and breathe. Then once more.")


def titled(content: Content, step: Step) -> str:
    """Return the title of a step's exercise, with the side if it has one."""
    title, side = content.exercises[step.exercise].title, side_word(step.side)
    return _tr("{0}, {1}").format(title, side.lower()) if side else title


def _tr(words: str) -> str:
    return QCoreApplication.translate("Player", words)
