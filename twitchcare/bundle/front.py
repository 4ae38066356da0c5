"""Articles are JSON between two lines of `---`, then text. This module cuts them apart."""

from dataclasses import dataclass

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class Parts:
    """The two parts of an article. first_line: the line of the file on which the JSON begins."""

    json: str
    body: str
    first_line: int
    body_line: int


def split_article(text: str) -> Parts:
    """Return the parts. Raises ValueError when the two lines of `---` are not there."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise ValueError("the file must begin with a line of ---")
    for index, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            body = "\n".join(lines[index + 1 :])
            return Parts("\n".join(lines[1:index]), body.strip() + "\n", 2, index + 2)
    raise ValueError("the second line of ---, after the JSON, is missing")
