"""Finding a place on the figure: by mouse, keyboard, name and from outside."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.figure.body_map import VIEWS
from twitchcare.flows.body_map import BodyMapFlow
from twitchcare.ui.body.body_view import BodyView
from twitchcare.ui.body.closer_button import CloserButton
from twitchcare.ui.body.region_button import RegionButton
from twitchcare.ui.parts.buttons import Button

LEFT_CALF = Place(RegionId("calf"), Side.LEFT)
EYELID = Place(RegionId("eyelid_lower"), Side.RIGHT)
THUMB = Place(RegionId("thumb"), Side.LEFT)


def chip(view, name: str):
    """The button that turns to a view."""
    return view._view_group.button(VIEWS.index(name))


def point_on(view, place: Place) -> QPoint:
    """A point inside the outline of a place, well away from its border."""
    for name in reversed(view.canvas._shown):
        layer = view.canvas._layers[name]
        if place in layer.paths:
            path, bounds = layer.paths[place], layer.bounds(place)
            for step in range(1, 200):
                at = bounds.topLeft() + QPointF(
                    bounds.width() * (step % 14) / 14, bounds.height() * step / 200
                )
                if path.contains(at):
                    return QPoint(round(at.x()), round(at.y()))
    raise AssertionError(f"{place} is not in sight")


def test_a_click_on_the_left_calf_chooses_the_persons_left_calf(qtbot, view, flow):
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=point_on(view, LEFT_CALF))
    assert flow.selection.places == (LEFT_CALF,)
    starts = [b for b in view.panel.findChildren(Button) if b.accessibleName().startswith("Start ")]
    assert starts


def test_on_the_back_view_the_persons_left_is_left_of_the_middle(view):
    layer = view.canvas._layers["back"]
    assert layer.bounds(LEFT_CALF).center().x() < layer.rect.center().x()
    front = view.canvas._layers["front"]
    assert front.bounds(Place(RegionId("knee"), Side.LEFT)).center().x() > front.rect.center().x()


def test_shift_adds_a_second_place(qtbot, view, flow):
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=point_on(view, LEFT_CALF))
    other = Place(RegionId("thigh_back"), Side.RIGHT)
    qtbot.mouseClick(
        view.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, point_on(view, other)
    )
    assert flow.selection.places == (LEFT_CALF, other)


def test_hovering_names_the_place_and_leaving_stops_it(view):
    view.canvas.hover_at(QPointF(point_on(view, LEFT_CALF)))
    assert view.canvas._bubble.isVisible()
    assert view.canvas._bubble.text() == "Left calf"
    view.canvas.hover_at(QPointF(0, 0))
    assert not view.canvas._bubble.isVisible()


def test_typing_a_name_and_enter_chooses_it_and_turns_to_its_view(qtbot, view, flow):
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, "r")
    qtbot.keyClicks(view.search, "ight lower eye")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert flow.selection.places == (EYELID,)
    assert view.canvas._shown == ("face",)
    assert view.search.text() == ""


def test_arrow_keys_walk_from_place_to_place_and_enter_chooses(qtbot, view, flow):
    view.canvas.focus_place(LEFT_CALF)
    button = view.canvas._buttons[LEFT_CALF]
    qtbot.keyClick(button, Qt.Key.Key_Up)
    focused = next(b for b in view.canvas._buttons.values() if b.hasFocus())
    assert focused.place != LEFT_CALF
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert flow.selection.current == focused.place


def test_tab_stops_at_one_place_only(view):
    view.canvas.focus_place(LEFT_CALF)
    stops = [b.place for b in view.canvas._buttons.values() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [LEFT_CALF]


def test_every_place_in_sight_can_be_pressed_by_assistive_technology(qtbot, view, flow, content):
    button = view.canvas._buttons[LEFT_CALF]
    face = QAccessible.queryAccessibleInterface(button)
    assert face.text(QAccessible.Text.Name) == "Left calf"
    assert "Press" in face.actionInterface().actionNames()
    with qtbot.waitSignal(flow.selection_changed):
        face.actionInterface().doAction("Press")
    assert flow.selection.places == (LEFT_CALF,)


def test_all_eighty_places_have_a_button_in_one_view_or_another(view, content):
    for name in VIEWS:
        view.canvas.show_views((name,))
    names = {button.accessibleName() for button in view.findChildren(RegionButton)}
    assert names == {content.title_of(place) for place in content.places}
    assert len(names) == 80


def test_a_narrow_page_shows_one_view_and_offers_all_seven(qtbot, view):
    view.resize(684, 600)
    qtbot.waitUntil(lambda: view.canvas._shown == ("front",))
    for name in VIEWS:
        assert chip(view, name).isVisible(), name
        chip(view, name).click()
        assert view.canvas._shown == (name,)


def test_a_wide_page_shows_front_and_back_and_both_sides_together(view):
    assert view.canvas._shown == ("front", "back")
    assert not chip(view, "back").isVisible()
    assert not chip(view, "right").isVisible()
    chip(view, "left").click()
    assert view.canvas._shown == ("left", "right")
    chip(view, "hands").click()
    assert view.canvas._shown == ("hands",)


def test_number_keys_turn_the_body(qtbot, view):
    view.canvas.setFocus()
    for number, shown in ((5, ("face",)), (6, ("hands",)), (4, ("left", "right")), (2, ("front", "back"))):
        qtbot.keyClick(view.canvas, str(number))
        assert view.canvas._shown == shown
        assert chip(view, shown[0]).isChecked()


def test_numbers_typed_into_the_search_stay_there(qtbot, view):
    view.search.setFocus()
    qtbot.keyClicks(view.search, "5")
    assert view.search.text() == "5"
    assert view.canvas._shown == ("front", "back")


def test_control_and_an_arrow_go_around_the_views(qtbot, view):
    view.canvas.focus_place(LEFT_CALF)
    seen = []
    for _ in range(5):
        focused = next(b for b in view.canvas._buttons.values() if b.hasFocus())
        qtbot.keyClick(focused, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        seen.append(view.canvas._shown[0])
    assert seen == ["left", "face", "hands", "feet", "front"]
    focused = next(b for b in view.canvas._buttons.values() if b.hasFocus())
    qtbot.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas._shown == ("feet",)


def test_the_focus_stays_on_the_body_when_it_turns(view):
    view.canvas.focus_place(LEFT_CALF)
    chip(view, "left").click()
    assert view.canvas._buttons[LEFT_CALF].hasFocus()
    chip(view, "hands").click()
    focused = next(b for b in view.canvas._buttons.values() if b.hasFocus())
    assert view.canvas.shows(focused.place)


def test_a_place_sought_by_name_is_shown_where_it_is_best_seen(view, flow):
    flow.seek(THUMB)
    assert view.canvas._shown == ("hands",)
    flow.seek(Place(RegionId("thigh_outer"), Side.RIGHT))
    assert view.canvas._shown == ("left", "right")
    flow.seek(Place(RegionId("foot_sole"), Side.LEFT))
    assert view.canvas._shown == ("feet",)
    flow.seek(LEFT_CALF)
    assert view.canvas._shown == ("front", "back")


def test_a_place_that_is_seen_well_enough_does_not_turn_the_body(view, flow):
    flow.turn_to("left")
    flow.seek(LEFT_CALF)
    assert view.canvas._shown == ("left", "right")


def test_a_click_on_the_body_never_turns_it(qtbot, view, flow):
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=point_on(view, THUMB))
    assert flow.selection.places == (THUMB,)
    assert view.canvas._shown == ("front", "back")


def test_a_closer_look_is_one_press_away(qtbot, view, flow):
    closer = view.canvas.findChild(CloserButton)
    assert closer.isHidden()
    flow.pick(LEFT_CALF)
    assert closer.isHidden()
    flow.pick(THUMB)
    assert closer.isVisible()
    assert closer.text() == "Closer: Hands"
    assert view.canvas.rect().contains(closer.geometry())
    closer.click()
    assert view.canvas._shown == ("hands",)
    assert closer.isHidden()
    assert flow.selection.places == (THUMB,)


def test_a_double_click_looks_closer(qtbot, view):
    qtbot.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=point_on(view, THUMB))
    assert view.canvas._shown == ("hands",)


def test_the_view_is_remembered_by_the_flow(qtbot, view, flow, content):
    chip(view, "feet").click()
    again = BodyView(flow, content)
    qtbot.addWidget(again)
    assert again.canvas._shown == ("feet",)
    assert chip(again, "feet").isChecked()


def test_a_place_chosen_before_the_page_is_opened_is_in_sight(qtbot, content):
    flow = BodyMapFlow()
    flow.seek(THUMB)
    view = BodyView(flow, content)
    qtbot.addWidget(view)
    assert view.canvas._shown == ("hands",)


def test_fingers_seen_from_both_sides_light_up_together_and_have_one_button(view, flow):
    flow.turn_to("hands")
    fingers = Place(RegionId("fingers"), Side.RIGHT)
    layer, button = view.canvas._layers["hands"], view.canvas._buttons[fingers]
    assert button.height() < 0.6 * layer.bounds(fingers).height()
    pieces = layer.paths[fingers].toSubpathPolygons()
    assert len(pieces) == 2
    assert {layer.at(piece.boundingRect().center()) for piece in pieces} == {fingers}


def test_only_the_views_in_sight_are_kept(view):
    for name in VIEWS:
        view.canvas.show_views((name,))
        assert set(view.canvas._layers) == {name}


def test_the_list_offers_every_place_and_a_press_chooses_it(qtbot, view, flow, content):
    view.search.setText("calf left")
    assert view._left.currentWidget() is view.list
    assert view.list.shown == (LEFT_CALF,)
    view.list.pick_first()
    assert flow.selection.places == (LEFT_CALF,)
    assert view._left.currentWidget() is view.canvas


def test_starting_carries_the_place(qtbot, view, flow):
    flow.pick(LEFT_CALF)
    start = next(b for b in view.panel.findChildren(Button) if b.accessibleName().startswith("Start "))
    with qtbot.waitSignal(view.panel.start_requested) as caught:
        start.click()
    assert caught.args[0].place == LEFT_CALF


def test_the_keyboard_names_the_place_it_is_on(qtbot, view):
    view.canvas.focus_place(LEFT_CALF)
    bubble = next(label for label in view.canvas.findChildren(QLabel) if label.property("part") == "bubble")
    assert bubble.isVisible()
    assert bubble.text() == "Left calf"
    view.search.setFocus()
    assert bubble.isHidden()
