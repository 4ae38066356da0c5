"""Which exercises have pictures of their start and end."""

from enum import StrEnum
from importlib.resources.abc import Traversable

from twitchcare.resource import resource


class StillMoment(StrEnum):
    """The two pictures of an exercise."""

    START = "start"
    END = "end"


def still_for(exercise_id: str, moment: StillMoment) -> Traversable | None:
    """Return the transparent picture, or None if the exercise has none.

    One-sided exercises are drawn with the person's left side worked; mirror it for the right.
    """
    try:
        return resource("figure", "stills", f"{exercise_id}_{moment}.webp")
    except FileNotFoundError:
        return None
