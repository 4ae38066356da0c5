"""How the window looks, moves and speaks."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSlider, QWidget

from twitchcare.care.settings import TEXT_SCALES, Appearance, Settings
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Heading, ValueLabel
from twitchcare.ui.settings.choice_chips import ChoiceChips
from twitchcare.ui.settings.setting_row import add_rows
from twitchcare.ui.theme import tokens

_STEP = 10  # per cent


@dataclass(frozen=True, slots=True)
class Looks:
    """What the card chooses."""

    appearance: Appearance
    text_scale: float
    reduced_motion: bool


class LooksCard(Card):
    """The look, the size of text, and how much moves."""

    looks_picked = Signal(Looks)  # something about the look changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._appearance = Appearance.SYSTEM
        self.appearance = ChoiceChips((self.tr("Like the system"), self.tr("Light"), self.tr("Dark")))
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.percent = ValueLabel("strong")
        self.calm = QCheckBox()
        self._build()
        self.appearance.picked.connect(self._pick_appearance)
        self.text_size.valueChanged.connect(self._show_percent)
        # A text size that changes under the hand would move the slider away from it.
        self.text_size.sliderReleased.connect(self._pick)
        self.text_size.valueChanged.connect(self._pick_by_key)
        self.calm.toggled.connect(self._pick)

    def _build(self) -> None:
        smallest, largest = TEXT_SCALES
        self.text_size.setRange(round(smallest * 100 / _STEP), round(largest * 100 / _STEP))
        self.text_size.setPageStep(1)
        self.text_size.setMinimumSize(160, 28)
        self.text_size.setAccessibleName(self.tr("Text size"))
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_M)
        row.addWidget(self.text_size)
        row.addWidget(self.percent)
        self.percent.setMinimumWidth(48)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(Heading(self.tr("Looks"), "section"))
        rows = (
            (self.tr("Colours"), "", self.appearance),
            (self.tr("Text size"), self.tr("On top of what the system asks for."), sizes),
            (
                self.tr("Less movement"),
                self.tr("The figure takes its pose at once, and nothing glides."),
                self.calm,
            ),
        )
        add_rows(self, rows)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._appearance = settings.appearance
        self.appearance.choose(list(Appearance).index(settings.appearance))
        with QSignalBlocker(self.text_size), QSignalBlocker(self.calm):
            self.text_size.setValue(round(settings.text_scale * 100 / _STEP))
            self.calm.setChecked(settings.reduced_motion)
        self._show_percent()

    @Slot()
    def _show_percent(self) -> None:
        percent = self.tr("{0} %").format(self.text_size.value() * _STEP)
        self.percent.show_value(percent, self.tr("Text size: {0}").format(percent))

    @Slot()
    def _pick_by_key(self) -> None:
        if not self.text_size.isSliderDown():
            self._pick()

    @Slot(int)
    def _pick_appearance(self, number: int) -> None:
        self._appearance = list(Appearance)[number]
        self._pick()

    @Slot()
    def _pick(self) -> None:
        scale = self.text_size.value() * _STEP / 100
        self.looks_picked.emit(Looks(self._appearance, scale, self.calm.isChecked()))
