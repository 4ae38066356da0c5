"""Every id that a pack takes for itself, and where it says so."""

from collections.abc import Iterator
from dataclasses import dataclass

from twitchcare.bundle.assemble import Decoded
from twitchcare.bundle.kinds.source import SourcePart, source
from twitchcare.bundle.layout import FOODS, SOURCES, THERMAL, TRIAGE, WORDS
from twitchcare.care.content import Content
from twitchcare.care.ids import SourceId
from twitchcare.care.pack import ItemKind


@dataclass(frozen=True, slots=True)
class Claimed:
    """key: such as `routines/calf_easy`. file, path: where it stands. source: what it says, for a source."""

    key: str
    file: str
    path: str
    source: SourcePart | None = None

    def same_as_in(self, base: Content) -> bool:
        """Tell whether it is a source in the very words of the content: a copy that changes nothing."""
        if self.source is None:
            return False
        return base.sources.get(SourceId(self.source.id)) == source(self.source)


def claimed(decoded: Decoded) -> Iterator[Claimed]:
    """Yield every id of a pack."""
    folders = (
        (ItemKind.ROUTINE, [one.id for one in decoded.routines], "json"),
        (ItemKind.EXERCISE, [one.id for one in decoded.exercises], "json"),
        (ItemKind.ARTICLE, [front.id for front, _ in decoded.articles], "md"),
    )
    for kind, ids, ending in folders:
        yield from (Claimed(kind.key(name), f"{kind}/{name}.{ending}", "$.id") for name in ids)
    yield from _of_rules(decoded)
    for index, word in enumerate(decoded.words.words if decoded.words else ()):
        yield Claimed(ItemKind.WORDS.key(word.said), WORDS, f"$.words[{index}].said")
    for index, part in enumerate(decoded.sources.sources if decoded.sources else ()):
        yield Claimed(f"sources/{part.id}", SOURCES, f"$.sources[{index}].id", part)


def _of_rules(decoded: Decoded) -> Iterator[Claimed]:
    if (foods := decoded.more_foods) is not None:
        for index, food in enumerate(foods.foods):
            yield Claimed(ItemKind.FOOD.key(food.id), FOODS, f"$.foods[{index}].id")
    if (triage := decoded.more_triage) is not None:
        for index, sign in enumerate(triage.signs):
            yield Claimed(f"signs/{sign.id}", TRIAGE, f"$.signs[{index}].id")
        for index, rule in enumerate(triage.rules):
            yield Claimed(ItemKind.RULE.key(rule.id), TRIAGE, f"$.rules[{index}].id")
    if (thermal := decoded.more_thermal) is not None:
        for index, condition in enumerate(thermal.conditions):
            yield Claimed(ItemKind.CONDITION.key(condition.id), THERMAL, f"$.conditions[{index}].id")
