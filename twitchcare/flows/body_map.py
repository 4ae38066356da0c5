"""Choosing places on the body."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.care.place import Place


@dataclass(frozen=True, slots=True)
class Selection:
    """What is chosen. `current` is the place last touched, whose page is shown; it is in `places`."""

    places: tuple[Place, ...] = ()
    current: Place | None = None
    both_sides: bool = False


class BodyMapFlow(QObject):
    """Keeps the selection and the view. With both sides on, a place and its mirror image go together."""

    selection_changed = Signal(object)  # Selection: draw this one
    view_changed = Signal(str)  # the body is looked at from there now
    place_sought = Signal(object)  # Place: chosen by its name; show it where it is best seen

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection = Selection()
        self.view = "front"

    @Slot(str)
    def turn_to(self, view: str) -> None:
        """Look at the body from another side."""
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)

    def seek(self, place: Place) -> None:
        """Choose a place alone by its name, wherever it is on the body."""
        self.pick(place)
        self.place_sought.emit(place)

    def pick(self, place: Place, *, adding: bool = False) -> None:
        """Choose a place alone, or with `adding` put it to the others, or take it out again."""
        before = self.selection.places if adding else ()
        group = self._group(place)
        if adding and place in before:
            places = tuple(known for known in before if known not in group)
            self._change(replace(self.selection, places=places, current=places[-1] if places else None))
            return
        places = (*(known for known in before if known not in group), *group)
        self._change(replace(self.selection, places=places, current=place))

    @Slot(bool)
    def set_both_sides(self, on: bool) -> None:
        """Let a place and its mirror image go together; turning it off keeps the place last touched."""
        selection = replace(self.selection, both_sides=on)
        if on:
            pairs = (other for place in selection.places for other in (place, place.mirrored))
            selection = replace(selection, places=tuple(dict.fromkeys(pairs)))
        elif selection.current is not None:
            mirror = selection.current.mirrored
            keep = tuple(p for p in selection.places if p == selection.current or p != mirror)
            selection = replace(selection, places=keep)
        self._change(selection)

    @Slot()
    def clear(self) -> None:
        """Choose nothing."""
        self._change(replace(self.selection, places=(), current=None))

    def _group(self, place: Place) -> tuple[Place, ...]:
        if self.selection.both_sides and place.side is not None:
            return (place, place.mirrored)
        return (place,)

    def _change(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)
