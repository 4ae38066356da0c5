"""What the window says about a bundle that it does not use."""

from twitchcare.app.bundle_words import bundle_lines
from twitchcare.bundle.problem import Level, Problem


def problem(number: int, level: Level = Level.ERROR) -> Problem:
    return Problem(f"exercises/e{number}.json", "$.hold_s", number, level, "It is odd.", "Mend it.")


def test_every_line_names_file_place_and_remedy_and_the_last_says_how_many_are_left_out():
    assert bundle_lines([problem(number) for number in range(1, 6)], 3) == (
        "exercises/e1.json:1: $.hold_s: It is odd. Mend it.",
        "exercises/e2.json:2: $.hold_s: It is odd. Mend it.",
        "exercises/e3.json:3: $.hold_s: It is odd. Mend it.",
        "and 2 more; `twitchcare bundle check` lists them all",
    )


def test_nothing_is_said_to_be_left_out_when_all_is_shown():
    assert len(bundle_lines([problem(number) for number in range(1, 4)], 3)) == 3


def test_a_warning_does_not_take_the_place_of_the_reason():
    assert bundle_lines([problem(1, Level.WARNING), problem(2)], 1) == (str(problem(2)),)
