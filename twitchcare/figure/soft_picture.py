"""A scene as pixels, made without a graphics card."""

from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Bools, Floats, Ints, Singles
from twitchcare.figure.light import lit_body, lit_thing
from twitchcare.figure.raster import Layer, fill
from twitchcare.figure.scene import Colour, Scene
from twitchcare.figure.solids import Material, Solid

_AT_ONCE = 10_000  # pixels shaded together: small enough to stay near the processor
_COVERED_CM = 0.6  # an edge this far behind what is painted lies hidden
_BESIDE_PX, _BEYOND_CM = 1.2, 0.8  # beside an outline, what is painted lies this much farther
_INWARDS_PX = 0.5  # outlines lie a little inside, so that they do not make the body thicker
_PIECE_PX, _MOST_PIECES = 10.0, 100
_HEM_CM, _HEM_WIDE_CM, _HEM_DARKER = 0.45, 0.3, 0.2


@dataclass(frozen=True, slots=True)
class Edge:
    """A line of pixels where the body ends before what is behind it. Coordinates in pixels."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Patch:
    """A triangle of one colour."""

    spots_px: tuple[tuple[float, float], ...]
    colour: Colour


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """ends: (k, 2) vertices of each edge between two triangles, one and other: which ones."""

    ends: Ints
    one: Ints
    other: Ints

    @staticmethod
    def of(faces: Ints) -> "Edges":
        ends = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
        owner = np.tile(np.arange(len(faces)), 3)
        order = np.lexsort((ends[:, 1], ends[:, 0]))
        ends, owner = ends[order], owner[order]
        twin = np.flatnonzero((ends[1:] == ends[:-1]).all(1))
        return Edges(ends[twin], owner[twin], owner[twin + 1])


class SoftPicture:
    """The body and the solid things of one scene in a picture of some size in pixels.

    layer: of the picture before, whose memory may be used again if it has the same size.
    """

    def __init__(self, scene: Scene, width: int, height: int, layer: Layer | None = None) -> None:
        self._scene, self._size = scene, (width, height)
        solids = [solid for solid in scene.solids if _stands(solid, scene)]
        points = np.vstack([scene.points_cm, *(solid.vertices for solid in solids)])
        starts = np.cumsum([len(scene.points_cm), *(len(solid.vertices) for solid in solids)])
        parts = [solid.faces + start for solid, start in zip(solids, starts, strict=False)]
        self._faces = np.vstack([scene.mesh.faces, *parts])
        self._spots = scene.camera.project(points, width, height)
        self._front = faces_eye(self._spots, self._faces)
        self._shown = self._faces[self._front & in_picture(self._spots, self._faces, width, height)]
        self._normals = np.vstack([scene.normals, *(solid.normals for solid in solids)])
        used = np.zeros(len(points), np.bool_)
        used[self._shown] = True
        self._lit = lit_body(scene, np.flatnonzero(used[: len(scene.points_cm)]))
        self._colours = self._coloured(solids)
        self._cloth_cm = np.full(len(points), -1.0)
        self._cloth_cm[: len(scene.points_cm)] = scene.mesh.cloth_cm
        if layer is None or len(layer.depth) != width * height:
            layer = Layer.empty(width * height)
        else:
            layer.clear()
        self.layer = layer
        fill(layer, self._spots, self._shown, width, height)

    def pixels(self) -> bytes:
        """Return red, green, blue and coverage of each pixel, row by row."""
        picture = np.zeros((len(self.layer.depth), 4), np.uint8)
        covered = np.flatnonzero(self.layer.triangle >= 0)
        faces = self._shown
        corners = [self._colours[faces[:, k]] for k in range(3)]
        one, two, three = (self._cloth_cm[faces[:, k]] for k in range(3))
        deepest, least = np.maximum(np.maximum(one, two), three), np.minimum(np.minimum(one, two), three)
        hem = (deepest > 0) & (least < _HEM_CM + _HEM_WIDE_CM)
        for start in range(0, len(covered), _AT_ONCE):
            some = covered[start : start + _AT_ONCE]
            picture[some, :3] = self._shaded(some, faces, corners, hem)  # rounds down, which nobody sees
        picture[covered, 3] = 255
        return picture.tobytes()

    def _shaded(self, pixels: Ints, faces: Ints, corners: list[Singles], hem: Bools) -> Singles:
        """Return the colours of pixels, 0 to 255. corners: colours; hem: which faces the garment ends on."""
        triangle = self.layer.triangle[pixels]
        second, third = self.layer.second[pixels, None], self.layer.third[pixels, None]
        colours = corners[0].take(triangle, 0)
        first = colours.copy()
        colours += second * (corners[1].take(triangle, 0) - first)
        colours += third * (corners[2].take(triangle, 0) - first)
        rows = np.flatnonzero(hem[triangle])
        if len(rows):
            colours[rows] = self._hem(faces[triangle[rows]], second[rows], third[rows])
        colours *= 255.0
        return colours

    @property
    def faces(self) -> Ints:
        """All triangles: those of the body, then those of the things."""
        return self._faces

    def outline(self, edges: Edges) -> list[Edge]:
        """Return the edges that are seen against something farther away. edges: those of `faces`."""
        front = self._front
        normals = _in_picture(self._normals, self._scene.camera.axes)
        ends = edges.ends[front[edges.one] != front[edges.other]]
        colours = (self._colours[ends[:, 0]] + self._colours[ends[:, 1]]) / 2
        outwards = (normals[ends[:, 0]] + normals[ends[:, 1]]) / 2
        first, last = self._spots[ends[:, 0]].copy(), self._spots[ends[:, 1]].copy()
        first[:, :2] -= _INWARDS_PX * normals[ends[:, 0]]
        last[:, :2] -= _INWARDS_PX * normals[ends[:, 1]]
        start, end, row = _cut(first, last)
        middle, colours = (start + end) / 2, colours[row]
        width, height = self._size
        seen = (middle[:, 0] > 0) & (middle[:, 0] < width) & (middle[:, 1] > 0) & (middle[:, 1] < height)
        seen &= middle[:, 2] < self._depth_at(middle) + _COVERED_CM
        beside = middle[:, :2] + (_INWARDS_PX + _BESIDE_PX) * outwards[row]
        seen &= self._depth_at(beside) > middle[:, 2] + _BEYOND_CM
        lines = np.concatenate([start[seen, :2], end[seen, :2], colours[seen]], axis=1)
        return [Edge(x1, y1, x2, y2, (r, g, b)) for x1, y1, x2, y2, r, g, b in lines.tolist()]

    def _depth_at(self, places: Floats) -> Singles:
        """Return how far what is painted at places of the picture lies from the eye."""
        width, height = self._size
        x = np.clip(places[:, 0].astype(np.int64), 0, width - 1)
        y = np.clip(places[:, 1].astype(np.int64), 0, height - 1)
        return np.asarray(self.layer.depth[y * width + x])

    def _coloured(self, solids: list[Solid]) -> Singles:
        inside = self._scene.mesh.cloth_cm > 0
        body = np.where(inside[:, None], self._lit.covered, self._lit.bare)
        things = [lit_thing(each.normals, _own(each, self._scene), self._scene) for each in solids]
        return np.vstack([body, *things]).astype(np.float32)

    def _hem(self, faces: Ints, second: Singles, third: Singles) -> Floats:
        """Return the colours of pixels where the garment ends, which its depth decides pixel by pixel."""
        depth = _between(self._cloth_cm[:, None], faces, second, third)
        share = np.clip(depth / self._scene.pixel_cm(self._size[1]) + 0.5, 0.0, 1.0)
        hem = np.maximum(1.0 - np.abs(depth - _HEM_CM) / _HEM_WIDE_CM, 0.0)
        bare = _between(self._lit.bare, faces, second, third)
        covered = _between(self._lit.covered, faces, second, third)
        return np.asarray(bare + share * (covered * (1.0 - _HEM_DARKER * hem) - bare))


def _in_picture(normals: Floats, axes: Floats) -> Floats:
    """Return (n, 2) where the normals point to in the picture, in steps of one pixel."""
    ways = normals @ np.stack([axes[0], -axes[1]], axis=1)
    return np.asarray(ways / np.maximum(np.linalg.norm(ways, axis=1, keepdims=True), 1e-6))


def _cut(start: Floats, end: Floats) -> tuple[Floats, Floats, Ints]:
    """Return lines in short pieces, of which some may lie hidden, and whose pieces they are."""
    way = end - start
    count = np.maximum(1, np.ceil(np.hypot(way[:, 0], way[:, 1]) / _PIECE_PX)).astype(np.int64)
    count = np.minimum(count, _MOST_PIECES)
    row = np.repeat(np.arange(len(start)), count)
    number = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
    step = way[row] / count[row, None]
    first = start[row] + step * number[:, None]
    return first, first + step, row


def mats(scene: Scene, width: int, height: int) -> list[Patch]:
    """Return the mats, which lie under everything."""
    lying = [solid for solid in scene.solids if solid.material is Material.MAT]
    return [patch for solid in lying for patch in _patches(solid, scene, width, height)]


def walls(scene: Scene, width: int, height: int, *, behind: bool) -> list[tuple[list[Patch], float]]:
    """Return the things that let the body shine through, far ones first, each with its opacity.

    behind: those behind the body, else those before it.
    """
    eye, body = scene.camera.eye_cm, scene.points_cm.mean(0)
    return [
        (_patches(solid, scene, width, height), opacity)
        for solid, opacity in scene.far_first()
        if opacity < 1.0 and _is_behind(solid, eye, body) == behind
    ]


def _stands(solid: Solid, scene: Scene) -> bool:
    """Return whether a thing can hide the body or be hidden by it."""
    return solid.material is not Material.MAT and solid.opacity_from(scene.camera.eye_cm) >= 1.0


def _patches(solid: Solid, scene: Scene, width: int, height: int) -> list[Patch]:
    spots = scene.camera.project(solid.vertices, width, height)
    colours = lit_thing(solid.normals, _own(solid, scene), scene)
    patches = []
    for face in solid.faces[faces_eye(spots, solid.faces)]:
        red, green, blue = colours[face].mean(0).tolist()
        corners = tuple((x, y) for x, y, _ in spots[face].tolist())
        patches.append(Patch(corners, (red, green, blue)))
    return patches


def _own(solid: Solid, scene: Scene) -> Colour:
    return scene.colours.things[solid.material]


def _is_behind(solid: Solid, eye: Floats, body: Floats) -> bool:
    """Return whether the body is on the same side of a wall as the eye."""
    if solid.looks_to is None:
        return False
    way, middle = np.array(solid.looks_to), solid.vertices.mean(0)
    return bool(((eye - middle) @ way) * ((body - middle) @ way) > 0)


def faces_eye(spots: Floats, faces: Ints) -> Bools:
    """Return which triangles show their outside: those that run against the clock, with y downwards."""
    a, b, c = (spots[faces[:, k], :2] for k in range(3))
    one, two = b - a, c - a
    return np.asarray(one[:, 0] * two[:, 1] - one[:, 1] * two[:, 0] < 0)


def in_picture(spots: Floats, faces: Ints, width: int, height: int) -> Bools:
    """Return which triangles do not lie wholly beyond one edge of the picture."""
    beyond = [spots[:, 0] <= 0, spots[:, 0] >= width, spots[:, 1] <= 0, spots[:, 1] >= height]
    sides = sum(side.astype(np.uint8) << bit for bit, side in enumerate(beyond))
    one, two, three = (np.asarray(sides)[faces[:, k]] for k in range(3))
    return np.asarray(one & two & three == 0)


def _between(values: Floats | Singles, corners: Ints, second: Singles, third: Singles) -> Singles:
    """Return values at places that lie so far from the first corner to the second and the third."""
    first = values[corners[:, 0]]
    mixed = first + second * (values[corners[:, 1]] - first) + third * (values[corners[:, 2]] - first)
    return np.asarray(mixed, np.float32)
