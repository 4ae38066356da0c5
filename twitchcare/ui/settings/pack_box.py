"""One content pack in the list: who made it, what is in it, and its switches."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.pack import PackRow, PackState
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button, IconButton
from twitchcare.ui.parts.text import Text
from twitchcare.ui.settings.pack_items import PackItems
from twitchcare.ui.theme import tokens


class PackBox(QWidget):
    """Shows one row. Its items are folded away until they are asked for."""

    switched = Signal(bool)  # use the pack or do not
    item_switched = Signal(object)  # PackItem
    removed = Signal()  # take the pack out
    unfolded = Signal(bool)  # the items are shown, or not

    def __init__(self, row: PackRow, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SPACE_XS, 0, tokens.SPACE_XS)
        column.setSpacing(tokens.SPACE_XS)
        self.use = QCheckBox()
        self.use.setAccessibleName(self.tr("Use {0}").format(row.title))
        self.remove = IconButton("trash", self.tr("Remove {0}").format(row.title))
        self.more = Button("", "quiet")
        column.addLayout(self._head())
        for problem in row.problems:
            column.addWidget(Bullet(problem, "warm"))
        self.items: PackItems | None = None
        if row.items:
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self.more.setCheckable(True)
        self.use.toggled.connect(self.switched)
        self.remove.clicked.connect(self.removed)
        self.more.toggled.connect(self._unfold)
        with QSignalBlocker(self.more):
            self.more.setChecked(is_open)
        self._show_items(is_open)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_S)
        usable = self.row.state in (PackState.USED, PackState.OFF)
        with QSignalBlocker(self.use):
            self.use.setChecked(self.row.state is PackState.USED)
        self.use.setVisible(usable)
        if usable:
            head.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.row.title, "strong"))
        words.addWidget(Text(self._about(), "small"))
        if self.row.summary:
            words.addWidget(Text(self.row.summary, "muted"))
        head.addLayout(words, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _about(self) -> str:
        row = self.row
        if row.state is PackState.GONE:
            return self.tr("Its file is no longer there. Add it again, or remove it from this list.")
        if row.state is PackState.BROKEN:
            return self.tr("It cannot be used. Ask whoever gave it to you for a new one.")
        parts = (row.author, row.licence, row.language, self.tr("version {0}").format(row.version))
        return " · ".join(part for part in parts if part)

    def control_of(self, name: str) -> QWidget | None:
        """Return one of its controls by what `focused` called it."""
        named: dict[str, QWidget] = {"use": self.use, "more": self.more, "remove": self.remove}
        return named.get(name) or (self.items.boxes.get(name) if self.items is not None else None)

    def focused(self) -> str:
        """Return a name for the control that has the keyboard; empty when none has."""
        names = ("use", "more", "remove", *(item.key for item in self.row.items))
        return next((name for name in names if (one := self.control_of(name)) and one.hasFocus()), "")

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        self._show_items(is_open)
        self.unfolded.emit(is_open)

    def _show_items(self, is_open: bool) -> None:
        count = len(self.row.items)
        shown = self.tr("Hide the items") if is_open else self.tr("Show the items ({0})").format(count)
        self.more.setText(shown)
        self.more.setAccessibleName(self.tr("{0} of {1}").format(shown, self.row.title))
        if is_open and self.items is None:
            self.items = PackItems(self.row.items)
            self.items.item_switched.connect(self.item_switched)
            self._column.addWidget(self.items)
        if self.items is not None:
            self.items.setVisible(is_open)
            self.items.setEnabled(self.row.state is PackState.USED)
