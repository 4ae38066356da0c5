"""The journey of a reminder: it comes due, is shown, and the notice itself finishes the job."""

import logging
import math
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from twitchcare.care.diary import NotSaved
from twitchcare.care.hydration_day import water_day
from twitchcare.care.notice import DEFAULT, DISMISSED, EXPIRED, UNDELIVERABLE, Answer, Notice
from twitchcare.care.reminding.hold import Explanation
from twitchcare.care.reminding.water import DrinkConfirmed, Nudge, WaterPace
from twitchcare.care.reminding.water_day import days_around
from twitchcare.care.reminding.water_decision import KIND, Decision, decide
from twitchcare.care.reminding.water_moves import clock_set, looked
from twitchcare.care.reminding.water_state import Result, ShownNudge, WaterState
from twitchcare.care.reminding.water_text import from_text, to_text
from twitchcare.care.settings import ReminderSettings, Settings
from twitchcare.flows.hold_board import HoldBoard
from twitchcare.flows.ports import Clock, Notifier, SettingsKeeper, StateKeeper

STATE = "reminders.water"
LONGEST_WAIT_S = 900.0
COARSE_FROM_S = 60.0
PAUSE = timedelta(hours=1)
DRANK, SNOOZE, SKIP = "drank", "snooze", "skip"
RESULTS = {
    DRANK: Result.DONE,
    SNOOZE: Result.SNOOZE,
    SKIP: Result.SKIP,
    DEFAULT: Result.OPENED,
    DISMISSED: Result.DISMISSED,
    EXPIRED: Result.EXPIRED,
    UNDELIVERABLE: Result.UNDELIVERABLE,
}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NoticeText:
    """The words of one notice. The labels are short: some desktops cut them."""

    title: str
    body: str
    drank: str
    snooze: str
    skip: str
    open: str


class Phrases(Protocol):
    """Puts a nudge into words; made in `ui`, where sentences come from."""

    def water(self, nudge: Nudge, snooze_min: int) -> NoticeText: ...


@dataclass(frozen=True, slots=True)
class BannerValue:
    """The reminder that the app itself shows. kind: "water"."""

    kind: str
    nudge: Nudge


