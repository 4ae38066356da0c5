"""Which routines fit what someone looks for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from twitchcare.care.content import Content
from twitchcare.care.exercise import Exercise, Position
from twitchcare.care.ids import ExerciseId
from twitchcare.care.routine import Routine, expand, total_s

SHORT_MIN = 3


class Posture(StrEnum):
    """How the body is placed, as coarse as a filter wants it."""

    SEATED = "seated"
    STANDING = "standing"
    LYING = "lying"
    FLOOR = "floor"


class Length(Enum):
    """SHORT: up to SHORT_MIN minutes as they are shown."""

    SHORT = auto()
    LONG = auto()


_POSTURES = {
    Position.SEATED: Posture.SEATED,
    Position.STANDING: Posture.STANDING,
    Position.SUPINE: Posture.LYING,
    Position.PRONE: Posture.LYING,
    Position.SIDE_LYING: Posture.LYING,
    Position.KNEELING: Posture.FLOOR,
    Position.HALF_KNEEL: Posture.FLOOR,
    Position.QUADRUPED: Posture.FLOOR,
    Position.LONG_SITTING: Posture.FLOOR,
    Position.FLOOR: Posture.FLOOR,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What someone looks for. None and empty text leave that open."""

    words: str = ""
    situation: str = ""
    posture: Posture | None = None
    length: Length | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A routine with what the shelf shows and searches. postures: empty when any will do."""

    routine: Routine
    length_s: float
    postures: tuple[Posture, ...]
    searched: str

    @property
    def minutes(self) -> int:
        """The length in whole minutes; a quarter of a minute more is not worth another one."""
        return shown_minutes(self.length_s)

    def fits(self, wanted: Wanted) -> bool:
        """Tell whether the routine is among what is looked for."""
        return (
            all(word in self.searched for word in wanted.words.casefold().split())
            and (not wanted.situation or wanted.situation in self.routine.situations)
            and (wanted.posture is None or self._stays(wanted.posture))
            and (wanted.length is None or (self.minutes <= SHORT_MIN) is (wanted.length is Length.SHORT))
        )

    def _stays(self, posture: Posture) -> bool:
        # Lying can be done on the floor; a change of position in between fits no single one.
        allowed = {posture, Posture.LYING} if posture is Posture.FLOOR else {posture}
        return set(self.postures) <= allowed


def listed(content: Content, situation_title: Callable[[str], str] = str) -> tuple[Listed, ...]:
    """Return all routines of the content in its order. situation_title: what a situation is called."""
    return tuple(_listed(routine, content, situation_title) for routine in content.routines.values())


def shown_minutes(length_s: float) -> int:
    """Return whole minutes, at least one; up to 15 s over a minute count as that minute."""
    return max(1, -int(-(length_s - 15) // 60))


def situations_of(content: Content) -> tuple[str, ...]:
    """Return the situations that the routines name, the most frequent first."""
    every = [name for routine in content.routines.values() for name in routine.situations]
    return tuple(sorted(dict.fromkeys(every), key=lambda name: -every.count(name)))


def postures_of(routine: Routine, exercises: Mapping[ExerciseId, Exercise]) -> tuple[Posture, ...]:
    """Return the postures that a routine asks for, in the order of the filter; empty: any will do.

    A routine that names one posture means it; "any" and "floor" are made precise by the exercises.
    """
    if routine.position not in (Position.ANY, Position.FLOOR):
        return (_POSTURES[routine.position],)
    found = _in_order(
        _POSTURES[exercises[item.exercise].position]
        for item in routine.items
        if exercises[item.exercise].position in _POSTURES
    )
    if set(found) == {Posture.LYING, Posture.FLOOR} or (not found and routine.position is Position.FLOOR):
        return (Posture.FLOOR,)
    return found


def _in_order(postures: Iterable[Posture]) -> tuple[Posture, ...]:
    found = set(postures)
    return tuple(posture for posture in Posture if posture in found)


def _listed(routine: Routine, content: Content, situation_title: Callable[[str], str]) -> Listed:
    regions = [content.regions[name].titles.plain for name in routine.regions]
    situations = map(situation_title, routine.situations)
    return Listed(
        routine,
        total_s(expand(routine, content.exercises)),
        postures_of(routine, content.exercises),
        " ".join((routine.title, routine.summary, *regions, *situations)).casefold(),
    )
