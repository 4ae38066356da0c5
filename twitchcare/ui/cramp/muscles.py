"""The muscles that cramp most, and what helps each at once."""

from dataclasses import dataclass

from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import CRAMP_NOW
from twitchcare.ui.body.region_panel import StartWish

REGIONS = tuple(RegionId(name) for name in ("calf", "foot_sole", "thigh_front", "thigh_back", "hand_palm"))


@dataclass(frozen=True, slots=True)
class Muscle:
    """One choice on the screen. region: None stands for any other muscle."""

    title: str
    region: RegionId | None


def wish_for(content: Content, muscle: Muscle, side: Side) -> StartWish | None:
    """Return the routine that helps in a cramp of this muscle, or None when the content has none."""
    region = content.regions.get(muscle.region) if muscle.region is not None else None
    if region is None:
        return None
    fitting = (r for r in content.routines_for(region.id) if CRAMP_NOW in r.situations)
    routine = next(fitting, None)
    if routine is None:
        return None
    return StartWish(routine.id, Place(region.id, side if region.paired else None))
