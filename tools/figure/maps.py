"""Bakes the clickable maps: paths of the regions and the shaded pictures under them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.figure.arrays import Floats, Ints
from tools.figure.figure_mesh import FigureMesh
from tools.figure.outlines import (
    OUTSIDE,
    Smoothing,
    deepest_point,
    path_knots,
    path_text,
    region_outlines,
    silhouette_outline,
    without_fragments,
)
from tools.figure.pictures import save_png
from tools.figure.raster import Camera, rasterise
from tools.figure.regions import NOT_OFFERED
from tools.figure.shading import Lights, Scene, draw
from tools.figure.slivers import Shape, without_slivers
from tools.figure.tongue import mouth_inset

Angles = dict[str, tuple[float, float, float]]
STANDING: Angles = {
    "upper_arm": (0, 24, 0),
    "forearm": (4, 0, 0),
    "forearm_twist": (0, 0, 12),
    "thigh": (0, 5, -2),
    "foot": (-28, 0, 0),
    "fingers": (3, 0, 0),
    "fingertips": (4, 0, 0),
}
SIDES = {"_L": "left", "_R": "right"}
MOST_BYTES = 700_000
DARK_PAGE = np.array([0.80, 0.79, 0.78])  # factors on the colours for a dark page
TONGUE_NUMBER = 10_000
ON_THE_FACE = (
    "neck_front",
    "neck_side",
    "forehead",
    "temple",
    "eyelid_upper",
    "eyelid_lower",
    "cheek",
    "lip_upper",
    "lip_lower",
    "jaw",
    "chin",
)


@dataclass(frozen=True, slots=True)
class View:
    """What a map shows: the picture's edges in centimetres and its scale."""

    name: str
    left_cm: float
    right_cm: float
    low_cm: float
    high_cm: float
    px_per_cm: float
    smoothing: Smoothing
    only: tuple[str, ...] = ()
    inset: tuple[int, int, int] | None = None  # left, top and size in pixels

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        wide, tall = self.right_cm - self.left_cm, self.high_cm - self.low_cm
        return round(wide * self.px_per_cm), round(tall * self.px_per_cm)

    @property
    def facing(self) -> float:
        """1 when seen from the front, -1 from the back."""
        return -1.0 if self.name == "back" else 1.0

    @property
    def mirror_px(self) -> float:
        """Pixel x of the figure's midline."""
        return -self.left_cm * self.px_per_cm


VIEWS = (
    View("front", -56, 56, -11, 178, 8, Smoothing(3.6, 120, 0.45)),
    View("back", -56, 56, -11, 178, 8, Smoothing(3.6, 120, 0.45)),
    View("face", -11, 16, 147.5, 176.5, 40, Smoothing(9.0, 500, 0.6), ON_THE_FACE, (790, 60, 270)),
)


def bake_maps(figure: FigureMesh, folder: Path) -> None:
    """Write the json and both pictures of every view into the folder."""
    vertices, normals = figure.posed_by(STANDING)
    shapes: dict[str, list[Shape]] = {}
    silhouettes: dict[str, str] = {}
    for view in VIEWS:
        labels = _mirrored(figure, view, _label_picture(figure, view, vertices))
        labels = without_fragments(labels, view.smoothing.least_px)
        picture = _underlay(figure, view, vertices, normals)
        found, outline = _shapes(figure, view, labels), path_text(silhouette_outline(labels, view.smoothing))
        if view.inset is not None:
            tongue, edge = _add_inset(picture, view.inset)
            found.append(tongue)
            outline = f"{outline} {edge}"
        shapes[view.name], silhouettes[view.name] = found, outline
        save_png(picture, folder / f"{view.name}_light.png", MOST_BYTES)
        dimmed = picture * np.append(DARK_PAGE, 1.0)
        save_png(dimmed, folder / f"{view.name}_dark.png", MOST_BYTES)
    offered = without_slivers(shapes)
    for view in VIEWS:
        width, height = view.size_px
        about = {"view": view.name, "width": width, "height": height, "silhouette": silhouettes[view.name]}
        write_map(folder / f"{view.name}.json", {**about, "regions": offered[view.name]})


