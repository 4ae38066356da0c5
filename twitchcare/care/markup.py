"""The small Markdown of articles: headings, paragraphs, lists, emphasis and links inside the bundle."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_SPAN = re.compile(
    r"\*\*(?P<strong>[^*\n]+)\*\*|\*(?P<emphasis>[^*\n]+)\*|\[(?P<text>[^\[\]\n]+)\]\((?P<link>[^()\s]+)\)"
)
_LINK = re.compile(r"(region|routine|article|source|page):([A-Za-z0-9_-]+)")
_HTML = re.compile(r"</?[A-Za-z!]")


class BlockKind(StrEnum):
    """HEADING comes from `## `, ITEM from `- `, PARAGRAPH from everything else."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


_MARKS = {BlockKind.HEADING: "## ", BlockKind.ITEM: "- ", None: ""}


class Style(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"


@dataclass(frozen=True, slots=True)
class Link:
    """What a link leads to: a region, a routine, an article, a source or a page of the program."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of one look. The text is plain: whoever shows it escapes it."""

    text: str
    style: Style = Style.PLAIN
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or one entry of a list. line: where it begins, counted from 1."""

    kind: BlockKind
    spans: tuple[Span, ...]
    line: int

    @property
    def text(self) -> str:
        """The words without their looks, for searching."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class MarkupFault:
    """Something that our Markdown does not have."""

    line: int
    message: str
    hint: str


def blocks(body: str) -> tuple[Block, ...]:
    """Return the blocks of an article. What is not understood stays as plain text."""
    found: list[Block] = []
    words: list[str] = []
    begins = 0
    kind = BlockKind.PARAGRAPH

    def close() -> None:
        if words:
            found.append(Block(kind, tuple(_spans(" ".join(words))), begins))
            words.clear()

    for number, raw in enumerate(body.split("\n"), start=1):
        line = raw.strip()
        starts = _start(line)
        if starts is not None or not line:
            close()
        if not line:
            kind = BlockKind.PARAGRAPH
            continue
        if not words:
            begins = number
            kind = starts or BlockKind.PARAGRAPH
        words.append(line.removeprefix(_MARKS[starts]))
        if starts is BlockKind.HEADING:
            close()
    close()
    return tuple(found)


def _start(line: str) -> BlockKind | None:
    return next((kind for kind, mark in _MARKS.items() if mark and line.startswith(mark)), None)


def _spans(text: str) -> Iterator[Span]:
    end = 0
    for match in _SPAN.finditer(text):
        if match.start() > end:
            yield Span(text[end : match.start()])
        end = match.end()
        if match["strong"]:
            yield Span(match["strong"], Style.STRONG)
        elif match["emphasis"]:
            yield Span(match["emphasis"], Style.EMPHASIS)
        else:
            target = _LINK.fullmatch(match["link"])
            yield Span(match["text"], link=Link(target[1], target[2]) if target else None)
    if end < len(text):
        yield Span(text[end:])


def markup_faults(body: str) -> tuple[MarkupFault, ...]:
    """Return what our Markdown does not have: HTML, other headings, links that leave the bundle."""
    found: list[MarkupFault] = []
    for number, line in enumerate(body.split("\n"), start=1):
        if _HTML.search(line):
            found.append(MarkupFault(number, "HTML is shown as plain text.", "Write Markdown instead."))
        if line.startswith(("# ", "###")):
            found.append(MarkupFault(number, "This heading is not known.", "Begin headings with ##."))
        for match in _SPAN.finditer(line):
            if match["link"] and not _LINK.fullmatch(match["link"]):
                hint = "Link to region:, routine:, article:, source: or page: and an id."
                found.append(MarkupFault(number, "This link leaves the bundle.", hint))
    return tuple(found)
