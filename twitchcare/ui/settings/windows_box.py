"""When reminders may come: all the waking day, or hours of one's own."""

from datetime import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.settings import EVERY_DAY, Window
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Text
from twitchcare.ui.settings.choice_chips import ChoiceChips
from twitchcare.ui.settings.window_row import WindowRow
from twitchcare.ui.theme import tokens

_USUAL = Window(EVERY_DAY, time(9, 0), time(18, 0))
_MOST = 4
_WAKING, _OWN = 0, 1


class WindowsBox(QWidget):
    """No window at all means from waking to bed."""

    windows_changed = Signal()  # `windows` are others

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.windows: tuple[Window, ...] = ()
        self.choice = ChoiceChips((self.tr("From waking to bed"), self.tr("Own hours")))
        self.choice.picked.connect(self._pick)
        self.add = Button(self.tr("Add hours"), "quiet", "plus")
        self.add.clicked.connect(self._add)
        self.no_day = Text(self.tr("With no day chosen nothing comes."), "small", "warm")
        self.rows: list[WindowRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._rows)
        column.addWidget(self.no_day)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def show_windows(self, windows: tuple[Window, ...]) -> None:
        """Show the hours that hold now."""
        if windows != self.windows:
            self.windows = windows
            self._show()

    def _show(self) -> None:
        self.choice.choose(_OWN if self.windows else _WAKING)
        self.add.setVisible(0 < len(self.windows) < _MOST)
        self.no_day.setVisible(any(not window.days for window in self.windows))
        if tuple(row.hours for row in self.rows) == self.windows:
            return  # the rows already say so: whoever is typing keeps the focus
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [WindowRow(window, removable=len(self.windows) > 1) for window in self.windows]
        for row in self.rows:
            row.window_changed.connect(self._read)
            row.remove_requested.connect(self._remove)
            self._rows.addWidget(row)

    def _change(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self._show()
        self.windows_changed.emit()

    @Slot(int)
    def _pick(self, choice: int) -> None:
        if (choice == _OWN) != bool(self.windows):
            self._change((_USUAL,) if choice == _OWN else ())

    @Slot()
    def _add(self) -> None:
        self._change((*self.windows, _USUAL))

    @Slot()
    def _read(self) -> None:
        self._change(tuple(row.hours for row in self.rows))

    @Slot()
    def _remove(self) -> None:
        self._change(tuple(row.hours for row in self.rows if row is not self.sender()))
