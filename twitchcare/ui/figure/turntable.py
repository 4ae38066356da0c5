"""Where the figure is seen from, and how a hand turns it."""

from enum import Enum, auto

from twitchcare.figure.moment import Seen
from twitchcare.ui.figure.glide import Clock, Glide, resting

LOWEST_DEG, HIGHEST_DEG = -5.0, 80.0
LARGEST_ZOOM = 3.0
_LEVEL_DEG = 6.0
_TURN_S = 0.6


class Named(Enum):
    """The views that have a button."""

    FRONT = auto()
    SIDE = auto()
    BACK = auto()
    BEST = auto()


class Turntable:
    """Reads its clock when asked; owns no timer. best: where the exercise is seen best."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.best = Seen(0.0, _LEVEL_DEG)
        self._around, self._above, self._zoom = resting(0.0), resting(_LEVEL_DEG), resting(1.0)

    def reset(self, best: Seen) -> None:
        """Stand at the best view of another exercise."""
        self.best = best
        self._around, self._above, self._zoom = map(resting, (best.around_deg, best.above_deg, best.zoom))

    def turn(self, around_deg: float, above_deg: float, over_s: float = 0.0) -> None:
        """Turn by so much from where it is going to."""
        lowest = min(LOWEST_DEG, self.best.above_deg)
        highest = max(HIGHEST_DEG, self.best.above_deg)
        above = min(max(self._above.end + above_deg, lowest), highest)
        self._glide(self._around.end + around_deg, above, self._zoom.end, over_s)

    def zoom_by(self, factor: float, over_s: float = 0.0) -> None:
        """Come nearer (above 1) or go back, within limits."""
        zoom = min(max(self._zoom.end * factor, 1.0), LARGEST_ZOOM)
        self._glide(self._around.end, self._above.end, zoom, over_s)

    def go_to(self, named: Named, *, at_once: bool = False) -> None:
        """Turn to one of the named views, the shorter way round."""
        side = -90.0 if self.best.around_deg < 0 else 90.0
        wanted = {
            Named.FRONT: Seen(0.0, _LEVEL_DEG),
            Named.SIDE: Seen(side, _LEVEL_DEG),
            Named.BACK: Seen(180.0, _LEVEL_DEG),
            Named.BEST: self.best,
        }[named]
        here = self._around.at(self._clock())
        around = here + (wanted.around_deg - here + 180.0) % 360.0 - 180.0
        self._glide(around, wanted.above_deg, wanted.zoom, 0.0 if at_once else _TURN_S)

    def is_turning(self) -> bool:
        now_s = self._clock()
        return not all(each.is_over(now_s) for each in (self._around, self._above, self._zoom))

    def now(self) -> Seen:
        """Return where it is seen from at this instant."""
        now_s = self._clock()
        return Seen(self._around.at(now_s), self._above.at(now_s), self._zoom.at(now_s))

    @property
    def aim(self) -> Seen:
        """Where it is seen from once it has turned."""
        return Seen(self._around.end, self._above.end, self._zoom.end)

    def _glide(self, around_deg: float, above_deg: float, zoom: float, over_s: float) -> None:
        now_s = self._clock()
        self._around = Glide(self._around.at(now_s), around_deg, now_s, over_s, eased=True)
        self._above = Glide(self._above.at(now_s), above_deg, now_s, over_s, eased=True)
        self._zoom = Glide(self._zoom.at(now_s), zoom, now_s, over_s, eased=True)
