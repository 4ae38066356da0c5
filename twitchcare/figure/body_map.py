"""The clickable maps of the body: which outline belongs to which region."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import hypot
from typing import Any

from twitchcare.figure.path_text import mirrored_path
from twitchcare.resource import resource

VIEWS = ("front", "back", "left", "right", "face", "hands", "feet")
CLOSE_UPS = ("face", "hands", "feet")
MIRRORED = {"right": "left"}
"""Views that are the mirror image of another one."""
_GOOD_SHARE = 0.45  # of the size in the best view: not worth turning the page
_CLOSER_TIMES = 3.0
SIDEWAYS_WEIGHT = 2.0  # how much worse a step off the line is than a longer step along it

ShapeKey = tuple[str, str | None]


class Direction(Enum):
    """An arrow key, as the unit step it takes over the picture (x to the right, y down)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True, slots=True)
class RegionShape:
    """The outline of one region. `side` is the person's left or right, or None on the midline.

    path: M, L, C and Z commands in picture pixels, several rings where the region is seen more than once or
    has holes (even and odd). centre: a point well inside the largest piece.
    """

    region: str
    side: str | None
    path: str
    centre: tuple[float, float]

    def __post_init__(self) -> None:
        if self.side not in ("left", "right", None):
            raise ValueError(f"{self.region} has the unknown side {self.side!r}")

    @property
    def key(self) -> ShapeKey:
        """Region and side."""
        return self.region, self.side


@dataclass(frozen=True, slots=True)
class Sign:
    """Where a word belongs: name is "left" or "right", or the regions a row shows ("hand_palm")."""

    name: str
    at: tuple[float, float]


@dataclass(frozen=True, slots=True)
class BodyMap:
    """One view of the body. Sizes and coordinates are pixels of the picture under it.

    silhouette: all that is drawn. quiet: what of it cannot be chosen, such as hair and ears.
    """

    view: str
    width: float
    height: float
    silhouette: str
    shapes: tuple[RegionShape, ...]
    quiet: str = ""
    signs: tuple[Sign, ...] = ()

    def __post_init__(self) -> None:
        if len({shape.key for shape in self.shapes}) != len(self.shapes):
            raise ValueError(f"the {self.view} map shows a region twice")

    def shape(self, key: ShapeKey) -> RegionShape | None:
        """Return the outline of a region, or None if this view does not show it."""
        return next((shape for shape in self.shapes if shape.key == key), None)


@cache
def load_body_map(view: str) -> BodyMap:
    """Return one of the packaged maps `VIEWS`, or raise ValueError for another name."""
    if view not in VIEWS:
        raise ValueError(f"no body map is called {view!r}")
    if view in MIRRORED:
        return mirrored_map(load_body_map(MIRRORED[view]), view)
    raw = json.loads(resource("figure", "maps", f"{view}.json").read_text("utf-8"))
    return BodyMap(
        view=raw["view"],
        width=float(raw["width"]),
        height=float(raw["height"]),
        silhouette=raw["silhouette"],
        shapes=tuple(_read_shape(shape) for shape in raw["regions"]),
        quiet=raw["quiet"],
        signs=tuple(Sign(sign["sign"], _point(sign["at"])) for sign in raw["signs"]),
    )


@cache
def _best_views() -> Mapping[str, Mapping[str, float]]:
    found: Mapping[str, Mapping[str, float]] = json.loads(
        resource("figure", "maps", "index.json").read_text("utf-8")
    )
    return found


def sizes_by_view(key: ShapeKey) -> Mapping[str, float]:
    """Return how large each view shows a region, in percent of a page, the best view first."""
    region, side = key
    return _best_views().get(region if side is None else f"{region} {side}", {})


def best_view(key: ShapeKey, shown: Sequence[str]) -> str | None:
    """Return the view to show a region in: one that is shown if it does nearly as well as the best."""
    sizes = sizes_by_view(key)
    best = next(iter(sizes), None)
    good = [view for view in shown if best is not None and sizes.get(view, 0.0) >= _GOOD_SHARE * sizes[best]]
    return max(good, key=sizes.__getitem__, default=best)


