"""The Learn page with the built-in articles, and with articles that mean harm."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.small_content import CALF, EVENING, small_content
from twitchcare.bundle.reader import load_content
from twitchcare.care.article import Article
from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId, SourceId
from twitchcare.care.source import Checked, Claim, Grade, Source
from twitchcare.ui.learn.learn_view import LearnView

MakeView = Callable[[Content], LearnView]
READ, RECALLED = SourceId("READ"), SourceId("RECALLED")
ADDRESS = "https://example.org/read"


def an_article(name: str = "one", body: str = "Words.", **parts: object) -> Article:
    """Return an article with only the parts that matter spelled out."""
    whole: dict[str, object] = {
        "title": name.capitalize(),
        "summary": "",
        "topic": "Basics",
        "claims": (),
        "regions": (),
        "routines": (),
        "sources": (),
        "reviewed": None,
    }
    return Article(id=ArticleId(name), body=body, **{**whole, **parts})  # type: ignore[arg-type]


def content_with(*articles: Article) -> Content:
    """Return a small bundle with these articles, two sources, a region and a routine to link to."""
    sources = (
        Source(READ, "A review", "A journal", "2021", Checked.READ, ADDRESS),
        Source(RECALLED, "A book", "A house", "1999", Checked.RECALLED),
    )
    return replace(
        small_content(),
        articles={article.id: article for article in articles},
        sources={source.id: source for source in sources},
    )


@pytest.fixture(scope="session")
def built_in() -> Content:
    return load_content(None).content


@pytest.fixture
def make_view(qtbot) -> MakeView:
    def make(content: Content) -> LearnView:
        view = LearnView(content)
        qtbot.addWidget(view)
        view.resize(984, 780)
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


@pytest.fixture
def view(make_view: MakeView, built_in: Content) -> LearnView:
    return make_view(built_in)


@pytest.fixture
def reading(make_view: MakeView) -> LearnView:
    """A view that shows an article with every part an article can have."""
    claims = (
        Claim("Strong words.", Grade.A, Checked.READ, (READ,)),
        Claim("Old words.", Grade.C, Checked.RECALLED, (READ, RECALLED)),
        Claim("Do not.", Grade.S, Checked.READ, (RECALLED,)),
    )
    article = an_article(
        "whole",
        "## First\n\nTry [evening](routine:evening_legs), read [two](article:two), go to [calf](region:calf),"
        " see [why](source:READ), not [nowhere](article:nowhere).\n\n- **Bold** item.",
        claims=claims,
        regions=(CALF,),
        routines=(EVENING.id,),
        reviewed=date(2026, 11, 24),
    )
    view = make_view(content_with(article, an_article("two")))
    view.show_article(article.id)
    return view