def write_map(path: Path, body: Mapping[str, object]) -> None:
    """Write one map."""
    path.write_text(json.dumps(body, indent=1) + "\n", "utf-8")


def _label_picture(figure: FigureMesh, view: View, vertices: Floats) -> Ints:
    """Return the region number of each pixel, evaluated on the surface rather than per vertex."""
    width, height = view.size_px
    x = (vertices[:, 0] * view.facing - view.left_cm) * view.px_per_cm
    y = (view.high_cm - vertices[:, 1]) * view.px_per_cm
    _, triangle, weights = rasterise(
        x, y, 500 - vertices[:, 2] * view.facing, figure.faces, width, height, False
    )
    hit = triangle >= 0
    corners, share = figure.faces[triangle[hit]], weights[hit].astype(float)
    weight = np.column_stack([1 - share.sum(1), share])
    points = np.asarray(sum(figure.vertices[corners[:, k]] * weight[:, k : k + 1] for k in range(3)))
    labels = np.full(hit.shape, OUTSIDE, np.int64)
    labels[hit] = figure.regions.of(points, np.full(len(points), view.facing))
    return labels


def _mirrored(figure: FigureMesh, view: View, labels: Ints) -> Ints:
    """Return the picture with its right half replaced by the mirrored left half."""
    middle = round(view.mirror_px)
    wide = min(middle, labels.shape[1] - middle)
    left = labels[:, middle - wide : middle][:, ::-1]
    out, swap = labels.copy(), np.append(figure.names.mirrored(), OUTSIDE)
    out[:, middle : middle + wide] = swap[left]
    return out


def _shapes(figure: FigureMesh, view: View, labels: Ints) -> list[Shape]:
    shapes: list[Shape] = []
    for number, knots in region_outlines(labels, view.smoothing).items():
        label = figure.names.labels[number]
        region, side = (label[:-2], SIDES[label[-2:]]) if label[-2:] in SIDES else (label, None)
        if label in NOT_OFFERED or (view.only and region not in view.only):
            continue
        mark = deepest_point(labels == number, view.mirror_px if side is None else None)
        shapes.append(_shape(region, side, path_text(knots), mark))
    return shapes


def _shape(region: str, side: str | None, path: str, centre: tuple[float, float]) -> Shape:
    return {"region": region, "side": side, "path": path, "centre": [*centre]}


def _underlay(figure: FigureMesh, view: View, vertices: Floats, normals: Floats) -> Floats:
    width, height = view.size_px
    centre = np.array(
        [(view.left_cm + view.right_cm) / 2 * view.facing, (view.low_cm + view.high_cm) / 2, 0.0]
    )
    eye = centre + np.array([0.0, 0.0, 500.0 * view.facing])
    camera = Camera(eye, centre, width, height, view.high_cm - view.low_cm)
    zeros = np.zeros(len(vertices))
    scene = Scene(
        vertices, figure.faces, normals, figure.tint, figure.cloth_cm, zeros, figure.openness, zeros
    )
    return draw(scene, camera, Lights((0.35, 0.8, 1.0), shadows=False), samples=3)


def _add_inset(picture: Floats, inset: tuple[int, int, int]) -> tuple[Shape, str]:
    """Draw the open mouth into the picture; return the tongue's shape and the inset's outline."""
    left, top, size = inset
    drawn, level = mouth_inset(size)
    picture[top : top + size, left : left + size] = drawn
    smoothing = Smoothing(1.5, 20, 0.4)
    inside = np.full(picture.shape[:2], OUTSIDE, np.int64)
    inside[top : top + size, left : left + size][level > 0] = TONGUE_NUMBER
    shape = _shape(
        "tongue", None, path_text(silhouette_outline(inside, smoothing)), deepest_point(inside >= 0)
    )
    turn = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    middle, radius = np.array([left, top]) + size / 2, size * 0.49
    ring = middle + radius * np.stack([np.cos(turn), np.sin(turn)], 1)
    return shape, path_text(path_knots(ring, 0.3))
