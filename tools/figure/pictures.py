"""Writes transparent pictures: PNG, with a palette where it would be too large without, or WebP."""

from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from tools.figure.arrays import Floats


def save_png(picture: Floats, path: Path, most_bytes: int) -> None:
    """Write the (height, width, 4) picture, 0 to 1, in at most `most_bytes` if 256 colours allow it."""
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    pixels[pixels[..., 3] == 0] = 0
    image = Image.fromarray(pixels, "RGBA")
    path.parent.mkdir(parents=True, exist_ok=True)
    full = _encoded(image)
    if len(full) > most_bytes:
        full = _encoded(
            image.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.FLOYDSTEINBERG)
        )
    path.write_bytes(full)


def save_webp(picture: Floats, path: Path) -> None:
    """Write the (height, width, 4) picture, 0 to 1, with smooth shades in few bytes."""
    pixels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels, "RGBA").save(path, "WEBP", quality=90, alpha_quality=95, method=6)


def _encoded(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
