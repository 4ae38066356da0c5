"""However a pack is broken, reading it names the file and never fails itself."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.bundle.packs import base, pack_files, read
from tests.bundle.test_mutations import WEIRD, places, replaced
from twitchcare.care.pack_merge import merge

FILES = pack_files()
NAMES = sorted(FILES)
JSON_NAMES = [name for name in NAMES if name.endswith(".json")]
CALM = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


@CALM
@given(st.sampled_from(JSON_NAMES), st.randoms(use_true_random=False), st.sampled_from(WEIRD))
def test_a_strange_value_anywhere_is_told_or_harmless(name: str, random: Any, weird: object) -> None:
    value = json.loads(FILES[name])
    value = replaced(value, random.choice(places(value)), weird)
    found = read(FILES | {name: json.dumps(value).encode()})
    assert all(p.line >= 0 and p.message and "\x00" not in str(p) for p in found.problems)
    assert (found.pack is None) == bool(found.errors)
    if found.pack is not None:
        content = merge(base(), [found.pack])
        assert len(content.triage.rules) >= len(base().triage.rules)
        assert len(content.foods.foods) >= len(base().foods.foods)


@CALM
@given(st.sampled_from(NAMES), st.integers(0, 10_000), st.binary(min_size=1, max_size=6))
def test_bytes_thrown_in_never_fail_the_reading(name: str, at: int, junk: bytes) -> None:
    data = FILES[name]
    here = at % len(data)
    found = read(FILES | {name: data[:here] + junk + data[here:]})
    assert (found.pack is None) == bool(found.errors)
    assert all(problem.message for problem in found.problems)


@CALM
@given(st.sets(st.sampled_from(NAMES)))
def test_any_files_may_lack_and_what_needs_them_is_told(lacking: set[str]) -> None:
    found = read({name: data for name, data in FILES.items() if name not in lacking})
    assert (found.pack is None) == bool(found.errors)
    if found.pack is not None:
        merge(base(), [found.pack])
