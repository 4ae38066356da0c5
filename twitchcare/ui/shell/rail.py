"""The rail: the pages, and the two things that are always in sight."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon
from twitchcare.ui.theme.theme import theme

_WORDS_ONLY_FROM = 1.4  # text size


@dataclass(frozen=True, slots=True)
class PageName:
    """A page as the rail shows it. key: its name on the command line."""

    key: str
    title: str
    icon: str


class Rail(QFrame):
    """Buttons for the pages, checked for the page in sight."""

    page_picked = Signal(str)  # the key of a page: the person wants to see it
    cramp_requested = Signal()  # help with a cramp, at once
    someone_requested = Signal()  # should I see someone?

    def __init__(self, pages: Sequence[PageName], settings: PageName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self._keys = [page.key for page in (*pages, settings)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        # Assistive technology toggles a button that stays pressed; it never clicks it.
        self._group.idToggled.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_M)
        column.setSpacing(2)
        column.addLayout(self._brand())
        column.addSpacing(tokens.SPACE_M)
        for index, page in enumerate(pages):
            column.addWidget(self._page_button(index, page))
        column.addStretch(1)
        self._add_always_in_sight(column)
        column.addSpacing(tokens.SPACE_S)
        column.addWidget(self._page_button(len(pages), settings))
        theme.changed.connect(self._fit)
        self._fit()

    def add_shortcuts(self) -> None:
        """Let Ctrl+1 and so on pick the pages. Not needed for the first picture, and slow to load."""
        from PySide6.QtGui import QKeySequence

        from twitchcare.ui.parts.tab_stop import TabStop

        TabStop(self._group)
        for index, button in enumerate(self._group.buttons()[:9]):
            button.setShortcut(QKeySequence(f"Ctrl+{index + 1}"))
            button.setToolTip(f"{button.accessibleName()} (Ctrl+{index + 1})")

    def show_page(self, key: str) -> None:
        """Mark the page in sight."""
        if key in self._keys:
            with QSignalBlocker(self._group):
                self._group.button(self._keys.index(key)).setChecked(True)

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_S, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(IconLabel("twitchcare", size=28))
        name = QLabel("twitchcare")
        name.setProperty("part", "brand")
        row.addWidget(name, 1)
        self._name = name
        return row

    def _page_button(self, index: int, page: PageName) -> QPushButton:
        button = QPushButton(page.title.replace("&", "&&"), self)  # a single one would mark a key
        button.setAccessibleName(page.title)
        button.setProperty("part", "rail")
        button.setCheckable(True)
        button.setIcon(icon(page.icon, "muted"))
        button.setIconSize(QSize(tokens.ICON_M, tokens.ICON_M))
        self._group.addButton(button, index)
        return button

    def _add_always_in_sight(self, column: QVBoxLayout) -> None:
        cramp = Button(self.tr("Cramp now"), "cramp", "cramp")
        cramp.clicked.connect(self._ask_cramp)
        someone = Button(self.tr("See someone?"), "ask", "someone", name=self.tr("Should I see someone?"))
        someone.setToolTip(self.tr("Should I see someone?"))
        someone.clicked.connect(self._ask_someone)
        column.addWidget(cramp)
        column.addSpacing(tokens.SPACE_XS)
        column.addWidget(someone)

    @Slot()
    def _fit(self) -> None:
        """Keep room for every word; large text takes it from the drawings beside the words."""
        large = theme.scale > _WORDS_ONLY_FROM
        side = 0 if large else tokens.ICON_M
        self._name.setHidden(large)
        widest = 0
        for button in self.findChildren(QPushButton):
            button.setIconSize(QSize(side, side))
            button.ensurePolished()
            widest = max(widest, button.sizeHint().width())
        self.setFixedWidth(max(tokens.RAIL_WIDTH, widest + 2 * tokens.SPACE_M))

    def _pick(self, index: int, on: bool) -> None:
        if on:
            self.page_picked.emit(self._keys[index])

    def _ask_cramp(self) -> None:
        self.cramp_requested.emit()

    def _ask_someone(self) -> None:
        self.someone_requested.emit()
