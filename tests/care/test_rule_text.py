import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.rule_text import All, Any, Ask, Compare, Not, RuleWrong, holds, leaves, parse_rule

SIGNS = ("fever", "worse", "weak", "tired")
OPERATORS = ("<", "<=", ">", ">=", "==", "!=")
ANSWERS = {**{sign: st.booleans() for sign in SIGNS}, "days": st.floats(0, 99)}


def rules(depth=3):
    leaf = st.one_of(
        st.sampled_from(SIGNS).map(Ask),
        st.builds(
            Compare, st.just("days"), st.sampled_from(("<", "<=", ">", ">=", "==", "!=")), st.floats(0, 99)
        ),
    )
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            inner.map(Not),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: Any(tuple(parts))),
        ),
        max_leaves=8,
    )


def written(rule):
    match rule:
        case Ask(sign):
            return sign
        case Compare(sign, op, value):
            return f"{sign} {op} {value:.6f}"
        case Not(part):
            return f"not ({written(part)})"
        case All(parts):
            return " and ".join(f"({written(part)})" for part in parts)
        case Any(parts):
            return " or ".join(f"({written(part)})" for part in parts)


@given(
    rules(),
    st.fixed_dictionaries({}, optional={**{s: st.booleans() for s in SIGNS}, "days": st.floats(0, 99)}),
)
def test_a_written_rule_means_the_same(rule, answers):
    answers = {k: round(v, 6) if isinstance(v, float) else v for k, v in answers.items()}
    read = parse_rule(written(rule))
    assert holds(read, answers) == holds(parse_rule(written(read)), answers)


@pytest.mark.parametrize(
    ("text", "answers", "fits"),
    [
        ("fever", {"fever": True}, True),
        ("fever", {}, False),
        ("not fever", {}, True),
        ("days > 14", {"days": 14}, False),
        ("days > 14", {"days": 14.5}, True),
        ("days <= 14", {"days": 14}, True),
        ("days != 3", {}, False),
        ("not (days < 3)", {}, True),
        ("onset == weeks", {"onset": "weeks"}, True),
        ("onset != weeks", {"onset": "months"}, True),
        ("onset != weeks", {}, False),
        ("fever or worse and weak", {"worse": True}, False),
        ("fever or worse and weak", {"fever": True}, True),
        ("(fever or worse) and weak", {"fever": True}, False),
        ("not fever and weak", {"weak": True}, True),
        ("not days < 3 and weak", {"days": 9, "weak": True}, True),
        ("not not fever", {"fever": True}, True),
    ],
)
def test_words_bind_from_comparison_to_or(text, answers, fits):
    assert holds(parse_rule(text), answers) is fits


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("", 1),
        ("fever or", 9),
        ("fever worse", 7),
        ("(fever", 7),
        ("fever)", 6),
        ("days > ", 8),
        ("days > weeks", 8),
        ("and fever", 1),
        ("fever & worse", 7),
        ("Fever", 1),
        ("days >> 3", 7),
        ("'fever'", 1),
        ("3 < days", 1),
    ],
)
def test_a_rule_that_cannot_be_read_says_where(text, at):
    with pytest.raises(RuleWrong) as caught:
        parse_rule(text)
    assert caught.value.at == at


def test_a_rule_of_parentheses_alone_does_not_end_the_program():
    with pytest.raises(RuleWrong, match="nested"):
        parse_rule("(" * 5000 + "fever" + ")" * 5000)
    assert holds(parse_rule("not " * 2000 + "fever"), {"fever": True}) is True


def test_leaves_know_whether_they_are_denied():
    rule = parse_rule("fever and not (worse or not days > 3)")
    assert [(leaf.sign, negated) for leaf, negated in leaves(rule)] == [
        ("fever", False),
        ("worse", True),
        ("days", False),
    ]
