"""All routines as cards, and what narrows them down."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import RoutineId
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.columns import ColumnsLayout
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.roving import Roving
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.sessions.filter_bar import FilterBar
from twitchcare.ui.sessions.routine_card import RoutineCard
from twitchcare.ui.sessions.routine_words import situation_words
from twitchcare.ui.sessions.shelf_filter import Wanted, listed, situations_of
from twitchcare.ui.theme import tokens

_NARROWEST_CARD = 212


class Shelf(Page):
    """Two to four cards side by side, as the width has room for."""

    routine_picked = Signal(str)  # the routine's id

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._add_title(
            self.tr("Sessions"),
            self.tr("Short guided routines. Leave one whenever you like: what was done counts."),
        )
        self.filters = FilterBar(situations_of(content))
        self.column.addWidget(self.filters)
        self.cards: dict[RoutineId, RoutineCard] = {}
        grid = ColumnsLayout(_NARROWEST_CARD, gap=tokens.SPACE_L)
        for entry in listed(content, situation_words):
            card = RoutineCard(entry, content)
            card.picked.connect(self.routine_picked)
            self.cards[entry.routine.id] = card
            grid.addWidget(card)
        self.column.addLayout(grid)
        Roving(tuple(self.cards.values()), self)
        self.nothing = self._empty()
        self.column.addWidget(self.nothing)
        self.column.addStretch(1)
        self.filters.wanted_changed.connect(self._show)
        self.filters.cards_requested.connect(self._focus_first)
        self._show(Wanted())

    @property
    def shown(self) -> tuple[RoutineId, ...]:
        """The routines that fit what is looked for."""
        return tuple(name for name, card in self.cards.items() if not card.isHidden())

    def focus_routine(self, routine: RoutineId) -> None:
        """Move the keyboard focus to a card and bring it into sight."""
        if routine in self.cards:
            self.cards[routine].setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.cards[routine], 0, tokens.SPACE_XL)

    def _empty(self) -> Card:
        card = Card()
        card.column.setContentsMargins(*(tokens.SPACE_XXL,) * 4)
        picture = IconLabel("search", "accent", tokens.ICON_M, ground="accent_soft")
        card.column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (
            Heading(self.tr("No session fits all of this"), "section"),
            Text(self.tr("Try other words, or let go of a filter."), "muted"),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.column.addWidget(words)
        self.clear = Button(self.tr("Show all sessions"))
        self.clear.clicked.connect(self.filters.clear)
        card.column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    @Slot()
    def _focus_first(self) -> None:
        if self.shown:
            self.focus_routine(self.shown[0])

    @Slot(object)
    def _show(self, wanted: Wanted) -> None:
        for card in self.cards.values():
            card.setVisible(card.entry.fits(wanted))
        count = len(self.shown)
        self.filters.show_count(count)
        self.nothing.setVisible(count == 0)
