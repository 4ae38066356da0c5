"""The schemas that help an editor: current, and true to the files."""

import json

import jsonschema
import pytest

from tests.bundle.bundles import built_in_files
from twitchcare.bundle.built_in import built_in_folder
from twitchcare.bundle.front import split_article
from twitchcare.bundle.json_schema import all_schemas, schema_file, schema_of
from twitchcare.bundle.layout import KINDS, Kind, kind_of


@pytest.mark.parametrize("name", all_schemas())
def test_the_stored_schema_is_current(name: str) -> None:
    stored = (built_in_folder() / name).read_text(encoding="utf-8")
    assert stored == all_schemas()[name], "run `twitchcare bundle schema KIND` and store what it prints"


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_schema_is_a_schema(kind: Kind) -> None:
    jsonschema.Draft202012Validator.check_schema(schema_of(kind))


def test_every_file_of_the_built_in_bundle_fits_its_schema() -> None:
    validators = {name: jsonschema.Draft202012Validator(schema_of(kind)) for name, kind in KINDS.items()}
    for name, data in built_in_files().items():
        kind = kind_of(name)
        assert kind is not None
        text = split_article(data.decode()).json if kind.ending == "md" else data.decode()
        value = json.loads(text)
        validators[kind.name].validate(value)
        if "$schema" in value or "/" in name:
            up = "../" if "/" in name else ""
            assert value["$schema"] == up + schema_file(kind)
