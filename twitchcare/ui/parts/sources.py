"""Where advice was learnt, in small print that can be read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.source import Checked, Source
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class SourceLines(QWidget):
    """A list of sources. What is only recalled says so and carries no link."""

    def __init__(
        self,
        sources: Sequence[Source],
        *,
        reviewed: date | None = None,
        recalled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SPACE_S, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(Text(self.tr("Sources"), "eyebrow"))
        if recalled:
            column.addWidget(Text(self.tr("The wording is common practice, not yet verified."), "caption"))
        for source in sources:
            column.addWidget(_line(source, self._words(source)))
        if reviewed is not None:
            shown = QLocale().toString(
                QDate(reviewed.year, reviewed.month, reviewed.day), QLocale.FormatType.ShortFormat
            )
            column.addWidget(Text(self.tr("Last reviewed {0}").format(shown), "caption"))

    def _words(self, source: Source) -> str:
        words = self.tr("{0}. {1}, {2}.").format(source.title, source.publisher, source.year.rstrip("."))
        if source.checked is Checked.RECALLED:
            words += " " + self.tr("Not yet verified.")
        return words


def _line(source: Source, words: str) -> Text:
    line = Text(words, "caption")
    if source.url is not None:
        line.setToolTip(source.url)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return line
