"""What has to be said before anything else: too fast, or not written down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.hydration_pace import Pace, TooFast
from twitchcare.care.hydration_today import WaterDay
from twitchcare.flows.hydration import NotKept
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Text
from twitchcare.ui.parts.time_words import clock_text
from twitchcare.ui.theme import tokens


class PaceNotice(QWidget):
    """Two cards that appear only when they are needed."""

    retry_requested = Signal()  # try again to write what is kept in memory

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fast = Card("warm")
        self._picture = IconLabel("warning", "warm", tokens.ICON_L)
        self._title, self._body = Text("", "strong"), Text("")
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        words.addWidget(self._title)
        words.addWidget(self._body)
        row = self.fast.row(self._picture)
        row.setSpacing(tokens.SPACE_L)
        row.addLayout(words, 1)
        self.unsaved = Card()
        self._reason = Text("")
        self.retry = Button(self.tr("Try again"))
        self.retry.clicked.connect(self.retry_requested)
        kept = self.unsaved.row()
        kept.addWidget(self._reason, 1)
        kept.addWidget(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addWidget(self.fast)
        column.addWidget(self.unsaved)
        self.fast.hide()
        self.unsaved.hide()
        self.hide()

    def show_day(self, day: WaterDay) -> None:
        """Show what another look at the day has to say, or nothing."""
        if day.too_fast is not None:
            self._show_fast(day, day.too_fast)
        self.fast.setVisible(day.too_fast is not None)
        if day.unsaved:
            words = self.tr("{0} is kept here and counted meanwhile. {1}")
            amount = volume_words(sum(drink.record.volume_ml for drink in day.unsaved), day.unit)
            self._reason.setText(words.format(amount, day.unsaved[-1].reason))
        self.retry.setVisible(bool(day.unsaved))
        self.unsaved.setVisible(bool(day.unsaved))
        self.setVisible(day.too_fast is not None or bool(day.unsaved))

    def show_not_kept(self, problem: NotKept) -> None:
        """Say that a change was not written; the next look at the day takes it away."""
        if problem.drink is None:
            self._reason.setText(problem.reason)
            self.retry.hide()
            self.unsaved.show()
            self.show()

    def _show_fast(self, day: WaterDay, found: TooFast) -> None:
        stop = found.level is Pace.STOP
        self.fast.set_tone("danger" if stop else "warm")
        self._picture.set_icon("warning" if stop else "info", "danger" if stop else "warm")
        self._title.setText(
            self.tr("Please stop drinking for now") if stop else self.tr("Let the next glass wait")
        )
        drunk, limit = volume_words(found.drunk_ml, day.unit), volume_words(found.limit_ml, day.unit)
        if found.clear_at is None:
            measured = self.tr("{0} today; the limit is {1}.").format(drunk, limit)
        else:
            words = self.tr("{0} in {1} minutes; the limit is {2}. Better wait until {3}.")
            clear = clock_text(found.clear_at.astimezone(day.now.tzinfo))
            measured = words.format(drunk, found.span_min, limit, clear)
        self._body.setText(f"{found.claim.text} {measured}")
