"""What stands in place of results when there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class NothingFound(Card):
    """Says what was looked for and how to go on."""

    all_requested = Signal()  # the person wants to see all articles again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_XXL, parent=parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._words, hint = Text("", "strong"), Text("", "muted")
        hint.setText(self.tr("Try fewer or shorter words, such as cramp, sleep or eyelid."))
        for text in (self._words, hint):
            text.setAlignment(middle)
        more = Button(self.tr("Show all articles"), "quiet")
        more.clicked.connect(self.all_requested)
        self.column.addWidget(IconLabel("search", "accent", tokens.ICON_L, ground="accent_soft"), 0, middle)
        self.column.addSpacing(tokens.SPACE_S)
        self.column.addWidget(self._words)
        self.column.addWidget(hint)
        self.column.addWidget(more, 0, middle)
        self._more, self._hint = more, hint

    def show_words(self, words: str) -> None:
        """Say that nothing has these words, or without words that there is nothing to read."""
        nothing = self.tr("Nothing found for “{0}”").format(words)
        self._words.setText(nothing if words else self.tr("This bundle has no articles."))
        for part in (self._hint, self._more):
            part.setVisible(bool(words))
