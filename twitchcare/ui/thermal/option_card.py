"""A large button that says what it stands for: a drawing, a title and a hint."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class OptionCard(QPushButton):
    """One answer. A checkable card shows a tick while it is chosen."""

    picked = Signal(str)  # pressed; carries the key

    def __init__(
        self,
        key: str,
        title: str,
        hint: str = "",
        icon_name: str = "",
        *,
        checkable: bool = False,
        colour: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.setProperty("part", "tile")
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tick = IconLabel("check", "accent", tokens.ICON_S)
        self._row = QHBoxLayout(self)
        self._lay_out(title, hint, icon_name, colour)
        self.toggled.connect(self._tick.setVisible)
        self.clicked.connect(self._pick)

    def _lay_out(self, title: str, hint: str, icon_name: str, colour: str) -> None:
        row = self._row
        row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_M, tokens.SPACE_M, tokens.SPACE_M)
        row.setSpacing(tokens.SPACE_M)
        if icon_name:
            picture = IconLabel(icon_name, colour, tokens.ICON_M, ground=f"{colour}_soft")
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(title, "strong"))
        if hint:
            words.addWidget(Text(hint, "small"))
        words.addStretch(1)
        row.addLayout(words, 1)
        if self.isCheckable():
            kept = self._tick.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            self._tick.setSizePolicy(kept)
            row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tick.setVisible(False)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, tokens.TOUCH_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize().expandedTo(QSize(0, tokens.TOUCH_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), tokens.TOUCH_HEIGHT)

    def _pick(self) -> None:
        self.picked.emit(self.key)
