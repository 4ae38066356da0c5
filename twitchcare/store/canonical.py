"""One spelling for every value, so that equal values have equal text and equal hashes."""

import json
from hashlib import blake2b


def canonical(value: object) -> str:
    """Return compact JSON with sorted keys. Raises ValueError for NaN and infinity.

    Half of a surrogate pair is not a character and cannot be stored as UTF-8; it becomes "?".
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode("utf-8")


def fingerprint(value: object) -> str:
    """Return 32 hexadecimal digits that change when the value changes."""
    return blake2b(canonical(value).encode("utf-8"), digest_size=16).hexdigest()
