"""From files to content: order, and what is missing."""

from pathlib import Path

import pytest

from tests.bundle.bundles import built_in_files, report_of, write_folder
from twitchcare.bundle.assemble import Decoded, assemble
from twitchcare.bundle.built_in import built_in, read_trusted
from twitchcare.bundle.counting import counts_of


def test_a_content_needs_its_four_files() -> None:
    with pytest.raises(ValueError, match="every bundle needs"):
        assemble(Decoded())


def test_what_the_manifest_names_comes_first_and_the_rest_by_id() -> None:
    content = built_in()
    assert next(iter(content.regions)) == "forehead"
    assert next(iter(content.routines)) == "calf_easy"
    assert list(content.exercises) == sorted(content.exercises)


def test_a_stray_file_beside_the_bundle_is_passed_over(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, built_in_files() | {"regions/.DS_Store": b"\0"})
    assert read_trusted(folder).regions == built_in().regions


def test_counts_are_those_of_a_check() -> None:
    assert counts_of(built_in()) == report_of(built_in_files()).counts
