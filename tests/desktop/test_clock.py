import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from twitchcare.desktop.clock import SystemClock

ZONES = Path("/usr/share/zoneinfo")
needs_zones = pytest.mark.skipif(not (ZONES / "Europe/Warsaw").exists(), reason="no zone files here")


def test_it_tells_the_time_of_the_machine_with_a_zone() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert now.tzinfo is not None
    assert timedelta(0) <= now - before < timedelta(minutes=1)


def test_the_zone_given_in_the_environment_wins() -> None:
    assert SystemClock({"TZ": "Asia/Kathmandu"}).now().tzinfo == ZoneInfo("Asia/Kathmandu")
    assert SystemClock({"TZ": ":Asia/Kathmandu"}).now().tzinfo == ZoneInfo("Asia/Kathmandu")


def test_a_zone_that_nobody_knows_leaves_the_offset_of_the_system() -> None:
    assert SystemClock({"TZ": "Atlantis/Capital"}).now().utcoffset() is not None


@needs_zones
def test_the_zone_follows_the_system_while_it_runs(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to(ZONES / "Europe/Warsaw")
    clock = SystemClock({}, link)
    assert clock.now().tzinfo == ZoneInfo("Europe/Warsaw")
    link.unlink()
    link.symlink_to(ZONES / "Asia/Tokyo")
    assert clock.now().tzinfo == ZoneInfo("Asia/Tokyo")


@needs_zones
def test_a_copied_zone_file_knows_its_clock_changes(tmp_path: Path) -> None:
    copy = tmp_path / "localtime"
    copy.write_bytes((ZONES / "Europe/Warsaw").read_bytes())
    zone = SystemClock({}, copy).now().tzinfo
    winter, summer = (datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7))
    assert (winter, summer) == (timedelta(hours=1), timedelta(hours=2))


@pytest.mark.parametrize("content", [None, b"not a zone file"])
def test_a_zone_file_that_is_missing_or_broken_still_gives_an_aware_time(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "localtime"
    if content is not None:
        path.write_bytes(content)
    assert SystemClock({}, path).now().utcoffset() is not None


def test_both_inner_clocks_only_go_forward() -> None:
    clock = SystemClock()
    running_s, elapsed_s = clock.running_s(), clock.elapsed_s()
    assert clock.running_s() >= running_s
    assert clock.elapsed_s() >= elapsed_s


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has it")
def test_the_clock_that_counts_sleep_is_the_time_since_boot() -> None:
    assert abs(SystemClock().elapsed_s() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 60
