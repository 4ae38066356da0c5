"""Names the region of every point of the bind-pose surface."""

from dataclasses import dataclass

import numpy as np

from tools.figure.arrays import Floats, Ints
from tools.figure.body import Body
from tools.figure.field import Field

NOT_OFFERED = frozenset({"scalp", "ear_L", "ear_R"})
NOSE_ROOT_CM = 162.4  # above it the nose belongs to the brow, below to the cheeks
# The label of the palm and back of the hand, and of the upper side and sole of the foot.
FACES = {"hand": ("hand_palm", "hand_back"), "foot": ("foot_top", "foot_sole")}


@dataclass(frozen=True, slots=True)
class RegionNames:
    """All labels, in the order of the numbers that `Regions.of` returns."""

    labels: tuple[str, ...]

    def number(self, label: str) -> int:
        """Return the number of a label such as `calf_L`."""
        return self.labels.index(label)

    def mirrored(self) -> Ints:
        """Return for each number the number of the same region on the other side."""
        swap = {"_L": "_R", "_R": "_L"}
        return np.array(
            [self.number(n[:-2] + swap[n[-2:]]) if n[-2:] in swap else i for i, n in enumerate(self.labels)]
        )


class Regions:
    """A point belongs to the nearest labelled primitive."""

    def __init__(self, body: Body, field: Field) -> None:
        self._field = field
        self._chosen = [i for i, p in enumerate(body.primitives) if p.label is not None]
        raw = [str(body.primitives[i].label) for i in self._chosen]
        labels = set(raw) - {f"{part}_{side}" for part in FACES for side in "LR"} - {"nose"}
        labels |= {f"{name}_{side}" for pair in FACES.values() for name in pair for side in "LR"}
        self.names = RegionNames(tuple(sorted(labels)))
        self._raw = sorted(set(raw))
        self._of_primitive = np.array([self._raw.index(label) for label in raw])
        self._bias = np.array([body.primitives[i].bias_cm for i in self._chosen])

    def of(self, points: Floats, front: Floats) -> Ints:
        """Return label numbers.

        front: positive where the palm or the upper side of the foot is meant, else negative.
        """
        raw = np.concatenate([self._nearest(points[i : i + 100_000]) for i in range(0, len(points), 100_000)])
        found = np.full(len(points), -1, np.int64)
        for number, label in enumerate(self._raw):
            mine = raw == number
            if label == "nose":
                below = np.where(points[:, 0] > 0, self.names.number("cheek_L"), self.names.number("cheek_R"))
                high = points[:, 1] > NOSE_ROOT_CM
                found[mine] = np.where(high, self.names.number("forehead"), below)[mine]
            elif label[:-2] in FACES:
                one, other = (self.names.number(name + label[-2:]) for name in FACES[label[:-2]])
                found[mine] = np.where(front > 0, one, other)[mine]
            else:
                found[mine] = self.names.number(label)
        return found

    def _nearest(self, points: Floats) -> Ints:
        distance = self._field.to_primitives(points, self._chosen) + self._bias
        score = np.full((len(points), len(self._raw)), 1e3)
        for column, number in enumerate(self._of_primitive):
            score[:, number] = np.minimum(score[:, number], distance[:, column])
        return np.asarray(score.argmin(1))
