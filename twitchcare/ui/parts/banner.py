"""A message inside the window that asks for nothing but can be answered at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Button, IconButton
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text, Tone
from twitchcare.ui.theme import tokens


class Banner(Card):
    """One line of text with buttons. `answered` carries the key of the button, "dismiss" for the cross."""

    answered = Signal(str)

    def __init__(self, icon_name: str = "info", tone: Tone = "accent", parent: QWidget | None = None) -> None:
        super().__init__(tone, margin=tokens.SPACE_M, parent=parent)
        self._keys: dict[QWidget, str] = {}
        row = self.row()
        self._picture = IconLabel(icon_name, tone or "accent")
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title, self._body = Text("", "strong"), Text("")
        words.addWidget(self._title)
        words.addWidget(self._body)
        row.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(tokens.SPACE_S)
        row.addLayout(self._buttons)
        self._cross = IconButton("close", self.tr("Dismiss"), size=tokens.ICON_S)
        self._cross.clicked.connect(self._dismiss)
        row.addWidget(self._cross)

    def say(self, title: str, body: str = "", actions: tuple[tuple[str, str], ...] = ()) -> None:
        """Show a message with one button for each (key, words); the first is the main one."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._body.setText(body)
        self._body.setVisible(bool(body))
        for widget in list(self._keys):
            self._buttons.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._keys.clear()
        for key, words in actions:
            button = Button(words, "primary" if not self._keys else "quiet")
            button.clicked.connect(self._answer)
            self._keys[button] = key
            self._buttons.addWidget(button)
        self.show()

    def _answer(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._keys:
            self.answered.emit(self._keys[sender])

    def _dismiss(self) -> None:
        self.hide()
        self.answered.emit("dismiss")
