"""The daily check-in: four rows of taps that may all be left."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.check_in import CUP_MG, TAPS, nearest_tap
from twitchcare.care.diary import FactorReading
from twitchcare.care.ids import FactorId
from twitchcare.ui.diary.entry_words import factor_words
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.number_words import number_words
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.today.check_in_row import CheckInRow

_ICONS = {"sleep": "moon", "caffeine": "cup", "stress": "heart", "exercise": "dumbbell"}


@dataclass(frozen=True, slots=True)
class Tap:
    """One value of one item. number: which of its taps; None takes the value back."""

    factor: FactorId
    number: int | None


class CheckInCard(Card):
    """Folds to one line once everything is answered."""

    tapped = Signal(Tap)  # the person answered, or took an answer back
    skip_requested = Signal()  # not today

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._numbers: dict[FactorId, int] = {}
        self._unfolded = False
        self.skip = Button(self.tr("Not today"), "quiet")
        self.change = Button(self.tr("Change"), "quiet", name=self.tr("Change the check-in"))
        self.summary = Text("", "muted")
        cup = self.tr("Four taps, or fewer. A cup of coffee counts as {0} mg of caffeine.")
        self.cup = Text(cup.format(number_words(CUP_MG)), "caption")
        self.rows = tuple(
            CheckInRow(factor, factor_words(factor), _ICONS[factor], self._taps(factor)) for factor in TAPS
        )
        self._body = QWidget()
        self._build()
        self.skip.clicked.connect(self.skip_requested)
        self.change.clicked.connect(self._unfold)

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(tokens.SPACE_S)
        below.addWidget(self.cup, 1)
        below.addWidget(self.summary, 1)
        for button in (self.skip, self.change):
            below.addWidget(button)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(tokens.SPACE_S)
        for row in self.rows:
            row.tapped.connect(self._tap)
            body.addWidget(row)
        self.column.addWidget(Heading(self.tr("How was the day so far?"), "section"))
        self.column.addWidget(self._body)
        self.column.addLayout(below)
        self.column.addStretch(1)

    def show_readings(self, readings: Mapping[FactorId, FactorReading]) -> None:
        """Show what is noted for today."""
        self._numbers = {
            factor: nearest_tap(factor, readings[factor].value) for factor in TAPS if factor in readings
        }
        for row in self.rows:
            row.show_tap(self._numbers.get(row.factor))
        if len(self._numbers) < len(TAPS):
            self._unfolded = False
        self._fold()

    def _fold(self) -> None:
        complete = len(self._numbers) == len(TAPS)
        folded = complete and not self._unfolded
        self.skip.setVisible(not complete)
        self.change.setVisible(folded)
        self._body.setVisible(not folded)
        self.cup.setVisible(not folded)
        self.summary.setVisible(folded)
        parts = [
            f"{row.name}: {row.chips[self._numbers[row.factor]].text()}" for row in self.rows if complete
        ]
        self.summary.setText("  ·  ".join(parts))

    def _taps(self, factor: FactorId) -> tuple[str, ...]:
        words = {
            "sleep": (
                self.tr("4 h or less"),
                self.tr("5 h"),
                self.tr("6 h"),
                self.tr("7 h"),
                self.tr("8 h"),
                self.tr("9 h or more"),
            ),
            "caffeine": (
                self.tr("None"),
                self.tr("1 cup"),
                self.tr("2 cups"),
                self.tr("3 cups"),
                self.tr("4 or more"),
            ),
            "stress": (
                self.tr("Calm"),
                self.tr("A little"),
                self.tr("Some"),
                self.tr("Much"),
                self.tr("Very much"),
            ),
            "exercise": (
                self.tr("None"),
                self.tr("15 min"),
                self.tr("30 min"),
                self.tr("45 min"),
                self.tr("1 h or more"),
            ),
        }
        return words[factor]

    @Slot(int)
    def _tap(self, number: int) -> None:
        row = self.sender()
        if isinstance(row, CheckInRow):
            again = self._numbers.get(row.factor) == number
            self.tapped.emit(Tap(row.factor, None if again else number))

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = True
        self._fold()
