"""Lights posed triangles and returns a transparent picture."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from tools.figure.arrays import Bools, Floats, Ints, unit
from tools.figure.raster import Camera, rasterise

SKIN = np.array([0.815, 0.715, 0.640])
CLOTH = np.array([0.405, 0.490, 0.575])
GLOW = np.array([0.95, 0.33, 0.16])
SHADOW = np.array([0.10, 0.12, 0.16])
SHADOW_MAP_PX = 1300
HEM_CM = 0.45
DIMMED = np.array([0.79, 0.79, 0.80])
DARK_RIM = 1.7


@dataclass(frozen=True, slots=True)
class Scene:
    """Triangles to draw.

    colour: (n, 3) skin factors or prop colours; cloth_cm: depth inside the garment;
    glow: 0 to 1; openness: ambient light; prop: 1 where flat-shaded things are.
    """

    vertices: Floats
    faces: Ints
    normals: Floats
    colour: Floats
    cloth_cm: Floats
    glow: Floats
    openness: Floats
    prop: Floats


@dataclass(frozen=True, slots=True)
class Lights:
    """Key light direction in camera axes, and whether bodies and a floor receive shadows.

    dark: for a dark page: all is dimmer, but light from behind keeps the edges apart from the page.
    """

    key: tuple[float, float, float] = (0.55, 0.9, 0.75)
    shadows: bool = True
    floor_cm: float | None = None
    dark: bool = False


def draw(scene: Scene, camera: Camera, lights: Lights, samples: int = 2) -> Floats:
    """Return (height, width, 4) colour and coverage, 0 to 1, colour not multiplied by coverage.

    samples: sub-pixels each way.
    """
    fine = camera.scaled(samples)
    x, y, depth = fine.project(scene.vertices)
    _, triangle, weights = rasterise(
        x, y, depth, scene.faces, fine.width, fine.height, camera.view_cm is None
    )
    hit = triangle >= 0
    key = _key_direction(camera, lights)
    shade = _ShadowMap(scene, key) if lights.shadows or lights.floor_cm is not None else None
    colour, cover = np.zeros((*hit.shape, 3)), hit.astype(float)
    origin, direction = fine.rays()
    if lights.floor_cm is not None and shade is not None:
        dark = _floor_shadow(scene, shade, origin, direction, ~hit, lights.floor_cm)
        colour[~hit], cover[~hit] = SHADOW, dark[~hit]
    corners, share = scene.faces[triangle[hit]], weights[hit].astype(float)
    surface = _Surface(scene, corners, share, -direction[hit])
    lit, glow = surface.lit(camera, key, shade if lights.shadows else None, DARK_RIM if lights.dark else 1.0)
    colour[hit] = lit * DIMMED if lights.dark else lit
    if glow.max(initial=0.0) > 0:
        _add_halo(colour, cover, hit, glow, 9.0 * samples)
    return _shrink(np.clip(colour, 0, 1), cover, samples)


def _key_direction(camera: Camera, lights: Lights) -> Floats:
    right, _, forward = camera.axes
    return unit(right * lights.key[0] + np.array([0, lights.key[1], 0]) - forward * lights.key[2])


class _ShadowMap:
    """Depth seen from the key light."""

    def __init__(self, scene: Scene, key: Floats) -> None:
        centre = scene.vertices.mean(0)
        self._half_cm = float(np.abs(scene.vertices - centre).max()) * 1.8
        self._camera = Camera(centre + key * 500, centre, SHADOW_MAP_PX, SHADOW_MAP_PX, 2 * self._half_cm)
        x, y, depth = self._camera.project(scene.vertices)
        self._nearest, _, _ = rasterise(x, y, depth, scene.faces, SHADOW_MAP_PX, SHADOW_MAP_PX, False)

    def hidden(self, points: Floats, bias_cm: float, blur_cm: float) -> Floats:
        """Return the share of the key light that is blocked at each point."""
        x, y, depth = self._camera.project(points)
        scale = self._camera.focal_px
        offsets = np.linspace(-blur_cm, blur_cm, 7)
        jitter = np.random.default_rng(0).uniform(-0.5, 0.5, (2, len(points))) * (offsets[1] - offsets[0])
        total = np.zeros(len(points))
        for across in offsets:
            for down in offsets:
                column = np.clip((x + (across + jitter[0]) * scale).astype(int), 0, SHADOW_MAP_PX - 1)
                row = np.clip((y + (down + jitter[1]) * scale).astype(int), 0, SHADOW_MAP_PX - 1)
                total += self._nearest[row, column] < depth - bias_cm
        return total / len(offsets) ** 2


class _Surface:
    """Values interpolated at the visible points."""

    def __init__(self, scene: Scene, corners: Ints, share: Floats, to_eye: Floats) -> None:
        weights = np.column_stack([1 - share.sum(1), share])

        def at(values: Floats) -> Floats:
            flat = values if values.ndim > 1 else values[:, None]
            return np.asarray(sum(flat[corners[:, k]] * weights[:, k : k + 1] for k in range(3)))

        normals = at(scene.normals)
        self.normals = normals / (np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9)
        self.points, self.colour, self.to_eye = at(scene.vertices), at(scene.colour), to_eye
        self.openness, self.glow = at(scene.openness)[:, 0], np.clip(at(scene.glow)[:, 0], 0, 1)
        self.cloth_cm, self.prop = at(scene.cloth_cm)[:, 0], at(scene.prop)[:, 0] > 0.5

    def base_colour(self) -> Floats:
        """Return the unlit colour: skin, garment with a hem line, or prop."""
        hem = np.exp(-(((self.cloth_cm - HEM_CM) / (0.45 * HEM_CM)) ** 2)) * (self.cloth_cm > 0)
        cloth = CLOTH * (1 - 0.20 * hem)[:, None]
        base = np.where((self.cloth_cm > 0)[:, None], cloth, SKIN * self.colour)
        return np.where(self.prop[:, None], self.colour, base)

    def lit(
        self, camera: Camera, key: Floats, shade: _ShadowMap | None, rim_gain: float = 1.0
    ) -> tuple[Floats, Floats]:
        """Return the lit colours and the eased glow."""
        right, _, forward = camera.axes
        n, body = self.normals, ~self.prop
        hidden = shade.hidden(self.points + n, 1.2, 1.6) if shade is not None else np.zeros(len(n))
        wrapped = np.clip((n @ key + 0.35) / 1.35, 0, 1) ** 1.4 * (1 - 0.55 * hidden)
        sky = 0.5 + 0.5 * n[:, 1]
        ambient = (0.32 + 0.20 * sky)[:, None] * np.array([0.96, 0.98, 1.04])
        ambient = ambient + ((1 - sky) * 0.10)[:, None] * np.array([1.1, 0.95, 0.85])
        facing = np.clip((n * self.to_eye).sum(1), 0, 1)
        half = self.to_eye + key
        half /= np.linalg.norm(half, axis=1, keepdims=True)
        cloth = self.cloth_cm > 0
        shine = np.clip((n * half).sum(1), 0, 1) ** 22 * np.where(cloth, 0.02, 0.06) * (1 - hidden) * body
        edge = unit(-right * 0.8 + np.array([0, 0.35, 0]) + forward * 0.75)
        rim = (
            np.clip(n @ edge, 0, 1) ** 1.3 * (1 - facing) ** 2 * np.where(cloth, 0.4, 0.55) * body * rim_gain
        )
        fill = np.clip(n @ unit(-right * 0.9 + np.array([0, 0.2, 0]) - forward * 0.5), 0, 1) * 0.16
        glow = self.glow * self.glow * (3 - 2 * self.glow)
        base = self.base_colour() * (1 - 0.82 * glow[:, None]) + GLOW * (0.82 * glow[:, None])
        light = ambient * self.openness[:, None]
        light = light + (wrapped * 0.76 * (0.35 + 0.65 * self.openness))[:, None] * np.array(
            [1.03, 1.0, 0.96]
        )
        light = light + (fill * self.openness)[:, None] * np.array([0.92, 0.96, 1.06])
        out = base * light + (shine + rim * (0.4 + 0.6 * self.openness))[:, None]
        return out + GLOW * (glow * (0.10 + 0.26 * (1 - facing) ** 1.5))[:, None], glow


def _floor_shadow(
    scene: Scene, shade: _ShadowMap, origin: Floats, direction: Floats, free: Bools, floor_cm: float
) -> Floats:
    """Return the opacity of the contact shadow on the floor at each pixel."""
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = (floor_cm - origin[..., 1]) / direction[..., 1]
    seen = free & (direction[..., 1] < -1e-4) & (reach > 0) & (reach < 5000)
    points = origin[seen] + direction[seen] * reach[seen][:, None]
    occlusion, low, scale = _occlusion_map(scene, floor_cm)
    row, column = (points[:, 2] - low[1]) * scale, (points[:, 0] - low[0]) * scale
    size = occlusion.shape[0]
    inside = np.minimum(np.minimum(row, column), size - 1 - np.maximum(row, column))
    fade = np.clip(inside / 20.0, 0, 1)
    dark = np.clip(map_coordinates(occlusion, [row, column], order=1, mode="nearest"), 0, 1)
    cast = shade.hidden(points, 0.5, 4.0)
    out = np.zeros(free.shape)
    out[seen] = fade * (0.42 * dark + 0.14 * cast * (1 - dark))
    return out


def _occlusion_map(scene: Scene, floor_cm: float) -> tuple[Floats, Floats, float]:
    """Return a floor map of how near the body hangs over it, its corner (x, z) and pixels per centimetre.

    Props are left out: their few large triangles would leave spots; they only cast shadows.
    """
    size, flat = 320, scene.vertices[:, [0, 2]]
    low, high = flat.min(0) - 60, flat.max(0) + 60
    scale = float(size / (high - low).max())
    corners = scene.vertices[scene.faces[scene.prop[scene.faces[:, 0]] < 0.5]]
    middle, height = corners.mean(1), np.maximum(corners.mean(1)[:, 1] - floor_cm, 0)
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    total = np.zeros((size, size))
    for start, end, blur_cm, weight in (
        (0, 4, 1.2, 1.0),
        (4, 18, 5, 0.55),
        (18, 60, 14, 0.35),
        (60, 200, 26, 0.2),
    ):
        chosen = (height >= start) & (height < end)
        column = np.clip(((middle[chosen, 0] - low[0]) * scale).astype(int), 0, size - 1)
        row = np.clip(((middle[chosen, 2] - low[1]) * scale).astype(int), 0, size - 1)
        layer = np.zeros((size, size))
        np.add.at(layer, (row, column), area[chosen] * scale * scale)
        total += weight * np.minimum(gaussian_filter(layer, max(blur_cm * scale * 0.8, 0.8)) * 0.6, 1)
    return total, low, scale


def _add_halo(colour: Floats, cover: Floats, hit: Bools, glow: Floats, blur_px: float) -> None:
    """Lay a soft light around glowing muscles, over the body and the empty page alike."""
    spread = np.zeros(hit.shape)
    spread[hit] = glow
    spread = gaussian_filter(spread, blur_px)
    colour[hit] += (0.10 * spread[hit])[:, None] * (GLOW - colour[hit] * 0.6)
    light = 0.45 * spread[~hit]
    under = cover[~hit]
    total = light + under * (1 - light)
    mixed = (GLOW * light[:, None] + colour[~hit] * (under * (1 - light))[:, None]) / np.maximum(total, 1e-6)[
        :, None
    ]
    colour[~hit], cover[~hit] = mixed, total


def _shrink(colour: Floats, cover: Floats, samples: int) -> Floats:
    """Average the sub-pixels, weighting colour by coverage."""
    height, width = cover.shape[0] // samples, cover.shape[1] // samples
    shape = (height, samples, width, samples)
    alpha = cover.reshape(shape).mean((1, 3))
    solid = (colour * cover[..., None]).reshape((*shape, 3)).mean((1, 3))
    return np.dstack([solid / np.maximum(alpha, 1e-6)[..., None], alpha])
