"""Daily items that may matter, and how a person writes their values."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from twitchcare.care.ids import FactorId

_WRITTEN = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,6})?)\s*([a-z]*)", re.ASCII)


class FactorWrong(ValueError):
    """The text is no value of this factor. The sentence says how to write one."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One item. unit: of the stored value, "" on a scale of 0 to 10. also: other units, each in `unit`s."""

    id: FactorId
    unit: str
    largest: float
    example: str
    also: Mapping[str, float] = field(default_factory=dict)

    def parse(self, text: str) -> float:
        """Return the value of "6.5h" or "390min" in this factor's unit. Raises FactorWrong."""
        match = _WRITTEN.fullmatch(text.strip().lower())
        units = {"": 1.0, self.unit: 1.0, **self.also}
        if match is None or match[2] not in units:
            raise FactorWrong(f"{text!r} is no value for {self.id}; write it like {self.example}")
        value = float(match[1].replace(",", ".")) * units[match[2]]
        if value > self.largest:
            limit = f"{self.largest:g} {self.unit}".rstrip()
            raise FactorWrong(f"{text!r} is out of range; {self.id} lies between 0 and {limit}")
        return value


_HOURS = MappingProxyType({"min": 1 / 60, "m": 1 / 60, "hours": 1.0, "hour": 1.0})
_MINUTES = MappingProxyType({"m": 1.0, "h": 60.0, "hours": 60.0, "hour": 60.0})

FACTORS: Mapping[FactorId, Factor] = MappingProxyType(
    {
        factor.id: factor
        for factor in (
            Factor(FactorId("sleep"), "h", 24, "6.5h", _HOURS),
            Factor(FactorId("caffeine"), "mg", 3000, "200mg"),
            Factor(FactorId("stress"), "", 10, "4 (0 none, 10 most)"),
            Factor(FactorId("exercise"), "min", 1440, "45min", _MINUTES),
            Factor(FactorId("tiredness"), "", 10, "4 (0 none, 10 most)"),
            Factor(FactorId("alcohol"), "g", 500, "10g"),
        )
    }
)
