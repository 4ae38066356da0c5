"""A small window that keeps the program reachable where the desktop has no tray."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens


class StatusWindow(QWidget):
    """Says that reminders go on, and opens the window again. Closing it ends the program."""

    open_requested = Signal()  # show the main window again
    add_water_requested = Signal()  # one serving
    quit_requested = Signal()  # end the program, also by closing this window

    def __init__(self, add_water: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("twitchcare – still here"))
        self.setProperty("part", "ground")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_L,) * 4)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(Heading(self.tr("Reminders go on"), "section"))
        column.addWidget(Text(self.tr("Closing this small window ends twitchcare."), "muted"))
        self._problem = Text("", "body", "warm")
        self._problem.hide()
        column.addWidget(self._problem)
        row = QHBoxLayout()
        opening = Button(self.tr("Open twitchcare"), "primary")
        opening.clicked.connect(self.open_requested)
        self.add_water = Button(add_water, "water", "glass")
        self.add_water.clicked.connect(self.add_water_requested)
        row.addWidget(opening)
        row.addWidget(self.add_water)
        column.addLayout(row)

    def say(self, sentence: str) -> None:
        """Show one sentence about something that went wrong; an empty one takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.quit_requested.emit()
