"""The journey through the screen: what a person sees and presses."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.care.thermal_samples import LEFT_CALF, used
from tests.fakes import FakeClock, MemoryDiary, MemorySettings
from twitchcare.care.content import Content
from twitchcare.care.diary import ThermalRun
from twitchcare.care.ids import ConditionId, RegionId, SituationId
from twitchcare.care.place import Place, Side
from twitchcare.care.settings import Settings
from twitchcare.flows.thermal import Step, ThermalFlow
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.thermal.after_page import AfterPage
from twitchcare.ui.thermal.alarm_page import AlarmPage
from twitchcare.ui.thermal.answer_page import AnswerPage
from twitchcare.ui.thermal.conditions_page import ConditionsPage
from twitchcare.ui.thermal.feeling_page import FeelingPage
from twitchcare.ui.thermal.place_page import PlacePage
from twitchcare.ui.thermal.situation_page import SituationPage
from twitchcare.ui.thermal.table_page import TablePage
from twitchcare.ui.thermal.thermal_view import ThermalView
from twitchcare.ui.thermal.use_page import UsePage

LEFT = Qt.MouseButton.LeftButton
STIFF, CRAMP, SWOLLEN = (SituationId(n) for n in ("stiff_tense", "cramp_now", "swelling_heat_redness"))
_Page = TypeVar("_Page", bound=QWidget)


def page(view: ThermalView, kind: type[_Page]) -> _Page:
    assert isinstance(view.page, kind)
    return view.page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def chip(widget: QWidget, words: str) -> Chip:
    return next(chip for chip in widget.findChildren(Chip) if chip.text() == words)


def answer(
    view: ThermalView, flow: ThermalFlow, *conditions: str, situation: SituationId = STIFF
) -> AnswerPage:
    flow.begin(LEFT_CALF)
    flow.choose_situations((situation,))
    flow.say_conditions(tuple(map(ConditionId, conditions)))
    return page(view, AnswerPage)


def test_a_place_with_two_sides_asks_for_the_side(view: ThermalView, flow: ThermalFlow) -> None:
    where = page(view, PlacePage)
    QTest.mouseClick(chip(where, "Calf"), LEFT)
    assert not where.forward.isEnabled()
    assert not where.left.isHidden()
    QTest.mouseClick(where.left, LEFT)
    QTest.mouseClick(where.forward, LEFT)
    assert flow.journey.place == LEFT_CALF
    assert isinstance(view.page, SituationPage)


def test_a_place_on_the_midline_needs_no_side(view: ThermalView, flow: ThermalFlow) -> None:
    where = page(view, PlacePage)
    QTest.mouseClick(chip(where, "Back of neck"), LEFT)
    assert where.left.isHidden()
    QTest.mouseClick(where.forward, LEFT)
    assert flow.journey.place == Place(RegionId("neck_back"))


def test_typing_leaves_only_the_places_with_these_words(view: ThermalView) -> None:
    where = page(view, PlacePage)
    where.search.setText("eyel")
    shown = [chip.text() for chip in where.findChildren(Chip) if not chip.isHidden()]
    assert shown == ["Upper eyelid", "Lower eyelid"]


def test_somewhere_else_goes_on_without_a_place(view: ThermalView, flow: ThermalFlow) -> None:
    QTest.mouseClick(page(view, PlacePage).elsewhere, LEFT)
    assert flow.journey.place is None
    assert len(page(view, SituationPage).cards) == 13


def test_the_place_chosen_before_is_shown_again(view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(Place(RegionId("calf"), Side.RIGHT))
    view.back.click()
    where = page(view, PlacePage)
    assert chip(where, "Calf").isChecked()
    assert where.right.isChecked()
    assert where.forward.isEnabled()


def test_an_eyelid_is_asked_only_what_can_be_true_there(view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(Place(RegionId("eyelid_lower"), Side.LEFT))
    keys = [card.key for card in page(view, SituationPage).cards]
    assert keys == ["recent_injury_lt_72h", "swelling_heat_redness", "twitch_only", "eyelid"]


def test_situations_are_ticked_and_continue_waits_for_one(view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(LEFT_CALF)
    what = page(view, SituationPage)
    assert not what.forward.isEnabled()
    stiff = next(card for card in what.cards if card.key == STIFF)
    stiff.click()
    assert stiff.accessibleName() == "It is stiff, tight or tense, and nothing happened to it"
    QTest.mouseClick(what.forward, LEFT)
    assert flow.journey.situations == (STIFF,)
    assert view.dots.accessibleName() == "Question 3 of 4"


def test_a_doubt_at_the_alarm_leads_to_someone(qtbot: QtBot, view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((CRAMP,))
    page(view, AlarmPage).yes.click()
    found = page(view, AnswerPage)
    assert found.word.text() == "See someone first"
    assert found.box is None
    with qtbot.waitSignal(view.someone_requested, timeout=0):
        found.someone.click()


def test_no_at_the_alarm_goes_on(view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((CRAMP,))
    page(view, AlarmPage).no.click()
    assert flow.journey.stop.step is Step.RIGHT_NOW


def test_an_open_question_about_the_person_is_not_a_no(
    view: ThermalView, flow: ThermalFlow, keeper: MemorySettings
) -> None:
    keeper.settings = Settings()
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    asked = page(view, ConditionsPage)
    assert not asked.forward.isEnabled()
    asked.rows[0].no.click()
    asked.rows[1].unsure.click()
    assert not asked.forward.isEnabled()
    asked.rows[2].no.click()
    QTest.mouseClick(asked.forward, LEFT)
    assert keeper.settings.profile.conditions == ("poor_circulation",)
    assert flow.journey.stop.step is Step.RIGHT_NOW


def test_what_was_said_before_is_shown_when_it_is_changed(
    view: ThermalView, flow: ThermalFlow, keeper: MemorySettings
) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    page(view, ConditionsPage).change.click()
    asked = page(view, ConditionsPage)
    assert asked.forward.isEnabled()
    assert all(row.no.isChecked() for row in asked.rows)
    assert asked.change.isHidden()


def test_the_answer_shows_why_and_what_is_off(view: ThermalView, flow: ThermalFlow) -> None:
    found = answer(view, flow, "frostbite_history")
    assert found.word.text() == "Warm"
    shown = texts(found)
    assert "No cold" in shown
    assert "A spot that was once hurt by cold is hurt more easily again." in shown
    assert any("Safe use of heat treatment" in text for text in shown)
    assert any(text.endswith("Not yet verified.") or text == "Grade B" for text in shown)


def test_what_is_only_recalled_says_so(view: ThermalView, flow: ThermalFlow) -> None:
    found = answer(view, flow, situation=SituationId("twitch_only"))
    assert any(text.endswith("Not yet verified.") for text in texts(found))
    assert found.word.text() == "Neither is needed"


def test_minutes_stay_within_the_limits(view: ThermalView, flow: ThermalFlow) -> None:
    box = answer(view, flow).box
    assert box is not None
    for _ in range(9):
        box.more.click()
    assert flow.journey.minutes == 20
    assert not box.more.isEnabled()
    assert box.minutes.accessibleName() == "Minutes: 20"
    box.less.click()
    assert flow.journey.minutes == 19


def test_another_way_brings_its_own_steps(view: ThermalView, flow: ThermalFlow) -> None:
    found = answer(view, flow)
    assert found.box is not None
    shower = next(button for button in found.box.chips if button.text() == "Warm shower")
    shower.click()
    assert "Comfortably warm, not hot." in texts(found)
    assert flow.journey.minutes == 10


def test_a_place_that_has_to_wait_says_until_when(
    view: ThermalView, flow: ThermalFlow, diary: MemoryDiary, clock: FakeClock
) -> None:
    diary.add(used(clock.now()).record)
    found = answer(view, flow)
    assert found.box is not None
    assert not found.box.start.isEnabled()
    assert any("free again at 12:00" in text for text in texts(found))


def test_start_waits_for_the_test_of_feeling(view: ThermalView, flow: ThermalFlow) -> None:
    box = answer(view, flow, "dermatitis").box
    assert box is not None
    box.start.click()
    before = page(view, FeelingPage)
    assert len(before.lines) == 4
    for line in before.lines[:-1]:
        line.click()
    assert not before.start.isEnabled()
    before.lines[-1].click()
    QTest.mouseClick(before.start, LEFT)
    assert isinstance(view.page, UsePage)
    assert view.back.isHidden()


def test_skin_that_feels_different_leads_back_to_neither(view: ThermalView, flow: ThermalFlow) -> None:
    box = answer(view, flow).box
    assert box is not None
    box.start.click()
    page(view, FeelingPage).different.click()
    found = page(view, AnswerPage)
    assert found.word.text() == "Neither"
    assert found.box is None


def use(view: ThermalView, flow: ThermalFlow) -> UsePage:
    answer(view, flow)
    flow.get_ready()
    flow.answer_feeling(True)
    return page(view, UsePage)


def test_the_timer_asks_about_the_skin_and_goes_on(
    view: ThermalView, flow: ThermalFlow, clock: FakeClock
) -> None:
    timer = use(view, flow)
    assert timer.check.isHidden()
    assert timer.left.accessibleName() == "Remaining seconds: 900"
    clock.advance(310)
    flow.use.refresh()
    assert not timer.check.isHidden()
    assert timer.answer_left.text() == "Without an answer it stops in 50 seconds."
    assert not timer.pause.isEnabled()
    timer.well.click()
    assert timer.check.isHidden()
    timer.pause.click()
    assert timer.pause.text() == "Resume"
    timer.pause.click()
    assert timer.pause.text() == "Pause"


def test_bad_skin_ends_it_and_offers_someone(
    qtbot: QtBot, view: ThermalView, flow: ThermalFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    timer = use(view, flow)
    clock.advance(120)
    timer.bad_skin.click()
    after = page(view, AfterPage)
    assert "Take it off" in texts(after)
    (run,) = diary.records
    assert isinstance(run, ThermalRun)
    assert run.stopped_early
    with qtbot.waitSignal(view.someone_requested, timeout=0):
        after.someone.click()
    after.done.click()
    assert isinstance(view.page, PlacePage)


def test_an_end_that_nobody_saw_is_told_with_its_minutes(
    view: ThermalView, flow: ThermalFlow, clock: FakeClock
) -> None:
    use(view, flow)
    clock.sleep(26 * 60)
    flow.use.refresh()
    shown = texts(page(view, AfterPage))
    assert "Take it off and look" in shown
    assert "It should have come off 20 minutes ago: take it off now." in shown


def test_an_entry_that_could_not_be_written_can_be_tried_again(
    view: ThermalView, flow: ThermalFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    timer = use(view, flow)
    clock.advance(120)
    diary.broken = "The disk is full."
    timer.stop.click()
    after = page(view, AfterPage)
    assert not after.unsaved.isHidden()
    after.unsaved.answered.emit("again")
    assert "The disk is full." in texts(after)
    diary.broken = None
    after.unsaved.answered.emit("again")
    assert after.unsaved.isHidden()
    assert len(diary.records) == 1


def test_answers_that_cannot_be_remembered_are_told(
    view: ThermalView, flow: ThermalFlow, keeper: MemorySettings
) -> None:
    keeper.settings, keeper.broken = Settings(), "The disk is full."
    flow.begin(LEFT_CALF)
    flow.choose_situations((STIFF,))
    flow.say_conditions(())
    assert not view.problem.isHidden()


def test_the_table_has_all_situations_and_conditions_and_goes_back(
    view: ThermalView, content: Content, flow: ThermalFlow
) -> None:
    flow.begin(LEFT_CALF)
    view.read.click()
    table = view.findChild(TablePage)
    assert table is not None
    shown = texts(table)
    assert all(one.title in shown for one in content.thermal.situations.values())
    assert all(one.title in shown for one in content.thermal.conditions.values())
    view.back.click()
    assert flow.journey.stop.step is Step.SITUATION
    assert view.back.isVisibleTo(view)


def test_ask_about_another_place_begins_anew(view: ThermalView, flow: ThermalFlow) -> None:
    answer(view, flow).again.click()
    assert isinstance(view.page, PlacePage)


def test_the_swollen_calf_has_no_start(view: ThermalView, flow: ThermalFlow) -> None:
    flow.begin(LEFT_CALF)
    flow.choose_situations((SWOLLEN,))
    assert page(view, AnswerPage).box is None
