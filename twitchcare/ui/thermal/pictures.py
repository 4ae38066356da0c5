"""Which drawing stands for what."""

from twitchcare.care.ids import SituationId
from twitchcare.care.thermal import Choice
from twitchcare.ui.parts.text import Tone

_SITUATIONS = {
    "recent_injury_lt_72h": "bandage",
    "swelling_heat_redness": "swelling",
    "stiff_tense": "tense",
    "before_activity": "start_line",
    "after_activity_sore": "dumbbell",
    "after_activity_sharp": "warning",
    "chronic_ache": "weeks",
    "cramp_now": "cramp",
    "spasm_back_neck": "spine",
    "twitch_only": "pulse",
    "eyelid": "eye",
    "face_other": "face",
    "unsure": "question",
}

CHOICE_ICONS = {
    Choice.WARM: "warm",
    Choice.COLD: "cold",
    Choice.EITHER: "heat_cold",
    Choice.NEITHER: "heart",
    Choice.SEE_SOMEONE: "someone",
}

CHOICE_TONES: dict[Choice, Tone] = {
    Choice.WARM: "warm",
    Choice.COLD: "cold",
    Choice.EITHER: "accent",
    Choice.NEITHER: "calm",
    Choice.SEE_SOMEONE: "danger",
}


def situation_icon(situation: SituationId) -> str:
    """Return the drawing of a situation; one that another bundle added gets the common drawing."""
    return _SITUATIONS.get(situation, "heat_cold")
