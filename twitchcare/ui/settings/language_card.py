"""Which language the screens speak."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from twitchcare.care.settings import Settings
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.facts import Spoken

_SYSTEM, _ENGLISH = "", "en"


class LanguageCard(Card):
    """Each language by its own name, so that everybody finds their own."""

    language_picked = Signal(str)  # its code, "" for that of the system

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._codes: tuple[str, ...] = ()
        self.group = QButtonGroup(self)
        self.choices = QWidget()
        self.choices.setAccessibleName(self.tr("Language"))
        self._flow = FlowLayout(self.choices)
        self.note = Text("", "small")
        self.column.addWidget(Heading(self.tr("Language"), "section"))
        self.column.addWidget(Text(self.tr("Holds from the next start of twitchcare."), "muted"))
        self.column.addWidget(self.choices)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.group.idToggled.connect(self._pick)

    def offer(self, languages: Sequence[Spoken]) -> None:
        """Show the languages there are, once. Those that nobody has reviewed say so."""
        if self._codes:
            return
        names = [(_SYSTEM, self.tr("Like the system")), (_ENGLISH, "English")]
        names += [(language.code, language.title) for language in languages]
        self._codes = tuple(code for code, _ in names)
        for number, (_, name) in enumerate(names):
            chip = Chip(name)
            self.group.addButton(chip, number)
            self._flow.addWidget(chip)
        TabStop(self.group)
        unread = [language.title for language in languages if not language.is_reviewed]
        sentence = self.tr("Translation not reviewed: {0}. Articles and what is missing are in English.")
        self.note.setText(sentence.format(", ".join(unread)) if unread else "")
        self.note.setVisible(bool(unread))

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now; a language that is not there any more shows as none."""
        chosen = settings.language if settings.language in self._codes else _SYSTEM
        if self._codes:
            with QSignalBlocker(self.group):
                self.group.button(self._codes.index(chosen)).setChecked(True)

    @Slot(int, bool)
    def _pick(self, number: int, on: bool) -> None:
        if on:
            self.language_picked.emit(self._codes[number])
