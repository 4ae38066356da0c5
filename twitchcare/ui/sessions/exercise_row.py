"""One exercise of a routine: its picture, its dose, how it is done, and an easier form."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.routine import Item, Routine
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.sessions.picture import Picture, PictureFrame
from twitchcare.ui.sessions.routine_words import dose_words
from twitchcare.ui.sessions.show_button import ShowButton
from twitchcare.ui.theme import tokens

_PICTURE = QSize(132, 96)


class ExerciseRow(Card):
    """Picture to the left, words to the right. number: its place in the routine, from 1.

    moves: there is a figure that can show it; then the picture is a button.
    """

    show_picked = Signal(str)  # ExerciseId: let the figure do this one

    def __init__(
        self,
        number: int,
        routine: Routine,
        item: Item,
        content: Content,
        parent: QWidget | None = None,
        *,
        moves: bool = False,
    ) -> None:
        super().__init__(margin=tokens.SPACE_M, parent=parent)
        self.exercise = exercise = content.exercises[item.exercise]
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        words.addWidget(Text(self.tr("{0}. {1}").format(number, exercise.title), "strong"))
        words.addWidget(Text(dose_words(routine, item, content), "body", "accent"))
        words.addWidget(Text(" ".join(exercise.steps), "muted"))
        if exercise.easier:
            words.addLayout(self._easier(exercise.easier))
        words.addStretch(1)
        row = self.row()
        row.setSpacing(tokens.SPACE_L)
        picture = Picture(content, [exercise.id], exercise.regions)
        self.show_button = ShowButton(picture, _PICTURE, exercise.title) if moves else None
        if self.show_button is not None:
            self.show_button.clicked.connect(self._pick)
        shown = self.show_button or PictureFrame(picture, _PICTURE)
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def mark(self, shown: bool) -> None:
        """Show whether this is the exercise that the figure does."""
        if self.show_button is not None:
            self.show_button.setChecked(shown)

    @Slot()
    def _pick(self) -> None:
        self.show_picked.emit(self.exercise.id)

    def _easier(self, sentence: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(IconLabel("easier", "calm", tokens.ICON_S), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self.tr("Easier: {0}").format(sentence), "small"), 1)
        return row
