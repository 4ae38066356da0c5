"""Bodies, poses and rotations that the tests of the figure share."""

from itertools import product

import numpy as np
from hypothesis import strategies as st

from twitchcare.figure.arrays import Floats, Ints
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.mesh import Mesh, Shape
from twitchcare.figure.pose import Pose, pose_of
from twitchcare.figure.skeleton import load_skeleton

SKELETON = load_skeleton()
REST = pose_of(SKELETON, {})


def place(angles_deg: dict[str, tuple[float, float, float]], landmark: str) -> Floats:
    """Where a landmark is when some bones turn, in centimetres: x to the left, y up, z to the front."""
    return landmark_at(SKELETON, bone_matrices(SKELETON, pose_of(SKELETON, angles_deg)), landmark)


def cube(side_cm: float = 2.0) -> tuple[Floats, Ints]:
    """Corners and outward triangles of a cube around the origin."""
    corners = np.array(list(product((-1.0, 1.0), repeat=3))) * side_cm / 2
    faces = []
    for axis, sign in product(range(3), (-1.0, 1.0)):
        a, b, c, d = np.flatnonzero(np.sign(corners[:, axis]) == sign)
        for face in ((a, b, d), (a, d, c)):
            one, two, three = corners[list(face)]
            outwards = np.cross(two - one, three - one)[axis] * sign > 0
            faces.append(face if outwards else face[::-1])
    return corners, np.array(faces, np.int64)


def column_mesh(bones: tuple[str, str], bottom_cm: Floats, height_cm: float, linear: float = 0.0) -> Mesh:
    """A square tube that goes up from a place; the lower bone holds its foot, the upper one its top."""
    rings = 9
    ring = np.array([[1.0, 0.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 0.0, -1.0], [-1.0, 0.0, 1.0]])
    at = np.linspace(0.0, 1.0, rings)
    points = np.concatenate([ring + bottom_cm + [0.0, height_cm * share, 0.0] for share in at])
    upper = np.repeat(np.round(at * 255) / 255, 4)
    faces = []
    for row in range(rings - 1):
        for k in range(4):
            a, b = 4 * row + k, 4 * row + (k + 1) % 4
            faces += [(a, b, b + 4), (a, b + 4, a + 4)]
    count = len(points)
    numbers = [SKELETON.index(name) for name in bones]
    nothing = np.zeros(count)
    return Mesh(
        points_cm=points,
        normals=np.tile(ring / np.sqrt(2), (rings, 1)),
        faces=np.array(faces, np.int64),
        bones=np.tile(np.array([*numbers, 0, 0]), (count, 1)),
        weights=np.stack([1 - upper, upper, nothing, nothing], 1),
        linear=np.full(count, linear),
        region=(upper > 0.5).astype(np.int64),
        region_names=("foot_end", "top_end"),
        openness=np.ones(count),
        cloth_cm=np.full(count, -1.0),
        tint=np.ones((count, 3)),
        shapes={"breath": Shape(np.array([0, 5]), np.array([[1.0, 0, 0], [0, 0, 2.0]]), np.zeros((2, 3)))},
    )


numbers = st.floats(-1.0, 1.0, allow_subnormal=False)


@st.composite
def turns(draw: st.DrawFn) -> Floats:
    """Unit quaternions of all rotations."""
    parts = np.array([draw(numbers) for _ in range(4)])
    length = np.linalg.norm(parts)
    return np.asarray(parts / length) if length > 0.1 else np.array([1.0, 0.0, 0.0, 0.0])


@st.composite
def poses(draw: st.DrawFn) -> Pose:
    """Poses in which every joint lies within its limits, anywhere in the room."""
    seed = draw(st.integers(0, 2**32 - 1))
    chance = np.random.default_rng(seed)
    angles = np.zeros((len(SKELETON.bones), 3))
    for bone in SKELETON.bones:
        for axis, name in enumerate(("flex", "abd", "rot")):
            low, high = bone.limits_deg.get(name, (0.0, 0.0))
            angles[bone.index, axis] = chance.uniform(low, high)
    shapes = {
        name: draw(st.floats(0, 1)) for name in draw(st.sets(st.sampled_from(["breath", "toe_spread_L"])))
    }
    return Pose(angles, chance.uniform(-90, 90, 3), draw(turns()), shapes)
