"""The figure's surface in the bind pose: one finely divided, and thinned ones for the program."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from tools.figure.arrays import Floats, Ints
from tools.figure.binding import Binding, bind_points
from tools.figure.body import Body, load_body
from tools.figure.clothing import cloth_depth, drape, skin_tint
from tools.figure.face import face_patches, with_face
from tools.figure.face_detail import DETAILS, Detail
from tools.figure.field import Field, seat_chains
from tools.figure.halves import Mirror, border, both_halves
from tools.figure.meshing import Grid, planes, polygonise
from tools.figure.regions import RegionNames, Regions
from tools.figure.shapes import body_offsets, packed_shape
from tools.figure.simplify import Swelling, thinned
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.mesh import Mesh, Shape
from twitchcare.figure.pose import pose_of
from twitchcare.figure.skinning import Skin

REACHES = ((0.25, 0.3), (0.6, 0.5), (1.5, 0.4), (3.0, 0.3), (6.0, 0.12))
FACE_CM = (0.0, 160.5, 4.0)
# The nose: centre, radius, and its share of the head's gain on top of it.
SMALL_CM = (((0.0, 159.8, 9.4), 2.6, 0.6),)
# Triangles (some are then left out under eyes, lips and hair), and how much more of them head, hands and
# feet get, for each packed mesh.
LEVELS = {
    "body": (14_300, (2.0, 2.4, 1.9)),
    "body_low": (3_660, (1.5, 1.7, 1.3)),
    "body_close": (24_550, (3.2, 3.2, 2.6)),
}


@dataclass(frozen=True, slots=True)
class FigureMesh:
    """A surface with what it was made from."""

    body: Body
    field: Field
    regions: Regions
    mesh: Mesh

    @property
    def names(self) -> RegionNames:
        """The labels behind `mesh.region`."""
        return self.regions.names

    def posed_by(self, angles_deg: Mapping[str, tuple[float, float, float]]) -> tuple[Floats, Floats]:
        """Return vertices and normals in a pose that is standing at the origin."""
        skeleton = self.body.skeleton
        return Skin(self.mesh, skeleton, self.body.bind).posed(pose_of(skeleton, angles_deg))


class FigureBuilder:
    """Makes meshes of one body. The finely divided half takes about fifteen seconds, the rest a few."""

    def __init__(self, body: Body | None = None) -> None:
        self.body = load_body() if body is None else body
        seat_chains(self.body)
        self._bind = bone_matrices(self.body.skeleton, self.body.bind)
        self.field = Field(self.body, self.body.primitives, self._bind, even=True)
        self.regions = Regions(self.body, self.field)
        self._half: tuple[Floats, Ints] | None = None

    def half(self) -> tuple[Floats, Ints]:
        """Return the finely divided surface of the left half, open on the midline."""
        if self._half is None:
            self._half = polygonise(self.field, self._grid(), band_cm=4.1)
        return self._half

    def fine(self) -> FigureMesh:
        """Return the mesh with every triangle of the grid, without shapes."""
        points, faces = self.half()
        return self._finished(self.field.project(points), faces, DETAILS["body_close"], shapes=False)

    def level(self, name: str) -> FigureMesh:
        """Return one of the thinned meshes of `LEVELS`."""
        count, gains = LEVELS[name]
        detail = DETAILS[name]
        count -= sum(len(patch.faces) for patch in face_patches(self.field, detail))
        points, faces = thinned(*self.half(), count // 2, self._swellings(gains))
        seam = border(faces)
        points[seam, 0] = 0.0  # projecting keeps it there, for the field is even
        return self._finished(self.field.project(points), faces, detail)

    def _grid(self) -> Grid:
        x, y, _ = self._landmark("fingers_L")
        fine_y = ((-2.0, 4.0, 0.28), (y - 12, y + 12, 0.3), (152.0, 168.0, 0.18))
        return Grid(
            x=planes(0.0, 78.0, 0.8, ((0.0, 7.0, 0.18), (x - 11, x + 11, 0.3))),
            y=planes(-2.0, 178.0, 0.8, fine_y),
            z=planes(-16.0, 24.0, 0.8, ((5.0, 11.0, 0.2), (11.0, 19.0, 0.32))),
        )

    def _landmark(self, name: str) -> Floats:
        return landmark_at(self.body.skeleton, self._bind, name)

    def _swellings(self, gains: tuple[float, float, float]) -> list[Swelling]:
        head, hand, foot = gains
        found: list[Swelling] = [(np.array(FACE_CM), 10.0, head)]
        found += [(np.array(centre), radius, 1 + (head - 1) * share) for centre, radius, share in SMALL_CM]
        for side in "LR":
            found.append((self._landmark(f"fingers_{side}"), 9.0, hand))
            found.append((self._landmark(f"ftoe_{side}"), 9.0, foot))
        return found

    def _finished(
        self, half_points: Floats, half_faces: Ints, detail: Detail, shapes: bool = True
    ) -> FigureMesh:
        points, faces, mirror = both_halves(half_points, half_faces)
        body, field, swap = self.body, self.field, self.body.skeleton.mirror
        normals = mirror.symmetric(field.normals(points, 0.06))
        binding = mirror.binding(bind_points(body, field, points, faces), swap)
        cloth_cm = mirror.even(cloth_depth(body, binding, points))
        openness = mirror.even(field.openness(points, normals, REACHES, 0.62))
        draped = mirror.symmetric(drape(normals, cloth_cm, faces))
        mesh = Mesh(
            points_cm=points,
            normals=draped / np.linalg.norm(draped, axis=1, keepdims=True),
            faces=faces,
            bones=binding.bones,
            weights=binding.weights,
            linear=binding.linear,
            region=self._region(points, normals, binding, mirror),
            region_names=self.regions.names.labels,
            openness=mirror.even(drape(openness[:, None], cloth_cm, faces)[:, 0]),
            cloth_cm=cloth_cm,
            tint=mirror.even(skin_tint(points)),
            shapes={},
        )
        if shapes:
            mesh = replace(mesh, shapes=self._shapes(mesh, mirror))
        mesh = with_face(mesh, field, body.skeleton.index("head"), detail)
        return FigureMesh(body, field, self.regions, mesh)

    def _region(self, points: Floats, normals: Floats, binding: Binding, mirror: Mirror) -> Ints:
        names = self.regions.names
        label = self.regions.of(points, facing_front(self.body, self._bind, binding, normals))
        across = np.array([name.endswith("_R") for name in names.labels])[label]
        across[mirror.left :] = False
        label[across] = names.mirrored()[label[across]]
        return mirror.labels(label, names.mirrored())

    def _shapes(self, mesh: Mesh, mirror: Mirror) -> dict[str, Shape]:
        offsets = body_offsets(self.body, self.field, mesh)
        found: dict[str, Shape] = {}
        for name, moved in offsets.items():
            if name.endswith("_L"):
                found[name] = packed_shape(mesh, moved)
                found[f"{name[:-2]}_R"] = packed_shape(mesh, mirror.swapped(moved))
            else:
                found[name] = packed_shape(mesh, mirror.symmetric(moved))
        return found


def build_figure() -> FigureMesh:
    """Return the finely divided figure, for pictures and maps."""
    return FigureBuilder().fine()


def facing_front(body: Body, bind: Floats, binding: Binding, normals: Floats) -> Floats:
    """Return how far palms face the front and feet face up, in the zero pose of their bone."""
    turns = bind[binding.bones[:, 0], :3, :3]
    own = np.einsum("nji,nj->ni", turns, normals)
    names = np.array([bone.base for bone in body.skeleton.bones])[binding.bones[:, 0]]
    return np.asarray(np.where(np.isin(names, ("foot", "toes", "shin")), own[:, 1] + 0.45, own[:, 2]))
