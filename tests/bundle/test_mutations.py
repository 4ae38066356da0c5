"""However a bundle is broken, the check names the file and never fails itself."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bundle.bundles import built_in_files, report_of
from twitchcare.bundle.layout import kind_of
from twitchcare.bundle.problem import Level, Report

FILES = built_in_files()
NAMES = sorted(FILES)
JSON_NAMES = [name for name in NAMES if name.endswith(".json")]
WEIRD: tuple[Any, ...] = (None, True, -1, 1e308, "", "\x00", "x" * 5000, [], {}, [[]], {"a": {}}, ["../x"])
CALM = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every member of a JSON value."""
    found = [path]
    if isinstance(value, dict):
        for key, member in value.items():
            found += places(member, (*path, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            found += places(member, (*path, index))
    return found


def replaced(value: Any, path: tuple[str | int, ...], new: object) -> Any:
    """Return the value with one member replaced."""
    if not path:
        return new
    holder = value
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = new
    return value


def errors(report: Report, name: str) -> list[str]:
    return [p.message for p in report.problems if p.file == name and p.level is Level.ERROR]


@CALM
@given(st.sampled_from(JSON_NAMES), st.randoms(use_true_random=False))
def test_nonsense_in_any_place_is_an_error_of_that_file(name: str, random: Any) -> None:
    value = json.loads(FILES[name])
    value = replaced(value, random.choice(places(value)), {"nonsense": 1})
    report = report_of(FILES | {name: json.dumps(value).encode()})
    assert errors(report, name)


@CALM
@given(st.sampled_from(JSON_NAMES), st.randoms(use_true_random=False), st.sampled_from(WEIRD))
def test_a_strange_value_in_any_place_never_fails_the_check(name: str, random: Any, weird: object) -> None:
    value = json.loads(FILES[name])
    value = replaced(value, random.choice(places(value)), weird)
    report = report_of(FILES | {name: json.dumps(value).encode()})
    assert all(p.line >= 0 and p.message and "\x00" not in str(p) for p in report.problems)


@CALM
@given(st.sampled_from(NAMES), st.integers(0, 10_000))
def test_a_file_that_ends_early_is_an_error_of_that_file(name: str, at: int) -> None:
    end = FILES[name].rindex(b"}") if name.endswith(".json") else FILES[name].rindex(b"}\n---")
    report = report_of(FILES | {name: FILES[name][: at % end]})
    assert errors(report, name)


@CALM
@given(st.sampled_from(NAMES), st.integers(0, 10_000), st.binary(min_size=1, max_size=6))
def test_bytes_thrown_in_never_fail_the_check(name: str, at: int, junk: bytes) -> None:
    data = FILES[name]
    here = at % len(data)
    report = report_of(FILES | {name: data[:here] + junk + data[here:]})
    assert all(p.message and kind_of(p.file) for p in report.problems)
