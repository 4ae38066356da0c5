"""Shapes of the body that are drawn by hand: breathing in, spread toes, a short foot.

Offsets are centimetres in the bind pose, where trunk and head stand as in the zero pose.
"""

import numpy as np

from tools.figure.arrays import Floats, smoothstep
from tools.figure.binding import below
from tools.figure.body import Body
from tools.figure.correctives import fold_offsets
from tools.figure.field import Field
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.mesh import Mesh, Shape

TOES_OUT_CM = {"toe1": -0.75, "toe2": -0.2, "toe3": 0.25, "toe4": 0.7, "toe5": 1.2}
TOE_PARTING_CM = 0.16
LEAST_CM, LEAST_TURN = 0.004, 0.02


def body_offsets(body: Body, field: Field, mesh: Mesh) -> dict[str, Floats]:
    """Return all shapes of the body; of paired ones only the left."""
    found = {f"{fold.shape}_L": fold_offsets(body, mesh, fold) for fold in body.folds}
    found["breath"] = breath(body, mesh)
    found["toe_spread_L"] = toe_spread(body, field, mesh)
    found["foot_arch_L"] = foot_arch(body, mesh)
    return found


def breath(body: Body, mesh: Mesh) -> Floats:
    """Return the in-breath: the belly comes out, the ribs go out and up."""
    x, y, z = mesh.points_cm.T
    trunk = [body.skeleton.index(name) for name in ("pelvis", "lumbar", "waist", "chest")]
    held = (mesh.weights * np.isin(mesh.bones, trunk)).sum(1)
    held += 0.6 * (
        mesh.weights * np.isin(mesh.bones, [body.skeleton.index(f"clavicle_{s}") for s in "LR"])
    ).sum(1)
    front = smoothstep(z, -4.0, 5.0)
    belly = 1.5 * np.exp(-((x / 10) ** 2) - ((y - 107) / 9) ** 2) * front
    ribs = np.exp(-(((y - 128) / 11) ** 2))
    out = np.zeros_like(mesh.points_cm)
    out[:, 2] = held * (belly + 1.1 * ribs * front)
    out[:, 1] = held * 0.7 * np.exp(-(((y - 132) / 11) ** 2)) * (0.4 + 0.6 * front)
    out[:, 0] = held * 0.7 * np.exp(-(((y - 121) / 9) ** 2)) * np.tanh(x / 8)
    return out


def toe_spread(body: Body, field: Field, mesh: Mesh) -> Floats:
    """Return the toes of the left foot drawn apart."""
    local, turn, held = _in_foot(body, mesh)
    names = [p.name for p in body.primitives]
    away = field.to_primitives(mesh.points_cm, [names.index(f"{toe}_L") for toe in TOES_OUT_CM])
    near = np.exp(-(away - away.min(1, keepdims=True)) / TOE_PARTING_CM)
    out = near @ np.array(list(TOES_OUT_CM.values())) / near.sum(1)
    root = 12.6 - 1.5 * smoothstep(local[:, 0], 7.0, 14.0)
    reach = np.clip((local[:, 2] - root) / 4.0, 0, 1.2) ** 1.3
    return np.outer(held * reach * out, turn[:, 0])


def foot_arch(body: Body, mesh: Mesh) -> Floats:
    """Return the short left foot: the arch lifts and the ball of the foot draws back."""
    local, turn, held = _in_foot(body, mesh)
    x, y, z = local.T
    lift = 1.1 * np.exp(-(((z - 3.0) / 4.5) ** 2)) * smoothstep(-x, -12.0, -6.5) * smoothstep(-y, -9.5, -5.0)
    back = -0.8 * smoothstep(z, 2.0, 11.0)
    return np.outer(held * lift, turn[:, 1]) + np.outer(held * back, turn[:, 2])


def _in_foot(body: Body, mesh: Mesh) -> tuple[Floats, Floats, Floats]:
    """Return points as in the zero pose of the left foot, its turn in the bind pose, and what it holds."""
    index = body.skeleton.index("foot_L")
    bind = bone_matrices(body.skeleton, body.bind)[index]
    local = (mesh.points_cm - bind[:3, 3]) @ bind[:3, :3]
    held = (mesh.weights * np.isin(mesh.bones, below(body.skeleton, "foot_L"))).sum(1)
    return local, bind[:3, :3], held


def packed_shape(mesh: Mesh, offsets: Floats) -> Shape:
    """Return the shape with the vertices it really moves and what it does to their normals."""
    turned = vertex_normals(mesh.points_cm + offsets, mesh) - vertex_normals(mesh.points_cm, mesh)
    moved = np.linalg.norm(offsets, axis=1) > LEAST_CM
    rows = np.flatnonzero(moved | (np.linalg.norm(turned, axis=1) > LEAST_TURN))
    return Shape(rows, offsets[rows], np.clip(turned[rows], -2, 2))


def vertex_normals(points: Floats, mesh: Mesh) -> Floats:
    """Return unit normals as the mean of the triangles around each vertex."""
    a, b, c = (points[mesh.faces[:, k]] for k in range(3))
    across = np.cross(b - a, c - a)
    total = np.zeros_like(points)
    for k in range(3):
        np.add.at(total, mesh.faces[:, k], across)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))
