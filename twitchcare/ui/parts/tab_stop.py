"""Where Tab stops in a group of which one button is pressed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QWidget


class TabStop(QObject):
    """Keeps the Tab key with the pressed button of an exclusive group; arrow keys reach the others.

    Qt does so only from the moment when the group first has the focus, and with the button that had it.
    """

    def __init__(self, group: QButtonGroup) -> None:
        super().__init__(group)
        self._group = group
        for button in group.buttons():
            button.toggled.connect(self._keep)  # not the group's signal, which its owner blocks at times
        self._keep()

    def _keep(self) -> None:
        pressed = self._group.checkedButton()
        if pressed is None:
            return
        for button in self._group.buttons():
            here = button is pressed
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)


def tab_through(holder: QWidget, late: Iterable[QWidget]) -> None:
    """Let Tab go through what is in a holder at the holder's place, though it was made long after it."""
    policy = holder.focusPolicy()
    holder.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Qt leaves out what cannot have the focus
    before = holder
    for widget in late:
        QWidget.setTabOrder(before, widget)
        before = widget
    holder.setFocusPolicy(policy)
