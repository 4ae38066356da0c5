"""Checks a pack against the content that it adds to: what it claims, overrides and would change."""

from collections.abc import Iterator, Mapping

from twitchcare.bundle.cross import look_across
from twitchcare.bundle.examine import Examined
from twitchcare.bundle.faults import Fault, fault_of
from twitchcare.bundle.layout import FOODS, MANIFEST, SOURCES, THERMAL, TRIAGE, WORDS
from twitchcare.bundle.pack_claims import Claimed, claimed
from twitchcare.bundle.pack_safety import condition_faults, rule_faults_of
from twitchcare.bundle.problem import Level, Problem, quoted
from twitchcare.care.article import Article
from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId
from twitchcare.care.pack import ItemKind
from twitchcare.care.source import Grade

_CHANGEABLE = (ItemKind.ROUTINE, ItemKind.EXERCISE, ItemKind.ARTICLE, ItemKind.FOOD)
_FILES = (TRIAGE, THERMAL, FOODS, WORDS, SOURCES)


def look_at_pack(found: Examined, base: Content, taken: Mapping[str, str] | None = None) -> None:
    """Add everything that keeps a pack from joining a content.

    taken: keys of items that other packs have, and the titles of those packs.
    """
    if not found.raw:
        return
    look_across(found, base)
    if MANIFEST in found.raw and found.decoded.manifest is not None:
        found.note(MANIFEST, _manifest_faults(found, base))
        for claim in claimed(found.decoded):
            found.note(claim.file, _claim_faults(claim, found, base, taken or {}))
    found.note_each(_motion_faults(found))
    if found.decoded.more_triage is not None:
        found.note(TRIAGE, rule_faults_of(found.decoded.more_triage, base.triage))
    if found.decoded.more_thermal is not None:
        found.note(THERMAL, condition_faults(found.decoded.more_thermal, base))


def _manifest_faults(found: Examined, base: Content) -> Iterator[Fault]:
    manifest = found.decoded.manifest
    assert manifest is not None
    if not manifest.author:
        yield Fault("$", "A pack must say who is answerable for it.", 'Add "author".')
    if manifest.id == base.id:
        message = f"The id {quoted(manifest.id)} is that of the built-in content."
        yield Fault("$.id", message, "Give the pack a word of its own, such as hillside_clinic.")
    keys = {claim.key for claim in claimed(found.decoded)}
    if not keys and set(found.names) <= {MANIFEST, *_FILES}:
        yield Fault("$", "The pack holds nothing.", "Add a routine, an exercise, an article or a rule.")
    for index, key in enumerate(manifest.overrides):
        path = f"$.overrides[{index}]"
        if not in_base(key, base):
            yield Fault(path, f"There is no built-in {quoted(key)} to override.", "Take it out of the list.")
        elif key not in keys:
            yield Fault(path, f"The pack has no {quoted(key)} of its own.", "Add it, or take this line out.")
        elif _holds_safety_rule(key, base):
            message = f"{quoted(key)} carries a safety rule (grade S) and cannot be overridden."
            yield Fault(path, message, "Write an article of your own with another id.")


def in_base(key: str, base: Content) -> bool:
    """Tell whether the content itself has an item of this key."""
    kind, _, name = key.partition("/")
    holders: dict[str, object] = {
        ItemKind.ROUTINE: base.routines,
        ItemKind.EXERCISE: base.exercises,
        ItemKind.ARTICLE: base.articles,
        "sources": base.sources,
        ItemKind.WORDS: base.everyday_words,
    }
    if kind in holders:
        return name in holders[kind]  # type: ignore[operator]
    if kind == ItemKind.FOOD:
        return name in base.foods.foods
    if kind == ItemKind.CONDITION:
        return name in base.thermal.conditions or name in base.hydration.conditions
    return name in base.triage.signs or any(rule.id == name for rule in base.triage.rules)


def _holds_safety_rule(key: str, base: Content) -> bool:
    kind, _, name = key.partition("/")
    article: Article | None = base.articles.get(ArticleId(name)) if kind == ItemKind.ARTICLE else None
    return article is not None and any(claim.grade is Grade.S for claim in article.claims)


def _claim_faults(
    claim: Claimed, found: Examined, base: Content, taken: Mapping[str, str]
) -> Iterator[Fault]:
    """Yield what is wrong with one id of the pack: it is the built-in content's, or another pack's."""
    manifest = found.decoded.manifest
    assert manifest is not None
    name = claim.key.partition("/")[2]
    if claim.key in taken:
        message = f"The id {quoted(name)} is that of the pack {quoted(taken[claim.key])}."
        yield Fault(claim.path, message, "Choose another id, or remove that pack first.")
        return
    if claim.key in manifest.overrides or claim.same_as_in(base) or not in_base(claim.key, base):
        return
    message = f"The id {quoted(name)} is that of the built-in content."
    if claim.key.startswith(tuple(_CHANGEABLE)):
        hint = f'Choose another id, or add {quoted(claim.key)} to "overrides" in {MANIFEST}.'
    elif claim.key.startswith((ItemKind.RULE, ItemKind.CONDITION, "signs")):
        hint = "Choose another id: a pack adds to the safety rules and cannot change them."
    else:
        hint = "Take it out: the built-in one can be used, and cannot be changed."
    yield Fault(claim.path, message, hint)


def _motion_faults(found: Examined) -> Iterator[tuple[str, Fault]]:
    """Yield the faults of poses: whose they are, and whether the figure has what they name."""
    if not found.decoded.motions:
        return
    from twitchcare.bundle.kinds.motion import motion
    from twitchcare.figure.motion import read_motion
    from twitchcare.figure.skeleton import load_skeleton

    own = {name for name in found.names if name.startswith("exercises/")}
    for file in found.decoded.motions:
        name = f"motions/{file.exercise}.json"
        if f"exercises/{file.exercise}.json" not in own:
            hint = "Add it, or take this file out."
            yield name, Fault("$.exercise", "The pack has no such exercise.", hint)
        try:
            read_motion(motion(file), load_skeleton())
        except ValueError as problem:
            yield name, fault_of(problem)


def not_a_pack() -> Problem:
    """Return the problem of a whole bundle where a pack is wanted."""
    hint = 'Use it with --bundle, or write "pack": true and leave out what it does not add.'
    return Problem(MANIFEST, "$.pack", 1, Level.ERROR, "This is a whole bundle and not a pack.", hint)
