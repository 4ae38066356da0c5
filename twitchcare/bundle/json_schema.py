"""JSON Schema of every kind of file, for editors: they complete and check while one writes."""

import json

import msgspec

from twitchcare.bundle.layout import KINDS, PACK_KINDS, Kind


def schema_of(kind: Kind) -> dict[str, object]:
    """Return the JSON Schema of one kind of file."""
    found = msgspec.json.schema(kind.shape)
    title = "the JSON block of an article" if kind.name == "article" else _title(kind)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **found}


def _title(kind: Kind) -> str:
    if kind.name in PACK_KINDS:
        return f"{kind.name.removeprefix('pack_')} of a twitchcare content pack"
    return f"{kind.name} of a twitchcare bundle"


def schema_text(kind: Kind) -> str:
    """Return the schema as the text of its file."""
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n"


def schema_file(kind: Kind) -> str:
    """Return the name of the schema's file inside a bundle."""
    return f"schema/{kind.name}.schema.json"


def all_schemas() -> dict[str, str]:
    """Return the text of every schema by the name of its file."""
    return {schema_file(kind): schema_text(kind) for kind in (*KINDS.values(), *PACK_KINDS.values())}
