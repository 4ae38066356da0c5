"""A layout of equal columns, as many as the width has room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


class ColumnsLayout(QLayout):
    """Left to right, row by row; one row has one height. Hidden widgets take no room.

    narrowest: the least width of a column in pixels at 100 % text size.
    """

    def __init__(self, narrowest: int, parent: QWidget | None = None, gap: int = tokens.SPACE_M) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._narrowest = narrowest
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def columns_in(self, width: int) -> int:
        """Return how many columns a width has room for, at least one."""
        narrowest = round(self._narrowest * max(1.0, theme.scale))
        return max(1, (width + self.spacing()) // (narrowest + self.spacing()))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, moving=True)

    def sizeHint(self) -> QSize:
        return QSize(self._narrowest * 3, self.heightForWidth(self._narrowest * 3))

    def minimumSize(self) -> QSize:
        return QSize(min(self._narrowest, 160), 0)

    def _lay_out(self, rect: QRect, *, moving: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        gap, columns = self.spacing(), self.columns_in(rect.width())
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if moving:
                for index, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + index * (width + gap), y, width, height))
            y += height + gap
        return max(0, y - gap - rect.y())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
