"""The figure's surface in the bind pose with all that later steps need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tools.figure.arrays import Floats, Ints
from tools.figure.body import Body, load_body
from tools.figure.clothing import cloth_depth, drape, skin_tint
from tools.figure.field import Field, seat_chains
from tools.figure.kinematics import bone_matrices
from tools.figure.meshing import Grid, mirrored_planes, planes, polygonise
from tools.figure.regions import RegionNames, Regions
from tools.figure.skinning import Binding, bind_points, move_points

REACHES = ((0.25, 0.3), (0.6, 0.5), (1.5, 0.4), (3.0, 0.3), (6.0, 0.12))


@dataclass(frozen=True, slots=True)
class FigureMesh:
    """Vertices (n, 3) in centimetres, triangles, and per-vertex values.

    label: region number; cloth_cm: depth inside the garment, negative on bare skin;
    tint: (n, 3) factors on the skin colour; openness: ambient light, 0.25 to 1.
    """

    body: Body
    field: Field
    regions: Regions
    bind: Floats
    vertices: Floats
    faces: Ints
    normals: Floats
    binding: Binding
    label: Ints
    cloth_cm: Floats
    tint: Floats
    openness: Floats

    @property
    def names(self) -> RegionNames:
        """The labels behind `label`."""
        return self.regions.names

    def posed(self, matrices: Floats) -> tuple[Floats, Floats]:
        """Return vertices and normals moved by bone matrices of the zero pose."""
        moves = matrices @ np.linalg.inv(self.bind)
        return move_points(self.body, self.binding, moves, self.vertices, self.normals)

    def posed_by(self, angles_deg: Mapping[str, Sequence[float]]) -> tuple[Floats, Floats]:
        """Return vertices and normals in a pose that is standing at the origin."""
        return self.posed(bone_matrices(self.body, self.body.both_sides(dict(angles_deg))))


def build_figure() -> FigureMesh:
    """Polygonise, bind and label the body; takes about twenty seconds."""
    body = load_body()
    seat_chains(body)
    bind = bone_matrices(body, body.bind_deg)
    field = Field(body, body.primitives, bind)
    hand = body.bones["fingers_L"]
    x, y, _ = bind[hand.index][:3, :3] @ hand.at_cm + bind[hand.index][:3, 3]
    fine_y = ((-2.0, 4.0, 0.45), (y - 12, y + 12, 0.45), (152.0, 168.0, 0.18))
    grid = Grid(
        x=mirrored_planes(78.0, 0.8, ((0.0, 7.0, 0.18), (x - 11, x + 11, 0.4))),
        y=planes(-2.0, 178.0, 0.8, fine_y),
        z=planes(-16.0, 24.0, 0.8, ((5.0, 11.0, 0.2), (11.0, 19.0, 0.45))),
    )
    vertices, faces = polygonise(field, grid, band_cm=4.1)
    normals = field.normals(vertices, 0.06)
    binding = bind_points(body, field, bind, vertices, faces)
    regions = Regions(body, field)
    label = regions.of(vertices, facing_front(body, bind, binding, normals))
    cloth_cm = cloth_depth(body, bind, binding, vertices)
    openness = field.openness(vertices, normals, REACHES, 0.62)[:, None]
    return FigureMesh(
        body=body,
        field=field,
        regions=regions,
        bind=bind,
        vertices=vertices,
        faces=faces,
        normals=drape(normals, cloth_cm, faces),
        binding=binding,
        label=label,
        cloth_cm=cloth_cm,
        tint=skin_tint(body, field, vertices),
        openness=drape(openness, cloth_cm, faces)[:, 0],
    )


def facing_front(body: Body, bind: Floats, binding: Binding, normals: Floats) -> Floats:
    """Return how far palms face the front and feet face up, in the zero pose of their bone."""
    turns = bind[binding.bones[:, 0], :3, :3]
    own = np.einsum("nji,nj->ni", turns, normals)
    names = np.array([bone.base for bone in body.bones.values()])[binding.bones[:, 0]]
    return np.asarray(np.where(np.isin(names, ("foot", "toes", "shin")), own[:, 1] + 0.45, own[:, 2]))
