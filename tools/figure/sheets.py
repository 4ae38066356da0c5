"""Contact sheets: start, middle and end of exercises from two sides, to be looked at by a person."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tools.figure.drawing import FigureArtist, Size
from twitchcare.figure.motion import Motion

CELL = Size(300, 260)
SHARES = (0.0, 0.5, 1.0)
OTHER_VIEW_DEG = 75.0  # how far the second view is turned from the best one
PAPER, INK = (243, 245, 247), (40, 50, 60)
LABEL_PX = 16


def write_sheet(artist: FigureArtist, motions: list[Motion], path: Path, cell: Size = CELL) -> None:
    """Write one row per motion: three moments in its own view, then three from the side of it."""
    sheet = Image.new("RGB", (cell.width * 6, (cell.height + LABEL_PX) * len(motions)), PAPER)
    for row, motion in enumerate(motions):
        top = row * (cell.height + LABEL_PX)
        ImageDraw.Draw(sheet).text((6, top + 2), motion.exercise, fill=INK)
        for column, picture in enumerate(_moments(artist, motion, cell)):
            sheet.paste(picture, (column * cell.width, top + LABEL_PX), picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path)


def _moments(artist: FigureArtist, motion: Motion, cell: Size) -> list[Image.Image]:
    turned = replace(motion.view, around_deg=motion.view.around_deg + OTHER_VIEW_DEG)
    pictures = []
    for seen in (motion, replace(motion, view=turned)):
        poses = [seen.pose_at(share) for share in SHARES]
        camera = artist.camera(seen, poses, cell)
        for share, pose in zip(SHARES, poses, strict=True):
            pixels = artist.draw(seen, pose, camera, glow=0.4 + 0.6 * share, samples=2)
            pictures.append(Image.fromarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA"))
    return pictures
