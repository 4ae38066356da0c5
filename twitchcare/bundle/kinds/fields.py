"""The small types that the files share: text, ids, durations. Each carries its own limits."""

from typing import Annotated

import msgspec

# No control characters and no marks that turn the writing direction: they could hide or break text.
# In Python `$` also matches before a last line break; END does not.
END = r"$(?!\n)"
_PLAIN = r"^(?!\s)[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*" + END
_ID = r"^[a-z][a-z0-9_]{0,59}" + END

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=600, pattern=_PLAIN)]
MaybeText = Annotated[str, msgspec.Meta(max_length=600, pattern=_PLAIN)]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=80, pattern=_PLAIN)]
Id = Annotated[str, msgspec.Meta(pattern=_ID, description="lower-case letters, digits and _")]
SourceKey = Annotated[
    str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9-]{1,39}" + END, description="capital letters, digits and -")
]
Seconds = Annotated[float, msgspec.Meta(ge=1, le=3600)]
RestSeconds = Annotated[float, msgspec.Meta(ge=0, le=3600)]
BreathSeconds = Annotated[float, msgspec.Meta(ge=0, le=60)]
Times = Annotated[int, msgspec.Meta(ge=1, le=100)]
Link = Annotated[str, msgspec.Meta(max_length=400, pattern=r"^https://[!-~]+" + END)]
Some = msgspec.Meta(min_length=1)


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every JSON file of a bundle may carry: the schema that helps an editor."""

    schema: Annotated[str, msgspec.Meta(max_length=200)] = msgspec.field(name="$schema", default="")


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An object inside a file."""
