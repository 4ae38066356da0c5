"""The answer: one large word, why, what speaks against it, how, and the timer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.diary import Warmth
from twitchcare.care.thermal import Choice
from twitchcare.care.thermal_advice import Advice
from twitchcare.care.thermal_case import Forbidden
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.evidence import Evidence
from twitchcare.ui.thermal.pictures import CHOICE_ICONS, CHOICE_TONES
from twitchcare.ui.thermal.start_box import StartBox
from twitchcare.ui.thermal.step_page import StepPage


class AnswerPage(StepPage):
    """Made for one advice; the way and the minutes on it may change."""

    way_picked = Signal(object, int)  # TimerId and minutes
    start_requested = Signal()  # get ready for the timer
    someone_requested = Signal()  # open "Should I see someone?"
    again_requested = Signal()  # begin a new journey

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._content = content
        self.box: StartBox | None = None
        advice = journey.advice
        if advice is None:
            return
        self.column.addWidget(self._hero(advice, journey))
        if advice.later:
            self.column.addWidget(self._later(advice))
        if advice.forbidden_by:
            self.column.addWidget(self._against(advice.forbidden_by))
        self._how = QVBoxLayout()
        self.column.addLayout(self._how)
        said = {one.why for one in advice.forbidden_by}
        if rest := tuple(reason for reason in advice.reasons[1:] if reason not in said):
            self.column.addWidget(_list_card(self.tr("Good to know"), rest))
        if advice.claims:
            self.column.addWidget(Evidence(content, advice.claims))
        self.again = Button(self.tr("Ask about another place"), "quiet")
        self.again.clicked.connect(self.again_requested)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_journey(journey)

    def show_journey(self, journey: Journey) -> None:
        if journey.advice is None:
            return
        if self.box is not None:
            self.box.show_journey(journey)
        while (item := self._how.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        way = journey.way if journey.advice.ways else None
        own = self._content.thermal.timers[way.timer].steps if way else ()
        steps = (*journey.advice.steps_with(own), *journey.advice.notes)
        self._how.addWidget(_list_card(self.tr("How"), steps))

    def _hero(self, advice: Advice, journey: Journey) -> Card:
        tone = CHOICE_TONES[advice.choice]
        card = Card(tone, margin=tokens.SPACE_XL)
        row = card.row()
        row.setSpacing(tokens.SPACE_L)
        row.addWidget(
            IconLabel(CHOICE_ICONS[advice.choice], tone, tokens.ICON_L, ground="surface"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        if journey.place is not None:
            words.addWidget(Text(self._content.title_of(journey.place), "eyebrow"))
        self.word = Heading(self._word(advice.choice, journey), "display")
        self.word.setProperty("tone", tone)
        words.addWidget(self.word)
        words.addWidget(Text(advice.reasons[0] if advice.reasons else "", "lead"))
        row.addLayout(words, 1)
        if advice.ways:
            card.column.addWidget(self._start_box(StartBox(self._content, advice.ways)))
        elif advice.triage_first:
            self.someone = Button(self.tr("Should I see someone?"), "danger", large=True)
            self.someone.clicked.connect(self.someone_requested)
            card.column.addWidget(self.someone, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _start_box(self, box: StartBox) -> StartBox:
        self.box = box
        box.way_picked.connect(self.way_picked)
        box.start_requested.connect(self.start_requested)
        return box

    def _later(self, advice: Advice) -> Card:
        card = Card()
        warm, cold = self.tr("Warmth afterwards, if you like"), self.tr("Cold afterwards, if you like")
        title = warm if advice.later[0].kind is Warmth.WARM else cold
        card.column.addWidget(Heading(title, "section"))
        card.column.addWidget(self._start_box(StartBox(self._content, advice.later)))
        return card

    def _against(self, forbidden: tuple[Forbidden, ...]) -> Card:
        card = Card()
        card.column.addWidget(Heading(self.tr("What is off, and why"), "section"))
        merged: dict[str, list[Forbidden]] = {}
        for one in forbidden:
            merged.setdefault(self._name(one.id), []).append(one)
        for name, ones in merged.items():
            kinds = dict.fromkeys(one.kind for one in ones)
            why = " ".join(dict.fromkeys(one.why for one in ones))
            row = card.row()
            row.setSpacing(tokens.SPACE_M)
            for kind in kinds:
                row.addWidget(self._tag(kind), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(name, "strong"))
            words.addWidget(Text(why, "muted"))
            row.addLayout(words, 1)
        return card

    def _tag(self, kind: Warmth) -> Text:
        warm = kind is Warmth.WARM
        return Text(self.tr("No warmth") if warm else self.tr("No cold"), "tag", "warm" if warm else "cold")

    def _name(self, one: str) -> str:
        rules = self._content.thermal
        for title, name in (
            *((c.title, c.id) for c in rules.conditions.values()),
            *((s.title, s.id) for s in rules.situations.values()),
        ):
            if name == one:
                return title
        return self.tr("This place")

    def _word(self, choice: Choice, journey: Journey) -> str:
        rules = self._content.thermal
        first = next((one for one in rules.situations.values() if one.id in journey.situations), None)
        if choice is Choice.NEITHER and first is not None and first.choice is Choice.NEITHER:
            return first.table  # not forbidden, only not the point: say what is
        return {
            Choice.WARM: self.tr("Warm"),
            Choice.COLD: self.tr("Cold"),
            Choice.EITHER: self.tr("Either"),
            Choice.NEITHER: self.tr("Neither"),
            Choice.SEE_SOMEONE: self.tr("See someone first"),
        }[choice]


def _list_card(title: str, sentences: tuple[str, ...]) -> Card:
    card = Card()
    card.column.addWidget(Heading(title, "section"))
    for sentence in sentences:
        card.column.addWidget(Bullet(sentence))
    return card