class ReminderFlow(QObject):
    """Reminds of drinking. Quiet until the first `water_changed`; the timer only wakes it up to look."""

    banner_changed = Signal(object)  # BannerValue or None: what the app shows now
    explanation_changed = Signal(Explanation)  # what comes next, or why nothing does, is new
    open_requested = Signal(str)  # the person clicked on the notice: show this page
    drink_confirmed = Signal(DrinkConfirmed)  # the person drank what was proposed; to be logged

    def __init__(
        self,
        clock: Clock,
        keeper: StateKeeper,
        settings: SettingsKeeper,
        notifier: Notifier,
        phrases: Phrases,
        board: HoldBoard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._keeper, self._notifier = clock, keeper, notifier
        self._phrases, self._board = phrases, board
        self._settings: ReminderSettings = settings.load().reminders
        self._state = self._written = _read(keeper)
        self._pace: WaterPace | None = None
        self._is_up = False  # whether a notice of ours is on the desktop
        self._explained: Explanation | None = None
        self.banner: BannerValue | None = None
        self._wake = QTimer(self, singleShot=True)
        self._wake.timeout.connect(self.refresh)
        notifier.when_answered(self._answered)
        board.changed.connect(self.refresh)

    @property
    def snooze_min(self) -> int:
        """For how long a snooze puts off."""
        return self._settings.snooze_min

    @Slot(object)
    def water_changed(self, pace: WaterPace) -> None:
        """The plan or what was drunk is new. More than before means that something was drunk."""
        now = self._clock.now()
        day = pace.day or water_day(now, pace.wake, pace.bed)
        self._pace = replace(pace, day=day)
        if pace.counted_ml > dict(self._state.counted).get(day, 0.0):
            self._state = self._state.with_drink(self._day_of_drinks(now, self._pace))
        self.refresh()

    @Slot(object)
    def settings_changed(self, settings: Settings) -> None:
        self._settings = settings.reminders
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at the clocks and do what is due. Called by the timer, by every event, and when in doubt."""
        step = self._board.look()
        if self._pace is None:
            return
        now = self._clock.now()
        if step:
            self._state = clock_set(now, step, self._settings, self._pace, self._state)
        self._keep(looked(now, self._settings, self._pace, self._state))
        decision = self._decide(now, self._pace)
        if decision.show is not None:
            self._keep(self._state.with_shown(decision.show))
            self._is_up = True
            self._notifier.show(self._notice(decision.show))
            decision = self._decide(now, self._pace)
        if decision.close and self._is_up:
            self._is_up = False
            self._notifier.close(KIND)
        self._sleep_until(decision.next_wake_at, now)
        self._tell(decision)

    def explain(self) -> Explanation | None:
        """What comes next, and why nothing is due now; None before the plan is known."""
        return None if self._pace is None else self._decide(self._clock.now(), self._pace).explanation

    @Slot()
    def drank(self) -> None:
        """The banner's first answer."""
        self._answer_banner(Result.DONE)

    @Slot()
    def snooze(self) -> None:
        self._answer_banner(Result.SNOOZE)

    @Slot()
    def skip(self) -> None:
        self._answer_banner(Result.SKIP)

    def pause_until(self, until: datetime) -> None:
        """Say nothing until an aware instant."""
        self._change(self._state.with_pause(self._clock.now().astimezone(UTC), until.astimezone(UTC)))

    @Slot()
    def pause_hour(self) -> None:
        self.pause_until(self._clock.now().astimezone(UTC) + PAUSE)

    @Slot()
    def resume(self) -> None:
        """End a pause now."""
        self._change(self._state.with_pause_ended(self._clock.now().astimezone(UTC)))

    def _decide(self, now: datetime, pace: WaterPace) -> Decision:
        return decide(now, self._settings, pace, self._state, self._board.surroundings())

    def _day_of_drinks(self, now: datetime, pace: WaterPace) -> date:
        return days_around(now, self._settings, pace, self._state).day_of_drinks

    def _answer_banner(self, result: Result) -> None:
        if self.banner is not None:
            self._settle(self.banner.nudge.number, result)

    def _answered(self, answer: Answer) -> None:
        """Something came back from a notice, perhaps long after it was shown."""
        result = RESULTS.get(answer.action)
        if answer.notice.key != KIND or result is None:
            return
        self._settle(answer.notice.number, result)
        if result is Result.OPENED:
            self.open_requested.emit(KIND)

    def _settle(self, number: int, result: Result) -> None:
        """Store a result with its nudge. The second one that settles is ignored: rule 19."""
        row = self._state.find(number)
        if row is None or row.settled:
            return
        state, nudge = self._state.with_result(number, result), row.nudge
        if result is Result.SNOOZE and self._is_of_today(nudge):
            now = self._clock.now().astimezone(UTC)
            state = state.with_snooze(now, self._settings.snooze_min)
        self._change(state)
        if result is Result.DONE:
            self.drink_confirmed.emit(DrinkConfirmed(nudge.serving_ml, nudge.day))

    def _is_of_today(self, nudge: Nudge) -> bool:
        return self._pace is not None and nudge.day == self._day_of_drinks(self._clock.now(), self._pace)

    def _change(self, state: WaterState) -> None:
        self._keep(state)
        self.refresh()

    def _keep(self, state: WaterState) -> None:
        """Write a new state down before anything follows from it."""
        self._state = state
        if state == self._written:
            return
        try:
            self._keeper.write(STATE, to_text(state))
            self._written = state
        except NotSaved as problem:
            log.warning("the state of the reminders is only in memory: %s", problem)

    def _notice(self, nudge: Nudge) -> Notice:
        text = self._phrases.water(nudge, self._settings.snooze_min)
        actions = ((DEFAULT, text.open), (DRANK, text.drank), (SNOOZE, text.snooze), (SKIP, text.skip))
        return Notice(KIND, text.title, text.body, nudge.day, actions, nudge.number)

    def _sleep_until(self, wake_at: datetime | None, now: datetime) -> None:
        """Arm the timer. A long wait is cut short, as a coarse timer may be late by a twentieth."""
        left_s = LONGEST_WAIT_S if wake_at is None else (wake_at - now.astimezone(UTC)).total_seconds()
        coarse = left_s > COARSE_FROM_S
        self._wake.setTimerType(Qt.TimerType.CoarseTimer if coarse else Qt.TimerType.PreciseTimer)
        wait_s = min(left_s * 0.9 if coarse else left_s, LONGEST_WAIT_S)
        self._wake.start(max(1, math.ceil(wait_s * 1000)))

    def _tell(self, decision: Decision) -> None:
        standing: ShownNudge | None = decision.standing
        banner = None if standing is None else BannerValue(KIND, standing.nudge)
        is_new = banner != self.banner
        self.banner = banner
        explained, self._explained = self._explained, decision.explanation
        if is_new:
            self.banner_changed.emit(banner)
        if explained != decision.explanation:
            self.explanation_changed.emit(decision.explanation)


def _read(keeper: StateKeeper) -> WaterState:
    """The state as it was left. One that cannot be read counts as a program that ran before."""
    text = keeper.read(STATE)
    if text is None:
        return WaterState()
    try:
        return from_text(text)
    except ValueError as problem:
        log.warning("the state of the reminders starts anew: %s", problem)
        return WaterState(begun=True)
