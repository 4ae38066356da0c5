"""Lengths, postures and doses of a routine in words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from twitchcare.care.content import Content
from twitchcare.care.routine import Item, Routine, expand
from twitchcare.ui.sessions.shelf_filter import Posture, shown_minutes


def minutes_words(length_s: float) -> str:
    """Return about how long something takes, such as "4 min"."""
    return _tr("{0} min").format(shown_minutes(length_s))


def exact_words(length_s: float) -> str:
    """Return exactly how long something takes, such as "3 min 50 s"."""
    minutes, seconds = divmod(round(length_s), 60)
    if not minutes:
        return _tr("{0} s").format(seconds)
    return _tr("{0} min {1} s").format(minutes, seconds) if seconds else _tr("{0} min").format(minutes)


def posture_words(posture: Posture) -> str:
    """Return one posture."""
    return {
        Posture.SEATED: _tr("Seated"),
        Posture.STANDING: _tr("Standing"),
        Posture.LYING: _tr("Lying"),
        Posture.FLOOR: _tr("On the floor"),
    }[posture]


def postures_words(postures: Sequence[Posture]) -> str:
    """Return what a whole routine asks for."""
    if not postures:
        return _tr("Any position")
    if len(postures) > 2:
        return _tr("Mixed positions")
    if len(postures) == 1:
        return posture_words(postures[0])
    return {
        (Posture.SEATED, Posture.STANDING): _tr("Seated, standing"),
        (Posture.SEATED, Posture.LYING): _tr("Seated, lying"),
        (Posture.SEATED, Posture.FLOOR): _tr("Seated, floor"),
        (Posture.STANDING, Posture.LYING): _tr("Standing, lying"),
        (Posture.STANDING, Posture.FLOOR): _tr("Standing, floor"),
        (Posture.LYING, Posture.FLOOR): posture_words(Posture.FLOOR),
    }[postures[0], postures[1]]


def posture_icon(postures: Sequence[Posture]) -> str:
    """Return the drawing that stands for what a routine asks for."""
    icons = {
        Posture.SEATED: "chair",
        Posture.STANDING: "standing",
        Posture.LYING: "bed",
        Posture.FLOOR: "floor",
    }
    return icons[postures[0]] if len(postures) in (1, 2) else "body"


def situation_words(situation: str) -> str:
    """Return when a routine is meant to be done; a situation that is not known by its own name."""
    known = {
        "cramp_now": _tr("Cramp now"),
        "morning": _tr("Morning"),
        "desk": _tr("At the desk"),
        "evening": _tr("Evening"),
        "wind_down": _tr("Wind down"),
        "after_exercise": _tr("After exercise"),
        "strength": _tr("Strength"),
    }
    return known.get(situation) or situation.replace("_", " ").capitalize()


def dose_words(routine: Routine, item: Item, content: Content) -> str:
    """Return how often and how long one exercise of a routine is held, such as "2 × 30 s on each side"."""
    steps = expand(replace(routine, items=(item,)), content.exercises)
    reps, hold = max(step.rep for step in steps), exact_words(steps[0].hold_s)
    words = _tr("{0} × {1}").format(reps, hold) if reps > 1 else hold
    moves = content.exercises[item.exercise].dose.moves
    if moves > 1:
        words = _tr("{0}, {1} slow movements").format(words, moves)
    sides = {step.side for step in steps}
    if len(sides) > 1:
        return _tr("{0} on each side").format(words)
    return words if sides == {None} else _tr("{0} on one side").format(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RoutineWords", words)
