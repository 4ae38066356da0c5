"""What a pack may not do with the rules: make an answer calmer, or open a way that was closed."""

from collections.abc import Iterator
from dataclasses import replace

from twitchcare.bundle.faults import Fault, fault_of
from twitchcare.bundle.kinds.pack_rules import PackThermalJson, PackTriageJson
from twitchcare.bundle.thermal import condition_problems, doubles
from twitchcare.bundle.triage import rule_of, sign_of
from twitchcare.care.content import Content
from twitchcare.care.triage import TriageRules, Urgency, alarm_faults, rule_faults

_OWN_RULE = "Name it in a rule of the pack."


def rule_faults_of(file: PackTriageJson, base: TriageRules) -> Iterator[Fault]:
    """Yield what is wrong with further questions and reasons, seen together with the built-in ones."""
    signs = {row.id: sign_of(row) for row in file.signs}
    rules = tuple(rule_of(index, row) for index, row in enumerate(file.rules))
    for index, row in enumerate(file.rules):
        if row.urgency is Urgency.SELF_CARE:
            message = "A pack adds reasons to see someone; self_care is none."
            hint = "Choose emergency, same_day, two_weeks or routine."
            yield Fault(f"$.rules[{index}].urgency", message, hint)
    whole = replace(base, signs={**signs, **base.signs}, rules=(*base.rules, *rules))
    places = {row.id: f"$.rules[{index}].when" for index, row in enumerate(file.rules)}
    for key, message in rule_faults(whole):
        if key in places:
            yield fault_of(ValueError(f"{places[key]}: {message}"))
    asked = {row.id: f"$.signs[{index}].alarm" for index, row in enumerate(file.signs)}
    known = replace(whole, rules=tuple(rule for rule in whole.rules if rule.id not in _unknown(whole)))
    for key, message in alarm_faults(known):
        if key in asked:
            yield replace(fault_of(ValueError(f"{asked[key]}: {message}")), hint=_OWN_RULE)


def _unknown(rules: TriageRules) -> frozenset[str]:
    """Return the rules with faults: what they would say is not looked up."""
    return frozenset(key for key, _ in rule_faults(rules))


def condition_faults(file: PackThermalJson, base: Content) -> Iterator[Fault]:
    """Yield what is wrong with further conditions."""
    timers = {str(name) for name in base.thermal.timers}
    said = [*doubles("conditions", (row.id for row in file.conditions))]
    said += condition_problems(file.conditions, timers)
    yield from (fault_of(ValueError(sentence)) for sentence in said)
    for index, row in enumerate(file.conditions):
        if row.only_timers:
            # The presets of `only_timers` are offered also at places that they are not made for.
            message = "A pack cannot say which presets are left."
            yield Fault(f"$.conditions[{index}].only_timers", message, "Name the others in timers_off.")
