"""Heat & cold: one question at a time, the answer, the timer, and the plain table beside it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.flows.thermal import Journey, Step, Stop, ThermalFlow
from twitchcare.flows.thermal_use import ThermalNotKept
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.after_page import AfterPage
from twitchcare.ui.thermal.alarm_page import AlarmPage
from twitchcare.ui.thermal.answer_page import AnswerPage
from twitchcare.ui.thermal.conditions_page import ConditionsPage
from twitchcare.ui.thermal.dots import Dots
from twitchcare.ui.thermal.feeling_page import FeelingPage
from twitchcare.ui.thermal.place_page import PlacePage
from twitchcare.ui.thermal.situation_page import SituationPage
from twitchcare.ui.thermal.step_page import StepPage
from twitchcare.ui.thermal.table_page import TablePage
from twitchcare.ui.thermal.use_page import UsePage


class ThermalView(QWidget):
    """Shows the page of the stop where the journey stands. Each stop gets a page of its own."""

    someone_requested = Signal()  # open "Should I see someone?"

    def __init__(self, flow: ThermalFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow, self._content = flow, content
        self._stop: Stop | None = None
        self._table: TablePage | None = None
        self.page: StepPage | None = None
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        self.problem = Banner("warning", "danger")
        self.problem.hide()
        column.addWidget(self.problem)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._join(flow)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, 0)
        height = tokens.CONTROL_HEIGHT + tokens.SPACE_S
        row.addItem(QSpacerItem(0, height, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed))
        self.back = Button(self.tr("Back"), "quiet", "chevron_left")
        self.name = Heading(self.tr("Heat & cold"), "section")
        self.dots = Dots()
        self.read = Button(self.tr("Read the table"), "quiet", "list")
        left = QHBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.back)
        left.addSpacing(tokens.SPACE_S)
        left.addWidget(self.name)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignCenter)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self.read)
        row.addLayout(right, 1)
        return row

    def _join(self, flow: ThermalFlow) -> None:
        self.back.clicked.connect(self._go_back)
        self.read.clicked.connect(self._turn_table)
        flow.journey_changed.connect(self._show_journey)
        flow.not_kept.connect(self._show_problem)
        self._show_journey(flow.journey)

    @Slot(object)
    def _show_journey(self, journey: Journey) -> None:
        if journey.stop != self._stop or self.page is None:
            self._stop = journey.stop
            self._put(self._made(journey))
        else:
            self.page.show_journey(journey)
        self.dots.show_progress(journey.number, journey.count)
        self._show_header()

    def _show_header(self) -> None:
        reading = self._table is not None
        step = self._flow.journey.stop.step
        going_back = reading or step not in (Step.PLACE, Step.USING, Step.AFTER)
        self.back.setVisible(going_back)
        self.name.setVisible(not going_back)
        self.dots.setVisible(not reading and step not in (Step.FEELING, Step.USING, Step.AFTER))
        self.read.setVisible(not reading and step not in (Step.USING, Step.FEELING))

    def _put(self, page: StepPage) -> None:
        """Show a new page in the place of the old one."""
        self._close_table()
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self._turn_to(page)

    def _turn_to(self, page: StepPage) -> None:
        """Show a page and let it take the focus, so that a screen reader reads out its question."""
        if question := page.findChild(Heading):
            page.setAccessibleName(question.text())
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, journey: Journey) -> StepPage:
        match journey.stop.step:
            case Step.PLACE:
                return self._place(journey)
            case Step.SITUATION:
                return self._situation(journey)
            case Step.ALARM:
                return self._alarm(journey)
            case Step.ABOUT_ME | Step.RIGHT_NOW:
                return self._conditions(journey)
            case Step.ANSWER:
                return self._answer(journey)
            case Step.FEELING:
                return self._feeling(journey)
            case Step.USING:
                return UsePage(self._content, self._flow.use)
            case Step.AFTER:
                return self._after()

    def _place(self, journey: Journey) -> StepPage:
        page = PlacePage(self._content, journey)
        page.place_picked.connect(self._flow.choose_place)
        return page

    def _situation(self, journey: Journey) -> StepPage:
        page = SituationPage(self._content, journey)
        page.situations_picked.connect(self._flow.choose_situations)
        return page

    def _alarm(self, journey: Journey) -> StepPage:
        page = AlarmPage(self._content, journey)
        page.alarm_answered.connect(self._flow.answer_alarm)
        return page

    def _conditions(self, journey: Journey) -> StepPage:
        page = ConditionsPage(self._content, journey)
        page.conditions_said.connect(self._flow.say_conditions)
        page.about_me_requested.connect(self._flow.ask_about_me)
        return page

    def _answer(self, journey: Journey) -> StepPage:
        page = AnswerPage(self._content, journey)
        page.way_picked.connect(self._flow.pick)
        page.start_requested.connect(self._flow.get_ready)
        page.someone_requested.connect(self.someone_requested)
        page.again_requested.connect(self._begin)
        return page

    def _feeling(self, journey: Journey) -> StepPage:
        page = FeelingPage(self._content, journey)
        page.feeling_answered.connect(self._flow.answer_feeling)
        return page

    def _after(self) -> StepPage:
        page = AfterPage(self._content, self._flow.use)
        page.again_requested.connect(self._begin)
        page.someone_requested.connect(self.someone_requested)
        return page

    @Slot()
    def _begin(self) -> None:
        self._flow.begin()

    @Slot()
    def _go_back(self) -> None:
        if self._table is not None:
            self._close_table()
            self._show_header()
            if self.page is not None:
                self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._flow.back()

    @Slot()
    def _turn_table(self) -> None:
        self._table = TablePage(self._content)
        self._turn_to(self._table)
        self._show_header()

    def _close_table(self) -> None:
        if self._table is not None:
            self._stack.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None

    @Slot(object)
    def _show_problem(self, problem: ThermalNotKept) -> None:
        self.problem.say(self.tr("Your answers could not be remembered."), problem.reason)
