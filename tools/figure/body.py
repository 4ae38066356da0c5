"""Reads `body.json`: skeleton, primitives and blend groups of the parametric body.

Units are centimetres and degrees. x points to the left of the figure, y up, z to the front.
The zero pose is standing with hanging arms and the palms to the front.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter1d

from tools.figure.arrays import MIRROR_X, Floats, turn_x, turn_y, turn_z
from twitchcare.figure.pose import Pose, bind_pose
from twitchcare.figure.skeleton import Skeleton, read_skeleton

BODY_FILE = Path(__file__).parents[2] / "resources" / "figure" / "body.json"
LOFT_SAMPLES = 96
UNPAIRED = frozenset(
    {
        *("forehead", "nose", "scalp", "lip_upper", "lip_lower", "chin"),
        *("neck_front", "neck_back", "abdomen", "back_upper", "back_lower"),
    }
)


@dataclass(slots=True)
class Primitive:
    """One solid of the body in the zero pose; `label` is a region with its side, if it has one."""

    name: str
    label: str | None
    bone: int
    group: int
    shape: str  # "ellipsoid", "chain" or "loft"
    role: str  # "add", "carve" or "tag" (labels a region, adds no flesh)
    blend_cm: float
    bias_cm: float
    seat_cm: float | None = None
    centre: Floats = field(default_factory=lambda: np.zeros(3))
    radii: Floats = field(default_factory=lambda: np.ones(3))
    frame: Floats = field(default_factory=lambda: np.eye(3))
    nodes: Floats = field(default_factory=lambda: np.zeros((0, 4)))
    table: Floats = field(default_factory=lambda: np.zeros((0, 4)))
    span: tuple[float, float] = (0.0, 1.0)
    exponent: float = 2.0


@dataclass(frozen=True, slots=True)
class Fold:
    """A corrective shape: the joint it belongs to and the angles at which it is made.

    only_even: even out the skin there, without drawing it towards the posed primitives.
    """

    shape: str
    bone: str
    baked_deg: Mapping[str, tuple[float, float, float]]
    only_even: bool


@dataclass(frozen=True, slots=True)
class Body:
    """Everything read from `body.json`, with mirrored parts written out.

    blend_cm: (bones,) how far from its joint the skin begins to follow a bone.
    """

    skeleton: Skeleton
    bind: Pose
    blend_cm: Floats
    primitives: tuple[Primitive, ...]
    group_names: tuple[str, ...]
    group_blends_cm: Floats
    folds: tuple[Fold, ...]


def load_body(path: Path = BODY_FILE) -> Body:
    """Return the body described by the file."""
    raw = json.loads(path.read_text("utf-8"))
    skeleton = read_skeleton(raw)
    names = [
        name
        for group in raw["groups"]
        for name in (
            [f"{group['name']}_L", f"{group['name']}_R"] if group.get("mirrored") else [group["name"]]
        )
    ]
    blends = {group["name"]: float(group["blend_cm"]) for group in raw["groups"]}
    return Body(
        skeleton=skeleton,
        bind=bind_pose(skeleton, raw),
        blend_cm=np.array([raw["bones"][bone.base].get("blend_cm", 4.0) for bone in skeleton.bones]),
        primitives=tuple(_primitives(raw["primitives"], skeleton, names)),
        group_names=tuple(names),
        group_blends_cm=np.array([blends[name.removesuffix("_L").removesuffix("_R")] for name in names]),
        folds=tuple(
            Fold(g["shape"], g["bone"], g["baked_deg"], bool(g.get("only_even")))
            for g in raw.get("correctives", ())
        ),
    )


def _sides(mirrored: bool) -> str:
    return "LR" if mirrored else "C"


def _mirror(side: str) -> Floats:
    return MIRROR_X if side == "R" else np.ones(3)


def _sided(name: str, side: str, known: Any) -> str:
    return name if name in known else f"{name}_{side}"


def _primitives(raw: list[dict[str, Any]], skeleton: Skeleton, groups: list[str]) -> list[Primitive]:
    found = []
    for given in raw:
        for side in _sides(bool(given.get("mirrored", True))):
            region = given.get("region")
            label = region if region is None or side == "C" or region in UNPAIRED else f"{region}_{side}"
            primitive = Primitive(
                name=given["name"] if side == "C" else f"{given['name']}_{side}",
                label=label,
                bone=skeleton.index(_sided(given["bone"], side, skeleton)),
                group=groups.index(_sided(given["group"], side, groups)),
                shape=given["shape"],
                role=given.get("role", "add"),
                blend_cm=float(given.get("blend_cm", 1.0)),
                bias_cm=float(given.get("bias_cm", 0.0)),
                seat_cm=given.get("seat_cm"),
            )
            _give_shape(primitive, given, side)
            found.append(primitive)
    return found


def _give_shape(primitive: Primitive, given: dict[str, Any], side: str) -> None:
    if primitive.shape == "ellipsoid":
        about_x, about_y, about_z = given.get("turn_deg", (0, 0, 0))
        frame = turn_z(about_z) @ turn_y(about_y) @ turn_x(about_x)
        flip = np.diag(_mirror(side))
        primitive.centre = np.array(given["centre_cm"], float) * _mirror(side)
        primitive.radii = np.array(given["radii_cm"], float)
        primitive.frame = flip @ frame @ flip
    elif primitive.shape == "chain":
        nodes = np.array(given["points_cm"], float)
        nodes[:, :3] *= _mirror(side)
        primitive.nodes = _smooth_chain(nodes)
    else:
        primitive.table, primitive.span = _loft_table(np.array(given["stations_cm"], float))
        primitive.table[:, 0] *= _mirror(side)[0]
        primitive.exponent = float(given.get("exponent", 2.0))
        if given.get("axis", "y") == "z":
            primitive.frame = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])


def _smooth_chain(nodes: Floats) -> Floats:
    """Return nodes (x, y, z, radius) of a centripetal spline through the given ones."""
    if len(nodes) < 3:
        return nodes
    steps = np.sqrt(np.linalg.norm(np.diff(nodes[:, :3], axis=0), axis=1))
    along = np.concatenate([[0.0], np.cumsum(steps)])
    count = (len(nodes) - 1) * 9 + 1
    at = np.interp(np.linspace(0, len(nodes) - 1, count), np.arange(len(nodes)), along)
    fine = np.asarray(CubicSpline(along, nodes, bc_type="natural")(at))
    fine[:, 3] = np.maximum(fine[:, 3], nodes[:, 3].min() * 0.8)
    return fine


def _loft_table(stations: Floats) -> tuple[Floats, tuple[float, float]]:
    """Return rows (centre u, centre v, half width, half depth) along the axis, and the axis span.

    stations: rows (position along the axis, u min, u max, v min, v max).
    """
    stations = stations[np.argsort(stations[:, 0])]
    at = np.linspace(stations[0, 0], stations[-1, 0], LOFT_SAMPLES)
    edges = np.asarray(PchipInterpolator(stations[:, 0], stations[:, 1:])(at))
    pad = 24  # reflecting through the ends keeps the end values
    padded = np.vstack([2 * edges[0] - edges[pad:0:-1], edges, 2 * edges[-1] - edges[-2 : -pad - 2 : -1]])
    edges = gaussian_filter1d(padded, 0.03 * LOFT_SAMPLES, axis=0)[pad:-pad]
    u_low, u_high, v_low, v_high = edges.T
    table = np.stack(
        [(u_low + u_high) / 2, (v_low + v_high) / 2, (u_high - u_low) / 2, (v_high - v_low) / 2], axis=1
    )
    return table, (float(stations[0, 0]), float(stations[-1, 0]))
