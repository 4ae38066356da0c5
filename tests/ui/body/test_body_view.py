"""Finding a place on the figure: by mouse, keyboard, name and from outside."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.ui.body.region_button import RegionButton
from twitchcare.ui.parts.buttons import Button

LEFT_CALF = Place(RegionId("calf"), Side.LEFT)
EYELID = Place(RegionId("eyelid_lower"), Side.RIGHT)


def point_on(view, place: Place) -> QPoint:
    """A point inside the outline of a place, well away from its border."""
    for name in ("back", "front", "face"):
        layer = view.canvas._layers.get(name)
        if layer and name in view.canvas._shown and place in layer.paths:
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
    for index in range(3):
        view._view_group.button(index).click()
    for views in (("front", "back"), ("face",)):
        view.canvas.show_views(views)
    names = {button.accessibleName() for button in view.findChildren(RegionButton)}
    assert names == {content.title_of(place) for place in content.places}
    assert len(names) == 80


def test_a_narrow_page_shows_one_view_and_offers_the_back(qtbot, view):
    view.resize(684, 600)
    qtbot.waitUntil(lambda: view.canvas._shown == ("front",))
    assert view._view_group.button(1).isVisible()
    view._view_group.button(1).click()
    assert view.canvas._shown == ("back",)


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
