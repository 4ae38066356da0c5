"""What the figure is called by those who cannot see it, and what is under the pointer."""

from PySide6.QtCore import QCoreApplication

from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side

_SIDES = {"_L": Side.LEFT, "_R": Side.RIGHT}


def region_words(content: Content, label: str) -> str:
    """Return the title of a part of the body such as `calf_L`; empty if the content does not name it."""
    side = _SIDES.get(label[-2:])
    region = RegionId(label if side is None else label[:-2])
    return content.title_of(Place(region, side)) if region in content.regions else ""


def view_words(around_deg: float) -> str:
    """Return where one looks from."""
    quarter = round(around_deg / 90.0) % 4
    return (
        _tr("seen from the front"),
        _tr("seen from its left side"),
        _tr("seen from behind"),
        _tr("seen from its right side"),
    )[quarter]


def glow_words(content: Content, targets: tuple[str, ...]) -> str:
    """Return which parts glow; empty if none does."""
    titles = [title for label in targets if (title := region_words(content, label))]
    return _tr("Glowing: {0}.").format(", ".join(dict.fromkeys(titles))) if titles else ""


def figure_words(title: str, around_deg: float) -> str:
    """Return the name of the figure."""
    where = view_words(around_deg)
    return _tr("{0}, {1}").format(title, where) if title else _tr("Figure, {0}").format(where)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Figure", words)
