"""What covers the whole window: the player, and help with a cramp."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from twitchcare.app.page_makers import Flows, PageMakers
from twitchcare.care.content import Content
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.flows.hold_board import HoldBoard
from twitchcare.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from twitchcare.ui.cramp.cramp_view import CrampView
    from twitchcare.ui.player.player_view import PlayerView


class Stage(QObject):
    """Reminders keep quiet while a session runs."""

    def __init__(
        self,
        window: MainWindow,
        content: Content,
        flows: Flows,
        board: HoldBoard,
        pages: PageMakers,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._content, self._flows = window, content, flows
        self._board, self._pages = board, pages
        self._player: PlayerView | None = None
        self._cramp: CrampView | None = None
        flows.session.started.connect(self._show_player)
        flows.session.finished.connect(self._release)
        flows.session.closed.connect(self._leave)

    @Slot()
    def show_cramp(self) -> None:
        """Help with a cramp at once."""
        if self._cramp is None:
            from twitchcare.ui.cramp.cramp_view import CrampView

            self._cramp = CrampView(self._content)
            self._cramp.start_requested.connect(self._pages.start)
            self._cramp.other_requested.connect(self._show_body)
            self._cramp.leave_requested.connect(self._window.uncover)
        self._window.cover_with(self._cramp)
        self._window.bring_to_front()

    @Slot()
    def _show_player(self) -> None:
        if self._player is None:
            from twitchcare.ui.player.player_view import PlayerView

            self._player = PlayerView(self._flows.session, self._content)
            self._player.leave_requested.connect(self._window.uncover)
        self._board.begin(HoldReason.SESSION)
        self._window.cover_with(self._player)

    @Slot()
    def _release(self) -> None:
        self._board.end(HoldReason.SESSION)

    @Slot()
    def _leave(self) -> None:
        self._release()

    @Slot()
    def _show_body(self) -> None:
        self._window.uncover()
        self._window.show_page("body")
