"""Where a piece of advice was learnt, and how well it was checked."""

from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.ids import SourceId


class Grade(StrEnum):
    """Strength of evidence; S marks a safety rule that holds whatever the evidence."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    S = "S"


class Checked(StrEnum):
    """READ: the statement was seen in the source. RECALLED: well known, not yet verified."""

    READ = "read"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of the source registry. `url` is None when the source is only recalled."""

    id: SourceId
    title: str
    publisher: str
    year: str
    checked: Checked
    url: str | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.checked is Checked.RECALLED and self.url is not None:
            raise ValueError(f"source {self.id} is only recalled and must not carry a link")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement shown to a person, with the evidence behind it."""

    text: str
    grade: Grade
    checked: Checked
    sources: tuple[SourceId, ...]

    @property
    def may_link(self) -> bool:
        """Whether its sources may be shown as links: only what was seen there may point there."""
        return self.checked is Checked.READ
