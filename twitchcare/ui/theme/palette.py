"""The colours of the look, light and dark. Text on its ground keeps a contrast of 4.5 or better."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours as `#rrggbb`. *_soft is a ground for its strong colour; on_* is text on that colour."""

    dark: bool
    ground: str
    surface: str
    raised: str
    rail: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    water: str
    water_soft: str
    warm: str
    warm_soft: str
    cold: str
    cold_soft: str
    calm: str
    calm_soft: str
    danger: str
    danger_soft: str
    on_danger: str
    muscle: str
    hover: str
    outline: str
    focus: str
    # Of the figure, before light falls on them.
    skin: str
    cloth: str
    glow: str
    shade: str
    wood: str
    wall: str
    mat: str
    fabric: str
    metal: str


LIGHT = Palette(
    dark=False,
    ground="#f5f3ef",
    surface="#ffffff",
    raised="#faf8f5",
    rail="#ece8e1",
    border="#e0dad1",
    border_strong="#b9b1a5",
    text="#1d282d",
    muted="#556169",
    accent="#0d6e66",
    accent_hover="#0a5a53",
    accent_soft="#d9eeea",
    on_accent="#ffffff",
    water="#1a639f",
    water_soft="#dcebf8",
    warm="#a2461a",
    warm_soft="#fbe6da",
    cold="#285f92",
    cold_soft="#e0ecf6",
    calm="#276b42",
    calm_soft="#dff1e5",
    danger="#a8321f",
    danger_soft="#fae3de",
    on_danger="#ffffff",
    muscle="#d9552f",
    hover="#e79a4a",
    outline="#ffffff",
    focus="#0d6e66",
    skin="#d0b6a3",
    cloth="#677d93",
    glow="#f25429",
    shade="#323a46",
    wood="#8fa1b5",
    wall="#8fa1b5",
    mat="#99b0c2",
    fabric="#617891",
    metal="#9aa3ad",
)

DARK = Palette(
    dark=True,
    ground="#14181b",
    surface="#1c2226",
    raised="#232a2f",
    rail="#101416",
    border="#2d363c",
    border_strong="#52606a",
    text="#e7ecee",
    muted="#a2afb7",
    accent="#56c2b3",
    accent_hover="#74d2c5",
    accent_soft="#1c3a38",
    on_accent="#06201d",
    water="#6fb4ec",
    water_soft="#1b3145",
    warm="#f0a07a",
    warm_soft="#43291d",
    cold="#85bdec",
    cold_soft="#1d3243",
    calm="#7fce9b",
    calm_soft="#1d3826",
    danger="#f09280",
    danger_soft="#46231d",
    on_danger="#2a0a04",
    muscle="#e2673f",
    hover="#d98f45",
    outline="#0f1315",
    focus="#74d2c5",
    skin="#d0b6a3",
    cloth="#677d93",
    glow="#f25429",
    shade="#05080a",
    wood="#8fa1b5",
    wall="#8fa1b5",
    mat="#99b0c2",
    fabric="#617891",
    metal="#9aa3ad",
)
