"""Bakes the clickable maps: paths of the regions and the shaded pictures under them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.figure.arcs import OUTSIDE, Smoothness, region_rings
from tools.figure.arrays import Bools, Floats, Ints
from tools.figure.curves import Curve
from tools.figure.figure_mesh import FigureMesh
from tools.figure.map_parts import Collected, Part, Spot, best_views
from tools.figure.map_views import VIEWS, View
from tools.figure.outlines import deepest_point, outside_of
from tools.figure.panels import Look, label_picture, looks_at, quiet_number, shaded
from tools.figure.pictures import save_webp
from tools.figure.shading import DIMMED
from tools.figure.tongue import ROUND, mouth_inset

SIDES = {"_L": "left", "_R": "right"}
CUT_SHARE = 0.35  # how much a region counts that the picture's edge cuts off
CANVAS_RATIO = 0.95  # width to height of the room a map is usually shown in
MARGIN_PX = 4.0  # kept free around the inset
TONGUE_LINES = Smoothness(2.0, 2.0, 0.4)


@dataclass(slots=True)
class Sheet:
    """All that is known of a panel before it is laid on the picture."""

    look: Look
    parts: list[Part]
    quiet: list[list[Curve]]
    outline: list[list[Curve]]


@dataclass(frozen=True, slots=True)
class Mouth:
    """The open mouth beside the face. corner_px: its upper left one; tongue: positive where the tongue is."""

    corner_px: tuple[int, int]
    picture: Floats
    tongue: Floats

    def within(self, shape: tuple[int, ...], margin_px: float) -> Bools:
        """Return where in a picture of that shape the inset and a margin around it lie."""
        radius = len(self.picture) / 2
        down, across = np.mgrid[0 : shape[0], 0 : shape[1]] + 0.5
        middle = self.corner_px[0] + radius, self.corner_px[1] + radius
        return np.asarray(np.hypot(across - middle[0], down - middle[1]) < ROUND * 2 * radius + margin_px)


def bake_maps(figure: FigureMesh, folder: Path, views: Iterable[View] = VIEWS) -> None:
    """Write the json and both pictures of the views, and with all of them the index of the best views."""
    sizes: dict[str, dict[tuple[str, str | None], float]] = {}
    for view in views:
        looks = looks_at(figure, [place.panel for place in view.places], view.px_per_cm)
        mouth = None if view.inset is None else Mouth(view.inset[:2], *mouth_inset(view.inset[2]))
        sheets = {name: _sheet(figure, look, view.smoothness, mouth) for name, look in looks.items()}
        size, collected = picture_size(view, looks), _collected(view, sheets)
        sizes[view.name] = collected.sizes
        if mouth is not None:
            _add_tongue(collected, mouth)
        for dark in (False, True):
            picture = _picture(view, looks, dark)
            if mouth is not None:
                _add_mouth(picture, mouth, dark)
            save_webp(picture, folder / f"{view.name}_{'dark' if dark else 'light'}.webp")
        write_json(folder / f"{view.name}.json", _described(view, size, collected))
        print(view.name, *size, flush=True)
    if len(sizes) == len(VIEWS):
        write_json(folder / "index.json", best_views(sizes))


def picture_size(view: View, looks: Mapping[int, Look]) -> tuple[int, int]:
    """Return width and height in pixels of a picture of cells."""
    wide, tall = np.max([look.size_px for look in looks.values()], axis=0)
    columns = 1 + max(place.column for place in view.places)
    rows = 1 + max(place.row for place in view.places)
    return (
        int(columns * wide + (columns - 1) * view.gap_px[0]),
        int(rows * tall + (rows - 1) * view.gap_px[1]),
    )


def write_json(path: Path, body: Mapping[str, object]) -> None:
    """Write one file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(body, indent=1) + "\n", "utf-8")


def _described(view: View, size: tuple[int, int], collected: Collected) -> dict[str, object]:
    width, height = size
    signs = [{"sign": name, "at": [round(x * width, 1), round(y * height, 1)]} for name, x, y in view.signs]
    return {
        "view": view.name,
        "width": width,
        "height": height,
        "silhouette": " ".join(collected.silhouette),
        "quiet": " ".join(collected.quiet),
        "signs": signs,
        "regions": sorted(collected.shapes.values(), key=lambda s: (s["region"], s["side"] or "")),
    }


