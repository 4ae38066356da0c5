"""A layout of equal columns, as many as the width has room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from twitchcare.ui.parts.running_layout import RunningLayout
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


class ColumnsLayout(RunningLayout):
    """Left to right, row by row; one row has one height.

    narrowest: the least width of a column in pixels at 100 % text size.
    """

    def __init__(self, narrowest: int, parent: QWidget | None = None, gap: int = tokens.SPACE_M) -> None:
        super().__init__(parent, gap)
        self._narrowest = narrowest

    def columns_in(self, width: int) -> int:
        """Return how many columns a width has room for, at least one."""
        narrowest = round(self._narrowest * max(1.0, theme.scale))
        return max(1, (width + self.spacing()) // (narrowest + self.spacing()))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        return QSize(self._narrowest * 3, self.heightForWidth(self._narrowest * 3))

    def minimumSize(self) -> QSize:
        return QSize(min(self._narrowest, 160), 0)

    def lay_out(self, rect: QRect, *, moving: bool) -> int:
        shown, gap, columns = self.shown, self.spacing(), self.columns_in(rect.width())
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
