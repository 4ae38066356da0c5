"""How much a content holds."""

from twitchcare.bundle.problem import Counts
from twitchcare.care.content import Content


def counts_of(content: Content) -> Counts:
    """Return the counts of a content, as `bundle check` counts them."""
    return Counts(
        regions=len(content.places),
        exercises=len(content.exercises),
        routines=len(content.routines),
        articles=len(content.articles),
        sources=len(content.sources),
    )
