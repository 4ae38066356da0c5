"""Which articles a search finds, and in which order they stand."""

from tests.ui.learn.conftest import an_article
from twitchcare.care.source import Checked, Claim, Grade
from twitchcare.ui.learn.article_search import ArticleSearch, by_topic

IN_BODY = an_article("first", "Much about **sleep** and [coffee](page:food).")
IN_SUMMARY = an_article("second", summary="Sleep well.")
IN_TITLE = an_article("third", title="Sleep")
ARTICLES = (IN_BODY, IN_SUMMARY, IN_TITLE)


def test_hits_in_the_title_come_first_then_in_the_summary_then_in_the_body():
    assert ArticleSearch(ARTICLES).find("sleep") == (IN_TITLE, IN_SUMMARY, IN_BODY)


def test_every_word_must_occur_in_any_order_and_case():
    assert ArticleSearch(ARTICLES).find(" COFFEE much ") == (IN_BODY,)
    assert ArticleSearch(ARTICLES).find("coffee well") == ()


def test_no_word_finds_all_in_their_order():
    assert ArticleSearch(ARTICLES).find("  ") == ARTICLES


def test_markup_and_addresses_are_not_words():
    assert ArticleSearch(ARTICLES).find("**") == ()
    assert ArticleSearch(ARTICLES).find("page:food") == ()


def test_statements_are_searched_too():
    claimed = an_article(claims=(Claim("Magnesium did little.", Grade.B, Checked.READ, ()),))
    assert ArticleSearch((IN_TITLE, claimed)).find("magnesium") == (claimed,)


def test_topics_stand_in_reading_order_and_unknown_ones_follow():
    calm, other = an_article("a", topic="Calm"), an_article("b", topic="Elsewhere")
    first = an_article("c", topic="Understanding")
    assert list(by_topic((other, calm, first)).items()) == [
        ("Understanding", (first,)),
        ("Calm", (calm,)),
        ("Elsewhere", (other,)),
    ]
