"""The colours of the figure, as the look in force has them."""

from typing import TYPE_CHECKING

from twitchcare.ui.theme.theme import theme

if TYPE_CHECKING:
    from twitchcare.figure.scene import Colour, Colours


def colours() -> "Colours":
    """Return them as numbers. Import of numpy: ask only when a figure is there to be drawn."""
    from twitchcare.figure.scene import Colours
    from twitchcare.figure.solids import Material

    things = {kind: _colour(kind) for kind in Material}
    return Colours(_colour("skin"), _colour("cloth"), _colour("glow"), _colour("shade"), things)


def _colour(name: str) -> "Colour":
    found = theme.colour(name)
    return found.redF(), found.greenF(), found.blueF()
