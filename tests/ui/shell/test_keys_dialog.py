"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from twitchcare.ui.shell.keys_dialog import KeysDialog


def test_the_keys_that_reach_everything_are_listed(qtbot):
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Ctrl+K", "Ctrl+L", "Ctrl+F", "F1", "Space", "Esc"} <= shown


def test_escape_and_enter_close_it(qtbot):
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = KeysDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClick(dialog.close_button, key)
        assert dialog.isHidden()
