"""A library of one motion on a body of capsules, and a loader that works only when told."""

from collections.abc import Callable

from tests.ui.figure.capsules import capsule_skin, reaching_motion
from twitchcare.care.place import Side
from twitchcare.figure.actor import Actor
from twitchcare.figure.motion import Motion
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.ui.figure.collector import CollectorPause
from twitchcare.ui.figure.darkroom import Darkroom
from twitchcare.ui.figure.loader import Loader, Wish


class SampleLibrary:
    """Has the motions that it is given; the arm that is lifted if none is."""

    def __init__(self, *exercises: str) -> None:
        self._exercises = exercises
        self._skin = capsule_skin()

    def has(self, exercise: str) -> bool:
        return exercise in self._exercises

    def motion(self, exercise: str) -> Motion | None:
        return reaching_motion() if self.has(exercise) else None

    def actor(self, motion: Motion, side: Side | None, *, fine: bool) -> Actor:
        skeleton = load_skeleton()
        return Actor(motion.mirrored(skeleton) if side is Side.RIGHT else motion, self._skin, skeleton)


class PromptDarkroom(Darkroom):
    """Makes every picture at once, in the thread that asks; while `hold` is set, only on `release`."""

    def __init__(self) -> None:
        super().__init__(CollectorPause())
        self.hold = False
        self.held: list[Callable[[], None]] = []

    def release(self) -> None:
        """Make what was held back, and everything at once from now on."""
        self.hold, held, self.held = False, self.held, []
        for work in held:
            work()

    def _start(self, work: Callable[[], None]) -> None:
        if self.hold:
            self.held.append(work)
        else:
            work()


class HeldLoader(Loader):
    """Takes wishes and grants them in the main thread, when `deliver` is called; pictures come at once."""

    darkroom: PromptDarkroom

    def __init__(self) -> None:
        super().__init__(darkroom=PromptDarkroom())
        self.asked: list[tuple[int, Wish]] = []

    def ask(self, wish: Wish) -> int:
        self._tickets += 1
        self.asked.append((self._tickets, wish))
        return self._tickets

    def deliver(self) -> None:
        """Grant every wish, in order."""
        asked, self.asked = self.asked, []
        for ticket, wish in asked:
            self._work(ticket, wish)
