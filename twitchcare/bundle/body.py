"""Looks whether the packaged body and the regions of the bundle belong together."""

import json

from twitchcare.bundle.examine import Examined
from twitchcare.bundle.layout import stem
from twitchcare.bundle.problem import Level, Problem
from twitchcare.resource import resource

OWN_BUNDLE = "twitchcare"
BODY = "figure/body.json"


def look_at_body(found: Examined) -> None:
    """Add what is wrong with the body file, for the bundle that comes with the program."""
    manifest = found.decoded.manifest
    if manifest is None or manifest.id != OWN_BUNDLE:
        return
    from twitchcare.figure.body_check import check_body  # it loads numpy, which a start does without

    raw = json.loads(resource("figure", "body.json").read_text("utf-8"))
    regions = [stem(name) for name in found.names if name.startswith("regions/")]
    for sentence in check_body(raw, regions):
        found.problems.append(Problem(BODY, "$", 0, Level.ERROR, sentence, "See docs/figure.md."))
