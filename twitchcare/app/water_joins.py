"""Joins drinking and reminding: the plan moves the reminders, and a notice's answer becomes a drink."""

from PySide6.QtCore import QObject, Slot

from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.reminding.water import DrinkConfirmed, WaterPace
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.reminders import BannerValue, ReminderFlow
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.phrases import WaterPhrases


class WaterJoins(QObject):
    """Lives as long as what it joins."""

    def __init__(
        self,
        water: HydrationFlow,
        reminders: ReminderFlow,
        banner: Banner,
        phrases: WaterPhrases,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._water, self._reminders = water, reminders
        self._banner, self._phrases = banner, phrases
        water.day_changed.connect(self._pass_on)
        reminders.drink_confirmed.connect(self._log)
        reminders.banner_changed.connect(self._show_banner)
        banner.answered.connect(self._answer)
        self._pass_on(water.day)

    @Slot(object)
    def _pass_on(self, day: WaterDay) -> None:
        self._phrases.unit = day.unit
        self._reminders.water_changed(water_pace(day))

    @Slot(object)
    def _log(self, confirmed: DrinkConfirmed) -> None:
        self._water.add(confirmed.volume_ml, day=confirmed.for_day)

    @Slot(object)
    def _show_banner(self, value: BannerValue | None) -> None:
        if value is None:
            self._banner.hide()
            return
        text = self._phrases.water(value.nudge, self._reminders.snooze_min)
        answers = (("drank", text.drank), ("snooze", text.snooze), ("skip", text.skip))
        self._banner.say(text.title, text.body, answers)

    @Slot(str)
    def _answer(self, key: str) -> None:
        answers = {"drank": self._reminders.drank, "snooze": self._reminders.snooze}
        answers.get(key, self._reminders.skip)()


def _is_full(day: WaterDay) -> bool:
    """Tell whether one more serving would pass what may be drunk now."""
    return day.plan.room_ml < day.water.serving_ml


def water_pace(day: WaterDay) -> WaterPace:
    """Return the plain numbers that reminding needs of a day of drinking."""
    hasty = day.too_fast
    return WaterPace(
        goal_ml=day.plan.reminded_ml,
        counted_ml=day.counted_ml,
        serving_ml=day.water.serving_ml,
        last_drink_at=day.last_drink_at,
        wake=day.water.wake,
        bed=day.water.bed,
        too_fast=hasty is not None or _is_full(day),
        day=day.day,
        too_fast_until=hasty.clear_at if hasty is not None else None,
    )
