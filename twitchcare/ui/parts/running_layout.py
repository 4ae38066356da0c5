"""What layouts have in common whose height follows from their width."""

from abc import abstractmethod

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class RunningLayout(QLayout):
    """Keeps the items in order; a subclass says where those in sight go. Hidden widgets take no room."""

    def __init__(self, parent: QWidget | None, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def shown(self) -> list[QLayoutItem]:
        """The items in sight, in order."""
        return [item for item in self._items if not item.isEmpty()]

    @abstractmethod
    def lay_out(self, rect: QRect, *, moving: bool) -> int:
        """Return the height that the items need in the width of `rect`; with `moving` put them there."""

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.lay_out(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.lay_out(rect, moving=True)
