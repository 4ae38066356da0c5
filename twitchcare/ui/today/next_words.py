"""What comes next, and why nothing is due now, as sentences."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from twitchcare.care.reminding.hold import Explanation, Hold, HoldReason
from twitchcare.ui.parts.time_words import clock_text

# Where one of these stands, the person or the day decides, so no time is promised.
_OPEN = (HoldReason.OFF, HoldReason.NO_GOAL)


def next_title(explanation: Explanation | None, now: datetime) -> str:
    """Return what is next and when, in a few words."""
    if explanation is None:
        return _tr("Nothing is planned yet")
    if not explanation.holds:
        return _tr("A glass, when you like")
    if any(hold.reason in _OPEN for hold in explanation.holds) or explanation.next_at is None:
        return _tr("No reminder is planned")
    at = explanation.next_at.astimezone(now.tzinfo)
    if at.date() != now.date():
        return _tr("A glass tomorrow, about {0}").format(clock_text(at))
    return _tr("A glass about {0}").format(clock_text(at))


def hold_words(hold: Hold, zone: tzinfo | None) -> str:
    """Return one reason why nothing is due, with its end where that helps."""
    if hold.until is not None and hold.reason in _TIMED:
        return _tr(_TIMED[hold.reason]).format(clock_text(hold.until.astimezone(zone)))
    return _tr(_REASONS[hold.reason])


_TIMED = {
    HoldReason.PAUSED: "Reminders are paused until {0}.",
    HoldReason.MEETING: "You are in a meeting until {0}.",
    HoldReason.QUIET_HOURS: "These are quiet hours, until {0}.",
    HoldReason.SNOOZED: "You asked for later, at {0}.",
    HoldReason.TOO_FAST: "You drank fast a moment ago. Nothing more until {0}.",
}

_REASONS = {
    HoldReason.OFF: "Reminders to drink are off.",
    HoldReason.NO_GOAL: "There is no goal to keep pace with.",
    HoldReason.DO_NOT_DISTURB: "The desktop asks not to be disturbed.",
    HoldReason.FULL_SCREEN: "Something is shown in full screen.",
    HoldReason.AWAY: "You are away.",
    HoldReason.LOCKED: "The screen is locked.",
    HoldReason.ASLEEP: "The computer sleeps.",
    HoldReason.PAUSED: "Reminders are paused.",
    HoldReason.MEETING: "You are in a meeting.",
    HoldReason.SESSION: "A session is running.",
    HoldReason.SETTLING: "The program has only just started.",
    HoldReason.QUIET_HOURS: "These are quiet hours.",
    HoldReason.BEFORE_BED: "It is close to bedtime.",
    HoldReason.GOAL_MET: "Today's goal is met.",
    HoldReason.TOO_FAST: "You drank fast a moment ago.",
    HoldReason.DAILY_MAX: "There were enough reminders for one day.",
    HoldReason.HOURLY_CAP: "There were enough reminders for one hour.",
    HoldReason.MIN_GAP: "There was a notice a moment ago.",
    HoldReason.NUDGE_GAP: "The last reminder is not long ago.",
    HoldReason.AFTER_DRINK: "You drank a moment ago.",
    HoldReason.AFTER_PAUSE: "A pause has just ended.",
    HoldReason.SNOOZED: "You asked for later.",
    HoldReason.ON_PACE: "You are on pace.",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("NextWords", words)
