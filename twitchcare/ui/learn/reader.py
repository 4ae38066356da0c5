"""One article to read."""

from collections.abc import Collection, Iterable
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.article import Article
from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId, RegionId, RoutineId
from twitchcare.care.markup import Block, BlockKind, Link, blocks
from twitchcare.care.routine import expand, total_s
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.body.start_card import StartCard
from twitchcare.ui.learn.claims_card import ClaimsCard
from twitchcare.ui.learn.link_chip import LinkChip
from twitchcare.ui.learn.prose import Prose
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_TO_ARTICLE, _TO_REGION, _TO_ROUTINE, _TO_SOURCE = "article", "region", "routine", "source"


class ArticleReader(Page):
    """Made for one article and thrown away after it. Arrow and page keys scroll it."""

    article_requested = Signal(str)  # the id of another article
    region_requested = Signal(str)  # the id of a region
    start_requested = Signal(object)  # StartWish

    def __init__(self, article: Article, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(width=tokens.READING_WIDTH, parent=parent)
        self.article = article
        self._content = content
        self._blocks = blocks(article.body)
        self._starts: dict[RoutineId, StartCard] = {}
        self._claims: ClaimsCard | None = None
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(article.title)
        self.setFocusProxy(self.area)
        self._add_head()
        self._add_body()
        self._add_routines()
        self._add_places()
        self._add_claims()
        self._add_more()
        self.column.addStretch(1)

    def _add_head(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(tokens.SPACE_S)
        head.addWidget(Text(self.article.topic, "eyebrow", "accent"))
        head.addWidget(Heading(self.article.title, "display"))
        head.addWidget(Text(self.article.summary, "muted"))
        if self.article.reviewed is not None:
            day = QDate(*self.article.reviewed.timetuple()[:3])
            shown = QLocale().toString(day, self.tr("d MMMM yyyy", "how a date is written"))
            head.addWidget(Text(self.tr("Last reviewed {0}").format(shown), "caption"))
        self.column.addLayout(head)

    def _add_body(self) -> None:
        card = Card(margin=tokens.SPACE_XL)
        card.column.setSpacing(tokens.SPACE_M)
        for kind, group in groupby(self._blocks, attrgetter("kind")):
            if kind is BlockKind.ITEM:
                card.column.addLayout(self._bullets(group))
                continue
            for block in group:
                if kind is BlockKind.PARAGRAPH:
                    card.column.addWidget(self._prose(block))
                    continue
                if block is not self._blocks[0]:
                    card.column.addSpacing(tokens.SPACE_M)
                card.column.addWidget(Heading(block.text, "section"))
        self.column.addWidget(card)

    def _bullets(self, items: Iterable[Block]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE_XS)
        for item in items:
            column.addLayout(self._item(item))
        return column

    def _item(self, block: Block) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        line = QFontMetrics(theme.font(tokens.LEAD_PT)).lineSpacing()
        row.addWidget(IconLabel("dot", "accent", line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._prose(block), 1)
        return row

    def _prose(self, block: Block) -> Prose:
        prose = Prose(block, self._leads)
        prose.link_picked.connect(self._follow)
        return prose

    def _add_routines(self) -> None:
        linked = [RoutineId(name) for name in self._linked(_TO_ROUTINE)]
        names = dict.fromkeys((*self.article.routines, *linked))
        routines = [self._content.routines[name] for name in names if name in self._content.routines]
        if routines:
            self.column.addWidget(Heading(self.tr("Routines"), "section"))
        for routine in routines:
            minutes = total_s(expand(routine, self._content.exercises)) / 60
            card = self._starts[routine.id] = StartCard(routine, minutes)
            card.start_requested.connect(self._start)
            self.column.addWidget(card)

    def _add_places(self) -> None:
        linked = [RegionId(name) for name in self._linked(_TO_REGION)]
        names = dict.fromkeys((*self.article.regions, *linked))
        regions = [self._content.regions[name] for name in names if name in self._content.regions]
        chips = []
        for region in regions:
            title = region.titles.plain
            chips.append(LinkChip(Link(_TO_REGION, region.id), title, self.tr("Show {0}").format(title)))
        self._add_chips(self.tr("Places this is about"), chips)

    def _add_claims(self) -> None:
        if self.article.claims:
            self._claims = ClaimsCard(self.article.claims, self._content.sources)
            self.column.addWidget(self._claims)

    def _add_more(self) -> None:
        every = self._content.articles
        linked = [ArticleId(name) for name in self._linked(_TO_ARTICLE) if name in every]
        alike = [name for name, other in every.items() if other.topic == self.article.topic]
        chips = []
        for name in dict.fromkeys((*linked, *alike)):
            if name != self.article.id:
                title = every[name].title
                chips.append(LinkChip(Link(_TO_ARTICLE, name), title, self.tr("Read {0}").format(title)))
        self._add_chips(self.tr("Read next"), chips)

    def _add_chips(self, title: str, chips: list[LinkChip]) -> None:
        if not chips:
            return
        self.column.addWidget(Heading(title, "section"))
        flow = FlowLayout()
        for chip in chips:
            chip.link_picked.connect(self._follow)
            flow.addWidget(chip)
        self.column.addLayout(flow)

    def _linked(self, kind: str) -> list[str]:
        spans = (span for block in self._blocks for span in block.spans)
        return [span.link.id for span in spans if span.link is not None and span.link.kind == kind]

    def _leads(self, link: Link) -> bool:
        known: dict[str, Collection[str]] = {
            _TO_ARTICLE: self._content.articles,
            _TO_REGION: self._content.regions,
            _TO_ROUTINE: self._content.routines,
            _TO_SOURCE: self._content.sources if self.article.claims else (),
        }
        return link.id in known.get(link.kind, ())

    @Slot(object)
    def _follow(self, link: Link) -> None:
        if link.kind == _TO_ARTICLE:
            self.article_requested.emit(link.id)
        elif link.kind == _TO_REGION:
            self.region_requested.emit(link.id)
        elif link.kind == _TO_ROUTINE:
            self._turn_to_routine(RoutineId(link.id))
        elif self._claims is not None:
            self.area.ensureWidgetVisible(self._claims)

    def _turn_to_routine(self, routine: RoutineId) -> None:
        # A word in a sentence leads to the button; only the button starts.
        card = self._starts[routine]
        self.area.ensureWidgetVisible(card, 0, tokens.SPACE_XXL)
        card.findChildren(Button)[0].setFocus()

    @Slot(str)
    def _start(self, routine: str) -> None:
        self.start_requested.emit(StartWish(RoutineId(routine), None))
