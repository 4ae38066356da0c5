"""The style sheet of the look: `resources/theme/look.qss` filled with tokens and colours."""

from string import Template

from twitchcare.resource import resource
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.palette import Palette


def stylesheet(colours: Palette, scale: float, icons: str = "icons:") -> str:
    """Return the style sheet for one palette. scale: text size, 1.0 is 100 %. icons: where pictures lie."""
    sizes = {
        "caption": tokens.CAPTION_PT,
        "small": tokens.SMALL_PT,
        "lead": tokens.LEAD_PT,
        "section": tokens.SECTION_PT,
        "title": tokens.TITLE_PT,
        "display": tokens.DISPLAY_PT,
        "giant": tokens.GIANT_PT,
    }
    values: dict[str, object] = {name: f"{size * scale:.1f}" for name, size in sizes.items()}
    values |= {name: getattr(colours, name) for name in Palette.__dataclass_fields__}
    values |= {"radius_s": tokens.RADIUS_S, "radius_m": tokens.RADIUS_M, "radius_l": tokens.RADIUS_L}
    values |= {"control": round(tokens.CONTROL_HEIGHT * max(1.0, scale * 0.8)), "touch": tokens.TOUCH_HEIGHT}
    chip = round(28 * max(1.0, scale * 0.9))
    values |= {"chip": chip, "chip_radius": chip // 2 + 1, "box": round(18 * max(1.0, scale * 0.8))}
    values["low"] = round(tokens.CONTROL_HEIGHT * max(1.0, scale * 0.62))  # all of the rail fits a low window
    values |= {"icons": icons, "tone": "dark" if colours.dark else "light"}
    sheet = Template(resource("theme", "look.qss").read_text(encoding="utf-8"))
    return sheet.substitute(values)
