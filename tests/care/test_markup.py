"""The small Markdown of articles becomes plain pieces that nobody can misuse."""

from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.markup import BlockKind, Link, Span, Style, blocks, markup_faults

TEXT = """
## A heading
A paragraph on
two lines.

- one
- two **strong** and
  more
After the list, a line of it.

Last *soft* [link](routine:calf_easy)."""


def test_headings_paragraphs_and_lists_are_told_apart_with_their_lines() -> None:
    found = [(block.kind, block.text, block.line) for block in blocks(TEXT)]
    assert found == [
        (BlockKind.HEADING, "A heading", 2),
        (BlockKind.PARAGRAPH, "A paragraph on two lines.", 3),
        (BlockKind.ITEM, "one", 6),
        (BlockKind.ITEM, "two strong and more After the list, a line of it.", 7),
        (BlockKind.PARAGRAPH, "Last soft link.", 11),
    ]


def test_looks_and_links_are_spans() -> None:
    assert blocks(TEXT)[-1].spans == (
        Span("Last "),
        Span("soft", Style.EMPHASIS),
        Span(" "),
        Span("link", link=Link("routine", "calf_easy")),
        Span("."),
    )
    assert Span("strong", Style.STRONG) in blocks(TEXT)[3].spans


def test_a_link_out_of_the_bundle_leads_nowhere_and_is_a_fault() -> None:
    body = "See [this](https://example.org) or [that](javascript:x)."
    assert [span.link for span in blocks(body)[0].spans if span.text in ("this", "that")] == [None, None]
    assert [fault.message for fault in markup_faults(body)] == ["This link leaves the bundle."] * 2


def test_html_stays_text_and_is_a_fault() -> None:
    body = "One\n<b>two</b> <!-- -->"
    assert blocks(body)[0].text == "One <b>two</b> <!-- -->"
    assert [(fault.line, fault.message) for fault in markup_faults(body)] == [
        (2, "HTML is shown as plain text.")
    ]


def test_other_headings_are_a_fault() -> None:
    assert [fault.line for fault in markup_faults("# Big\n\n### Small\n\n## Fine")] == [1, 3]


def test_a_sum_with_stars_or_smaller_than_is_no_fault() -> None:
    assert markup_faults("2 < 3 and 2 * 3 = 6") == ()
    assert blocks("2 * 3 = 6")[0].text == "2 * 3 = 6"


def test_a_text_that_keeps_to_the_rules_has_no_fault() -> None:
    assert markup_faults(TEXT) == ()


@given(st.text(alphabet="ab \n", max_size=60))
def test_every_word_of_a_plain_text_is_kept_in_order(body: str) -> None:
    assert " ".join(block.text for block in blocks(body)).split() == body.split()


@given(st.text(alphabet="ab *[]()#-:<\n", max_size=60))
def test_no_text_makes_the_reader_stumble(body: str) -> None:
    found = blocks(body)
    assert all(1 <= block.line <= body.count("\n") + 1 for block in found)
