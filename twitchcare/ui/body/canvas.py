"""The painted body: hover names and lights a place, a click chooses it, arrow keys walk."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from twitchcare.care.place import Place
from twitchcare.figure.body_map import Direction, closer_view, neighbour
from twitchcare.flows.body_map import Selection
from twitchcare.ui.body.bubble import Bubble
from twitchcare.ui.body.closer_button import CloserButton
from twitchcare.ui.body.layer import Layer
from twitchcare.ui.body.map_words import CAPTION_ROOM, paint_caption, paint_signs
from twitchcare.ui.body.region_button import RegionButton, is_letter
from twitchcare.ui.theme.theme import theme

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_TAB_STOP = Qt.FocusPolicy.StrongFocus


class BodyCanvas(QWidget):
    """Shows one or two views side by side. Remembers only what the pointer is on."""

    place_picked = Signal(object, bool)  # Place, adding: the person chose it
    letter_typed = Signal(str)  # a letter typed while a place has the focus
    view_requested = Signal(str)  # the person wants a closer look

    def __init__(self, titles: Mapping[Place, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._layers: dict[str, Layer] = {}
        self._shown: tuple[str, ...] = ()
        self._selection = Selection()
        self._hovered: Place | None = None
        self._ground: QPixmap | None = None
        self._buttons: dict[Place, RegionButton] = {}
        self._bubble = Bubble(self)
        self._closer = CloserButton(self)
        self._closer.view_requested.connect(self.view_requested)
        self.setAccessibleName(self.tr("The body"))
        self.setMouseTracking(True)
        self.setMinimumSize(260, 320)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._forget_ground)

    def show_views(self, views: tuple[str, ...]) -> None:
        """Show these views of the body maps, left to right."""
        if views == self._shown:
            return
        focused = next((place for place, button in self._buttons.items() if button.hasFocus()), None)
        self._layers = {view: self._layers.get(view) or Layer(view) for view in views}
        self._shown, self._hovered = views, None
        self._bubble.hide()
        self._lay_out()
        self._offer_closer()
        if focused is not None and not self.shows(focused):
            self.focus_place(next(place for place in self._titles if self.shows(place)))

    def show_selection(self, selection: Selection) -> None:
        """Draw what is chosen."""
        self._selection = selection
        self._offer_closer()
        self.update()

    def focus_place(self, place: Place) -> None:
        """Move the keyboard focus to a place."""
        if place in self._buttons and self._buttons[place].isVisible():
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def shows(self, place: Place) -> bool:
        """Tell whether a view in sight has this place."""
        return any(place in self._layers[view].paths for view in self._shown)

    def hover_at(self, point: QPointF) -> None:
        """Name and light what lies under a point of the canvas."""
        hovered = self._place_at(point)
        if hovered != self._hovered:
            for place in (self._hovered, hovered):
                self._repaint(place)
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
        self._move_bubble(point)

    def sizeHint(self) -> QSize:
        return QSize(620, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def leaveEvent(self, event: QEvent) -> None:
        self.hover_at(QPointF(-1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hover_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_letter(event):
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.place_picked.emit(place, adding)
            self._buttons[place].setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            closer = closer_view((place.region, place.side), self._shown)
            if closer is not None:
                self.view_requested.emit(closer)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground is None:
            self._ground = self._painted_ground()
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = dict.fromkeys(self._selection.places, "muscle")
        if self._hovered is not None and self._hovered not in lit:
            lit[self._hovered] = "hover"
        for place, colour in lit.items():
            self._light(painter, place, colour)
        self._ring_focus(painter)

    def _light(self, painter: QPainter, place: Place, colour: str) -> None:
        fill = theme.colour(colour)
        fill.setAlpha(205 if colour == "muscle" else 165)
        painter.setPen(QPen(theme.colour("outline"), 1.4))
        painter.setBrush(fill)
        for view in self._shown:
            if place in self._layers[view].paths:
                painter.drawPath(self._layers[view].paths[place])

    def _ring_focus(self, painter: QPainter) -> None:
        for place, button in self._buttons.items():
            if button.hasFocus() and button.shows_focus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for view in self._shown:
                    if place in self._layers[view].paths:
                        painter.setPen(QPen(theme.colour("surface"), 4.5))
                        painter.drawPath(self._layers[view].paths[place])
                        painter.setPen(QPen(theme.colour("focus"), 2.2))
                        painter.drawPath(self._layers[view].paths[place])

    def _painted_ground(self) -> QPixmap:
        """Everything that a hover does not change: the bodies, the borders, the words."""
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        line = theme.colour("outline")
        line.setAlpha(120)
        for view in self._shown:
            layer = self._layers[view]
            painter.drawPixmap(layer.rect.topLeft(), layer.picture(theme.palette.dark, ratio))
            painter.setPen(QPen(line, 0.9))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for path in layer.paths.values():
                painter.drawPath(path)
            paint_signs(painter, layer)
            if len(self._shown) > 1:  # alone, the pressed button above says it
                paint_caption(painter, layer)
        painter.end()
        return ground

    def _offer_closer(self) -> None:
        """Offer a closer look at the place last touched."""
        place = self._selection.current
        view = None if place is None else closer_view((place.region, place.side), self._shown)
        self._closer.offer(view)
        self._settle_closer()

    def _settle_closer(self) -> None:
        """Keep the offer clear of the captions: between two of them."""
        self._closer.settle(self.width() / 2 if len(self._shown) > 1 else None)

    def _lay_out(self) -> None:
        if not self._shown or self.width() < 2:
            return
        width = self.width() / len(self._shown)
        for index, view in enumerate(self._shown):
            room = QRectF(index * width, 0, width, self.height()).adjusted(6, 6, -6, -CAPTION_ROOM)
            self._layers[view].place_in(room)
        self._place_buttons()
        self._settle_closer()
        self._forget_ground()

    def _place_buttons(self) -> None:
        for place, title in self._titles.items():
            layer = next((self._layers[v] for v in self._shown if place in self._layers[v].paths), None)
            if layer is not None and place not in self._buttons:
                self._buttons[place] = self._new_button(place, title)
            if place in self._buttons:
                self._buttons[place].setVisible(layer is not None)
                if layer is not None:
                    self._buttons[place].setGeometry(layer.main_bounds(place).toAlignedRect())
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        if shown and all(button.focusPolicy() is not _TAB_STOP for button in shown):
            shown[0].setFocusPolicy(_TAB_STOP)

    def _new_button(self, place: Place, title: str) -> RegionButton:
        button = RegionButton(place, title, self)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        QWidget.setTabOrder(next(reversed(self._buttons.values()), self), button)
        button.pressed_here.connect(self.place_picked)
        button.arrow_pressed.connect(self._walk)
        button.letter_typed.connect(self.letter_typed)
        button.focus_moved.connect(self._keep_one_tab_stop)
        return button

    def _keep_one_tab_stop(self) -> None:
        """Tab stops at one place only, the last one with the focus; arrow keys do the rest."""
        focused = next((button for button in self._buttons.values() if button.hasFocus()), None)
        self._name_focus(focused)
        if focused is not None:
            for button in self._buttons.values():
                button.setFocusPolicy(_TAB_STOP if button is focused else Qt.FocusPolicy.ClickFocus)
        self.update()

    def _name_focus(self, focused: RegionButton | None) -> None:
        """Name what the keyboard is on, as a hover names what the pointer is on."""
        if focused is None or not focused.shows_focus:
            self._bubble.hide()
        else:
            at = QPointF(focused.geometry().center().x(), focused.y())
            self._bubble.say(self._titles[focused.place], at)

    def _walk(self, place: Place, key: int) -> None:
        for view in self._shown:
            layer = self._layers[view]
            if place in layer.paths:
                found = neighbour(layer.map, (place.region, place.side), _ARROWS[Qt.Key(key)])
                target = next((p for p in layer.paths if (p.region, p.side) == found), None)
                if target is not None:
                    self.focus_place(target)
                return

    def _place_at(self, point: QPointF) -> Place | None:
        for view in self._shown:
            if self._layers[view].rect.contains(point):
                return self._layers[view].at(point)
        return None

    def _repaint(self, place: Place | None) -> None:
        if place is not None:
            for view in self._shown:
                self.update(self._layers[view].bounds(place).toAlignedRect().adjusted(-3, -3, 3, 3))

    def _move_bubble(self, point: QPointF) -> None:
        if self._hovered is None:
            self._bubble.hide()
        else:
            self._bubble.say(self._titles[self._hovered], point)

    def _forget_ground(self) -> None:
        self._ground = None
        self.update()
