"""Puts eyes, mouth, brows and hair into a finished mesh and gives it the shapes of the face.

`with_face(mesh, surface, head, detail)` is all that others call, when everything else is known of the mesh.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from tools.figure import ears, eyes, hair, mouth
from tools.figure.arrays import MIRROR_X, Floats, Ints
from tools.figure.face_detail import Detail
from tools.figure.face_patch import AS_SKIN, Patch, eased, forward, seat, vertex_normals
from tools.figure.face_shapes import skin_movers, turned_normals
from tools.figure.field import Field
from twitchcare.figure.mesh import Mesh, Shape

REACHES = ((0.25, 0.3), (0.6, 0.5), (1.5, 0.4), (3.0, 0.3), (6.0, 0.12))
AMBIENT = 0.62  # strength of the hidden light
LEAST_CM, FLAT = 0.002, 1e-6
SPAN = 0.72  # triangles with their middle nearer than this would span the hole
RIM = 0.82  # share of a ring of lids or lips that has no skin behind it
SINK_CM = 0.6  # how far that skin's edge goes back
SCALP_CM = 0.6  # the same under the hair
SCALP_DEG = (-2.0, 8.0)  # above the hairline, where it begins to and has gone back
BALD_DEG = 18.0  # above the hairline, where the scalp is left out
SOFT_LIGHT = 0.45  # share of the ambient shadow that is taken from the face
FACE_LOW_CM = 148.0  # no skin below this height moves with the face
EVENING_ROUNDS = 6
NEW_NORMAL = 0.15  # a seated share above this takes its light from the skin below


def face_patches(surface: Field, detail: Detail) -> list[Patch]:
    """Return all patches of the face in the bind pose."""
    brow, ear = hair.brow(surface, detail.brow_columns), ears.ear(*detail.ear)
    left = [*eyes.left_eye(surface, detail), brow, ear]
    middle = [
        mouth.lips(surface, detail.lip_columns, detail.lip_rows),
        mouth.teeth(surface, True, detail.tooth_columns),
        mouth.teeth(surface, False, detail.tooth_columns),
        mouth.tongue(*detail.tongue),
        hair.hair(surface, *detail.hair),
    ]
    return [*middle, *left, *[patch.mirrored() for patch in left]]


@dataclass(frozen=True, slots=True)
class _Added:
    """All patches as one list of points, with the normals they have in any shape."""

    points: Floats
    faces: Ints
    seated: Floats
    skin_normals: Floats

    def normals(self, points: Floats, on_skin: Floats) -> Floats:
        """Return unit normals of the patches moved to these points; where they are seated, of the skin."""
        own = vertex_normals(points, self.faces)
        mixed = own * (1 - self.seated[:, None]) + on_skin * self.seated[:, None]
        long = np.linalg.norm(mixed, axis=1, keepdims=True)
        return np.where(long > FLAT, mixed / np.maximum(long, FLAT), on_skin)  # a point has no slope


def with_face(mesh: Mesh, surface: Field, head: int, detail: Detail) -> Mesh:
    """Return the mesh with eyes, mouth, brows and hair, and with the shapes of the face.

    surface: the field of the bind pose. head: index of the head's bone. detail: one of `DETAILS`.
    """
    mesh = _even_forehead(mesh)
    patches = face_patches(surface, detail)
    skin, faces = without_hidden(surface, mesh.points_cm, mesh.faces)
    points, patch_faces = joined(patches)
    seated = _all(patches, "seated")
    added = _Added(points, patch_faces, seated, surface.normals(points, 0.06))
    normals = added.normals(points, added.skin_normals)
    light = _softened(surface.openness(points, normals, REACHES, AMBIENT), points)
    light = np.where(seated > NEW_NORMAL, light, np.maximum(light, 0.75)) * _all(patches, "shade")
    count = len(points)
    bones, weights = np.full((count, 4), head), np.zeros((count, 4))
    weights[:, 0] = 1.0
    whole = replace(
        mesh,
        points_cm=np.vstack([skin, points]),
        normals=np.vstack([mesh.normals, normals]),
        faces=np.vstack([faces, patch_faces + len(skin)]),
        bones=np.vstack([mesh.bones, bones]),
        weights=np.vstack([mesh.weights, weights]),
        linear=np.concatenate([mesh.linear, np.zeros(count)]),
        region=np.concatenate([mesh.region, _regions(mesh, points, patches)]),
        openness=np.concatenate([_softened(mesh.openness, skin), np.clip(light, 0.12, 1)]),
        cloth_cm=np.concatenate([mesh.cloth_cm, np.full(count, -1.0)]),
        tint=np.vstack([mesh.tint, *[patch.tint for patch in patches]]),
    )
    return replace(whole, shapes={**mesh.shapes, **_shapes(whole, len(skin), patches, added)})


def _even_forehead(mesh: Mesh) -> Mesh:
    """Return the mesh with even light on forehead and temples, where long triangles would show as streaks."""
    points = mesh.points_cm
    share = eased(points[:, 1], 164.9, 166.2) * eased(eyes.in_ring(points), 0.97, 1.0)
    share *= eased(points[:, 2], -1.0, 1.0)
    starts, ends = mesh.faces[:, [0, 1, 2]].ravel(), mesh.faces[:, [1, 2, 0]].ravel()
    links = np.maximum(np.bincount(starts, minlength=len(points)), 1)[:, None]
    values = np.column_stack([mesh.normals, mesh.openness])
    for _ in range(EVENING_ROUNDS):
        total = np.stack([np.bincount(starts, one[ends], len(points)) for one in values.T], 1)
        values = values + 0.6 * share[:, None] * (total / links - values)
    long = np.linalg.norm(values[:, :3], axis=1, keepdims=True)
    return replace(mesh, normals=values[:, :3] / long, openness=values[:, 3])


def _softened(openness: Floats, points: Floats) -> Floats:
    """Return the ambient light with lighter shadows on the front of the face."""
    front = eased(points[:, 2], 1.5, 6.0) * eased(points[:, 1], 153.0, 155.5)
    return np.asarray(openness + SOFT_LIGHT * front * (1 - openness))


def _regions(mesh: Mesh, points: Floats, patches: Sequence[Patch]) -> Ints:
    """Return the region of every point of the patches; the tongue belongs to the lower lip."""
    names = {name: i for i, name in enumerate(mesh.region_names)}
    _, nearest = cKDTree(mesh.points_cm).query(points)
    labels = [label for patch in patches for label in patch.region]
    own = np.array([names.get(label, names["lip_lower"]) for label in labels])
    return np.where(np.array(labels) == AS_SKIN, mesh.region[nearest], own)


def without_hidden(surface: Field, points: Floats, faces: Ints) -> tuple[Floats, Ints]:
    """Return points sunk below the patches, and the triangles that are left around them.

    Points well inside a ring of lids or lips move out to a rim below it, so that the hole has a clean edge.
    """
    sunk, hidden = points.copy(), hair.inside_deg(points) > BALD_DEG
    for ring, middle in ((eyes.in_ring, eyes.CENTRE_CM), (mouth.in_ring, mouth.CENTRE_CM)):
        share = ring(points)
        inside = np.flatnonzero(share < RIM)
        hidden[inside] = True
        side = np.where(points[inside, :1] < 0, MIRROR_X, 1.0) * middle
        flat = (points[inside] - side) * [1.0, 1.0, 0.0]
        rim = side + flat * (RIM / np.maximum(share[inside], 0.05))[:, None]
        sunk[inside] = seat(surface, rim, forward(rim))
        sunk -= forward(points) * (SINK_CM * eased(share, 0.98, RIM))[:, None]
    inwards = hair.CENTRE_CM - points
    inwards /= np.linalg.norm(inwards, axis=1, keepdims=True)
    sunk += inwards * (SCALP_CM * eased(hair.inside_deg(points), *SCALP_DEG))[:, None]
    middles = sunk[faces].mean(1)
    across = np.minimum(eyes.in_ring(middles), mouth.in_ring(middles)) < SPAN
    across &= (np.minimum(eyes.in_ring(sunk), mouth.in_ring(sunk)) < 1.0)[faces].all(1)
    return sunk, faces[~hidden[faces].all(1) & ~across]


def joined(patches: Sequence[Patch]) -> tuple[Floats, Ints]:
    """Return all points and all triangles."""
    first = np.cumsum([0, *[len(patch.points) for patch in patches]])
    faces = np.vstack([patch.faces + start for patch, start in zip(patches, first, strict=False)])
    return np.vstack([patch.points for patch in patches]), faces


def _all(patches: Sequence[Patch], name: str) -> Floats:
    return np.concatenate([getattr(patch, name) for patch in patches])


def _shapes(whole: Mesh, skin_count: int, patches: Sequence[Patch], added: _Added) -> Mapping[str, Shape]:
    """Return every shape of the face for the joined mesh."""
    skin = whole.points_cm[:skin_count]
    face = np.flatnonzero(skin[:, 1] > FACE_LOW_CM)
    found = {}
    for name, (moved_skin, moved_patch) in moved_points(skin, face, patches).items():
        move = skin_movers().get(name, _still)
        normals = whole.normals.copy()
        normals[face] = turned_normals(move, skin[face], normals[face])
        on_skin = turned_normals(move, added.points, added.skin_normals)
        normals[len(skin) :] = added.normals(moved_patch, on_skin)
        cm = np.vstack([moved_skin, moved_patch]) - whole.points_cm
        rows = np.flatnonzero(np.linalg.norm(cm, axis=1) > LEAST_CM)
        found[name] = Shape(rows, cm[rows], (normals - whole.normals)[rows])
    return found


def _still(points: Floats) -> Floats:
    return np.zeros_like(points)


def moved_points(skin: Floats, face: Ints, patches: Sequence[Patch]) -> dict[str, tuple[Floats, Floats]]:
    """Return for each shape where the points of skin and patches go; face: which points of skin may move."""
    movers = skin_movers()
    names = sorted({*movers, *[name for patch in patches for name in patch.moved]})
    found = {}
    for name in names:
        moved, parts = skin.copy(), []
        if name in movers:
            moved[face] += movers[name](skin[face])
        for patch in patches:
            points = patch.moved.get(name, patch.points)
            if name in movers and name not in patch.moved:
                points = points + patch.follows[:, None] * movers[name](patch.points)
            parts.append(points)
        found[name] = (moved, np.vstack(parts))
    return found
