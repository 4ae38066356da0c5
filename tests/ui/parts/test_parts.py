"""Small widgets: what they show, and what a screen reader hears."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.small_content import small_content
from twitchcare.care.ids import SourceId
from twitchcare.care.source import Checked, Source
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.ring import Ring
from twitchcare.ui.parts.segments import Segments
from twitchcare.ui.parts.sources import SourceLines
from twitchcare.ui.parts.text import Text, ValueLabel


def test_a_value_is_read_aloud_with_its_meaning(qtbot):
    label = ValueLabel()
    qtbot.addWidget(label)
    label.show_value("27", "Remaining seconds: 27")
    face = QAccessible.queryAccessibleInterface(label)
    assert face.text(QAccessible.Text.Name) == "Remaining seconds: 27"
    assert label.text() == "27"
    label.show_value("26")
    assert face.text(QAccessible.Text.Name) == "26"


def test_text_from_a_bundle_is_never_read_as_markup(qtbot):
    text = Text("<b>bold</b> & <img src=x>")
    qtbot.addWidget(text)
    face = QAccessible.queryAccessibleInterface(text)
    assert face.text(QAccessible.Text.Name) == "<b>bold</b> & <img src=x>"


def test_a_banner_answers_with_the_key_of_its_button(qtbot):
    banner = Banner("water", "water")
    qtbot.addWidget(banner)
    banner.say("Water?", "A glass.", (("drank", "Drank 250 ml"), ("snooze", "15 min")))
    banner.say("Water?", "A glass.", (("drank", "Drank 500 ml"), ("snooze", "15 min")))
    button = next(b for b in banner.findChildren(QPushButton) if b.text() == "Drank 500 ml")
    with qtbot.waitSignal(banner.answered) as caught:
        button.click()
    assert caught.args == ["drank"]


def test_a_recalled_source_says_that_it_is_not_verified(qtbot):
    sources = [
        Source(SourceId("a"), "Read one", "Someone", "2020", Checked.READ, "https://example.org/a"),
        Source(SourceId("b"), "Recalled one", "Somebody", "n.d.", Checked.RECALLED),
    ]
    lines = SourceLines(sources)
    qtbot.addWidget(lines)
    texts = {label.text(): label.toolTip() for label in lines.findChildren(QLabel)}
    assert texts["Read one. Someone, 2020."] == "https://example.org/a"
    assert texts["Recalled one. Somebody, n.d. Not yet verified."] == ""
    assert small_content().sources == {}


def test_a_flow_layout_starts_a_new_line_when_the_width_is_used_up(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(gap=10)
    holder.setLayout(layout)
    children = [QWidget() for _ in range(3)]
    for child in children:
        child.setFixedSize(40, 20)
        layout.addWidget(child)
    assert layout.heightForWidth(200) == 20
    assert layout.heightForWidth(100) == 50
    layout.setGeometry(QRect(0, 0, 100, 100))
    places = [child.geometry().topLeft().toTuple() for child in children]
    assert places == [(0, 0), (50, 0), (0, 30)]
    assert layout.itemAt(3) is None


def test_ring_and_segments_take_any_share(qtbot):
    ring, segments = Ring(), Segments()
    qtbot.addWidget(ring)
    qtbot.addWidget(segments)
    for share in (-1.0, 0.0, 0.5, 7.0):
        ring.show_value(share, "12", "s")
        segments.set_weights((1.0, 0.0, 3.0))
        segments.show_progress(1, share)
        assert not ring.grab().isNull()
        assert not segments.grab().isNull()


def test_a_hidden_widget_leaves_no_gap_in_a_flow(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(gap=10)
    holder.setLayout(layout)
    children = [QWidget() for _ in range(3)]
    for child in children:
        child.setFixedSize(40, 20)
        layout.addWidget(child)
    children[1].hide()
    layout.setGeometry(QRect(0, 0, 200, 100))
    assert children[2].geometry().x() == 50
