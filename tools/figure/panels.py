"""One look at the body: its region numbers pixel by pixel, and its shaded pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from tools.figure.arcs import OUTSIDE
from tools.figure.arrays import Bools, Floats, Ints
from tools.figure.figure_mesh import FigureMesh
from tools.figure.map_views import Panel
from tools.figure.outlines import smoothed_labels, without_fragments, without_pinholes
from tools.figure.raster import Camera, rasterise
from tools.figure.refining import refined
from tools.figure.regions import NOT_OFFERED
from tools.figure.shading import Lights, Scene, draw
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.pose import pose_of
from twitchcare.figure.skinning import Skin

FAR_CM = 500.0
MARGIN_CM = 2.0
KEY = (0.35, 0.8, 1.0)
LEAST_PX = 130
FOOT_BELOW_CM = 25.0
SAMPLES = 2
HEAD_ABOVE_CM = 151.0
BLOCK_PX = 3  # so many pixels each way share a region; borders are blurred by more than that


@dataclass(frozen=True, slots=True)
class Look:
    """A panel made ready: the turned body or the part of it that counts, and where it is seen from."""

    panel: Panel
    mesh: Mesh
    vertices: Floats
    normals: Floats
    camera: Camera

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        return self.camera.width, self.camera.height


def looks_at(figure: FigureMesh, panels: Iterable[Panel], px_per_cm: float) -> dict[int, Look]:
    """Return each panel made ready, by its `id`."""
    parts: dict[tuple[str, ...], Mesh] = {(): figure.mesh}
    found: dict[int, Look] = {}
    for panel in panels:
        if panel.bones not in parts:
            parts[panel.bones] = _part(figure, panel.bones)
        if id(panel) not in found:
            found[id(panel)] = _look(figure, parts[panel.bones], panel, px_per_cm)
    return found


def _part(figure: FigureMesh, bones: tuple[str, ...]) -> Mesh:
    """Return what these bones of the left side carry."""
    bases = np.array([f"{bone.base} {bone.side}" for bone in figure.body.skeleton.bones])
    carried = bases[figure.mesh.bones[:, 0]]
    return refined(figure, np.isin(carried, [f"{base} L" for base in bones]))


def _look(figure: FigureMesh, mesh: Mesh, panel: Panel, px_per_cm: float) -> Look:
    """Pose and turn the body and frame what the panel shows."""
    skeleton = figure.body.skeleton
    shapes = {name: value for name, value in panel.shapes.items() if name in mesh.shapes}
    pose = replace(pose_of(skeleton, panel.angles_deg), shapes=shapes)
    vertices, normals = Skin(mesh, skeleton, figure.body.bind).posed(pose)
    vertices, normals = vertices @ panel.turn.T, normals @ panel.turn.T
    near = vertices[:, 2] > panel.least_z_cm
    mesh = replace(mesh, faces=mesh.faces[near[mesh.faces].all(1)])
    seen = vertices[np.unique(mesh.faces)]
    return Look(panel, mesh, vertices, normals, _camera(panel, seen, px_per_cm))


def _camera(panel: Panel, seen: Floats, px_per_cm: float) -> Camera:
    (left, low), (right, high) = seen[:, :2].min(0), seen[:, :2].max(0)
    middle = (left + right) / 2 if panel.bones or panel.one_sided else 0.0
    wide = right - left + 2 * MARGIN_CM if panel.width_cm is None else panel.width_cm
    tall = high - low + 2 * MARGIN_CM if panel.height_cm is None else panel.height_cm
    width, height = 2 * round(wide * px_per_cm / 2), round(tall * px_per_cm)
    top = low - panel.from_low_cm + tall
    if panel.top_cm is not None:
        top = panel.top_cm
    elif panel.from_top_cm is not None:
        top = high + panel.from_top_cm
    target = np.array([middle, top - height / px_per_cm / 2, 0.0])
    return Camera(target + np.array([0.0, 0.0, FAR_CM]), target, width, height, height / px_per_cm)


def label_picture(figure: FigureMesh, look: Look, blur_px: float) -> Ints:
    """Return the region number of each pixel; what is not offered has the number `quiet`."""
    labels = _raw_labels(figure, look)
    names, panel = figure.names, look.panel
    swap = np.append(names.mirrored(), OUTSIDE)
    if panel.one_sided:
        right = [number for number, name in enumerate(names.labels) if name.endswith("_R")]
        labels = np.where(np.isin(labels, right), swap[labels], labels)
    elif not panel.bones:
        half = labels[:, : labels.shape[1] // 2]
        labels = np.hstack([half, swap[half[:, ::-1]]])
    quiet = quiet_number(figure)
    offered = [number for number, name in enumerate(names.labels) if _is_offered(panel, name)]
    labels = np.where((labels >= 0) & ~np.isin(labels, offered), quiet, labels)
    smooth = smoothed_labels(without_pinholes(labels, LEAST_PX), blur_px)
    return without_fragments(smooth, LEAST_PX, scattered=quiet)


def quiet_number(figure: FigureMesh) -> int:
    """Return the number of all that is drawn but cannot be chosen."""
    return len(figure.names.labels)


def _is_offered(panel: Panel, name: str) -> bool:
    region = name.removesuffix("_L").removesuffix("_R")
    return name not in NOT_OFFERED and (not panel.offered or region in panel.offered)


def _raw_labels(figure: FigureMesh, look: Look) -> Ints:
    """Return region numbers; on the head, which has parts of its own, those of the mesh."""
    x, y, depth = look.camera.project(look.vertices)
    _, triangle, weights = rasterise(x, y, depth, look.mesh.faces, *look.size_px, False)
    hit: Bools = triangle >= 0
    rows, columns = np.nonzero(hit)
    blocks = (rows // BLOCK_PX) * hit.shape[1] + columns // BLOCK_PX
    _, chosen, where = np.unique(blocks, return_index=True, return_inverse=True)
    corners, share = look.mesh.faces[triangle[hit][chosen]], weights[hit][chosen].astype(float)
    labels = np.full(hit.shape, OUTSIDE, np.int64)
    labels[hit] = _labels_at(figure, look, corners, np.column_stack([1 - share.sum(1), share]))[where]
    return labels


def _labels_at(figure: FigureMesh, look: Look, corners: Ints, weight: Floats) -> Ints:
    """Return the region numbers of points in triangles. corners: of the triangle; weight: of each corner."""
    surface, panel = look.mesh.points_cm, look.panel
    points = np.asarray(sum(surface[corners[:, k]] * weight[:, k : k + 1] for k in range(3)))
    found = look.mesh.region[corners[np.arange(len(corners)), weight.argmax(1)]]
    below = points[:, 1] < HEAD_ABOVE_CM
    foot = panel.facing if panel.foot_facing is None else panel.foot_facing
    facing = np.where(points[:, 1] < FOOT_BELOW_CM, foot, panel.facing)
    found[below] = figure.regions.of(points[below], facing[below])
    return np.asarray(found)


def shaded(look: Look, dark: bool) -> Floats:
    """Return the (height, width, 4) picture for a light or a dark page."""
    mesh, zeros = look.mesh, np.zeros(len(look.vertices))
    scene = Scene(
        look.vertices, mesh.faces, look.normals, mesh.tint, mesh.cloth_cm, zeros, mesh.openness, zeros
    )
    picture = draw(scene, look.camera, Lights(KEY, shadows=False, dark=dark), samples=SAMPLES)
    if look.panel.fade_cm:
        rows = round(abs(look.panel.fade_cm) * look.camera.focal_px)
        ease = np.linspace(0, 1, rows) ** 1.3
        if look.panel.fade_cm > 0:
            picture[-rows:, :, 3] *= ease[::-1, None]
        else:
            picture[:rows, :, 3] *= ease[:, None]
    return picture
