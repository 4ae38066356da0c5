"""The body file is checked together with the bundle that comes with the program."""

import json

import pytest

from tests.bundle.bundles import built_in_files, report_of
from twitchcare.bundle import body
from twitchcare.bundle.problem import Level


def test_a_region_without_skin_is_an_error():
    files = built_in_files()
    region = json.loads(files["regions/calf.json"]) | {"id": "tail"}
    report = report_of(files | {"regions/tail.json": json.dumps(region).encode()})
    said = [p.message for p in report.problems if p.file == body.BODY and p.level is Level.ERROR]
    assert any("tail" in message for message in said)


@pytest.mark.parametrize("name", ["another"])
def test_another_bundle_is_not_asked_about_the_body(name):
    files = built_in_files()
    manifest = json.loads(files["manifest.json"]) | {"id": name}
    region = json.loads(files["regions/calf.json"]) | {"id": "tail"}
    changed = {
        "manifest.json": json.dumps(manifest).encode(),
        "regions/tail.json": json.dumps(region).encode(),
    }
    assert not [p for p in report_of(files | changed).problems if p.file == body.BODY]
