"""Shows every page in a language that nobody speaks and prints, as JSON, the words with too little room.

A process of its own: the whole program leaves traces in the application that other tests would stumble over.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from twitchcare.app.gui import _application
from twitchcare.app.house import House
from twitchcare.app.language import speak
from twitchcare.app.launch import PAGES, Launch
from twitchcare.app.pages import page_names, settings_name
from twitchcare.app.window_memory import WindowMemory
from twitchcare.desktop.folders import Folders
from twitchcare.desktop.single_instance import SingleInstance
from twitchcare.ui.settings.settings_view import SettingsView
from twitchcare.ui.shell.window import MainWindow
from twitchcare.ui.theme.theme import theme

WIDTH, HEIGHT = 880, 600
SLACK = 2  # pixels by which a font may round


def settle():
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def words_shown(root):
    """Return every label and button that shows words; a picture inside a field shows none."""
    widgets = [w for w in root.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)]
    return [w for w in widgets if w.isVisible() and w.text() and not isinstance(w.parent(), QLineEdit)]


def cut_words(root):
    """Return what is shown with less room than its words need."""
    found = []
    for widget in words_shown(root):
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) - widget.height()
            longest = max(widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split())
            short = max(short, longest - widget.contentsRect().width())
        elif isinstance(widget, QLabel):
            short = widget.sizeHint().width() - widget.width()
        else:
            short = widget.minimumSizeHint().width() - widget.width()
        if short > SLACK:
            name = f"{type(widget.parent()).__name__}/{type(widget).__name__}"
            found.append(f"{name} {short} px: {widget.text()[:50]}")
    return found


def look_at_pages(window):
    """Return what is cut on each page, and how many words were looked at."""
    cut, seen = {}, {}
    for page in PAGES:
        window.show_page(page)
        settle()
        cut[page], seen[page] = cut_words(window), len(words_shown(window))
        if isinstance(view := window.shown_page(), SettingsView):
            for number in range(len(view.sections)):
                view.chips.button(number).click()
                settle()
                cut[f"settings {number}"] = cut_words(view)
    window.rail.cramp_requested.emit()
    settle()
    cut["cramp"], seen["cramp"] = cut_words(window), len(words_shown(window))
    return {"cut": {page: words for page, words in cut.items() if words}, "seen": seen}


def main(code, folder):
    app = _application()
    folders = Folders(Path(folder))
    folders.make()
    speak(app, code)
    theme.apply(app, "light")
    window = MainWindow(page_names(), settings_name())
    window.resize(WIDTH, HEIGHT)
    window.show()
    launch = Launch(page="today", language=code)
    house = House(window, folders, WindowMemory(), launch, SingleInstance(folders.data))
    found = look_at_pages(window)
    is_mirrored = window.layoutDirection().name == "RightToLeft"
    print(json.dumps(found | {"width": window.width(), "mirrored": is_mirrored}))
    house.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
