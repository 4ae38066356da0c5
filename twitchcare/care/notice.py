"""A desktop notice as a value: what it says, and what came back."""

from dataclasses import dataclass
from datetime import date

DEFAULT = "default"  # a click on the notice itself
DISMISSED = "dismissed"  # the person closed it
EXPIRED = "expired"  # the desktop took it away
UNDELIVERABLE = "undeliverable"  # nothing could show it


@dataclass(frozen=True, slots=True)
class Notice:
    """One desktop notice. key: one slot for each, replaced in place. for_day: the day it speaks of.

    actions: pairs of action key and short label; the key "default" is a click on the notice itself.
    number: which showing this is, so that a late answer finds its own. quiet: may do without a banner.
    """

    key: str
    title: str
    body: str
    for_day: date
    actions: tuple[tuple[str, str], ...] = ()
    number: int = 0
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the notice that was answered and the key of the action.

    action: a key of the notice, or DEFAULT, DISMISSED, EXPIRED or UNDELIVERABLE.
    """

    notice: Notice
    action: str
