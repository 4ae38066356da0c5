"""Divides a part of the figure finer, so that fingers and toes are round in a close-up."""

from dataclasses import replace

import numpy as np

from tools.figure.arrays import Bools, Floats, Ints
from tools.figure.figure_mesh import FigureMesh
from twitchcare.figure.mesh import Mesh

REACH_CM = 0.05  # over which the slope of the surface is taken


def refined(figure: FigureMesh, kept: Bools, rounds: int = 1) -> Mesh:
    """Return the part of the mesh whose vertices are kept, each triangle parted in four per round.

    New vertices are moved onto the surface. Shapes are left out.
    """
    mesh = _cut_out(figure.mesh, kept)
    for _ in range(rounds):
        mesh = _parted(mesh)
    points = figure.field.project(mesh.points_cm, rounds=2)
    return replace(mesh, points_cm=points, normals=figure.field.normals(points, REACH_CM))


def _cut_out(mesh: Mesh, kept: Bools) -> Mesh:
    faces = mesh.faces[kept[mesh.faces].all(1)]
    used, renumbered = np.unique(faces, return_inverse=True)
    return Mesh(
        points_cm=mesh.points_cm[used],
        normals=mesh.normals[used],
        faces=renumbered.reshape(faces.shape),
        bones=mesh.bones[used],
        weights=mesh.weights[used],
        linear=mesh.linear[used],
        region=mesh.region[used],
        region_names=mesh.region_names,
        openness=mesh.openness[used],
        cloth_cm=mesh.cloth_cm[used],
        tint=mesh.tint[used],
        shapes={},
    )


def _parted(mesh: Mesh) -> Mesh:
    """Return the mesh with a new vertex in the middle of every edge."""
    faces, count = mesh.faces, len(mesh.points_cm)
    edges = np.sort(np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    pairs, where = np.unique(edges, axis=0, return_inverse=True)
    ab, bc, ca = (count + where.reshape(-1)).reshape(3, len(faces))
    a, b, c = faces.T
    parts = ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))

    def grown(values: Floats) -> Floats:
        return np.concatenate([values, (values[pairs[:, 0]] + values[pairs[:, 1]]) / 2])

    bones, weights = _strongest(mesh, pairs)
    return Mesh(
        points_cm=grown(mesh.points_cm),
        normals=grown(mesh.normals),
        faces=np.vstack([np.stack(part, axis=1) for part in parts]),
        bones=np.vstack([mesh.bones, bones]),
        weights=np.vstack([mesh.weights, weights]),
        linear=grown(mesh.linear),
        region=np.concatenate([mesh.region, mesh.region[pairs[:, 0]]]),
        region_names=mesh.region_names,
        openness=grown(mesh.openness),
        cloth_cm=grown(mesh.cloth_cm),
        tint=grown(mesh.tint),
        shapes={},
    )


def _strongest(mesh: Mesh, pairs: Ints) -> tuple[Ints, Floats]:
    """Return the four strongest bones halfway between two vertices, and their weights."""
    dense = np.zeros((len(mesh.points_cm), max(4, int(mesh.bones.max()) + 1)))
    rows = np.arange(len(dense))[:, None]
    np.add.at(dense, (rows, mesh.bones), mesh.weights)
    middle = (dense[pairs[:, 0]] + dense[pairs[:, 1]]) / 2
    bones = np.argsort(-middle, axis=1, kind="stable")[:, :4]
    weights = np.take_along_axis(middle, bones, 1)
    return bones, weights / weights.sum(1, keepdims=True)
