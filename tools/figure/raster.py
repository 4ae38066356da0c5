"""Camera and z-buffer rasteriser."""

from dataclasses import dataclass
from math import ceil, floor, radians, tan

import numpy as np
from numpy.typing import NDArray

from tools.figure.arrays import Floats, Ints, compiled, unit


@compiled
def rasterise(
    x: Floats, y: Floats, depth: Floats, faces: Ints, width: int, height: int, perspective: bool
) -> tuple[Floats, NDArray[np.int32], NDArray[np.float32]]:
    """Return depth, triangle index (-1 for none) and two barycentric weights per pixel.

    x, y in pixels; depth grows away from the eye.
    """
    nearest = np.full((height, width), 1e9)
    triangle = np.full((height, width), -1, np.int32)
    weights = np.zeros((height, width, 2), np.float32)
    for t in range(faces.shape[0]):
        a, b, c = faces[t, 0], faces[t, 1], faces[t, 2]
        x0, y0, x1, y1, x2, y2 = x[a], y[a], x[b], y[b], x[c], y[c]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if area == 0:
            continue
        left, right = max(0, floor(min(x0, x1, x2))), min(width - 1, ceil(max(x0, x1, x2)))
        top, bottom = max(0, floor(min(y0, y1, y2))), min(height - 1, ceil(max(y0, y1, y2)))
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                px, py = column + 0.5, row + 0.5
                w1 = ((px - x0) * (y2 - y0) - (x2 - x0) * (py - y0)) / area
                w2 = ((x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)) / area
                w0 = 1 - w1 - w2
                if w0 < -1e-9 or w1 < -1e-9 or w2 < -1e-9:
                    continue
                if perspective:
                    z = 1.0 / (w0 / depth[a] + w1 / depth[b] + w2 / depth[c])
                    w1, w2 = w1 / depth[b] * z, w2 / depth[c] * z
                else:
                    z = w0 * depth[a] + w1 * depth[b] + w2 * depth[c]
                if z < nearest[row, column]:
                    nearest[row, column] = z
                    triangle[row, column] = t
                    weights[row, column, 0] = w1
                    weights[row, column, 1] = w2
    return nearest, triangle, weights


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks from `eye` to `target`; `view_cm` is the height of the picture, or None for perspective."""

    eye: Floats
    target: Floats
    width: int
    height: int
    view_cm: float | None = None
    opening_deg: float = 20.0

    @property
    def axes(self) -> Floats:
        """Rows: right, up and forward unit vectors."""
        forward = unit(self.target - self.eye)
        right = unit(np.cross(forward, [0.0, 1.0, 0.0]))
        return np.stack([right, np.cross(right, forward), forward])

    @property
    def focal_px(self) -> float:
        """Pixels per centimetre at distance one (perspective) or everywhere (parallel)."""
        if self.view_cm is not None:
            return self.height / self.view_cm
        return 0.5 * self.height / tan(radians(self.opening_deg) / 2)

    def project(self, points: Floats) -> tuple[Floats, Floats, Floats]:
        """Return pixel x, pixel y and depth in centimetres."""
        seen = (points - self.eye) @ self.axes.T
        scale = self.focal_px
        if self.view_cm is not None:
            return (
                self.width / 2 + seen[:, 0] * scale,
                self.height / 2 - seen[:, 1] * scale,
                seen[:, 2].copy(),
            )
        depth = np.maximum(seen[:, 2], 1.0)
        return (
            self.width / 2 + seen[:, 0] / depth * scale,
            self.height / 2 - seen[:, 1] / depth * scale,
            depth,
        )

    def rays(self) -> tuple[Floats, Floats]:
        """Return (height, width, 3) origins and unit directions through the pixel centres."""
        rows, columns = np.mgrid[0 : self.height, 0 : self.width] + 0.5
        right, up, forward = self.axes
        across = ((columns - self.width / 2) / self.focal_px)[..., None] * right
        across = across - ((rows - self.height / 2) / self.focal_px)[..., None] * up
        if self.view_cm is not None:
            return self.eye + across, np.broadcast_to(forward, across.shape)
        direction = across + forward
        direction /= np.linalg.norm(direction, axis=-1, keepdims=True)
        return np.broadcast_to(self.eye, direction.shape), direction

    def scaled(self, factor: int) -> "Camera":
        """Return the same view with `factor` times as many pixels each way."""
        return Camera(
            self.eye, self.target, self.width * factor, self.height * factor, self.view_cm, self.opening_deg
        )
