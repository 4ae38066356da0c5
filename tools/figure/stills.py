"""Bakes the start and end pictures of the exercises."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.figure_mesh import FigureMesh
from tools.figure.pictures import save_webp
from tools.figure.props import MAT_CM, Solid, build_props
from tools.figure.raster import Camera
from tools.figure.shading import Lights, Scene, draw
from tools.figure.skinning import neighbour_mean
from tools.figure.solver import PoseRequest, PoseSolver

POSES_FILE = Path(__file__).parents[2] / "resources" / "figure" / "poses.json"
WIDTH_PX, HEIGHT_PX = 900, 700
START_GLOW, END_GLOW = 0.45, 1.0
FADE_PX = 70
MARGIN = 0.90  # share of the picture that the scene may fill
DISTANCE_CM = 500.0


@dataclass(frozen=True, slots=True)
class PosedFigure:
    """One moment of an exercise, ready to draw."""

    vertices: Floats
    normals: Floats
    solids: list[Solid]

    def extent(self, above_cm: float | None) -> Floats:
        """Return the points that the picture must show."""
        points = np.vstack([self.vertices, *[solid.vertices for solid in self.solids]])
        return points if above_cm is None else self.vertices[self.vertices[:, 1] > above_cm]


def read_poses(path: Path = POSES_FILE) -> dict[str, Any]:
    """Return the exercises of `poses.json`, each moment merged with its base."""
    raw = json.loads(path.read_text("utf-8"))
    for exercise in raw["exercises"].values():
        for moment in ("start", "end"):
            given = exercise[moment]
            base = raw["bases"].get(given.get("base"), {})
            given["joints"] = {**base.get("joints", {}), **given.get("joints", {})}
            given["goals"] = [*base.get("goals", []), *given.get("goals", [])]
            given["root"] = {**base.get("root", {}), **given.get("root", {})}
    found: dict[str, Any] = raw["exercises"]
    return found


def bake_still(figure: FigureMesh, name: str, exercise: dict[str, Any], folder: Path) -> None:
    """Solve and draw both pictures of one exercise with the same camera."""
    moments = {moment: pose(figure, exercise, moment) for moment in ("start", "end")}
    above = exercise.get("above_cm")
    extent = np.vstack([moment.extent(above) for moment in moments.values()])
    camera = framing(extent, *exercise["view_deg"])
    has_mat = any(prop[0] == "mat" for prop in exercise["props"])
    floor = None if above is not None else (-MAT_CM if has_mat else 0.0)
    for moment, posed in moments.items():
        strength = START_GLOW if moment == "start" else END_GLOW
        scene = _scene(figure, posed, exercise["targets"], strength)
        picture = draw(scene, camera, Lights(floor_cm=floor), samples=2)
        if above is not None:
            picture[-FADE_PX:, :, 3] *= np.linspace(1, 0, FADE_PX)[:, None] ** 0.8
        save_webp(picture, folder / f"{name}_{moment}.webp")


def pose(figure: FigureMesh, exercise: dict[str, Any], moment: str) -> PosedFigure:
    """Return the solved figure of one moment with its props."""
    given = exercise[moment]
    root = given["root"]
    request = PoseRequest(
        angles_deg=figure.body.both_sides(given["joints"]),
        root_turn_deg=tuple(root.get("turn_deg", (0, 0, 0))),
        root_shift_cm=tuple(root.get("shift_cm", (0, 0, 0))),
        goals=given["goals"],
    )
    matrices = PoseSolver(figure, request).solve()
    vertices, normals = figure.posed(matrices)
    props = given.get("props", exercise["props"])
    return PosedFigure(vertices, normals, build_props(props, figure.body, matrices, vertices))


def framing(points: Floats, around_deg: float, above_deg: float) -> Camera:
    """Return a camera that sees all points; 0 degrees around looks at the front, 90 at the left side."""
    around, above = np.radians(around_deg), np.radians(above_deg)
    away = np.array([np.sin(around) * np.cos(above), np.sin(above), np.cos(around) * np.cos(above)])
    target, distance = (points.min(0) + points.max(0)) / 2, DISTANCE_CM
    camera = Camera(target + away * distance, target, WIDTH_PX, HEIGHT_PX)
    for _ in range(4):
        x, y, _ = camera.project(points)
        fill = max((x.max() - x.min()) / (WIDTH_PX * MARGIN), (y.max() - y.min()) / (HEIGHT_PX * MARGIN))
        right, up, _ = camera.axes
        off_x, off_y = (x.max() + x.min() - WIDTH_PX) / 2, (y.max() + y.min() - HEIGHT_PX) / 2
        target = target + (right * off_x - up * off_y) * distance / camera.focal_px
        distance *= float(fill)
        camera = Camera(target + away * distance, target, WIDTH_PX, HEIGHT_PX)
    return camera


def _scene(figure: FigureMesh, posed: PosedFigure, targets: list[str], strength: float) -> Scene:
    parts, count = posed.solids, len(posed.vertices)
    offsets = np.cumsum([count, *[len(solid.vertices) for solid in parts]])
    extra = int(offsets[-1]) - count
    return Scene(
        vertices=np.vstack([posed.vertices, *[solid.vertices for solid in parts]]),
        faces=np.vstack([figure.faces, *[s.faces + o for s, o in zip(parts, offsets, strict=False)]]),
        normals=np.vstack([posed.normals, *[solid.normals for solid in parts]]),
        colour=np.vstack([figure.tint, *[solid.colour for solid in parts]]),
        cloth_cm=np.concatenate([figure.cloth_cm, np.full(extra, -1.0)]),
        glow=np.concatenate([strength * _glow(figure, targets), np.zeros(extra)]),
        openness=np.concatenate([figure.openness, np.ones(extra)]),
        prop=np.concatenate([np.zeros(count), np.ones(extra)]),
    )


def _glow(figure: FigureMesh, targets: list[str]) -> Floats:
    chosen = [figure.names.number(label) for label in targets]
    glow = np.isin(figure.label, chosen).astype(float)
    spread = neighbour_mean(figure.faces, len(glow))
    for _ in range(10):
        glow = 0.5 * glow + 0.5 * (spread @ glow)
    return glow
