"""What comes next and when, and why nothing is due now."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.reminding.hold import Explanation, HoldReason
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.theme import tokens
from twitchcare.ui.today.next_words import hold_words, next_title

_MOST_REASONS = 2
_LEADS_TO = {HoldReason.OFF: "settings", HoldReason.NO_GOAL: "water"}


class NextCard(Card):
    """Says one thing; the reasons stand below it in small."""

    page_requested = Signal(str)  # the key of the page where this can be changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._page = ""
        self.picture = IconLabel("bell", "accent", tokens.ICON_M, ground="accent_soft")
        self.title = ValueLabel("section")
        self.title.setWordWrap(True)
        self.why = Text("", "muted")
        self.change = Button("", "quiet")
        self.change.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        words.addWidget(Text(self.tr("Next"), "eyebrow"))
        words.addWidget(self.title)
        words.addWidget(self.why)
        words.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = self.row()
        row.setSpacing(tokens.SPACE_L)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_next(self, explanation: Explanation | None, now: datetime) -> None:
        """Show what comes next. now: aware, in the zone in force."""
        holds = () if explanation is None else explanation.holds
        title = next_title(explanation, now)
        self.title.show_value(title, self.tr("Next: {0}").format(title))
        self.why.setText(" ".join(hold_words(hold, now.tzinfo) for hold in holds[:_MOST_REASONS]))
        self.why.setVisible(bool(holds))
        self._page = next((_LEADS_TO[hold.reason] for hold in holds if hold.reason in _LEADS_TO), "")
        settings, water = self.tr("Change in Settings"), self.tr("Choose a goal")
        self.change.setText(settings if self._page == "settings" else water)
        self.change.setVisible(bool(self._page))
        quiet = bool(self._page) or explanation is None
        self.picture.set_icon("bell_off" if quiet else "bell", "accent")

    @Slot()
    def _ask(self) -> None:
        self.page_requested.emit(self._page)
