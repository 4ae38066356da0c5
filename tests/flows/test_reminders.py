from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.flows.reminder_desk import MONDAY, PACE, Desk
from twitchcare.care.notice import UNDELIVERABLE, Notice
from twitchcare.care.reminding.water import DrinkConfirmed
from twitchcare.care.reminding.water_state import Result
from twitchcare.care.reminding.water_text import from_text
from twitchcare.flows.reminders import STATE, ReminderFlow


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_before_the_plan_is_known_it_says_nothing(desk: Desk) -> None:
    desk.wait(600)
    assert desk.notifier.shown == []
    assert desk.flow.explain() is None


def test_what_is_overdue_at_the_start_comes_after_the_grace(desk: Desk) -> None:
    desk.flow.water_changed(PACE)
    desk.wait(0.9)
    assert desk.notifier.shown == []
    desk.wait(0.1)
    assert desk.notifier.shown == [
        Notice(
            "water",
            "Drink",
            "250 ml",
            MONDAY,
            (("default", "Open"), ("drank", "Drank 250 ml"), ("snooze", "15 min"), ("skip", "Skip")),
            number=1,
        )
    ]


def test_the_banner_shows_the_same_nudge(desk: Desk) -> None:
    desk.until_due()
    (banner,) = desk.banners
    assert banner == desk.flow.banner
    assert banner is not None
    assert (banner.kind, banner.nudge.number, banner.nudge.day) == ("water", 1, MONDAY)


def test_it_shows_a_nudge_once_however_often_it_looks(desk: Desk) -> None:
    desk.until_due()
    for _ in range(5):
        desk.wait(0)
    assert len(desk.notifier.shown) == 1


def test_drank_confirms_one_serving_for_the_day_and_takes_the_notice_away(desk: Desk) -> None:
    notice = desk.until_due()
    desk.notifier.answer(notice, "drank")
    assert desk.drinks == [DrinkConfirmed(250, MONDAY)]
    assert desk.notifier.visible == {}
    assert desk.banners[-1] is None
    assert desk.results() == [Result.DONE]


def test_a_notice_answered_tomorrow_logs_to_the_day_it_was_for(desk: Desk) -> None:
    notice = desk.until_due()
    desk.clock.sleep(21 * 3600)
    desk.flow.refresh()
    desk.notifier.answer(notice, "drank")
    assert desk.drinks == [DrinkConfirmed(250, MONDAY)]


def test_a_second_answer_to_the_same_notice_is_ignored(desk: Desk) -> None:
    notice = desk.until_due()
    desk.notifier.answer(notice, "drank")
    desk.notifier.answer(notice, "drank")
    desk.notifier.answer(notice, "snooze")
    assert len(desk.drinks) == 1
    assert desk.results() == [Result.DONE]


def test_snooze_comes_again_once(desk: Desk) -> None:
    notice = desk.until_due()
    desk.notifier.answer(notice, "snooze")
    assert desk.flow.banner is None
    desk.wait(14)
    assert len(desk.notifier.shown) == 1
    desk.wait(1)
    desk.wait(30)
    assert [notice.number for notice in desk.notifier.shown] == [1, 2]


def test_a_snooze_survives_a_restart(desk: Desk) -> None:
    desk.notifier.answer(desk.until_due(), "snooze")
    again = Desk(desk.keeper.texts, desk.clock.now() + timedelta(minutes=5))
    again.flow.water_changed(PACE)
    again.wait(10)
    assert [notice.number for notice in again.notifier.shown] == [2]


def test_the_snooze_of_yesterdays_notice_puts_nothing_off_today(desk: Desk) -> None:
    notice = desk.until_due()
    desk.clock.sleep(22.2 * 3600)
    desk.flow.refresh()
    desk.notifier.answer(notice, "snooze")
    assert from_text(desk.keeper.texts[STATE]).snooze is None


def test_skip_takes_the_notice_away_and_changes_nothing_else(desk: Desk) -> None:
    desk.notifier.answer(desk.until_due(), "skip")
    assert desk.notifier.visible == {}
    assert desk.drinks == []
    desk.wait(60)
    assert len(desk.notifier.shown) == 2


def test_a_click_on_the_notice_opens_the_page_and_leaves_the_banner(desk: Desk) -> None:
    desk.notifier.answer(desk.until_due(), "default")
    assert desk.opened == ["water"]
    assert desk.flow.banner is not None


def test_dismissing_means_nothing(desk: Desk) -> None:
    notice = desk.until_due()
    desk.notifier.answer(notice, "dismissed")
    assert desk.flow.banner is not None
    assert desk.results() == [Result.DISMISSED]


def test_rule_16_what_cannot_be_delivered_stays_in_the_app_and_is_not_tried_again(desk: Desk) -> None:
    desk.notifier.answer(desk.until_due(), UNDELIVERABLE)
    desk.wait(30)
    assert len(desk.notifier.shown) == 1
    desk.flow.drank()
    assert desk.drinks == [DrinkConfirmed(250, MONDAY)]


@pytest.mark.parametrize(
    ("press", "result"),
    [
        (ReminderFlow.drank, Result.DONE),
        (ReminderFlow.snooze, Result.SNOOZE),
        (ReminderFlow.skip, Result.SKIP),
    ],
)
def test_the_banner_answers_like_the_notice(
    desk: Desk, press: Callable[[ReminderFlow], None], result: Result
) -> None:
    desk.until_due()
    press(desk.flow)
    assert desk.results() == [result]
    assert desk.notifier.closed == ["water"]
    assert desk.flow.banner is None


def test_without_a_banner_its_answers_do_nothing(desk: Desk) -> None:
    desk.flow.water_changed(PACE)
    desk.flow.drank()
    assert desk.drinks == []


def test_an_answer_to_a_notice_of_another_kind_or_with_an_unknown_key_is_not_ours(desk: Desk) -> None:
    notice = desk.until_due()
    desk.notifier.answer(replace(notice, key="stretch"), "drank")
    desk.notifier.answer(replace(notice, number=77), "drank")
    desk.notifier.answer(notice, "sing")
    assert desk.drinks == []
    assert desk.results() == [None]


def test_drinking_in_the_app_closes_the_notice(desk: Desk) -> None:
    desk.until_due()
    desk.drink(250)
    assert desk.notifier.closed == ["water"]
    assert desk.banners[-1] is None


def test_taking_a_drink_back_brings_no_notice_back(desk: Desk) -> None:
    desk.until_due()
    desk.drink(250)
    desk.flow.water_changed(PACE)
    assert desk.results() == [Result.DONE]
    assert desk.flow.banner is None