def closer_view(key: ShapeKey, shown: Sequence[str]) -> str | None:
    """Return the close-up that shows a region much larger than it is shown, or None."""
    sizes = sizes_by_view(key)
    seen = max((sizes.get(view, 0.0) for view in shown), default=0.0)
    nearer = (view for view in sizes if view in CLOSE_UPS and sizes[view] >= _CLOSER_TIMES * seen > 0)
    return next(nearer, None)


def mirrored_map(body_map: BodyMap, view: str) -> BodyMap:
    """Return the map of the person's other side, under a new name."""
    swap = {"left": "right", "right": "left"}
    width = body_map.width

    def across(at: tuple[float, float]) -> tuple[float, float]:
        return round(width - at[0], 1), at[1]

    return BodyMap(
        view=view,
        width=width,
        height=body_map.height,
        silhouette=mirrored_path(body_map.silhouette, width),
        shapes=tuple(
            RegionShape(
                shape.region,
                None if shape.side is None else swap[shape.side],
                mirrored_path(shape.path, width),
                across(shape.centre),
            )
            for shape in body_map.shapes
        ),
        quiet=mirrored_path(body_map.quiet, width),
        signs=tuple(Sign(swap.get(sign.name, sign.name), across(sign.at)) for sign in body_map.signs),
    )


def _read_shape(raw: dict[str, Any]) -> RegionShape:
    return RegionShape(raw["region"], raw["side"], raw["path"], _point(raw["centre"]))


def _point(raw: list[float]) -> tuple[float, float]:
    x, y = raw
    return float(x), float(y)


def neighbour(body_map: BodyMap, key: ShapeKey, direction: Direction) -> ShapeKey | None:
    """Return the region an arrow key leads to, or None at the edge of the map.

    From any region, arrow keys reach every other one. Raises KeyError if the map lacks `key`.
    """
    return _steps(body_map)[key][direction]


@cache
def _steps(body_map: BodyMap) -> dict[ShapeKey, dict[Direction, ShapeKey | None]]:
    """Return all steps: the best neighbour each way, then repaired until every region is reached."""
    steps = {shape.key: {way: _best(body_map, shape, way) for way in Direction} for shape in body_map.shapes}
    for shape in body_map.shapes:
        _make_reachable(body_map, steps, shape)
    return steps


def _best(body_map: BodyMap, start: RegionShape, way: Direction) -> ShapeKey | None:
    ahead = [other for other in body_map.shapes if _cost(start, other, way) is not None]
    return min(ahead, key=lambda other: _cost(start, other, way) or 0.0).key if ahead else None


def _cost(start: RegionShape, other: RegionShape, way: Direction) -> float | None:
    """Return how far `other` is in that direction, or None if it does not lie there."""
    along_x, along_y = way.value
    dx, dy = other.centre[0] - start.centre[0], other.centre[1] - start.centre[1]
    along, across = dx * along_x + dy * along_y, abs(dx * along_y) + abs(dy * along_x)
    if other.key == start.key or along <= 0 or across > 2.5 * along:
        return None
    return along + SIDEWAYS_WEIGHT * across


def _reached(steps: dict[ShapeKey, dict[Direction, ShapeKey | None]], start: ShapeKey) -> set[ShapeKey]:
    seen, waiting = {start}, [start]
    while waiting:
        for following in steps[waiting.pop()].values():
            if following is not None and following not in seen:
                seen.add(following)
                waiting.append(following)
    return seen


def _make_reachable(
    body_map: BodyMap, steps: dict[ShapeKey, dict[Direction, ShapeKey | None]], goal: RegionShape
) -> None:
    """Give every region a way to `goal` by adding steps where a key leads nowhere yet."""
    for start in body_map.shapes:
        if goal.key in _reached(steps, start.key):
            continue
        seen = _reached(steps, start.key)
        inside = [shape for shape in body_map.shapes if shape.key in seen]
        free = [(shape, way) for shape in inside for way in Direction if steps[shape.key][way] is None]
        shape, way = min(free, key=lambda place: _detour(place[0], goal, place[1]))
        steps[shape.key][way] = goal.key


def _detour(start: RegionShape, goal: RegionShape, way: Direction) -> tuple[bool, float]:
    dx, dy = goal.centre[0] - start.centre[0], goal.centre[1] - start.centre[1]
    backwards = dx * way.value[0] + dy * way.value[1] <= 0
    return backwards, hypot(dx, dy)
