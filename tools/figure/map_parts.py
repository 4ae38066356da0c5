"""The parts of a map while it is put together from panels."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.figure.curves import Curve, mirrored_rings, rings_text
from tools.figure.slivers import Shape

OTHER_SIDE = {"left": "right", "right": "left", None: None}
Key = tuple[str, str | None]


@dataclass(slots=True)
class Part:
    """One region in one panel, in panel pixels. cut: whether the picture's edge cuts it off."""

    region: str
    side: str | None
    rings: list[list[Curve]]
    mark: tuple[float, float]
    area_px2: float
    cut: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a panel goes on the picture. mirror_px: its width if it is shown flipped left to right."""

    shift_px: tuple[int, int]
    mirror_px: float | None = None

    def text(self, rings: list[list[Curve]]) -> str:
        """Return rings of the panel as path text of the picture."""
        flipped = rings if self.mirror_px is None else mirrored_rings(rings, self.mirror_px)
        return rings_text(flipped, self.shift_px)

    def point(self, at: tuple[float, float]) -> tuple[float, float]:
        """Return where a point of the panel lies on the picture."""
        x = at[0] if self.mirror_px is None else self.mirror_px - at[0]
        return x + self.shift_px[0], at[1] + self.shift_px[1]

    def side(self, side: str | None) -> str | None:
        """Return whose side a side of the panel is on the picture."""
        return side if self.mirror_px is None else OTHER_SIDE[side]


@dataclass(slots=True)
class Collected:
    """A map while it is put together. size: (region, side) to its share of the room it is shown in."""

    shapes: dict[Key, Shape] = field(default_factory=dict)
    areas: dict[Key, float] = field(default_factory=dict)
    sizes: dict[Key, float] = field(default_factory=dict)
    quiet: list[str] = field(default_factory=list)
    silhouette: list[str] = field(default_factory=list)

    def add(self, part: Part, spot: Spot, share: float) -> None:
        """Add a part; a region that is there already gets one more outline, the mark is the larger part's.

        share: of the room that the map is shown in.
        """
        key = (part.region, spot.side(part.side))
        path, mark = spot.text(part.rings), spot.point(part.mark)
        self.sizes[key] = self.sizes.get(key, 0.0) + share
        centre = [round(mark[0], 1), round(mark[1], 1)]
        if key not in self.shapes:
            self.shapes[key] = {"region": key[0], "side": key[1], "path": path, "centre": centre}
        elif part.area_px2 > self.areas[key]:
            self.shapes[key]["path"] = f"{path} {self.shapes[key]['path']}"
            self.shapes[key]["centre"] = centre
        else:
            self.shapes[key]["path"] += f" {path}"
        self.areas[key] = max(part.area_px2, self.areas.get(key, 0.0))


def best_views(sizes: Mapping[str, Mapping[Key, float]]) -> dict[str, dict[str, float]]:
    """Return for every place the views that show it with how large they show it, the best first.

    The right side is seen on the mirrored left map.
    """
    found: dict[str, dict[str, float]] = {}
    for view, shown in sizes.items():
        for (region, side), share in shown.items():
            names = [(view, side)]
            if view == "left":
                names = [("left", "left"), ("right", "right")] if side else [("left", None), ("right", None)]
            for name, own_side in names:
                key = region if own_side is None else f"{region} {own_side}"
                found.setdefault(key, {})[name] = round(100 * share, 4)
    return {key: dict(sorted(found[key].items(), key=lambda item: -item[1])) for key in sorted(found)}
