"""The journey to warmth or cold: where, what is going on, what speaks against it, the answer, the use."""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.care.day import local_day
from twitchcare.care.diary import NotSaved
from twitchcare.care.ids import ConditionId, RegionId, SituationId, TimerId
from twitchcare.care.place import Place
from twitchcare.care.settings import Profile
from twitchcare.care.thermal import Scope, ThermalRules
from twitchcare.care.thermal_advice import Advice, advise
from twitchcare.care.thermal_case import Answers
from twitchcare.care.thermal_gap import NextUse, next_allowed
from twitchcare.care.thermal_timer import ThermalMoment
from twitchcare.care.thermal_ways import Way
from twitchcare.flows.ports import Clock, Diary, SettingsKeeper
from twitchcare.flows.thermal_use import ThermalNotKept, ThermalUse

PREGNANCY = ConditionId("pregnancy")


class Step(Enum):
    """One screen of the journey. FEELING: the questions and the test of feeling right before the timer."""

    PLACE = auto()
    SITUATION = auto()
    ALARM = auto()
    ABOUT_ME = auto()
    RIGHT_NOW = auto()
    ANSWER = auto()
    FEELING = auto()
    USING = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Stop:
    """A step, and for ALARM the situation whose question is asked."""

    step: Step
    situation: SituationId | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the person stands and what was said so far. number, count: of the questions, 1 is the first.

    answered: the lists of conditions that were answered, now or earlier; in others an empty answer is none.
    way, minutes: what the timer would run; None when the advice leaves no timer. wait: when it may start.
    """

    stop: Stop = Stop(Step.PLACE)
    number: int = 1
    count: int = 1
    place: Place | None = None
    situations: tuple[SituationId, ...] = ()
    alarms: tuple[SituationId, ...] = ()
    about_me: tuple[ConditionId, ...] = ()
    right_now: tuple[ConditionId, ...] = ()
    answered: frozenset[Step] = frozenset()
    advice: Advice | None = None
    way: Way | None = None
    minutes: int = 0
    wait: NextUse | None = None

    @property
    def region(self) -> RegionId | None:
        return self.place.region if self.place else None


class ThermalFlow(QObject):
    """One journey at a time. A use that goes on is never left by beginning another journey."""

    journey_changed = Signal(Journey)  # another screen, or other answers on it
    not_kept = Signal(ThermalNotKept)  # the answers about the person could not be remembered

    def __init__(
        self,
        rules: ThermalRules,
        clock: Clock,
        diary: Diary,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules, self._clock, self._diary, self._settings = rules, clock, diary, settings
        self._trail: list[Stop] = []
        self._ask_about_me = False
        self.journey = Journey()
        self.use = ThermalUse(clock, diary, self)
        self.use.finished.connect(self._finish)
        self._restart(None)

    @Slot()
    def begin(self, place: Place | None = None) -> None:
        """Start over; with a place the first question is already answered."""
        if not self.use.going:
            self._restart(place)
            self.journey_changed.emit(self.journey)

    def choose_place(self, place: Place | None) -> None:
        """Say where; None is "somewhere else"."""
        if place != self.journey.place:
            self.journey = replace(self.journey, place=place, situations=(), alarms=(), right_now=())
            self.journey = replace(self.journey, answered=self.journey.answered - {Step.RIGHT_NOW})
        self._advance()

    def choose_situations(self, chosen: tuple[SituationId, ...]) -> None:
        """Say what is going on; nothing is a question still open, so it stays there."""
        if chosen:
            self.journey = replace(self.journey, situations=chosen, alarms=())
            self._advance()

    def answer_alarm(self, alarmed: bool) -> None:
        """Answer the question of the situation at hand."""
        name = self.journey.stop.situation
        if name is not None:
            rest = tuple(one for one in self.journey.alarms if one != name)
            self.journey = replace(self.journey, alarms=(*rest, name) if alarmed else rest)
            self._advance()

    def say_conditions(self, yes: tuple[ConditionId, ...], unsure: tuple[ConditionId, ...] = ()) -> None:
        """Answer the list on the screen: about the person (remembered) or about this spot today."""
        counted, step = self._rules.counted(yes, unsure), self.journey.stop.step
        answered = self.journey.answered | {step}
        if step is Step.ABOUT_ME:
            self.journey = replace(self.journey, about_me=counted, answered=answered)
            self._remember(counted)
            self._advance()
        elif step is Step.RIGHT_NOW:
            self.journey = replace(self.journey, right_now=counted, answered=answered)
            self._advance()

    @Slot()
    def ask_about_me(self) -> None:
        """Go to the questions about the person again."""
        if self.journey.stop.step in (Step.RIGHT_NOW, Step.ANSWER):
            self._ask_about_me = True
            self._trail.append(self.journey.stop)
            self._go(Stop(Step.ABOUT_ME))

    @Slot()
    def back(self) -> None:
        if self._trail and not self.use.going:
            self._go(self._trail.pop())

    def pick(self, timer: TimerId, minutes: int | None = None) -> None:
        """Choose a way of the advice and its minutes, cut to the limits of that way."""
        advice = self.journey.advice
        ways = (*advice.ways, *advice.later) if advice else ()
        way = next((way for way in ways if way.timer == timer), None)
        if way and self.journey.stop.step is Step.ANSWER:
            wished = way.minutes if minutes is None else minutes
            kept = max(way.min_minutes, min(wished, way.max_minutes))
            self.journey = replace(self.journey, way=way, minutes=kept, wait=self._wait(way))
            self.journey_changed.emit(self.journey)

    @Slot()
    def get_ready(self) -> None:
        """From the answer to the test of feeling; stays while the gap or the day forbids a use."""
        journey = self.journey
        if journey.stop.step is Step.ANSWER and journey.way:
            wait = self._wait(journey.way)
            if wait.free:
                self._trail.append(journey.stop)
                self._go(Stop(Step.FEELING))
            else:
                self.journey = replace(journey, wait=wait)
                self.journey_changed.emit(self.journey)

    def answer_feeling(self, well: bool) -> None:
        """Everything looks and feels normal and every question is a yes: start. Else nothing goes on it."""
        journey = self.journey
        if journey.stop.step is not Step.FEELING or journey.way is None:
            return
        if not well:
            numb = self._rules.numb
            self.journey = replace(journey, right_now=self._rules.counted((*journey.right_now, numb), ()))
            self._trail = [stop for stop in self._trail if stop.step is not Step.ANSWER]
            self._go(Stop(Step.ANSWER))
        elif self._wait(journey.way).free:
            self.use.start(journey.way, journey.minutes, journey.place)
            self._trail.clear()
            self._go(Stop(Step.USING))
        else:
            self.back()

    @Slot(object)
    def _finish(self, moment: ThermalMoment) -> None:
        self._go(Stop(Step.AFTER))

    def _restart(self, place: Place | None) -> None:
        profile = self._settings.load().profile
        about_me = self._rules.counted((*profile.conditions, *((PREGNANCY,) if profile.pregnant else ())), ())
        self._ask_about_me = not profile.conditions_asked
        self._trail = [Stop(Step.PLACE)] if place else []
        answered = frozenset({Step.ABOUT_ME} if profile.conditions_asked else ())
        self.journey = Journey(place=place, about_me=about_me, answered=answered)
        self.journey = self._at(Stop(Step.SITUATION if place else Step.PLACE))

    def _stops(self) -> tuple[Stop, ...]:
        """Every question of this journey in its order, then the answer."""
        chosen = [one for one in self._rules.situations.values() if one.id in self.journey.situations]
        alarms = [Stop(Step.ALARM, one.id) for one in chosen if one.alarm]
        about_me = [Stop(Step.ABOUT_ME)] if self._ask_about_me else []
        return (
            Stop(Step.PLACE),
            Stop(Step.SITUATION),
            *alarms,
            *about_me,
            Stop(Step.RIGHT_NOW),
            Stop(Step.ANSWER),
        )

    def _advance(self) -> None:
        """Go to the next question, or to the answer at once when someone has to be seen first."""
        here, stops = self.journey.stop, self._stops()
        following = stops[min(stops.index(here) + 1, len(stops) - 1)]
        known = self.journey.stop.step is not Step.PLACE
        if known and self._advise().triage_first:
            following = Stop(Step.ANSWER)
        self._trail.append(here)
        self._go(following)

    def _go(self, stop: Stop) -> None:
        self.journey = self._at(stop)
        self.journey_changed.emit(self.journey)

    def _at(self, stop: Stop) -> Journey:
        """Return the journey at a stop; arriving at the answer works it out anew."""
        stops = self._stops()
        number = stops.index(stop) + 1 if stop in stops else len(stops)
        journey = replace(self.journey, stop=stop, number=number, count=len(stops))
        if stop.step is not Step.ANSWER:
            return journey
        advice = self._advise()
        way = next(iter((*advice.ways, *advice.later)), None)
        wait = self._wait(way) if way else None
        return replace(journey, advice=advice, way=way, minutes=way.minutes if way else 0, wait=wait)

    def _advise(self) -> Advice:
        said = self.journey
        conditions = (*said.about_me, *said.right_now)
        return advise(self._rules, Answers(said.situations, conditions, said.place, said.alarms))

    def _wait(self, way: Way) -> NextUse:
        now = self._clock.now()
        today = local_day(now.replace(tzinfo=None))
        past = self._diary.between(today - timedelta(days=2), today + timedelta(days=2))
        return next_allowed(way, self.journey.place, past, self._rules.timers, now)

    def _remember(self, counted: tuple[ConditionId, ...]) -> None:
        """Keep the answers about the person; conditions that other parts of the program ask about stay."""
        settings = self._settings.load()
        profile = settings.profile
        ours = {one.id for one in self._rules.conditions.values() if one.scope is Scope.PERSON}
        others = tuple(name for name in profile.conditions if name not in ours)
        changed: Profile = replace(
            profile,
            conditions=(*others, *counted),
            conditions_asked=True,
            pregnant=profile.pregnant and PREGNANCY in counted,
        )
        try:
            self._settings.save(replace(settings, profile=changed))
        except NotSaved as problem:
            self.not_kept.emit(ThermalNotKept(str(problem)))
