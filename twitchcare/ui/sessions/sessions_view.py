"""The Sessions page: the shelf, and over it the page of the routine that was chosen."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import RoutineId
from twitchcare.ui.figure.playing_figure import PlayingFigure
from twitchcare.ui.sessions.routine_page import RoutinePage
from twitchcare.ui.sessions.shelf import Shelf


class SessionsView(QStackedWidget):
    """A routine's page is made when it is asked for, and goes when it is left. make_figure: for its head."""

    start_requested = Signal(object)  # StartWish

    def __init__(
        self,
        content: Content,
        parent: QWidget | None = None,
        *,
        make_figure: Callable[[Content], PlayingFigure] = PlayingFigure,
    ) -> None:
        super().__init__(parent)
        self._content, self._make_figure = content, make_figure
        self.shelf = Shelf(content)
        self.page: RoutinePage | None = None
        self._chosen: RoutineId | None = None
        self.addWidget(self.shelf)
        self.shelf.routine_picked.connect(self.show_routine)

    @Slot(str)
    def show_routine(self, routine: str) -> None:
        """Show the page of a routine. Raises KeyError for one that the content does not have."""
        chosen = self._content.routines[RoutineId(routine)]
        self._drop_page()
        self._chosen = chosen.id
        self.page = RoutinePage(chosen, self._content, figure=self._make_figure(self._content))
        self.page.start_requested.connect(self.start_requested)
        self.page.back_requested.connect(self.show_shelf)
        self.addWidget(self.page)
        self.setCurrentWidget(self.page)
        self.page.start.setFocus()

    @Slot()
    def show_shelf(self) -> None:
        """Go back to all routines, to where one was chosen."""
        self.setCurrentWidget(self.shelf)
        self._drop_page()
        if self._chosen is not None:
            self.shelf.focus_routine(self._chosen)

    def _drop_page(self) -> None:
        if self.page is not None:
            self.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
