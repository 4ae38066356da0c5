"""The buttons of the player."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Button, Kind
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_WORDS_ONLY_FROM = 1.6  # text size; with larger text the row has room for the words alone


class Controls(QWidget):
    """Pause in the middle, back and next beside it; the two ways out of it at the ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._button(self.tr("Back"), "back", self.tr("Left arrow"))
        self.pause = self._button(self.tr("Pause"), "pause", self.tr("Space"), "primary")
        self.next = self._button(self.tr("Next"), "next", self.tr("Right arrow"))
        self.too_much = self._button(self.tr("Too much"), "easier", self.tr("E"))
        self.stop = self._button(self.tr("Stop"), "stop", self.tr("Esc"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.too_much)
        row.addStretch(1)
        for button in (self.back, self.pause, self.next):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.stop)
        self.show_paused(False)
        theme.changed.connect(self._fit)

    def show_paused(self, paused: bool) -> None:
        """Turn the middle button into Resume, or back into Pause."""
        words = self.tr("Resume") if paused else self.tr("Pause")
        if self.pause.text() != words:
            self.pause.setText(words)
            self.pause.set_icon("play" if paused else "pause")
            self.pause.setToolTip(f"{words} ({self.tr('Space')})")

    @Slot()
    def _fit(self) -> None:
        side = 0 if theme.scale > _WORDS_ONLY_FROM else tokens.ICON_M
        for button in (self.back, self.next, self.too_much, self.stop):
            button.setIconSize(QSize(side, side))
        self._keep_width()

    def _keep_width(self) -> None:
        """The button is as wide as its longer word, so that its neighbours stay where they are."""
        self.pause.setMinimumWidth(0)
        shown = self.pause.text()
        widths = []
        for words in (self.tr("Pause"), self.tr("Resume")):
            self.pause.setText(words)
            widths.append(self.pause.sizeHint().width())
        self.pause.setText(shown)
        self.pause.setMinimumWidth(max(widths))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _button(self, words: str, icon_name: str, key: str, kind: Kind = "secondary") -> Button:
        button = Button(words, kind, icon_name, large=True)
        button.setToolTip(f"{words} ({key})")
        # A click leaves the focus alone, so that Space goes on meaning Pause.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
