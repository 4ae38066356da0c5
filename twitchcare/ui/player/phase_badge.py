"""The phase as word, colour and drawing."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import ValueLabel
from twitchcare.ui.player.words import PhaseLook
from twitchcare.ui.theme import tokens


class PhaseBadge(Card):
    """A small coloured card; its label is read out as the whole step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=0, parent=parent)
        self.column.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_L, tokens.SPACE_XS)
        self.drawing = IconLabel("start_line", "warm")
        self.word = ValueLabel("section")
        self.row(self.drawing, self.word)
        self.setMinimumHeight(2 * tokens.RADIUS_L + tokens.SPACE_XS)  # less would not be round
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._shown: PhaseLook | None = None

    def show_phase(self, look: PhaseLook, spoken: str) -> None:
        """Show a phase; spoken is what assistive technology reads."""
        self.word.show_value(look.word, spoken)
        if look != self._shown:
            self._shown = look
            self.drawing.set_icon(look.icon, look.tone or "muted")
            self.word.setProperty("tone", look.tone)
            self.word.style().unpolish(self.word)
            self.word.style().polish(self.word)
            self.set_tone(look.tone)
