"""Finds map shapes that are too small to be hit with a pointer.

Paths and sizes are in picture pixels. Needs nothing beyond the standard library.
"""

from collections.abc import Sequence
from math import hypot
from typing import TypedDict

from twitchcare.figure.path_text import path_commands

LEAST_AREA_PX2 = 120.0
LEAST_WIDTH_PX = 5.0
PIECES_PER_CURVE = 4

Point = tuple[float, float]


class Shape(TypedDict):
    """One region of a map as written to its file; `centre` is the deepest point."""

    region: str
    side: str | None
    path: str
    centre: list[float]


def is_sliver(shape: Shape) -> bool:
    """Return whether the shape has too little area or is too narrow at its deepest point."""
    outline = flattened(shape["path"])
    x, y = shape["centre"]
    return area(outline) < LEAST_AREA_PX2 or 2 * depth(outline, (x, y)) < LEAST_WIDTH_PX


def flattened(path: str) -> list[Point]:
    """Return the corners of a polygon along the first closed outline of a path."""
    points: list[Point] = []
    for letter, numbers in path_commands(path):
        if letter == "Z":
            break
        if letter == "C":
            ends = [points[-1], *zip(numbers[::2], numbers[1::2], strict=True)]
            points += [_on_curve(ends, piece / PIECES_PER_CURVE) for piece in range(1, PIECES_PER_CURVE + 1)]
        else:
            points.append((numbers[0], numbers[1]))
    return points


def area(outline: Sequence[Point]) -> float:
    """Return the area inside a polygon."""
    corners = _sides(outline)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in corners)) / 2


def depth(outline: Sequence[Point], point: Point) -> float:
    """Return the distance from a point inside a polygon to its edge, or 0 for a point outside."""
    x, y = point
    sides = _sides(outline)
    crossings = sum(
        (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0) for (x0, y0), (x1, y1) in sides
    )
    return min(_distance(point, start, end) for start, end in sides) if crossings % 2 else 0.0


def _sides(outline: Sequence[Point]) -> list[tuple[Point, Point]]:
    return list(zip(outline, [*outline[1:], outline[0]], strict=True))


def _distance(point: Point, start: Point, end: Point) -> float:
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    from_x, from_y = point[0] - start[0], point[1] - start[1]
    length2 = along_x * along_x + along_y * along_y
    share = min(max((from_x * along_x + from_y * along_y) / length2, 0.0), 1.0) if length2 else 0.0
    return hypot(from_x - share * along_x, from_y - share * along_y)


def _on_curve(ends: Sequence[Point], t: float) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(w * end[axis] for w, end in zip(weights, ends, strict=True)) for axis in range(2))
    return x, y
