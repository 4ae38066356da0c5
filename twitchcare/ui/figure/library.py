"""Where motions and bodies come from. Nothing here is heavy before it is asked for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from twitchcare.care.ids import ExerciseId
from twitchcare.care.place import Side
from twitchcare.resource import resource

if TYPE_CHECKING:
    from twitchcare.figure.actor import Actor
    from twitchcare.figure.motion import Motion

_BUST_CM = 40.0
"""From this radius on a close-up shows so much that fingers and lips are small in it."""


_further: dict[str, Mapping[str, object]] = {}


def know_motions(motions: Mapping[ExerciseId, Mapping[str, object]]) -> None:
    """Let every figure know the motions that the content brings along, besides the packaged ones."""
    _further.clear()
    _further.update({str(exercise): motion for exercise, motion in motions.items()})


class Library(Protocol):
    """What a figure view needs; `actor` may take long and is called away from the main thread."""

    def has(self, exercise: str) -> bool:
        """Tell, at no cost, whether an exercise has a motion."""

    def motion(self, exercise: str) -> "Motion | None":
        """Return how an exercise moves."""

    def actor(self, motion: "Motion", side: Side | None, *, fine: bool) -> "Actor":
        """Put a motion on a body. side: the right one is the mirror image. fine: for a graphics card."""


class PackagedLibrary:
    """The motions and bodies that ship with the program, and the motions that the content brings along."""

    def has(self, exercise: str) -> bool:
        try:
            if exercise not in _further:
                resource("figure", "motions", f"{exercise}.json")
            resource("figure", "body.npz")
        except FileNotFoundError:
            return False
        return True

    def motion(self, exercise: str) -> "Motion | None":
        from twitchcare.figure.motion import load_motion, read_motion
        from twitchcare.figure.skeleton import load_skeleton

        if (further := _further.get(exercise)) is not None:
            return read_motion(further, load_skeleton())
        return load_motion(exercise)

    def actor(self, motion: "Motion", side: Side | None, *, fine: bool) -> "Actor":
        from twitchcare.figure.actor import Actor
        from twitchcare.figure.mesh import load_mesh
        from twitchcare.figure.pose import bind_pose
        from twitchcare.figure.skeleton import load_skeleton
        from twitchcare.figure.skinning import Skin

        skeleton = load_skeleton()
        if side is Side.RIGHT:
            motion = motion.mirrored(skeleton)
        mesh = load_mesh(level_for(motion, fine=fine))
        return Actor(motion, Skin(mesh, skeleton, bind_pose(skeleton)), skeleton)


def level_for(motion: "Motion", *, fine: bool) -> str:
    """Return which mesh shows a motion: without a graphics card no finer one than can be seen."""
    near = motion.view.close is not None
    if fine:
        return "body_close" if near else "body"
    if not near:
        return "body_low"
    return "body_close" if motion.view.radius_cm < _BUST_CM else "body"
