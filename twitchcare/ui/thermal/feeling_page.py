"""Right before the timer: the test of feeling, and a yes to every question."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.thermal.option_card import OptionCard
from twitchcare.ui.thermal.step_page import StepPage


class FeelingPage(StepPage):
    """Start stays shut until every line is ticked."""

    feeling_answered = Signal(bool)  # True: all is well, start

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.column.addWidget(Heading(self.tr("Before you start")))
        self.column.addWidget(
            Text(
                self.tr(
                    "Touch the spot lightly, then with a warm and a cool spoon, and compare with the other"
                    " side. Tick what is true; a tick on a question means yes."
                ),
                "muted",
            )
        )
        lines = [
            ("look", self.tr("The skin looks normal here."), "search"),
            ("touch", self.tr("A light touch feels the same as on the other side."), "hand_feel"),
            ("warm_cool", self.tr("Warm and cool feel the same as on the other side."), "heat_cold"),
        ]
        if journey.advice is not None and journey.way is not None:
            kind = journey.way.kind
            lines += [(one.id, one.ask, "question") for one in journey.advice.cautions if kind in one.kinds]
        self.lines = [OptionCard(key, title, "", picture, checkable=True) for key, title, picture in lines]
        for line in self.lines:
            line.toggled.connect(self._show_ready)
            self.column.addWidget(line)
        self.different = Button(self.tr("It looks or feels different"), "secondary")
        self.different.clicked.connect(self._say_different)
        self.start = Button(self.tr("Start {0} minutes").format(journey.minutes), "primary", "timer")
        self.start.clicked.connect(self._say_well)
        self.add_footer(self.different, self.start)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        self.start.setEnabled(all(line.isChecked() for line in self.lines))

    @Slot()
    def _say_well(self) -> None:
        self.feeling_answered.emit(True)

    @Slot()
    def _say_different(self) -> None:
        self.feeling_answered.emit(False)
