"""Reads a content pack with every check against the content that it adds to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from twitchcare.bundle.assemble import Decoded, by_id
from twitchcare.bundle.check import open_bundle
from twitchcare.bundle.examine import examine
from twitchcare.bundle.food import food_of
from twitchcare.bundle.kinds.article import article
from twitchcare.bundle.kinds.exercise import exercise
from twitchcare.bundle.kinds.motion import motion
from twitchcare.bundle.kinds.routine import routine
from twitchcare.bundle.kinds.source import source
from twitchcare.bundle.kinds.words import everyday_words
from twitchcare.bundle.opened import Opened
from twitchcare.bundle.pack_check import look_at_pack, not_a_pack
from twitchcare.bundle.pack_claims import claimed
from twitchcare.bundle.problem import Level, Problem, in_order
from twitchcare.bundle.thermal import condition_of
from twitchcare.bundle.triage import rule_of, sign_of
from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId, ExerciseId, FoodId
from twitchcare.care.pack import Pack


@dataclass(frozen=True)
class PackRead:
    """pack: None when it has an error. contents: the bytes that were read, by name.

    id: what the manifest says, if it can be read. claims: every id that the pack takes for itself.
    """

    pack: Pack | None
    problems: tuple[Problem, ...]
    contents: Mapping[str, bytes] = field(default_factory=dict)
    id: str = ""
    claims: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the pack from being used."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)


def read_pack(path: Path, base: Content, earlier: Iterable[PackRead] = ()) -> PackRead:
    """Return the pack at a path, a folder or an archive, and every problem of it.

    earlier: other packs that are used besides; their ids are theirs.
    """
    return read_opened(open_bundle(path), base, earlier)


def read_opened(opened: Opened, base: Content, earlier: Iterable[PackRead] = ()) -> PackRead:
    """Return the pack in these files, and every problem of it."""
    found = examine(opened)
    if found.is_pack:
        look_at_pack(found, base, _taken(earlier))
    elif found.decoded.manifest is not None:
        found.problems = [not_a_pack()]
    manifest = found.decoded.manifest
    read = PackRead(
        None,
        in_order(found.problems),
        opened.contents,
        manifest.id if manifest else "",
        tuple(claim.key for claim in claimed(found.decoded) if claim.source is None),
    )
    return read if read.errors else PackRead(pack_of(found.decoded), read.problems, *_rest(read))


def _rest(read: PackRead) -> tuple[Mapping[str, bytes], str, tuple[str, ...]]:
    return read.contents, read.id, read.claims


def _taken(earlier: Iterable[PackRead]) -> dict[str, str]:
    return {key: read.pack.title for read in earlier if read.pack for key in read.claims}


def pack_of(decoded: Decoded) -> Pack:
    """Return the care value of a pack whose files are in order."""
    manifest = decoded.manifest
    if manifest is None:
        raise ValueError("a pack has no manifest")
    order = manifest.order
    triage, foods, thermal = decoded.more_triage, decoded.more_foods, decoded.more_thermal
    texts = (article(front, body) for front, body in decoded.articles)
    return Pack(
        id=manifest.id,
        title=manifest.title,
        author=manifest.author,
        licence=manifest.licence,
        language=manifest.language,
        version=manifest.version,
        summary=manifest.summary,
        overrides=frozenset(manifest.overrides),
        sources={one.id: one for one in map(source, decoded.sources.sources if decoded.sources else ())},
        exercises=by_id(((one.id, one) for one in map(exercise, decoded.exercises)), order.exercises),
        routines=by_id(((one.id, one) for one in map(routine, decoded.routines)), order.routines),
        articles=by_id(((one.id, one) for one in texts), order.articles),
        foods={FoodId(row.id): food_of(row) for row in foods.foods} if foods else {},
        words=everyday_words(decoded.words),
        signs={row.id: sign_of(row) for row in triage.signs} if triage else {},
        rules=tuple(rule_of(index, row) for index, row in enumerate(triage.rules)) if triage else (),
        conditions={ConditionId(row.id): condition_of(row) for row in thermal.conditions} if thermal else {},
        motions={ExerciseId(file.exercise): motion(file) for file in decoded.motions},
    )
