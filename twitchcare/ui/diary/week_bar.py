"""Which week is in sight and which kind of entries, and the way to others."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.diary_week import Group, Week
from twitchcare.ui.parts.buttons import Button, Chip, IconButton
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.parts.text import ValueLabel
from twitchcare.ui.parts.time_words import span_words
from twitchcare.ui.theme import tokens


class WeekBar(QWidget):
    """Arrows around the days in sight, and chips for the kinds."""

    earlier_requested = Signal()
    later_requested = Signal()
    latest_requested = Signal()  # back to the week of today
    group_picked = Signal()  # `group` is another one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = IconButton("chevron_left", self.tr("Earlier week"))
        self.later = IconButton("chevron_right", self.tr("Later week"))
        self.span = ValueLabel("strong")
        self.latest = Button(self.tr("Back to today"), "quiet")
        self._groups: tuple[Group | None, ...] = (None, *Group)
        self._chips = QButtonGroup(self)
        self._build()

    @property
    def group(self) -> Group | None:
        """The kind of entries to show; None is all."""
        return self._groups[self._chips.checkedId()]

    def show_week(self, week: Week) -> None:
        """Show which days are in sight."""
        days = span_words(week.first, week.last)
        last_seven = self.tr("Last seven days")
        self.span.show_value(f"{last_seven}, {days}" if week.is_latest else days)
        self.later.setEnabled(not week.is_latest)
        self.latest.setVisible(not week.is_latest)

    def _build(self) -> None:
        self.earlier.clicked.connect(self.earlier_requested)
        self.later.clicked.connect(self.later_requested)
        self.latest.clicked.connect(self.latest_requested)
        bar = QHBoxLayout()
        bar.setSpacing(tokens.SPACE_XS)
        for widget in (self.earlier, self.later):
            bar.addWidget(widget)
        bar.addSpacing(tokens.SPACE_XS)
        self.span.setWordWrap(True)
        bar.addWidget(self.span, 1)
        bar.addWidget(self.latest)
        chips = QWidget()
        flow = FlowLayout(chips)
        words = (
            self.tr("Everything"),
            self.tr("Episodes"),
            self.tr("Sessions"),
            self.tr("Drinks"),
            self.tr("Warm & cold").replace("&", "&&"),
            self.tr("Other"),
        )
        for number, name in enumerate(words):
            chip = Chip(name)
            # The rail has a page of the same name as one of these.
            chip.setAccessibleName(self.tr("{0} in the diary").format(name.replace("&&", "&")))
            self._chips.addButton(chip, number)
            flow.addWidget(chip)
        self._chips.button(0).setChecked(True)
        TabStop(self._chips)
        self._chips.idToggled.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addLayout(bar)
        column.addWidget(chips)
        self.span.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    @Slot(int, bool)
    def _pick(self, number: int, on: bool) -> None:
        if on:
            self.group_picked.emit()
