"""The main window: rail, pages built when they are first seen, banners, and the player over all.

Nothing here names `Qt` itself: its names cost 15 ms to load, which a start would wait for.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.ui.shell.rail import PageName, Rail
from twitchcare.ui.theme import tokens

PageMaker = Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Shows one page at a time. Knows pages by their keys and nothing of what is in them."""

    painted_first = Signal()  # once: the window is on the screen, slow work may begin
    page_shown = Signal(str)  # the key of the page now in sight
    close_requested = Signal()  # the person closed the window; whoever holds it decides what follows

    def __init__(self, pages: Sequence[PageName], settings: PageName) -> None:
        super().__init__()
        self.setWindowTitle("twitchcare")
        self.setMinimumSize(640, 480)
        self.resize(1180, 780)
        self._makers: dict[str, PageMaker] = {}
        self._pages: dict[str, QWidget] = {}
        self._titles = {page.key: page.title for page in (*pages, settings)}
        self._painted = False
        self.page = ""
        self.rail = Rail(pages, settings)
        self.rail.page_picked.connect(self.show_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(_ground())
        self._banners = QVBoxLayout()
        self._whole = QStackedWidget()
        self._whole.addWidget(self._frame())
        self.setCentralWidget(self._whole)

    def set_makers(self, makers: Mapping[str, PageMaker]) -> None:
        """Say how each page is made. A page is made when it is first shown."""
        self._makers = dict(makers)

    def show_page(self, key: str) -> None:
        """Show a page, and mark it in the rail. A key without a maker is only remembered."""
        self.page = key
        self.rail.show_page(key)
        if key not in self._pages:
            if key not in self._makers:
                return
            self._pages[key] = self._makers[key]()
            if not self._pages[key].accessibleName():  # it takes the focus, and is read out, when it comes
                self._pages[key].setAccessibleName(self._titles.get(key, key))
            self._stack.addWidget(self._pages[key])
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].setFocus()
        self.setWindowTitle(f"twitchcare – {self._titles.get(key, key)}")
        self.page_shown.emit(key)

    def shown_page(self) -> QWidget | None:
        """Return the page in sight, if it is made already."""
        return self._pages.get(self.page)

    def add_banner(self, banner: QWidget) -> None:
        """Put a banner over the pages. It shows and hides itself."""
        banner.hide()
        self._banners.addWidget(banner)

    def cover_with(self, view: QWidget) -> None:
        """Show one view over the whole window, rail included."""
        if self._whole.indexOf(view) < 0:
            self._whole.addWidget(view)
        self._whole.setCurrentWidget(view)
        view.setFocus()

    @property
    def covered(self) -> bool:
        """Whether a view lies over rail and pages."""
        return self._whole.currentIndex() > 0

    def uncover(self) -> None:
        """Show the rail and the pages again."""
        self._whole.setCurrentIndex(0)

    def bring_to_front(self) -> None:
        """Show, restore and raise the window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_text(self) -> str:
        """Return size and place as text that `take_geometry` understands."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def take_geometry(self, text: str) -> None:
        """Take up a size and place that were remembered; what cannot be understood is ignored."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted_first.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():  # the person logs out
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def _frame(self) -> QWidget:
        frame = _ground()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._banners.setContentsMargins(tokens.SPACE_XL, 0, tokens.SPACE_XL, 0)
        self._banners.setSpacing(tokens.SPACE_S)
        right.addLayout(self._banners)
        right.addWidget(self._stack, 1)
        row.addLayout(right, 1)
        return frame


def _ground() -> QWidget:
    ground = QFrame()  # a frame paints the ground of the style sheet by itself
    ground.setProperty("part", "ground")
    return ground
