"""A desktop for each test, or one reason why there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop, what_is_missing


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    if missing := what_is_missing():
        pytest.skip(f"the desktop test needs {missing}")
    with Desktop(tmp_path) as desktop:
        yield desktop
