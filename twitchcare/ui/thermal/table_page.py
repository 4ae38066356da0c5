"""The plain table of warmth and cold, for those who want to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.thermal import Condition, Level
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.evidence import Evidence
from twitchcare.ui.thermal.pictures import CHOICE_TONES, situation_icon
from twitchcare.ui.thermal.step_page import StepPage


class TablePage(StepPage):
    """Situations, then conditions, then the times of the timer, then all statements."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._content = content
        self.column.addWidget(Heading(self.tr("Warm or cold: the table")))
        self.column.addWidget(Text(content.thermal.texts.honest, "muted"))
        self.column.addWidget(self._situations())
        self.column.addWidget(self._conditions())
        self.column.addWidget(self._timers())
        self.column.addWidget(Evidence(content, tuple(content.thermal.facts.values())))

    def _situations(self) -> Card:
        card = self._card(self.tr("What is going on, and what to choose"))
        for index, situation in enumerate(self._content.thermal.situations.values()):
            if index:
                card.column.addWidget(Line())
            tone = CHOICE_TONES[situation.choice]
            row = card.row()
            row.setSpacing(tokens.SPACE_M)
            picture = IconLabel(situation_icon(situation.id), tone, tokens.ICON_M, ground=f"{tone}_soft")
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(situation.title, "strong"))
            words.addWidget(Text(situation.table, "body", tone))
            words.addWidget(Text(situation.reason, "small"))
            row.addLayout(words, 1)
        return card

    def _conditions(self) -> Card:
        card = self._card(self.tr("What speaks against it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_L)
        grid.setVerticalSpacing(tokens.SPACE_M)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Text(self.tr("Warm"), "eyebrow"), 0, 1)
        grid.addWidget(Text(self.tr("Cold"), "eyebrow"), 0, 2)
        for row, condition in enumerate(self._content.thermal.conditions.values(), start=1):
            grid.addLayout(self._condition(condition), row, 0)
            for column, level in enumerate((condition.levels.warm, condition.levels.cold), start=1):
                grid.addWidget(self._level(level), row, column, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(grid)
        return card

    def _condition(self, condition: Condition) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(condition.title))
        said = " ".join(text for text in (condition.why, condition.note) if text)
        if condition.triage:
            said = self.tr("{0} See someone first.").format(said)
        if said:
            words.addWidget(Text(said, "small"))
        return words

    def _level(self, level: Level) -> Text:
        words = {Level.OK: self.tr("fine"), Level.CARE: self.tr("with care"), Level.NO: self.tr("no")}
        off = level is Level.NO
        text = Text(words[level], "strong" if off else "muted", "danger" if off else "")
        text.setWordWrap(False)
        return text

    def _timers(self) -> Card:
        card = self._card(self.tr("How long"))
        for timer in self._content.thermal.timers.values():
            row: QHBoxLayout = card.row()
            row.addWidget(Text(timer.title), 1)
            times = self.tr("{0} to {1} min, look every {2}, {3} a day, {4} min between").format(
                timer.min_min, timer.max_min, timer.check_every_min, timer.max_per_day, timer.gap_min
            )
            shown = Text(times, "small")
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(shown, 1)
        return card

    def _card(self, title: str) -> Card:
        card = Card()
        card.column.setSpacing(tokens.SPACE_M)
        card.column.addWidget(Heading(title, "section"))
        return card
