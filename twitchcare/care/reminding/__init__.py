"""When to remind, and when to keep quiet. Values and functions only: no timer, no clock, no text.

`window` says when a reminder may come at all, `nudge_line` how much should have been drunk by then,
`water_state` what happened so far, `water_decision` what to do now and when to look again.
"""
