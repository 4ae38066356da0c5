"""After the timer: take it off, look once more, and when the next may be."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.thermal_timer import Ending, ThermalMoment
from twitchcare.flows.thermal_use import ThermalNotKept, ThermalUse
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.step_page import StepPage


class AfterPage(StepPage):
    """Says why it ended and what to do now."""

    again_requested = Signal()  # begin a new journey
    someone_requested = Signal()  # open "Should I see someone?"

    def __init__(self, content: Content, use: ThermalUse, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._use = use
        moment = use.moment
        if moment is None or moment.ending is None:
            return
        self.unsaved = Banner("warning", "danger")
        self.unsaved.hide()
        self.unsaved.answered.connect(self._answer)
        self.column.addWidget(self.unsaved)
        self.column.addWidget(self._hero(moment, moment.ending))
        self.column.addWidget(self._now(moment.ending))
        self.done = Button(self.tr("Done"), "primary")
        self.done.clicked.connect(self.again_requested)
        self.someone = Button(self.tr("Should I see someone?"), "secondary", "someone")
        self.someone.clicked.connect(self.someone_requested)
        self.someone.setVisible(moment.ending is Ending.SKIN)
        self.add_footer(self.someone, self.done)
        use.not_kept.connect(self._show_unsaved)
        if use.unsaved is not None:
            self._show_unsaved(ThermalNotKept(""))

    def _hero(self, moment: ThermalMoment, ending: Ending) -> Card:
        bad = ending in (Ending.SKIN, Ending.UNANSWERED)
        tone = "danger" if bad else "calm"
        card = Card("danger" if bad else "calm", margin=tokens.SPACE_XL)
        card.column.setSpacing(tokens.SPACE_M)
        icon_name = "warning" if bad else "check"
        card.column.addWidget(IconLabel(icon_name, tone, tokens.ICON_L, ground="surface"))
        card.column.addWidget(Heading(self._title(ending)))
        card.column.addWidget(Text(self._sentence(ending), "lead"))
        late_min = int(moment.late_s // 60)
        if late_min:
            card.column.addWidget(
                Text(
                    self.tr("It should have come off {0} minutes ago: take it off now.").format(late_min),
                    "strong",
                )
            )
        used_min = max(1, round(moment.applied_s / 60))
        card.column.addWidget(Text(self.tr("{0} minutes in use").format(used_min), "small"))
        return card

    def _title(self, ending: Ending) -> str:
        return {
            Ending.TIME_UP: self.tr("Take it off now"),
            Ending.CAP: self.tr("Take it off now"),
            Ending.UNANSWERED: self.tr("Take it off and look"),
            Ending.SKIN: self.tr("Take it off"),
            Ending.PERSON: self.tr("Stopped"),
        }[ending]

    def _sentence(self, ending: Ending) -> str:
        return {
            Ending.TIME_UP: self.tr("The time is up. Look at the skin once more."),
            Ending.CAP: self.tr("With its pauses it has reached the longest time for this place."),
            Ending.UNANSWERED: self.tr("The look at the skin got no answer, so this is the end of it."),
            Ending.SKIN: self.tr("No more warmth or cold on this spot until the skin is as it was."),
            Ending.PERSON: self.tr("Take it off if it is still on, and look at the skin."),
        }[ending]

    def _now(self, ending: Ending) -> Card:
        card = Card()
        lines = [
            self.tr("The usual colour should be back within 20 to 30 minutes."),
            self.tr("Leave the place without warmth or cold for a while; the next use tells you when."),
            self.tr("Move it gently if that is comfortable."),
        ]
        if ending is Ending.SKIN:
            lines = [
                self.tr("Let the skin come back to its own temperature; do not rub it."),
                self.tr("See someone today if it stays white, numb, blistered or very painful."),
            ]
        for line in lines:
            card.column.addWidget(Bullet(line))
        return card

    @Slot(object)
    def _show_unsaved(self, problem: ThermalNotKept) -> None:
        self.unsaved.say(
            self.tr("This could not be written into the diary."),
            problem.reason,
            (("again", self.tr("Try again")),),
        )

    @Slot(str)
    def _answer(self, key: str) -> None:
        if key == "again":
            self._use.keep_again()
            self.unsaved.setVisible(self._use.unsaved is not None)
