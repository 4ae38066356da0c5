"""When and how often a reminder may come."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from twitchcare.care.settings import ReminderSettings, Settings
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.fields import number_field
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.setting_row import SettingRow
from twitchcare.ui.settings.windows_box import WindowsBox
from twitchcare.ui.theme import tokens


class RemindersCard(Card):
    """The reminders to drink. Whatever stands here, nothing comes while the computer is not in use."""

    reminders_picked = Signal(ReminderSettings)  # something about reminders changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reminders = ReminderSettings()
        self.water_on = QCheckBox()
        self.windows = WindowsBox()
        minutes = self.tr(" min")
        self.snooze = number_field(self.tr("Later means"), 5, 120, step=5, unit=minutes)
        self.gap = number_field(self.tr("At least between two"), 15, 240, step=15, unit=minutes)
        self.most = number_field(self.tr("At most"), 1, 24, unit=self.tr(" a day"))
        self._more = QWidget()
        self._build()
        self.water_on.toggled.connect(self._pick)
        self.windows.windows_changed.connect(self._pick)
        for field in (self.snooze, self.gap, self.most):
            field.valueChanged.connect(self._pick)

    def _build(self) -> None:
        self.column.addWidget(Heading(self.tr("Reminders"), "section"))
        quiet = self.tr(
            "Quiet while you are away, asleep, in a session or in full screen, and once the goal is met. "
            "Nothing is ever made up for in a burst."
        )
        self.column.addWidget(Text(quiet, "muted"))
        self.column.addWidget(
            SettingRow(
                self.tr("Remind me to drink"), self.tr("Only when you fall behind the pace."), self.water_on
            )
        )
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(tokens.SPACE_S)
        more.addWidget(Line())
        more.addWidget(Text(self.tr("When they may come"), "strong"))
        more.addWidget(self.windows)
        rows = (
            (
                self.tr("Later means"),
                self.tr("How long a reminder waits after you ask for later."),
                self.snooze,
            ),
            (self.tr("At least between two"), self.tr("However far behind the pace you are."), self.gap),
            (self.tr("At most"), self.tr("After that the day stays quiet."), self.most),
        )
        for title, why, control in rows:
            more.addWidget(Line())
            more.addWidget(SettingRow(title, why, control))
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._reminders = reminders = settings.reminders
        with QSignalBlocker(self.water_on):
            self.water_on.setChecked(reminders.water_on)
        self._more.setVisible(reminders.water_on)
        self.windows.show_windows(reminders.water_windows)
        for field, value in (
            (self.snooze, reminders.snooze_min),
            (self.gap, reminders.nudge_gap_min),
            (self.most, reminders.max_per_day),
        ):
            with QSignalBlocker(field):
                field.setValue(value)

    @Slot()
    def _pick(self) -> None:
        wanted = replace(
            self._reminders,
            water_on=self.water_on.isChecked(),
            water_windows=self.windows.windows,
            snooze_min=self.snooze.value(),
            nudge_gap_min=self.gap.value(),
            max_per_day=self.most.value(),
        )
        self.reminders_picked.emit(wanted)
