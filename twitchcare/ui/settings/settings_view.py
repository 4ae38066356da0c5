"""The Settings page: one section in sight at a time, every change at once."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId
from twitchcare.care.settings import Profile, ReminderSettings, Settings, WaterSettings
from twitchcare.flows.packs import PacksFlow
from twitchcare.flows.preferences import NotChosen, PreferencesFlow
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.settings.about_card import AboutCard
from twitchcare.ui.settings.conditions_card import ConditionsCard
from twitchcare.ui.settings.data_card import DataCard
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.settings.language_card import LanguageCard
from twitchcare.ui.settings.looks_card import Looks, LooksCard
from twitchcare.ui.settings.packs_card import PacksCard
from twitchcare.ui.settings.profile_card import ProfileCard
from twitchcare.ui.settings.reminders_card import RemindersCard
from twitchcare.ui.settings.water_card import WaterCard
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon


class SettingsView(Page):
    """Shows the flow's settings, and passes each change on to the flow."""

    open_folder_requested = Signal()  # show the data folder in the file manager
    test_notice_requested = Signal()  # send one notice now

    def __init__(
        self,
        flow: PreferencesFlow,
        content: Content,
        facts: Facts,
        packs: PacksFlow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SettingsView", "Settings"),
            QCoreApplication.translate(
                "SettingsView", "Changes hold at once; language and packs from the next start."
            ),
            width=tokens.READING_WIDTH + tokens.SPACE_XXL,
            parent=parent,
        )
        self._flow = flow
        self.banner = Banner("warning", "warm")
        self.profile, self.water, self.reminders = ProfileCard(), WaterCard(), RemindersCard()
        self.looks, self.conditions = LooksCard(), ConditionsCard(content)
        self.language = LanguageCard()
        self.data, self.about = DataCard(), AboutCard(content)
        self.sections: tuple[tuple[str, Card], ...] = (
            (self.tr("Profile"), self.profile),
            (self.tr("Conditions"), self.conditions),
            (self.tr("Water"), self.water),
            (self.tr("Reminders"), self.reminders),
            (self.tr("Looks"), self.looks),
            (self.tr("Language"), self.language),
            (self.tr("Data"), self.data),
            *self._packs_section(packs, content),
            (self.tr("About"), self.about),
        )
        self.chips = QButtonGroup(self)
        self.banner.hide()
        self.column.addWidget(self.banner)
        self.column.addWidget(self._section_chips())
        for _, card in self.sections:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.show_facts(facts)
        self._show_section(0)
        self._join(flow)

    @Slot(object)
    def show_facts(self, facts: Facts) -> None:
        """Show what the app knows about itself now."""
        self.data.show_facts(facts)
        self.about.show_facts(facts)
        self.language.offer(facts.languages)
        wrong = bool(facts.store_problem or facts.bundle_problems)
        chip = self.chips.button([card for _, card in self.sections].index(self.data))
        chip.setIcon(icon("warning", "warm") if wrong else QIcon())

    def _packs_section(self, packs: PacksFlow | None, content: Content) -> tuple[tuple[str, Card], ...]:
        return () if packs is None else ((self.tr("Content packs"), PacksCard(packs, content)),)

    def _section_chips(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Sections"))
        flow = FlowLayout(holder)
        for number, (title, _) in enumerate(self.sections):
            chip = Chip(title)
            chip.setAccessibleName(self.tr("{0} section").format(title))  # the rail has a Water too
            self.chips.addButton(chip, number)
            flow.addWidget(chip)
        self.chips.button(0).setChecked(True)
        TabStop(self.chips)
        self.chips.idToggled.connect(self._pick_section)
        return holder

    def _join(self, flow: PreferencesFlow) -> None:
        self.profile.profile_picked.connect(self._set_profile)
        self.water.water_picked.connect(self._set_water)
        self.reminders.reminders_picked.connect(self._set_reminders)
        self.looks.looks_picked.connect(self._set_looks)
        self.conditions.conditions_picked.connect(self._set_conditions)
        self.language.language_picked.connect(self._set_language)
        self.data.open_folder_requested.connect(self.open_folder_requested)
        self.data.test_notice_requested.connect(self.test_notice_requested)
        flow.changed.connect(self._show_settings)
        flow.not_kept.connect(self._show_problem)
        self._show_settings(flow.settings)

    @Slot(int, bool)
    def _pick_section(self, number: int, on: bool) -> None:
        if on:
            self._show_section(number)

    def _show_section(self, number: int) -> None:
        for index, (_, card) in enumerate(self.sections):
            card.setVisible(index == number)
        self.area.verticalScrollBar().setValue(0)

    @Slot(object)
    def _show_settings(self, settings: Settings) -> None:
        cards = (self.profile, self.water, self.reminders, self.looks, self.language, self.conditions)
        for card in cards:
            card.show_settings(settings)

    @Slot(object)
    def _show_problem(self, problem: NotChosen) -> None:
        self._show_settings(self._flow.settings)  # what a field shows is not what holds
        self.banner.say(self.tr("This could not be kept, so it is as before."), problem.reason)

    @Slot(object)
    def _set_profile(self, profile: Profile) -> None:
        self._flow.change(replace(self._flow.settings, profile=profile))

    @Slot(object)
    def _set_water(self, water: WaterSettings) -> None:
        self._flow.change(replace(self._flow.settings, water=water))

    @Slot(object)
    def _set_reminders(self, reminders: ReminderSettings) -> None:
        self._flow.change(replace(self._flow.settings, reminders=reminders))

    @Slot(object)
    def _set_looks(self, looks: Looks) -> None:
        wanted = replace(
            self._flow.settings,
            appearance=looks.appearance,
            text_scale=looks.text_scale,
            reduced_motion=looks.reduced_motion,
        )
        self._flow.change(wanted)

    @Slot(str)
    def _set_language(self, code: str) -> None:
        self._flow.change(replace(self._flow.settings, language=code))

    @Slot(object)
    def _set_conditions(self, conditions: tuple[ConditionId, ...]) -> None:
        profile = replace(self._flow.settings.profile, conditions=conditions)
        self._flow.change(replace(self._flow.settings, profile=profile))
