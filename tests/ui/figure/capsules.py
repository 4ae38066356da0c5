"""A body of capsules, one for each bone: stands in for the packaged mesh and is made in milliseconds."""

import numpy as np

from twitchcare.figure.arrays import Floats, Ints, unit
from twitchcare.figure.mesh import Mesh, Shape
from twitchcare.figure.motion import Motion
from twitchcare.figure.pose import Pose, pose_of
from twitchcare.figure.setting import Prop, PropKind, View
from twitchcare.figure.skeleton import Skeleton, load_skeleton
from twitchcare.figure.skinning import Skin

_THICK_CM = {"pelvis": 12.0, "lumbar": 11.0, "waist": 11.0, "chest": 13.0, "head": 9.0, "neck": 5.0}
_LIMB_CM = {"thigh": 7.5, "shin": 5.0, "upper_arm": 4.5, "forearm": 4.0, "forearm_twist": 3.5, "foot": 4.0}
_ENDS_CM = {"head": (0.0, 14.0, 1.0), "toes": (0.0, 0.0, 5.0), "wrist": (0.5, -8.0, 0.0)}


def capsule_skin(around: int = 12, along: int = 8) -> Skin:
    """Return a skin with a few thousand triangles on the packaged skeleton, bound in its zero pose."""
    skeleton = load_skeleton()
    return Skin(capsule_mesh(skeleton, around, along), skeleton, Pose(np.zeros((len(skeleton.bones), 3))))


def capsule_mesh(skeleton: Skeleton, around: int, along: int) -> Mesh:
    points, normals, faces, owners = [], [], [], []
    count = 0
    for bone in skeleton.bones:
        children = [
            other.at_cm for other in skeleton.bones if other.parent == bone.index and not _far(other.name)
        ]
        end = (
            np.mean(children, axis=0) if children else bone.at_cm + _ENDS_CM.get(bone.base, (0.0, -3.0, 0.0))
        )
        thick = _THICK_CM.get(bone.base, _LIMB_CM.get(bone.base, 1.2))
        part, outwards, corners = _capsule(bone.at_cm, end, thick, around, along)
        points.append(part)
        normals.append(outwards)
        faces.append(corners + count)
        owners.append(np.full(len(part), bone.index))
        count += len(part)
    return _mesh(skeleton, np.vstack(points), np.vstack(normals), np.vstack(faces), np.concatenate(owners))


def _far(name: str) -> bool:
    return name.startswith(("thigh", "clavicle", "thumb"))


def _mesh(skeleton: Skeleton, points: Floats, normals: Floats, faces: Ints, owner: Ints) -> Mesh:
    count = len(points)
    names = tuple(bone.name for bone in skeleton.bones)
    belly = np.flatnonzero(np.isin(owner, [skeleton.index("chest"), skeleton.index("waist")]))
    covered = {"pelvis", "lumbar", "waist", "chest", "clavicle", "thigh"}
    cloth = np.array([5.0 if skeleton.bones[index].base in covered else -5.0 for index in owner])
    return Mesh(
        points_cm=points,
        normals=normals,
        faces=faces,
        bones=np.tile(owner[:, None], (1, 4)),
        weights=np.tile([1.0, 0.0, 0.0, 0.0], (count, 1)),
        linear=np.zeros(count),
        region=owner,
        region_names=names,
        openness=np.ones(count),
        cloth_cm=cloth,
        tint=np.ones((count, 3)),
        shapes={"breath": Shape(belly, normals[belly] * 2.0, np.zeros((len(belly), 3)))},
    )


def _capsule(
    start: Floats, end: Floats, thick: float, around: int, along: int
) -> tuple[Floats, Floats, Ints]:
    axis = unit(end - start)
    side = unit(np.cross(axis, [0.0, 0.0, 1.0] if abs(axis[2]) < 0.9 else [1.0, 0.0, 0.0]))
    other = np.cross(axis, side)
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    ring = np.cos(angle)[:, None] * side + np.sin(angle)[:, None] * other
    tilt = np.linspace(-0.48 * np.pi, 0.48 * np.pi, along + 1)  # open ends: a pole would have no area
    points, normals = [], []
    for lean in tilt:
        outward = np.cos(lean) * ring + np.sin(lean) * axis
        points.append((start if lean <= 0 else end) + thick * outward)
        normals.append(outward)
    rows = np.arange(along)[:, None] * around
    now, then = np.arange(around), (np.arange(around) + 1) % around
    a, b, c, d = rows + now, rows + then, rows + around + then, rows + around + now
    faces = np.stack([np.stack([a, b, c], -1), np.stack([a, c, d], -1)], 2).reshape(-1, 3)
    return np.vstack(points), np.vstack(normals), faces


def reaching_motion(repeats: bool = False, close: str | None = None) -> Motion:
    """Return a motion that lifts the left arm beside a wall, on a mat."""
    skeleton = load_skeleton()
    start = pose_of(skeleton, {"upper_arm": (0.0, 12.0, 0.0)})
    end = pose_of(skeleton, {"upper_arm_L": (150.0, 10.0, 0.0), "upper_arm_R": (0.0, 12.0, 0.0)})
    props = (Prop(PropKind.CHAIR, (0.0, 0.0, -60.0)), Prop(PropKind.MAT, (0.0, 0.0, 10.0)))
    view = View(35.0, 8.0, close, 25.0 if close else 0.0)
    return Motion("reach", (start, end), view, ("upper_arm_L",), props, repeats)
