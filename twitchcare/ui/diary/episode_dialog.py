"""Noting one thing felt: two clicks, and more for who wants to say more."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from twitchcare.care.content import Content
from twitchcare.care.diary import Episode, EpisodeKind
from twitchcare.care.place import Place
from twitchcare.ui.diary.entry_words import KIND_ICONS, kind_words
from twitchcare.ui.diary.place_chooser import PlaceChooser
from twitchcare.ui.diary.scale_row import ScaleRow
from twitchcare.ui.diary.when_row import WhenRow
from twitchcare.ui.parts.buttons import Button, Chip
from twitchcare.ui.parts.card import Line
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon

_USUAL = 3
_LASTED_S = (10.0, 60.0, 300.0, 900.0, 3600.0, 10800.0)


@dataclass(frozen=True, slots=True)
class NewEpisode:
    """What the person wants to have noted, and how many minutes ago it was."""

    episode: Episode
    minutes_ago: int


class EpisodeDialog(QDialog):
    """The kind and Save are enough. now: an aware time, for times of day; without it only "… ago"."""

    saved = Signal(object)  # NewEpisode: the person pressed Save

    def __init__(
        self,
        content: Content,
        place: Place | None = None,
        parent: QWidget | None = None,
        *,
        now: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note what you feel"))
        self.place = PlaceChooser(content, place)
        self.kinds, self.lasted = QButtonGroup(self), QButtonGroup(self)
        ends = (self.tr("hardly there"), self.tr("as strong as can be"))
        self.intensity = ScaleRow(self.tr("How strong"), _USUAL, ends)
        ends = (self.tr("none"), self.tr("as bad as can be"))
        self.pain = ScaleRow(self.tr("Pain"), 0, ends, optional=True)
        self.when = WhenRow(now)
        self.words = QLineEdit()
        self.save = Button(self.tr("Save"), "primary")
        self._build()
        self.place.place_changed.connect(self._go_on)
        self.kinds.idToggled.connect(self._show_ready)
        self.save.clicked.connect(self._save)
        self._show_ready()
        (self.place if place is None else self.kinds.button(0)).setFocus()

    def sizeHint(self) -> QSize:
        return QSize(580, 660)

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("part", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_L)
        column.setSpacing(tokens.SPACE_M)
        column.addWidget(Heading(self.tr("What do you feel?")))
        column.addWidget(self.place)
        column.addWidget(self._kind_chips())
        column.addWidget(Line())
        column.addWidget(Text(self.tr("Only if you like"), "eyebrow"))
        column.addWidget(self.intensity)
        column.addWidget(self.pain)
        column.addWidget(Text(self.tr("How long, about")))
        column.addWidget(self._lasted_chips())
        column.addWidget(Text(self.tr("When")))
        column.addWidget(self.when)
        self.words.setPlaceholderText(self.tr("A few words of your own"))
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setMaxLength(500)
        column.addWidget(self.words)
        column.addStretch(1)
        area = SteadyScrollArea()
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(Line())
        outer.addLayout(self._buttons())

    def _kind_chips(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for number, kind in enumerate(EpisodeKind):
            chip = Chip(kind_words(kind))
            chip.setIcon(icon(KIND_ICONS[kind], "muted"))
            self.kinds.addButton(chip, number)
            flow.addWidget(chip)
        return holder

    def _lasted_chips(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        words = (
            self.tr("Seconds"),
            self.tr("1 min"),
            self.tr("5 min"),
            self.tr("15 min"),
            self.tr("1 h"),
            self.tr("Hours"),
        )
        for number, name in enumerate(words):
            chip = Chip(name)
            self.lasted.addButton(chip, number)
            flow.addWidget(chip)
        return holder

    def _buttons(self) -> QHBoxLayout:
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.save.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_M, tokens.SPACE_XL, tokens.SPACE_M)
        row.setSpacing(tokens.SPACE_S)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    @Slot()
    def _go_on(self) -> None:
        self._show_ready()
        if self.place.place is not None:
            self.kinds.button(max(self.kinds.checkedId(), 0)).setFocus()

    @Slot()
    def _show_ready(self) -> None:
        self.save.setEnabled(self.place.place is not None and self.kinds.checkedId() >= 0)

    @Slot()
    def _save(self) -> None:
        place, kind = self.place.place, self.kinds.checkedId()
        if place is None or kind < 0:
            return
        lasted = self.lasted.checkedId()
        episode = Episode(
            place=place,
            kind=list(EpisodeKind)[kind],
            intensity=self.intensity.slider.value(),
            pain=self.pain.value,
            duration_s=None if lasted < 0 else _LASTED_S[lasted],
            note=self.words.text().strip(),
        )
        self.saved.emit(NewEpisode(episode, self.when.minutes_ago))
        self.accept()
