"""How the goal comes about, line by line, with grade and source."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.hydration_goal import Why
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import SourceId
from twitchcare.care.settings import VolumeUnit
from twitchcare.care.source import Checked, Grade, Source
from twitchcare.ui.parts.card import Line
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class GoalSum(QWidget):
    """The lines that add up to the goal. Every line carries its grade."""

    def __init__(self, sources: Mapping[SourceId, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._shown: tuple[tuple[Why, ...], VolumeUnit] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_S)

    def show_day(self, day: WaterDay) -> None:
        """Show the lines of another look at the day."""
        if (day.plan.why, day.unit) == self._shown:
            return
        self._shown = day.plan.why, day.unit
        while self._column.count():
            if (old := self._column.takeAt(0)) is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in day.plan.why:
            amount = (
                f"{'+' if line.ml > 0 else '−'} {volume_words(abs(line.ml), day.unit)}" if line.ml else ""
            )
            self._column.addWidget(
                _row(line.text, amount.removeprefix("+ ") if line is day.plan.why[0] else amount)
            )
        if day.goal_ml is not None:
            self._column.addWidget(Line())
            self._column.addWidget(_row(self.tr("Goal"), volume_words(day.goal_ml, day.unit), strong=True))
        self._column.addWidget(Text(self._evidence(day.plan.why), "caption"))

    def _evidence(self, why: tuple[Why, ...]) -> str:
        grades = sorted({line.claim.grade for line in why})
        named = ", ".join(self.tr("{0} ({1})").format(grade, self._meaning(grade)) for grade in grades)
        words = [self.tr("Evidence: {0}.").format(named)]
        known = dict.fromkeys(name for line in why for name in line.claim.sources)
        titles = [f"{s.title} ({s.year})" for name in known if (s := self._sources.get(name)) is not None]
        if titles:
            words.append(self.tr("Sources: {0}.").format("; ".join(titles)))
        if any(line.claim.checked is Checked.RECALLED for line in why):
            words.append(self.tr("Parts of this are not yet verified in the source."))
        return " ".join(words)

    def _meaning(self, grade: Grade) -> str:
        return {
            Grade.A: self.tr("guideline or firm reference value"),
            Grade.B: self.tr("some trials or common agreement"),
            Grade.C: self.tr("weak"),
            Grade.D: self.tr("no evidence found, or against"),
            Grade.S: self.tr("safety rule"),
        }[grade]


def _row(words: str, amount: str, *, strong: bool = False) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE_M)
    row.addWidget(Text(words, "strong" if strong else "body" if amount else "muted"), 1)
    if amount:
        value = Text(amount, "strong")
        value.setWordWrap(False)
        row.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
    return holder
