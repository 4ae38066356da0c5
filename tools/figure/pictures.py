"""Writes transparent pictures as WebP."""

from pathlib import Path

import numpy as np
from PIL import Image

from tools.figure.arrays import Floats


def save_webp(picture: Floats, path: Path) -> None:
    """Write the (height, width, 4) picture, 0 to 1, with smooth shades in few bytes."""
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels, "RGBA").save(path, "WEBP", quality=90, alpha_quality=95, method=6)
