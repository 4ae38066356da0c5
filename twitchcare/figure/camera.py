"""A camera that moves around a point of the room, looking at it.

Pixels count from the upper left corner, x to the right and y down. Matrices follow OpenGL: the eye looks
along -z, and what is seen lies between -1 and 1 after the division.
"""

from dataclasses import dataclass, replace
from math import cos, radians, sin, tan

import numpy as np

from twitchcare.figure.arrays import Floats

LOWEST_DEG, HIGHEST_DEG = -5.0, 80.0
"""How far a user may turn the camera down and up."""

_OPENING_DEG = 22.0
_CLOSEST_CM = 1.0
_ROUNDS = 12  # each brings the middle of the picture nearer to that of what is seen; three mostly do
_REACH_CM = 400.0  # how much before and behind the target is drawn


@dataclass(frozen=True, slots=True)
class Camera:
    """around_deg: 0 sees the figure's front, 90 its left side. above_deg: 90 looks straight down.

    opening_deg: the angle between the lower and the upper edge of the picture.
    """

    around_deg: float
    above_deg: float
    target_cm: tuple[float, float, float]
    distance_cm: float
    opening_deg: float = _OPENING_DEG

    @property
    def axes(self) -> Floats:
        """Rows: the unit vectors to the right, up and towards the eye."""
        around, above = radians(self.around_deg), radians(self.above_deg)
        right = (cos(around), 0.0, -sin(around))
        up = (-sin(around) * sin(above), cos(above), -cos(around) * sin(above))
        return np.array([right, up, (sin(around) * cos(above), sin(above), cos(around) * cos(above))])

    @property
    def eye_cm(self) -> Floats:
        """Where the camera stands."""
        return np.asarray(np.array(self.target_cm) + self.distance_cm * self.axes[2])

    def view(self) -> Floats:
        """Return the (4, 4) matrix from the room to the camera."""
        matrix = np.eye(4)
        matrix[:3, :3] = self.axes
        matrix[:3, 3] = -self.axes @ self.eye_cm
        return matrix

    def projection(self, aspect: float) -> Floats:
        """Return the (4, 4) matrix from the camera to the picture. aspect: width over height."""
        near = max(self.distance_cm - _REACH_CM, 0.05 * self.distance_cm)
        far = self.distance_cm + _REACH_CM
        scale = 1 / self._half_height
        return np.array(
            [
                [scale / aspect, 0, 0, 0],
                [0, scale, 0, 0],
                [0, 0, (far + near) / (near - far), 2 * far * near / (near - far)],
                [0, 0, -1, 0],
            ]
        )

    def project(self, points_cm: Floats, width_px: float, height_px: float) -> Floats:
        """Return (n, 3): pixel x, pixel y and centimetres in front of the eye."""
        seen = (points_cm - self.eye_cm) @ self.axes.T
        depth = -seen[:, 2]
        scale = height_px / (2 * self._half_height) / np.maximum(depth, 1e-6)
        return np.stack([width_px / 2 + seen[:, 0] * scale, height_px / 2 - seen[:, 1] * scale, depth], 1)

    def ray(self, x_px: float, y_px: float, width_px: float, height_px: float) -> tuple[Floats, Floats]:
        """Return the eye and the unit direction from it through a place in the picture."""
        scale = 2 * self._half_height / height_px
        across = np.array([(x_px - width_px / 2) * scale, (height_px / 2 - y_px) * scale, -1.0])
        direction = across @ self.axes
        return self.eye_cm, np.asarray(direction / np.linalg.norm(direction))

    def turned(self, by_around_deg: float, by_above_deg: float) -> "Camera":
        """Return the camera moved around its target, never below the floor nor over the top."""
        lowest, highest = min(LOWEST_DEG, self.above_deg), max(HIGHEST_DEG, self.above_deg)
        above = min(max(self.above_deg + by_above_deg, lowest), highest)
        return replace(self, around_deg=_wrapped(self.around_deg + by_around_deg), above_deg=above)

    def towards(self, end: "Camera", share: float) -> "Camera":
        """Return the camera a share (0 to 1) of the shorter way round to another."""
        x, y, z = (
            (1 - share) * start + share * stop
            for start, stop in zip(self.target_cm, end.target_cm, strict=True)
        )
        return Camera(
            _wrapped(self.around_deg + share * _wrapped(end.around_deg - self.around_deg)),
            (1 - share) * self.above_deg + share * end.above_deg,
            (x, y, z),
            (1 - share) * self.distance_cm + share * end.distance_cm,
            (1 - share) * self.opening_deg + share * end.opening_deg,
        )

    @property
    def _half_height(self) -> float:
        """Half of what is seen from bottom to top, at distance one."""
        return tan(radians(self.opening_deg) / 2)


def frame(
    points_cm: Floats, around_deg: float, above_deg: float, aspect: float, margin: float = 0.9
) -> Camera:
    """Return the nearest camera that shows all points. margin: the share of the picture they may fill.

    Its target lies in the middle of their depth, so that turning it keeps them about in place.
    """
    camera = Camera(around_deg, above_deg, (0.0, 0.0, 0.0), 1.0)
    right, up, near = (points_cm @ camera.axes.T).T
    height = camera._half_height * margin
    eye = max(_nearest(right, near, height * aspect), _nearest(up, near, height), near.max() + _CLOSEST_CM)
    middle = float(near.min() + near.max()) / 2
    centre = np.array([_centred(right, eye - near), _centred(up, eye - near), middle])
    x, y, z = (centre @ camera.axes).tolist()
    return replace(camera, target_cm=(x, y, z), distance_cm=eye - middle)


def _nearest(places: Floats, near: Floats, slope: float) -> float:
    """Return how near the eye may come to see all places between two edges that open with a slope."""
    return float((places + slope * near).max() + (slope * near - places).max()) / (2 * slope)


def _centred(places: Floats, depth: Floats) -> float:
    """Return where the eye must be, sideways, to see as much of the places on either side."""
    centre = float(places.min() + places.max()) / 2
    for _ in range(_ROUNDS):
        seen = (places - centre) / depth
        centre += float((seen.min() + seen.max()) / (1 / depth[seen.argmin()] + 1 / depth[seen.argmax()]))
    return centre


def frame_ball(
    centre_cm: Floats,
    radius_cm: float,
    around_deg: float,
    above_deg: float,
    aspect: float,
    margin: float = 0.9,
) -> Camera:
    """Return the camera that shows a ball: for close-ups, and for a view that is turned all round."""
    x, y, z = np.asarray(centre_cm, np.float64).tolist()
    camera = Camera(around_deg, above_deg, (x, y, z), 1.0)
    slope = camera._half_height * margin * min(aspect, 1.0)
    return replace(camera, distance_cm=radius_cm * (1 + slope**2) ** 0.5 / slope)


def _wrapped(angle_deg: float) -> float:
    """Return the same angle from -180 (exclusive) to 180."""
    return 180.0 - (180.0 - angle_deg) % 360.0
