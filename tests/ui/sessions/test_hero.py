"""The figure on a routine's page: which exercise it does, and when it rests."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.figure.sample_library import HeldLoader
from twitchcare.ui.sessions.routine_page import RoutinePage
from twitchcare.ui.sessions.sessions_view import SessionsView
from twitchcare.ui.theme.theme import theme


@pytest.fixture
def page(view: SessionsView) -> RoutinePage:
    view.show_routine("calf_easy")
    assert view.page is not None
    return view.page


def test_the_first_exercise_that_moves_is_shown_as_soon_as_it_is_there(
    page: RoutinePage, loader: HeldLoader
) -> None:
    assert page.hero.still.isVisible()
    loader.deliver()
    assert page.hero.figure.isVisible()
    assert not page.hero.still.isVisible()
    assert page.rows[0].exercise.title in page.hero.figure.accessibleName()


def test_the_picture_of_a_row_lets_the_figure_do_it(page: RoutinePage, loader: HeldLoader) -> None:
    loader.deliver()
    named = {button.accessibleName(): button for button in page.findChildren(QAbstractButton)}
    second = page.rows[1]
    named[f"Show how: {second.exercise.title}"].click()
    assert [row.show_button is not None and row.show_button.isChecked() for row in page.rows] == [False, True]
    (_, wish), *_ = loader.asked
    assert wish.exercise == second.exercise.id
    loader.deliver()
    assert second.exercise.title in page.hero.figure.accessibleName()


def test_it_goes_into_the_pose_and_back_by_itself(page: RoutinePage, loader: HeldLoader) -> None:
    loader.deliver()
    figure = page.hero.figure
    figure.grab()
    assert figure.is_playing
    figure.play_on()
    assert figure.pacer.is_moving()
    assert figure.pacer.is_breathing


def test_out_of_sight_it_rests_and_goes_on_when_seen_again(
    page: RoutinePage, loader: HeldLoader, view: SessionsView
) -> None:
    loader.deliver()
    figure = page.hero.figure
    figure.play_on()
    view.hide()
    figure.play_on()
    assert not figure.is_playing
    assert figure.tick_ms == 0
    view.show()
    figure.grab()
    assert figure.is_playing


def test_with_reduced_motion_it_stands_in_the_pose(page: RoutinePage, loader: HeldLoader) -> None:
    theme.reduced_motion = True
    try:
        loader.deliver()
        figure = page.hero.figure
        figure.grab()
        assert figure.pacer.now().share == 1.0
        assert not figure.is_playing
        assert figure.tick_ms == 0
    finally:
        theme.reduced_motion = False


def test_a_routine_without_motions_keeps_its_picture(
    qtbot: QtBot, view: SessionsView, loader: HeldLoader
) -> None:
    view.show_routine("eyelid_easy")
    assert view.page is not None
    assert view.page.hero.still.isVisible()
    assert not loader.asked
    assert all(row.show_button is None for row in view.page.rows)
