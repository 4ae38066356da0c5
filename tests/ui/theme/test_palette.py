"""The colours can be read: every text keeps its contrast on every ground it stands on."""

import pytest

from twitchcare.ui.theme.palette import DARK, LIGHT, Palette

GROUNDS = ("ground", "surface", "raised", "rail")
READABLE = 4.5  # WCAG 2.2, level AA, for text


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["text", "muted", "accent"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(colours: Palette, text: str, ground: str):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["accent", "water", "warm", "cold", "calm", "danger"])
def test_a_tone_can_be_read_on_its_own_soft_ground(colours: Palette, tone: str):
    soft = getattr(colours, f"{tone}_soft")
    assert contrast(getattr(colours, tone), soft) >= READABLE
    assert contrast(colours.text, soft) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_filled_buttons_can_be_read(colours: Palette):
    assert contrast(colours.on_accent, colours.accent) >= READABLE
    assert contrast(colours.on_accent, colours.accent_hover) >= READABLE
    assert contrast(colours.on_danger, colours.danger) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_focus_ring_stands_out_from_every_ground(colours: Palette):
    assert min(contrast(colours.focus, getattr(colours, ground)) for ground in GROUNDS) >= 3.0
