"""Warns of texts that a tired person would not read to their end, and of what a reader would miss."""

from collections.abc import Iterator

from twitchcare.bundle.examine import Examined
from twitchcare.bundle.faults import Fault
from twitchcare.bundle.kinds.article import ArticleFront
from twitchcare.bundle.problem import Level
from twitchcare.bundle.reading import school_grade, words
from twitchcare.care.markup import blocks
from twitchcare.figure.stills import StillMoment, still_for

ARTICLE_WORDS = (150, 500)
LONGEST_STEP, LONGEST_SUMMARY = 140, 200  # characters
HARDEST_GRADE = 9.0


def look_at_prose(found: Examined) -> None:
    """Add the warnings; none of them keeps a bundle from being used."""
    decoded = found.decoded
    english = decoded.manifest is None or decoded.manifest.language.startswith("en")
    for front, body in decoded.articles:
        if not body.strip():
            continue  # that has been said
        found.note(f"articles/{front.id}.md", _article(front, body, english), Level.WARNING)
    posed = {motion.exercise for motion in decoded.motions}
    for exercise in decoded.exercises:
        name = f"exercises/{exercise.id}.json"
        found.note(name, _long("$.steps", exercise.steps), Level.WARNING)
        if exercise.id not in posed and still_for(exercise.id, StillMoment.END) is None:
            hint = "Write its pose, or know that the player shows the words alone."
            found.note(name, [Fault("$.id", "There is no picture of this exercise.", hint)], Level.WARNING)
    for routine in decoded.routines:
        found.note(f"routines/{routine.id}.json", _summary(routine.summary), Level.WARNING)


def _article(front: ArticleFront, body: str, english: bool) -> Iterator[Fault]:
    plain = "\n".join("".join(span.text for span in block.spans) for block in blocks(body))
    count, (least, most) = len(words(plain)), ARTICLE_WORDS
    if front.reviewed is None:
        hint = 'Write "reviewed": "2026-03-31" when somebody has read it against its sources.'
        yield Fault("$", "Nobody has said when this article was reviewed.", hint)
    if not least <= count <= most:
        message = f"The article has {count} words; {least} to {most} are read to the end."
        yield Fault("$", message, "Make it shorter." if count > most else "Say more, or leave it out.")
    grade = school_grade(plain)
    if english and grade > HARDEST_GRADE:
        message = f"The text reads like school year {grade:.0f}; year {HARDEST_GRADE:.0f} is the most."
        yield Fault("$", message, "Use shorter sentences and plainer words.")
    yield from _summary(front.summary)


def _summary(text: str) -> Iterator[Fault]:
    if len(text) > LONGEST_SUMMARY:
        message = f"The summary has {len(text)} characters; {LONGEST_SUMMARY} fit on a card."
        yield Fault("$.summary", message, "Make it shorter.")


def _long(path: str, texts: tuple[str, ...]) -> Iterator[Fault]:
    for index, text in enumerate(texts):
        if len(text) > LONGEST_STEP:
            message = f"The step has {len(text)} characters; {LONGEST_STEP} are heard in one go."
            yield Fault(f"{path}[{index}]", message, "Make two steps of it.")
