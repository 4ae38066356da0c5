"""What the advice asks about the person."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from twitchcare.care.settings import Profile, Settings, Sex
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.fields import number_field
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.choice_chips import ChoiceChips
from twitchcare.ui.settings.setting_row import add_rows

_YEARS = (1900, 2025)  # no clock here; a later year would be that of a small child
_SEXES = (None, Sex.FEMALE, Sex.MALE)


class ProfileCard(Card):
    """Every part may stay unsaid."""

    profile_picked = Signal(Profile)  # something about the person changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._profile = Profile()
        self.year = number_field(self.tr("Birth year"), _YEARS[0] - 1, _YEARS[1])
        self.year.setSpecialValueText(self.tr("not said"))
        self.sex = ChoiceChips((self.tr("Not said"), self.tr("Female"), self.tr("Male")))
        self.pregnant, self.breastfeeding = QCheckBox(), QCheckBox()
        self._build()
        self.year.valueChanged.connect(self._pick)
        self.sex.picked.connect(self._pick_sex)
        self.pregnant.toggled.connect(self._pick)
        self.breastfeeding.toggled.connect(self._pick)

    def _build(self) -> None:
        self.column.addWidget(Heading(self.tr("Profile"), "section"))
        self.column.addWidget(
            Text(
                self.tr("Only what is used, and all of it may stay unsaid. It stays on this computer."),
                "muted",
            )
        )
        rows = (
            (self.tr("Birth year"), self.tr("Guides to drinking give their values by age."), self.year),
            (
                self.tr("Sex"),
                self.tr("Most guides to drinking give one value for women and one for men."),
                self.sex,
            ),
            (
                self.tr("Pregnant"),
                self.tr("Changes the value for drinking, and what is advised on warmth and cold."),
                self.pregnant,
            ),
            (self.tr("Breastfeeding"), self.tr("Changes the value for drinking."), self.breastfeeding),
        )
        add_rows(self, rows)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._profile = profile = settings.profile
        with QSignalBlocker(self.year):
            self.year.setValue(profile.birth_year or self.year.minimum())
        self.sex.choose(_SEXES.index(profile.sex))
        with QSignalBlocker(self.pregnant), QSignalBlocker(self.breastfeeding):
            self.pregnant.setChecked(profile.pregnant)
            self.breastfeeding.setChecked(profile.breastfeeding)

    @Slot()
    def _pick(self) -> None:
        year = self.year.value()
        wanted = replace(
            self._profile,
            birth_year=None if year == self.year.minimum() else year,
            pregnant=self.pregnant.isChecked(),
            breastfeeding=self.breastfeeding.isChecked(),
        )
        self.profile_picked.emit(wanted)

    @Slot(int)
    def _pick_sex(self, number: int) -> None:
        self.profile_picked.emit(replace(self._profile, sex=_SEXES[number]))
