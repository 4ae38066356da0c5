"""Pictures of routines: the pose where there is one, the body where there is not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from twitchcare.care.ids import ExerciseId, RegionId
from twitchcare.figure.stills import StillMoment
from twitchcare.ui.sessions.picture import Picture, breathing_only
from twitchcare.ui.theme.theme import theme

CALF_WALL, PACED = ExerciseId("calf_wall"), ExerciseId("paced_6")


def no_still(exercise_id: str, moment: StillMoment) -> None:
    return None


def painted(picture: Picture) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    picture.paint(painter, QRectF(0, 0, 200, 120), 1.0)
    painter.end()
    return image


def share(image: QImage, wanted: Callable[[QColor], bool]) -> float:
    points = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    return sum(wanted(image.pixelColor(x, y)) for x, y in points) / len(points)


def lit(colour: QColor) -> bool:
    return colour.red() > colour.blue() + 90 and colour.red() > colour.green() + 60


def test_without_a_still_the_regions_are_lit_on_the_body(qapp, content):
    image = painted(Picture(content, [CALF_WALL], [RegionId("calf")], no_still))
    assert share(image, lit) > 0.04
    assert share(image, lambda c: c == QColor("magenta")) == 0


def test_breathing_lights_no_place_on_the_body(qapp, content):
    assert breathing_only(content, [PACED])
    assert not breathing_only(content, [PACED, CALF_WALL])
    image = painted(Picture(content, [PACED], [RegionId("chest")], no_still))
    assert share(image, lit) == 0
    assert share(image, lambda c: c != theme.colour("accent_soft")) > 0.2


def test_the_first_exercise_that_has_a_still_gives_the_picture(qapp, content, tmp_path: Path):
    asked = []

    def still(exercise_id: str, moment: StillMoment) -> Path | None:
        asked.append((exercise_id, moment))
        return tmp_path / "green.png" if exercise_id == "soleus_wall" else None

    green = QImage(100, 100, QImage.Format.Format_ARGB32)
    green.fill(QColor("lime"))
    green.save(str(tmp_path / "green.png"))
    image = painted(Picture(content, [CALF_WALL, ExerciseId("soleus_wall")], [RegionId("calf")], still))
    assert asked == [("calf_wall", StillMoment.END), ("soleus_wall", StillMoment.END)]
    assert image.pixelColor(100, 60) == QColor("lime")
    assert share(image, lit) == 0


def test_a_still_that_cannot_be_read_leaves_the_body(qapp, content, tmp_path: Path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    image = painted(Picture(content, [CALF_WALL], [RegionId("calf")], lambda *_: tmp_path / "broken.png"))
    assert share(image, lit) > 0.04
