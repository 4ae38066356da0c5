"""A line to type into that finds things."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from twitchcare.ui.theme.icons import icon


class SearchField(QLineEdit):
    """name: what assistive technology calls it. hint: what is shown while it is empty."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        # Qt makes buttons of both pictures; without words a screen reader would call each "button".
        lens = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(name)
        lens.triggered.connect(self._begin)
        before = set(self.findChildren(QAction))
        self.setClearButtonEnabled(True)
        for cross in set(self.findChildren(QAction)) - before:
            cross.setText(self.tr("Clear"))

    def _begin(self) -> None:
        self.setFocus()
        self.selectAll()
