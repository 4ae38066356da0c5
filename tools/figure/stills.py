"""Bakes the start and end pictures of the exercises, for cards, print and reduced motion."""

from pathlib import Path

import numpy as np

from tools.figure.drawing import FigureArtist, Size
from tools.figure.pictures import save_webp
from twitchcare.figure.motion import Motion

SIZE = Size(720, 560)
GLOW = {"start": 0.45, "end": 1.0}
FADE_PX = 56


def bake_still(artist: FigureArtist, motion: Motion, folder: Path) -> None:
    """Write `<exercise>_start.webp` and `_end.webp`, both from the same place."""
    poses = {"start": motion.pose_at(0.0), "end": motion.pose_at(1.0)}
    camera = artist.camera(motion, list(poses.values()), SIZE)
    for moment, pose in poses.items():
        picture = artist.draw(motion, pose, camera, GLOW[moment])
        if motion.view.close is not None:
            picture[..., 3] *= _soft_edges()
        save_webp(picture, folder / f"{motion.exercise}_{moment}.webp")


def _soft_edges() -> np.ndarray:
    """Return factors that let a close-up fade out where it cuts the body off."""
    rows, columns = np.mgrid[0 : SIZE.height, 0 : SIZE.width]
    inside = np.minimum.reduce([rows, columns, SIZE.height - 1 - rows, SIZE.width - 1 - columns])
    share = np.clip(inside / FADE_PX, 0.0, 1.0)
    return np.asarray(share * share * (3 - 2 * share))
