"""What a person, or assistive technology, does with the player."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.fakes import FakeClock
from twitchcare.care.session_plan import Phase
from twitchcare.flows.session import SessionFlow


def name_of(widget: QWidget) -> str:
    shown = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or shown


def names(view: QWidget) -> list[str]:
    """What assistive technology can find now."""
    return [name_of(widget) for widget in view.findChildren(QWidget) if widget.isVisibleTo(view)]


def click(view: QWidget, name: str) -> None:
    (found,) = (b for b in view.findChildren(QAbstractButton) if name_of(b) == name and b.isVisibleTo(view))
    found.click()


def go_on(flow: SessionFlow, clock: FakeClock, seconds: float) -> None:
    """Let time pass with the flow looking at the clock once a second."""
    for _ in range(round(seconds)):
        clock.advance(1)
        flow.refresh()


def phase(flow: SessionFlow) -> tuple[Phase, int]:
    assert flow.moment is not None
    return flow.moment.phase, flow.moment.index
