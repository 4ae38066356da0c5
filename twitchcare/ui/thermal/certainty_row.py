"""A condition that wants an answer of its own: no, yes, or not sure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from twitchcare.care.thermal import Condition
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class CertaintyRow(Card):
    """Nothing is chosen before the person chooses: an open question is not a no."""

    answered = Signal()  # an answer was chosen

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_M, parent=parent)
        self.condition = condition
        self.no, self.yes, self.unsure = Chip(self.tr("No")), Chip(self.tr("Yes")), Chip(self.tr("Not sure"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(condition.title, "strong"))
        if condition.hint:
            words.addWidget(Text(condition.hint, "small"))
        row = self.row()
        row.addLayout(words, 1)
        self._group = QButtonGroup(self)
        for chip in (self.no, self.yes, self.unsure):
            chip.setAccessibleName(self.tr("{0}: {1}").format(condition.title, chip.text()))
            self._group.addButton(chip)
            row.addWidget(chip)
        self._group.buttonToggled.connect(self.answered)

    @property
    def is_answered(self) -> bool:
        return self._group.checkedButton() is not None

    def show_answer(self, yes: bool) -> None:
        """Show what was said before."""
        (self.yes if yes else self.no).setChecked(True)
