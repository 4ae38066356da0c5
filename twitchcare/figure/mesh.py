"""The skin of the body as triangles, in the pose it was built in (the bind pose).

Files are written by `tools/figure`; the numbers are packed so that all meshes stay small.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import BinaryIO

import numpy as np

from twitchcare.figure.arrays import Floats, Ints
from twitchcare.resource import resource

LEVELS = ("body", "body_low", "body_close")
"""About 14,000 triangles; 3,600; and 24,000 with fine head, hands and feet for close-ups."""

_POINT_STEP_CM = 1 / 160
_CLOTH_STEP_CM = 1 / 10
_SHAPE_STEP_CM = 1 / 1000
_OTHER_SIDE = {"_L": "_R", "_R": "_L"}
_TINT_ONE = 200.0  # tints go a little above one


@dataclass(frozen=True, slots=True)
class Shape:
    """A change of the bind pose. vertices: which ones move; cm and normals: (k, 3) by how much at full."""

    vertices: Ints
    cm: Floats
    normals: Floats


@dataclass(frozen=True, slots=True)
class Mesh:
    """n vertices, m triangles wound so that they face outwards.

    points_cm, normals: (n, 3). faces: (m, 3). bones, weights: (n, 4), weights sum to one.
    linear: (n,) share of plain linear blending, the rest is dual quaternions.
    region: (n,) index into region_names. openness: (n,) ambient light, 0 to 1. cloth_cm: (n,) depth inside
    the garment, negative on bare skin. tint: (n, 3) factors on the skin colour.
    """

    points_cm: Floats
    normals: Floats
    faces: Ints
    bones: Ints
    weights: Floats
    linear: Floats
    region: Ints
    region_names: tuple[str, ...]
    openness: Floats
    cloth_cm: Floats
    tint: Floats
    shapes: Mapping[str, Shape]

    def in_region(self, *names: str) -> Floats:
        """Return 1 for the vertices of these regions (such as `calf_L`), else 0.

        Vertices on the midline belong to both sides of a paired region.
        """
        chosen = np.isin(self.region, self._numbers(names))
        across = self._numbers({name[:-2] + _OTHER_SIDE.get(name[-2:], name[-2:]) for name in names})
        chosen |= np.isin(self.region, across) & (self.points_cm[:, 0] == 0)
        return chosen.astype(np.float64)

    def _numbers(self, names: Collection[str]) -> list[int]:
        return [index for index, name in enumerate(self.region_names) if name in names]


@cache
def load_mesh(level: str) -> Mesh:
    """Return a packaged mesh, one of `LEVELS`; raise ValueError for another name."""
    if level not in LEVELS:
        raise ValueError(f"no mesh is called {level!r}")
    return read_mesh(BytesIO(resource("figure", f"{level}.npz").read_bytes()))


def read_mesh(file: BinaryIO) -> Mesh:
    """Return the mesh packed in an npz file."""
    with np.load(file, allow_pickle=False) as packed:
        given = {name: packed[name] for name in packed.files}
    return Mesh(
        points_cm=given["points"].astype(np.float64) * _POINT_STEP_CM,
        normals=_unit_rows(given["normals"].astype(np.float64)),
        faces=given["faces"].astype(np.int64),
        bones=given["bones"].astype(np.int64),
        weights=given["weights"].astype(np.float64) / 255.0,
        linear=given["linear"].astype(np.float64) / 255.0,
        region=given["region"].astype(np.int64),
        region_names=tuple(str(name) for name in given["region_names"]),
        openness=given["openness"].astype(np.float64) / 255.0,
        cloth_cm=given["cloth"].astype(np.float64) * _CLOTH_STEP_CM,
        tint=given["tint"].astype(np.float64) / _TINT_ONE,
        shapes=_read_shapes(given),
    )


def _read_shapes(given: Mapping[str, np.ndarray]) -> dict[str, Shape]:
    shapes, start = {}, 0
    for name, count in zip(given["shape_names"], given["shape_counts"], strict=True):
        rows = slice(start, start + int(count))
        shapes[str(name)] = Shape(
            given["shape_vertices"][rows].astype(np.int64),
            given["shape_points"][rows].astype(np.float64) * _SHAPE_STEP_CM,
            given["shape_normals"][rows].astype(np.float64) / 63.0,
        )
        start += int(count)
    return shapes


def write_mesh(mesh: Mesh, file: BinaryIO) -> None:
    """Write the mesh packed: points to 0.06 mm, weights to 1/255. Reading and writing it again is exact."""
    shapes = [mesh.shapes[name] for name in mesh.shapes]
    np.savez_compressed(
        file,
        points=_rounded(mesh.points_cm / _POINT_STEP_CM, np.int16),
        normals=_rounded(mesh.normals * 127.0, np.int8),
        faces=mesh.faces.astype(np.uint16),
        bones=mesh.bones.astype(np.uint8),
        weights=_shares(mesh.weights),
        linear=_rounded(mesh.linear * 255.0, np.uint8),
        region=mesh.region.astype(np.uint8),
        region_names=np.array(mesh.region_names),
        openness=_rounded(mesh.openness * 255.0, np.uint8),
        cloth=_rounded(mesh.cloth_cm / _CLOTH_STEP_CM, np.int8),
        tint=_rounded(mesh.tint * _TINT_ONE, np.uint8),
        shape_names=np.array(list(mesh.shapes), dtype=np.str_),
        shape_counts=np.array([len(shape.vertices) for shape in shapes], np.int32),
        shape_vertices=_joined([shape.vertices for shape in shapes], (0,)).astype(np.uint16),
        shape_points=_rounded(_joined([s.cm for s in shapes], (0, 3)) / _SHAPE_STEP_CM, np.int16),
        shape_normals=_rounded(_joined([s.normals for s in shapes], (0, 3)) * 63.0, np.int8),
    )


def _joined(parts: list[np.ndarray], empty: tuple[int, ...]) -> np.ndarray:
    return np.concatenate(parts) if parts else np.zeros(empty)


def _rounded(values: Floats, kind: type[np.integer]) -> np.ndarray:
    limits = np.iinfo(kind)
    return np.clip(np.round(values), limits.min, limits.max).astype(kind)


def _shares(weights: Floats) -> np.ndarray:
    """Return weights in 255ths that sum to exactly 255; the largest takes the rounding."""
    shares = np.round(weights * 255.0).astype(np.int64)
    rows = np.arange(len(shares))
    shares[rows, shares.argmax(1)] += 255 - shares.sum(1)
    return shares.astype(np.uint8)


def _unit_rows(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))
