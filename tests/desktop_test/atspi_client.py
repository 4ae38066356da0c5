"""Assistive technology in a process of its own: pyatspi belongs to the system's Python, not to ours.

Reads one request a line (verb, name, role, seconds; tabs between) and answers with one line.
"""

import sys

import pyatspi
from gi.repository import Atspi, GLib

LOOK_EVERY_MS = 60


Atspi.set_timeout(5000, 15000)  # a busy program may take longer than the usual 0.8 s to answer


def walk(node, depth=0):
    if depth > 25:
        return
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield child
            yield from walk(child, depth + 1)


def things(name, role):
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache()
    for application in desktop:  # ours is the only one on this desktop
        if application is None:
            continue
        application.clear_cache()  # what was remembered may have gone with a page that was left
        for node in walk(application):
            try:
                fits = node.name.startswith(name) and (not role or node.getRoleName() == role)
                if fits and node.getState().contains(pyatspi.STATE_SHOWING):
                    yield node
            except Exception:
                continue


def wait_for(look, seconds):
    """Ask again and again, from a main loop, until there is an answer or the time is over."""
    found, loop = [], GLib.MainLoop()

    def ask():
        answer = look()
        if answer is not None:
            found.append(answer)
            loop.quit()
        return not found

    if ask():
        again = GLib.timeout_add(LOOK_EVERY_MS, ask)
        end = GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()
        for source in (again, end):
            if GLib.MainContext.default().find_source_by_id(source):
                GLib.source_remove(source)
    return found[0] if found else None


def actions(node):
    try:
        action = node.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(i) for i in range(action.nActions)]


def press(node):
    names = actions(node)
    node.queryAction().doAction(names.index("Press") if "Press" in names else names.index("Toggle"))


def can_press(node):
    return bool({"Press", "Toggle"} & set(actions(node)))


def answer(verb, name, role, seconds):
    before = [node.name for node in things(name, role)] if verb == "change" else []

    def first():
        nodes = (node for node in things(name, role) if node.name not in before)
        if verb == "press":
            nodes = (node for node in nodes if can_press(node))
        return next(nodes, None)

    node = wait_for(first, seconds)
    if node is None:
        known = sorted({n.name for n in things("", "") if n.name})
        return f"no\tnot found; in sight: {', '.join(known)[:3000]}"
    whole = node.name
    if verb == "press":
        press(node)
    return f"ok\t{whole}"


for line in sys.stdin:
    try:
        verb, name, role, seconds = line.rstrip("\n").split("\t")
        print(answer(verb, name, role, float(seconds)).replace("\n", " "), flush=True)
    except Exception as problem:
        print(f"no\t{type(problem).__name__}: {problem}".replace("\n", " "), flush=True)
