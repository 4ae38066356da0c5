"""Everything that can be pressed or typed into has a name, on every page with the real content."""

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary, MemorySettings
from twitchcare.bundle.built_in import built_in
from twitchcare.care.content import Content
from twitchcare.care.diary import Drink, Episode, EpisodeKind, SessionRun
from twitchcare.care.ids import DrinkId, RegionId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.settings import Profile, Settings
from twitchcare.flows.body_map import BodyMapFlow
from twitchcare.flows.diary import DiaryFlow
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.flows.session import SessionFlow
from twitchcare.flows.thermal import ThermalFlow
from twitchcare.ui.body.body_view import BodyView
from twitchcare.ui.cramp.cramp_view import CrampView
from twitchcare.ui.diary.diary_view import DiaryView
from twitchcare.ui.diary.episode_dialog import EpisodeDialog
from twitchcare.ui.learn.learn_view import LearnView
from twitchcare.ui.player.player_view import PlayerView
from twitchcare.ui.sessions.sessions_view import SessionsView
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.settings.settings_view import SettingsView
from twitchcare.ui.shell.find_dialog import FindDialog
from twitchcare.ui.shell.find_rank import Ranking, targets
from twitchcare.ui.shell.keys_dialog import KeysDialog
from twitchcare.ui.thermal.thermal_view import ThermalView
from twitchcare.ui.today.today_view import TodayView
from twitchcare.ui.water.water_view import WaterView

LEFT_CALF = Place(RegionId("calf"), Side.LEFT)
EVENING = RoutineId("evening_legs")
PRESSABLE = {"Press", "Toggle"}


@cache
def content() -> Content:
    return built_in()


def a_diary() -> MemoryDiary:
    diary = MemoryDiary(FakeClock())
    diary.add(Episode(LEFT_CALF, EpisodeKind.CRAMP, 6), MONDAY_MORNING)
    diary.add(SessionRun(EVENING, None, 400, 400), MONDAY_MORNING)
    for _ in range(2):
        diary.add(Drink(DrinkId("water"), 250), MONDAY_MORNING)
    return diary


def some_settings() -> MemorySettings:
    return MemorySettings(Settings(profile=Profile(birth_year=1980, conditions_asked=True)))


def water_flow() -> HydrationFlow:
    return HydrationFlow(content(), FakeClock(), a_diary(), some_settings())


def today() -> QWidget:
    return TodayView(content(), water_flow(), DiaryFlow(FakeClock(), a_diary()))


def body() -> QWidget:
    flow = BodyMapFlow()
    view = BodyView(flow, content())
    flow.pick(LEFT_CALF)
    return view


def routine() -> QWidget:
    view = SessionsView(content())
    view.show_routine(EVENING)
    return view


def article() -> QWidget:
    view = LearnView(content())
    view.show_article(next(a.id for a in content().articles.values() if a.routines and a.regions))
    return view


def thermal() -> QWidget:
    flow = ThermalFlow(content().thermal, FakeClock(), a_diary(), some_settings())
    return ThermalView(flow, content())


def thermal_spot() -> QWidget:
    flow = ThermalFlow(content().thermal, FakeClock(), a_diary(), some_settings())
    flow.choose_place(LEFT_CALF)
    return ThermalView(flow, content())


def settings() -> QWidget:
    facts = Facts("/data/twitchcare", "0.1.0")
    view = SettingsView(PreferencesFlow(some_settings()), content(), facts)
    for _, card in view.sections:
        card.show()
    return view


def player() -> QWidget:
    flow = SessionFlow(content(), FakeClock(), a_diary())
    flow.start(EVENING, None)
    view = PlayerView(flow, content())
    flow.setParent(view)
    return view


PAGES: tuple[Callable[[], QWidget], ...] = (
    today,
    body,
    lambda: SessionsView(content()),
    routine,
    thermal,
    thermal_spot,
    lambda: WaterView(water_flow(), content()),
    lambda: DiaryView(DiaryFlow(FakeClock(), a_diary()), content()),
    lambda: LearnView(content()),
    article,
    settings,
    player,
    lambda: CrampView(content()),
    lambda: EpisodeDialog(content(), LEFT_CALF, now=MONDAY_MORNING),
    lambda: EpisodeDialog(content()),
    lambda: FindDialog(Ranking(targets(content(), (("body", "Body"),)), {})),
    KeysDialog,
)


def shown(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from shown(child)


def is_interactive(node: QAccessibleInterface) -> bool:
    actions = node.actionInterface()
    return bool(node.state().focusable or (actions and PRESSABLE & set(actions.actionNames())))


@pytest.mark.parametrize("make", PAGES)
def test_nothing_that_can_be_used_is_nameless(qtbot, make):
    page = make()
    qtbot.addWidget(page)
    page.resize(984, 780)
    page.show()
    QCoreApplication.sendPostedEvents()
    found = [node for node in shown(QAccessible.queryAccessibleInterface(page)) if is_interactive(node)]
    nameless = [
        f"{type(node.object()).__name__} {node.rect().getRect()}"
        for node in found
        if not node.text(QAccessible.Text.Name).strip()
    ]
    assert found
    assert nameless == []


def toggle(button: QAbstractButton) -> None:
    """Do what a screen reader does first with a button that stays pressed: it does not click."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")


def test_a_screen_reader_turns_to_another_section_of_the_settings(qtbot):
    view = settings()
    assert isinstance(view, SettingsView)
    qtbot.addWidget(view)
    toggle(view.chips.button(3))
    assert [card.isHidden() for _, card in view.sections] == [n != 3 for n in range(len(view.sections))]


def test_a_screen_reader_narrows_the_shelf(qtbot):
    view = SessionsView(content())
    qtbot.addWidget(view)
    everything = view.shelf.shown
    toggle(next(iter(view.shelf.filters.situations.chips.values())))
    assert 0 < len(view.shelf.shown) < len(everything)


def test_a_screen_reader_chooses_the_side_of_a_cramp(qtbot):
    view = CrampView(content())
    qtbot.addWidget(view)
    toggle(view.side_buttons.button(1))
    assert view.side is Side.RIGHT


def test_a_screen_reader_makes_an_episode_ready_to_save(qtbot):
    dialog = EpisodeDialog(content(), LEFT_CALF)
    qtbot.addWidget(dialog)
    assert not dialog.save.isEnabled()
    toggle(dialog.kinds.button(1))
    assert dialog.save.isEnabled()
