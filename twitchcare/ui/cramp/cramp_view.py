"""Help with a cramp at once: choose the muscle, and its stretch begins. Made for the dark."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Side
from twitchcare.ui.cramp.muscle_tile import MuscleTile
from twitchcare.ui.cramp.muscles import REGIONS, Muscle, wish_for
from twitchcare.ui.cramp.side_toggle import SideToggle
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.palette import DARK
from twitchcare.ui.theme.stylesheet import stylesheet
from twitchcare.ui.theme.theme import theme

_COLUMNS = 3
_LARGE_TEXT = 1.5  # from this text size on the question takes a smaller step, to leave room for the tiles
_SIDES = (Side.LEFT, Side.RIGHT)
_SIDE_KEYS = {Qt.Key.Key_L: Side.LEFT, Qt.Key.Key_R: Side.RIGHT}


class CrampView(QWidget):
    """Six large tiles. Remembers only which side was chosen last."""

    start_requested = Signal(object)  # StartWish: begin at once
    other_requested = Signal()  # another muscle: choose it on the body
    leave_requested = Signal()  # back to where one was

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Cramp now"))
        self._content = content
        self.side = Side.LEFT
        titles = (
            self.tr("Calf"),
            self.tr("Foot"),
            self.tr("Thigh front"),
            self.tr("Thigh back"),
            self.tr("Hand"),
            self.tr("Other"),
        )
        muscles = [Muscle(title, region) for title, region in zip(titles, (*REGIONS, None), strict=True)]
        # Made in the order of the Tab key. The muscles first: whoever presses Enter at once gets help
        # with the most frequent cramp.
        self.tiles = [
            MuscleTile(number, muscle, content, self) for number, muscle in enumerate(muscles, start=1)
        ]
        self._toggles = (
            SideToggle(self.tr("Left side"), "L", self),
            SideToggle(self.tr("Right side"), "R", self),
        )
        self.close_button = Button(self.tr("Close"), large=True, parent=self)
        self._question = Heading(self.tr("Where is the cramp?"), "display")
        self.side_buttons = QButtonGroup(self)
        self._build()
        self._join()
        self.setFocusProxy(self.tiles[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        elif 1 <= number <= len(self.tiles):
            self.pick(number)
        elif event.key() in _SIDE_KEYS:
            self.choose_side(_SIDE_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def choose_side(self, side: Side) -> None:
        """Say which of the person's sides it is."""
        self.side = side
        self.side_buttons.button(_SIDES.index(side)).setChecked(True)
        for tile in self.tiles:
            tile.show_side(side)

    @Slot(int)
    def pick(self, number: int) -> None:
        """Ask for the stretch of a muscle, or for another place when there is none. number: from 1."""
        wish = wish_for(self._content, self.tiles[number - 1].muscle, self.side)
        if wish is None:
            self.other_requested.emit()
        else:
            self.start_requested.emit(wish)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_XL,) * 4)
        column.setSpacing(tokens.SPACE_L)
        top = QHBoxLayout()
        top.addWidget(self._question, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addLayout(self._side_row())
        grid = QGridLayout()
        grid.setSpacing(tokens.SPACE_L)
        for index, tile in enumerate(self.tiles):
            grid.addWidget(tile, index // _COLUMNS, index % _COLUMNS)
        column.addLayout(grid, 1)
        help_line = self.tr(
            "If a cramp lasts over 10 minutes, the leg is swollen, or the urine is dark: get help now."
        )
        column.addWidget(Text(help_line, "lead"))

    def _side_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_L)
        for index, toggle in enumerate(self._toggles):
            self.side_buttons.addButton(toggle, index)
            row.addWidget(toggle, 1)
        return row

    def _join(self) -> None:
        for tile in self.tiles:
            tile.picked.connect(self.pick)
        self.side_buttons.idToggled.connect(self._pick_side)
        self.close_button.clicked.connect(self.leave_requested)
        theme.changed.connect(self._put_on_dark)
        self._put_on_dark()
        self.choose_side(self.side)

    @Slot(int, bool)
    def _pick_side(self, index: int, on: bool) -> None:
        if on:
            self.choose_side(_SIDES[index])

    @Slot()
    def _put_on_dark(self) -> None:
        # At three in the morning a light look would blind, so this screen wears the dark one always.
        self._question.setProperty("part", "display" if theme.scale < _LARGE_TEXT else "title")
        self.setStyleSheet(stylesheet(DARK, theme.scale))
