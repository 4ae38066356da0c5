"""words.json: everyday names, and the words of the content that they stand for. A bundle may lack it."""

from collections.abc import Mapping
from typing import Annotated

from twitchcare.bundle.kinds.fields import File, Part, Some, Title


class WordPart(Part, frozen=True, kw_only=True):
    """said: as people type it. means: words that the content uses."""

    said: Title
    means: Title


class WordsFile(File, frozen=True, kw_only=True):
    """All everyday names of a language."""

    words: Annotated[tuple[WordPart, ...], Some]


def everyday_words(file: WordsFile | None) -> Mapping[str, str]:
    """Return what each everyday name stands for."""
    return {} if file is None else {part.said: part.means for part in file.words}
