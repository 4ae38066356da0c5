"""The style sheet is whole: nothing is left to fill in, and every picture it names exists."""

import re

import pytest

from twitchcare.resource import resource
from twitchcare.ui.theme.palette import DARK, LIGHT, Palette
from twitchcare.ui.theme.stylesheet import stylesheet


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_name_is_filled_in_and_every_picture_exists(colours: Palette):
    sheet = stylesheet(colours, 1.0)
    assert "$" not in sheet.split("*/", 1)[1]
    pictures = re.findall(r'url\("icons:([^"]+)"\)', sheet)
    assert pictures
    for name in pictures:
        assert resource("icons", name).is_file()


def test_a_larger_text_size_makes_every_size_larger():
    def sizes(scale: float) -> list[float]:
        return [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", stylesheet(LIGHT, scale))]

    assert all(large > small for small, large in zip(sizes(1.0), sizes(2.0), strict=True))
