"""The figure in the player: it takes the place of the pictures and follows the session."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary
from tests.samples import a_routine, an_exercise
from tests.small_content import CALF, CALF_WALL, EVENING, NECK_NOD, small_content
from tests.ui.figure.sample_library import HeldLoader, SampleLibrary
from tests.ui.player.acting import go_on
from twitchcare.care.content import Content
from twitchcare.care.exercise import BreathPattern, Kind
from twitchcare.care.place import Place, Side
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.figure.cross_fade import FADE_S
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.player.player_view import PlayerView
from twitchcare.ui.player.stage import Stage

LEFT_CALF = Place(CALF, Side.LEFT)


@pytest.fixture
def player(
    qtbot: QtBot, flow: SessionFlow, content: Content, loader: HeldLoader, clock: FakeClock
) -> PlayerView:
    """A player whose figure knows the calf stretch and nothing else."""
    library = SampleLibrary(CALF_WALL.id, "slow")
    figure = FigureView(content, library=library, loader=loader, clock=clock.running_s)
    view = PlayerView(flow, content, figure=figure)
    qtbot.addWidget(view)
    view.resize(1180, 780)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def stage(player: PlayerView) -> Stage:
    return player.play.stage


def breathes(stage: Stage) -> bool:
    return stage.figure.pacer.is_breathing


def test_pictures_are_shown_until_the_figure_is_there(
    stage: Stage, flow: SessionFlow, loader: HeldLoader
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    assert stage.pose.isVisible()
    assert not stage.figure.isVisible()
    loader.deliver()
    assert stage.figure.isVisible()
    assert not stage.pose.isVisible()
    assert CALF_WALL.title in stage.figure.accessibleName()


def test_an_exercise_without_a_motion_has_its_pictures(
    stage: Stage, flow: SessionFlow, loader: HeldLoader
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    loader.deliver()
    for _ in range(5):
        flow.next()
    assert stage.pose.isVisible()
    assert not stage.figure.isVisible()


def test_the_figure_moves_with_the_phases(
    stage: Stage, flow: SessionFlow, clock: FakeClock, loader: HeldLoader
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    loader.deliver()
    go_on(flow, clock, 4)
    assert stage.figure.pacer.now().share == 0.0
    go_on(flow, clock, 2)
    assert 0.0 < stage.figure.pacer.now().share < 1.0
    go_on(flow, clock, 5)
    assert stage.figure.pacer.now().share == 1.0
    assert stage.figure.pacer.now().glow > 0.8
    go_on(flow, clock, 29)
    assert stage.figure.pacer.now().share == 0.0


def test_a_pause_holds_the_breath(
    stage: Stage, flow: SessionFlow, clock: FakeClock, loader: HeldLoader
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    loader.deliver()
    go_on(flow, clock, 12)
    assert breathes(stage)
    flow.toggle()
    assert not breathes(stage)
    clock.advance(2)
    stage.figure.tick()
    assert stage.figure.tick_ms == 0


def test_the_other_side_is_asked_for_as_its_mirror_image(
    stage: Stage, flow: SessionFlow, loader: HeldLoader
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    flow.next()
    flow.next()
    assert [wish.side for _, wish in loader.asked] == [Side.LEFT, Side.RIGHT]


def test_a_skip_is_a_calm_move(stage: Stage, flow: SessionFlow, clock: FakeClock, loader: HeldLoader) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    loader.deliver()
    go_on(flow, clock, 12)
    flow.back()
    clock.advance(0.4)
    assert 0.2 < stage.figure.pacer.now().share < 0.8
    clock.advance(0.5)
    assert stage.figure.pacer.now().share == 0.0


def test_with_reduced_motion_only_start_and_end_are_shown(
    stage: Stage, flow: SessionFlow, clock: FakeClock, loader: HeldLoader, still_motion: None
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    loader.deliver()
    shares = set()
    for _ in range(50):
        clock.advance(0.5)
        flow.refresh()
        shares.add(stage.figure.pacer.now().share)
        clock.advance(FADE_S)
        stage.figure.tick()
        assert stage.figure.tick_ms == 0
    assert shares == {0.0, 1.0}


def test_a_paced_breath_has_its_circle_beside_the_figure(
    qtbot: QtBot, clock: FakeClock, diary: MemoryDiary, loader: HeldLoader
) -> None:
    slow = an_exercise("slow", NECK_NOD.sides, hold_s=60, title="Slow breathing")
    breath = replace(slow, kind=Kind.BREATHING, breath=BreathPattern(4, 0, 6, 0))
    routine = a_routine("calm", breath)
    content = small_content((breath,), (routine,))
    flow = SessionFlow(content, clock, diary)
    figure = FigureView(content, library=SampleLibrary("slow"), loader=loader, clock=clock.running_s)
    view = PlayerView(flow, content, figure=figure)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    flow.start(routine.id)
    stage = view.play.stage
    assert stage.breath.isVisible()
    assert not stage.figure.isVisible()
    loader.deliver()
    assert stage.breath.isVisible()
    assert stage.figure.isVisible()
    go_on(flow, clock, 9)
    clock.advance(0.5)
    assert figure.pacer.now().breath == pytest.approx(1.0)
