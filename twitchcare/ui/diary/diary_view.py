"""The Diary page: a week at a time, day by day."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.diary import Entry
from twitchcare.care.diary_week import WEEK_DAYS, Week
from twitchcare.care.settings import VolumeUnit
from twitchcare.flows.diary import DiaryFlow, DiaryProblem
from twitchcare.ui.diary.day_card import DayCard
from twitchcare.ui.diary.entry_words import DiaryWords
from twitchcare.ui.diary.week_bar import WeekBar
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens

_UNDO, _RETRY = "undo", "retry"


class DiaryView(Page):
    """The newest day on top. Removing asks nothing, since it can be undone."""

    episode_requested = Signal()  # the person wants to note something felt

    def __init__(self, flow: DiaryFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("DiaryView", "Diary"),
            QCoreApplication.translate("DiaryView", "A day begins at four in the morning."),
            width=tokens.READING_WIDTH + tokens.SPACE_XXL,
            parent=parent,
        )
        self._flow = flow
        self._words = DiaryWords(content)
        self.note = Button(self.tr("Note something"), "primary", "plus")
        self.banner = Banner("undo")
        self.bar = WeekBar()
        self.empty = _empty_card()
        self.days = tuple(DayCard(self._words) for _ in range(WEEK_DAYS))
        self.header.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        self.banner.hide()
        self.column.addWidget(self.banner)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.empty)
        for card in self.days:
            card.remove_requested.connect(self._remove)
            self.column.addWidget(card)
        self.column.setSpacing(tokens.SPACE_M)
        self.column.addStretch(1)
        self._join(flow)

    def show_unit(self, unit: VolumeUnit) -> None:
        """Show drinks in another unit."""
        self._words.unit = unit
        self._show_week()

    def _join(self, flow: DiaryFlow) -> None:
        self.note.clicked.connect(self.episode_requested)
        self.bar.earlier_requested.connect(flow.earlier)
        self.bar.later_requested.connect(flow.later)
        self.bar.latest_requested.connect(flow.show_latest)
        self.bar.group_picked.connect(self._show_week)
        self.banner.answered.connect(self._answer)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)
        flow.week_changed.connect(self._show_week)
        flow.added.connect(self._show_added)
        flow.removed.connect(self._show_removed)
        flow.not_kept.connect(self._show_problem)
        self._show_week()

    @Slot()
    def _show_week(self) -> None:
        week: Week = self._flow.week
        self.bar.show_week(week)
        is_empty = not week.entries
        self.empty.setVisible(is_empty)
        for card, day in zip(self.days, reversed(week.days), strict=True):
            card.setVisible(not is_empty and day.date <= week.today)
            if not is_empty:
                card.show_day(day, week.today, self.bar.group)

    @Slot(object)
    def _show_added(self, entry: Entry) -> None:
        self._say_undo(self.tr("Noted: {0}").format(self._line(entry)))

    @Slot(object)
    def _show_removed(self, entry: Entry) -> None:
        self._say_undo(self.tr("Removed: {0}").format(self._line(entry)))

    def _say_undo(self, sentence: str) -> None:
        self.banner.say("", sentence, ((_UNDO, self.tr("Undo")),))

    @Slot(object)
    def _show_problem(self, problem: DiaryProblem) -> None:
        if problem.unwritten is None:
            self.banner.say(self.tr("The diary was not changed."), problem.reason)
            return
        kept = self.tr("Not written yet; it is kept here until it is.")
        self.banner.say(kept, problem.reason, ((_RETRY, self.tr("Try again")),))

    def _line(self, entry: Entry) -> str:
        words = self._words.of(entry.record)
        return f"{words.title}, {words.detail}"

    @Slot(str)
    def _answer(self, key: str) -> None:
        self.banner.hide()
        if key == _UNDO:
            self._flow.undo()
        elif key == _RETRY:
            self._flow.retry()

    @Slot()
    def _undo(self) -> None:
        if self._flow.can_undo:
            self._answer(_UNDO)

    @Slot(object)
    def _remove(self, entry: Entry) -> None:
        self._flow.remove(entry)


def _empty_card() -> Card:
    def tr(words: str) -> str:
        return QCoreApplication.translate("DiaryView", words)

    card = Card(margin=tokens.SPACE_XXL)
    picture = IconLabel("diary", "accent", tokens.ICON_L, ground="accent_soft")
    title = Heading(tr("A quiet week on paper"), "section")
    words = Text(tr("Nothing was noted in these days, and nothing has to be."))
    card.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
    for line in (title, words):
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.column.addWidget(line)
    return card