def _sheet(figure: FigureMesh, look: Look, smoothness: Smoothness, mouth: Mouth | None) -> Sheet:
    labels = label_picture(figure, look, smoothness.inner_px)
    if mouth is not None:
        labels[mouth.within(labels.shape, MARGIN_PX)] = OUTSIDE
    rings = region_rings(labels, smoothness)
    quiet = rings.pop(quiet_number(figure), [])
    middle = None if look.panel.bones or look.panel.one_sided else labels.shape[1] / 2
    parts = [_part(figure, labels, number, found, middle) for number, found in rings.items()]
    return Sheet(look, parts, quiet, region_rings(outside_of(labels), smoothness)[0])


def _part(
    figure: FigureMesh, labels: Ints, number: int, rings: list[list[Curve]], middle_px: float | None
) -> Part:
    label, inside = figure.names.labels[number], labels == number
    region, side = (label[:-2], SIDES[label[-2:]]) if label[-2:] in SIDES else (label, None)
    edges = (inside[0], inside[-1], inside[:, 0], inside[:, -1])
    mark = deepest_point(inside, middle_px if side is None else None)
    return Part(region, side, rings, mark, float(inside.sum()), any(bool(edge.any()) for edge in edges))


def _collected(view: View, sheets: Mapping[int, Sheet]) -> Collected:
    size = picture_size(view, {name: sheet.look for name, sheet in sheets.items()})
    scale = min(CANVAS_RATIO / size[0], 1 / size[1])
    found = Collected()
    for place in view.places:
        sheet = sheets[id(place.panel)]
        width, height = sheet.look.size_px
        shift = place.column * (width + view.gap_px[0]), place.row * (height + view.gap_px[1])
        spot = Spot(shift, width if place.mirrored else None)
        for part in sheet.parts:
            found.add(part, spot, part.area_px2 * scale * scale * (CUT_SHARE if part.cut else 1.0))
        if sheet.quiet:
            found.quiet.append(spot.text(sheet.quiet))
        found.silhouette.append(spot.text(sheet.outline))
    return found


def _picture(view: View, looks: Mapping[int, Look], dark: bool) -> Floats:
    width, height = picture_size(view, looks)
    picture = np.zeros((height, width, 4))
    drawn = {name: shaded(look, dark) for name, look in looks.items()}
    for place in view.places:
        panel = drawn[id(place.panel)]
        tall, wide = panel.shape[:2]
        top, left = place.row * (tall + view.gap_px[1]), place.column * (wide + view.gap_px[0])
        picture[top : top + tall, left : left + wide] = panel[:, ::-1] if place.mirrored else panel
    return picture


def _add_mouth(picture: Floats, mouth: Mouth, dark: bool) -> None:
    """Lay the mouth over the picture; colours are not multiplied by coverage."""
    (left, top), size = mouth.corner_px, len(mouth.picture)
    picture[mouth.within(picture.shape, MARGIN_PX)] = 0.0
    below, above = picture[top : top + size, left : left + size], mouth.picture.copy()
    if dark:
        above[..., :3] *= DIMMED
    cover = above[..., 3:]
    rest = below[..., 3:] * (1 - cover)
    total = cover + rest
    below[..., :3] = (above[..., :3] * cover + below[..., :3] * rest) / np.maximum(total, 1e-6)
    below[..., 3:] = total


def _add_tongue(collected: Collected, mouth: Mouth) -> None:
    """Add the tongue in the open mouth beside the face, and the inset to silhouette and quiet parts."""
    level, size = mouth.tongue, len(mouth.tongue)
    labels = np.where(Mouth((0, 0), mouth.picture, level).within((size, size), 0.0), 0, OUTSIDE)
    outline = region_rings(labels, TONGUE_LINES)[0]
    rings = region_rings(np.where((labels == 0) & (level > 0), 1, labels), TONGUE_LINES)
    part = Part("tongue", None, rings[1], deepest_point(level > 0), float((level > 0).sum()), cut=False)
    spot = Spot(mouth.corner_px)
    collected.add(part, spot, part.area_px2 / 1e6)
    collected.silhouette.append(spot.text(outline))
    collected.quiet.append(spot.text(rings[0]))
