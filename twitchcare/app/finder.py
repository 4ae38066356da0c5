"""Opens the dialog that finds anything, and goes where it leads."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from twitchcare.app.pages import page_names, settings_name
from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId
from twitchcare.care.place import Place
from twitchcare.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from twitchcare.ui.shell.find_rank import Ranking


class Finder(QObject):
    """Imports of dialogs stand in the slots: a start pays for none of them. pick: chooses a place."""

    def __init__(
        self, window: MainWindow, content: Content, pick: Callable[[Place], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._content, self._pick = window, content, pick
        self._ranking: Ranking | None = None  # built when something is first looked for

    @Slot()
    def find(self) -> None:
        """Ask what to find. Not during a session or a cramp, which are left in their own way."""
        if self._window.covered:
            return
        from twitchcare.ui.shell.find_dialog import FindDialog
        from twitchcare.ui.shell.find_rank import Ranking, targets

        pages = ((page.key, page.title) for page in (*page_names(), settings_name()))
        if self._ranking is None:
            self._ranking = Ranking(targets(self._content, pages), self._content.everyday_words)
        dialog = FindDialog(self._ranking, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.page_picked.connect(self._window.show_page)
        dialog.place_picked.connect(self._show_place)
        dialog.routine_picked.connect(self._show_routine)
        dialog.article_picked.connect(self._show_article)
        dialog.open()

    @Slot()
    def show_keys(self) -> None:
        """List the keys."""
        from twitchcare.ui.shell.keys_dialog import KeysDialog

        dialog = KeysDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _show_place(self, place: Place) -> None:
        self._window.show_page("body")
        self._pick(place)

    @Slot(str)
    def _show_routine(self, routine: str) -> None:
        from twitchcare.ui.sessions.sessions_view import SessionsView

        self._window.show_page("sessions")
        if isinstance(page := self._window.shown_page(), SessionsView):
            page.show_routine(routine)

    @Slot(str)
    def _show_article(self, article: str) -> None:
        from twitchcare.ui.learn.learn_view import LearnView

        self._window.show_page("learn")
        if isinstance(page := self._window.shown_page(), LearnView):
            page.show_article(ArticleId(article))
