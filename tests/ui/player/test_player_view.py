"""The player: what it shows and names, and that every wish reaches the flow."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary
from tests.samples import a_routine, an_exercise
from tests.small_content import CALF, CALF_WALL, EVENING, NECK_NOD, SHIN, small_content
from tests.ui.player.acting import click, go_on, names, phase
from tests.ui.player.stills import PaintedStills
from twitchcare.care.exercise import BreathPattern, Kind
from twitchcare.care.place import Place, Side
from twitchcare.care.session_plan import Phase
from twitchcare.figure.stills import StillMoment
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.player.player_view import PlayerView
from twitchcare.ui.player.pose_view import FADE_MS
from twitchcare.ui.theme.theme import theme

LEFT_CALF = Place(CALF, Side.LEFT)


def test_the_labels_carry_the_names_of_the_contract(
    view: PlayerView, flow: SessionFlow, clock: FakeClock
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    assert {"Remaining seconds: 5", "Step: Left calf, get ready"} <= set(names(view))
    go_on(flow, clock, 8)
    assert {"Remaining seconds: 27", "Step: Left calf, hold"} <= set(names(view))
    go_on(flow, clock, 29)
    assert {"Remaining seconds: 8", "Step: Left calf, rest"} <= set(names(view))
    go_on(flow, clock, 39)
    assert {"Remaining seconds: 4", "Step: Right calf, switch sides"} <= set(names(view))


def test_the_buttons_carry_the_names_of_the_contract(view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    assert {"Pause", "Next", "Back", "Too much", "Stop"} <= set(names(view))
    click(view, "Pause")
    assert "Resume" in names(view)
    assert "Pause" not in names(view)


def test_side_hold_number_and_what_comes_next_are_shown(
    view: PlayerView, flow: SessionFlow, clock: FakeClock
) -> None:
    flow.start(EVENING.id, LEFT_CALF)
    shown = names(view)
    assert {"Evening legs", CALF_WALL.title, "Left", "1 of 2", "Next · Right", "Stop when it hurts."} <= set(
        shown
    )
    assert f"{int(flow.total_s) // 60}:{int(flow.total_s) % 60:02d} left" in shown
    flow.next()
    assert "2 of 2" in names(view)
    for _ in range(3):
        flow.next()
    assert {SHIN.title, NECK_NOD.title, "Next"} <= set(names(view))
    flow.next()
    assert {"Last one", "Then you are done"} <= set(names(view))
    assert "Left" not in names(view)


def test_the_buttons_drive_the_flow(view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    click(view, "Next")
    assert phase(flow) == (Phase.HOLD, 1)
    click(view, "Back")
    assert phase(flow) == (Phase.READY, 0)
    click(view, "Too much")
    assert phase(flow) == (Phase.READY, 4)
    click(view, "Pause")
    assert flow.moment is not None
    assert flow.moment.paused
    click(view, "Resume")
    assert not flow.moment.paused


def test_the_keys_drive_the_flow(qtbot: QtBot, view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert phase(flow) == (Phase.HOLD, 1)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert phase(flow) == (Phase.READY, 0)
    qtbot.keyClick(view, Qt.Key.Key_E)
    assert phase(flow) == (Phase.READY, 4)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert flow.moment is not None
    assert flow.moment.paused
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_space_presses_the_button_that_tab_went_to(qtbot: QtBot, view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    view.play.controls.next.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert phase(flow) == (Phase.HOLD, 1)


def test_a_click_leaves_space_for_pausing(qtbot: QtBot, view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    qtbot.mouseClick(view.play.controls.next, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert flow.moment is not None
    assert flow.moment.paused


def test_a_session_that_paused_itself_says_why(view: PlayerView, flow: SessionFlow, clock: FakeClock) -> None:
    flow.start(EVENING.id)
    clock.sleep(600)
    flow.refresh()
    assert "Paused" in view.play.badge.word.text()
    assert any(name.startswith("Paused while the computer slept") for name in names(view))
    assert "Remaining seconds: 5" in names(view)


def test_the_picture_follows_phase_and_side(
    view: PlayerView, flow: SessionFlow, clock: FakeClock, stills: PaintedStills, still_motion: None
) -> None:
    stills.paint(CALF_WALL.id, StillMoment.START, QRect(0, 0, 200, 700), QRect(800, 0, 100, 100))
    stills.paint(CALF_WALL.id, StillMoment.END, QRect(0, 0, 200, 700))
    flow.start(EVENING.id, LEFT_CALF)
    assert seen(view) == ("start", "left")
    go_on(flow, clock, 6)
    assert seen(view) == ("end", "left")
    flow.next()
    go_on(flow, clock, 31)
    assert seen(view) == ("start", "right")
    go_on(flow, clock, 5)
    assert seen(view) == ("end", "right")


def seen(view: PlayerView) -> tuple[str, str]:
    """Return which painted picture is in sight, and on which side its block stands."""
    image = view.play.stage.pose.grab().toImage()
    middle = image.height() // 2
    across = [image.pixelColor(x, middle) for x in range(0, image.width(), 4)]
    blue = [x for x, colour in enumerate(across) if colour.blue() > 180 and colour.red() < 60]
    red = [x for x, colour in enumerate(across) if colour.red() > 180 and colour.blue() < 90]
    found = blue or red
    side = "left" if sum(found) / len(found) < len(across) / 2 else "right"
    return ("start" if blue else "end"), side


def test_one_picture_melts_into_the_other(
    view: PlayerView, flow: SessionFlow, clock: FakeClock, stills: PaintedStills
) -> None:
    for moment in StillMoment:
        stills.paint(CALF_WALL.id, moment, QRect(0, 0, 900, 700))
    flow.start(EVENING.id, LEFT_CALF)
    go_on(flow, clock, 6)
    pose = view.play.stage.pose
    pose._fade.setCurrentTime(FADE_MS // 2)
    image = pose.grab().toImage()
    between = image.pixelColor(image.width() // 2, image.height() // 2)
    assert 90 < between.red() < 150
    assert 100 < between.blue() < 160
    pose._fade.setCurrentTime(FADE_MS)
    assert seen(view)[0] == "end"


def test_a_paced_breath_is_shown_as_a_circle(
    qtbot: QtBot, clock: FakeClock, diary: MemoryDiary, still_motion: None, no_figure: FigureView
) -> None:
    slow = an_exercise("slow", NECK_NOD.sides, hold_s=60, title="Slow breathing")
    breath = replace(slow, kind=Kind.BREATHING, breath=BreathPattern(4, 0, 6, 0))
    routine = a_routine("calm", breath)
    content = small_content((breath,), (routine,))
    flow = SessionFlow(content, clock, diary)
    view = PlayerView(flow, content, figure=no_figure)
    qtbot.addWidget(view)
    view.show()
    flow.start(routine.id)
    shown = view.play.stage.breath
    assert shown.isVisibleTo(view)
    assert shown.word == ""
    go_on(flow, clock, 6)
    assert shown.word == "Breathe in"
    go_on(flow, clock, 4)
    assert shown.word == "Breathe out"
    assert not shown.grab().isNull()


def test_with_large_text_in_a_low_window_the_next_card_makes_room(
    view: PlayerView, flow: SessionFlow
) -> None:
    flow.start(EVENING.id)
    assert view.play.next.isVisibleTo(view)
    view.resize(880, 480)
    assert not view.play.next.isVisibleTo(view)


def test_the_button_keeps_its_width_when_its_word_changes(view: PlayerView, flow: SessionFlow) -> None:
    flow.start(EVENING.id)
    before = view.play.controls.next.x()
    click(view, "Pause")
    QCoreApplication.sendPostedEvents()  # laid out again
    assert view.play.controls.next.x() == before


def test_at_twice_the_text_size_the_player_still_fits_the_smallest_window(
    qapp: QApplication, view: PlayerView, flow: SessionFlow
) -> None:
    flow.start(EVENING.id)
    font = qapp.font()
    theme.apply(qapp, "light", 2.0)
    try:
        QCoreApplication.sendPostedEvents()
        assert view.minimumSizeHint().width() <= 880
        assert view.minimumSizeHint().height() <= 600
    finally:
        qapp.setStyleSheet("")
        qapp.setFont(font)
        theme.scale = 1.0
        theme.changed.emit()


def test_the_ring_stays_where_it_is_while_the_sentences_change(
    qtbot: QtBot, clock: FakeClock, diary: MemoryDiary, stills: PaintedStills, no_figure: FigureView
) -> None:
    long = "Keep the heel down, the knee straight and the toes forward."
    exercise = an_exercise("calf_wall", hold_s=30, steps=("Stand.", "Lean in.", long))
    routine = a_routine("evening_legs", exercise)
    content = small_content((exercise,), (routine,))
    flow = SessionFlow(content, clock, diary)
    view = PlayerView(flow, content, find_still=stills.find, figure=no_figure)
    qtbot.addWidget(view)
    view.resize(880, 600)
    view.show()
    qtbot.waitExposed(view)
    flow.start(routine.id, LEFT_CALF)
    places, sentences = set(), set()
    for _ in range(34):
        go_on(flow, clock, 1)
        QCoreApplication.sendPostedEvents()
        ring = view.play.countdown.geometry()
        places.add((ring.y(), ring.height()))
        sentences.add(view.play.sentence.text())
    assert {"Stand.", "Lean in.", long} <= sentences
    assert len(places) == 1
