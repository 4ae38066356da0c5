#!/bin/sh
# Checks everything: style, types, fast tests, then the desktop test in a real window.
# With arguments it runs only the fast tests, with those arguments: `sh tools/test.sh tests/care -k player`.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. "$root/tools/setup/system.sh"
. "$root/tools/setup/uv.sh"
. "$root/tools/setup/prepare.sh"

desktop_packages='xvfb openbox dunst xdotool x11-utils dbus at-spi2-core python3 python3-pyatspi'
failed=''

# check NAME COMMAND…: announce and run it; remember a failure and go on.
check() {
    name=$1
    shift
    say "$name"
    "$@" </dev/null || failed="$failed, $name"
}

can_test_desktop() {
    [ "$(uname -s)" = Linux ] && has apt-get && has dpkg-query
}

fast_tests() {
    QT_QPA_PLATFORM=offscreen "$uv" run --no-sync pytest "$@"
}

desktop_test() {
    env -u QT_QPA_PLATFORM "$uv" run --no-sync pytest -m desktop tests/desktop_test
}

prepare_why='the window, the Python packages and the desktop test need them'
if [ $# -eq 0 ] && can_test_desktop; then
    # Split on purpose: one package a word.
    # shellcheck disable=SC2046,SC2086
    prepare $(missing_debian_packages $desktop_packages)
else
    prepare
fi
say "Python packages"
"$uv" sync --frozen --inexact --quiet </dev/null || stop "could not install the Python packages."

if [ $# -gt 0 ]; then
    say "fast tests"
    fast_tests "$@"
    exit
fi

check "ruff check" "$uv" run --no-sync ruff check
check "ruff format" "$uv" run --no-sync ruff format --check
check "mypy" "$uv" run --no-sync mypy
can_test_desktop || say "the desktop test is skipped: it needs Debian or Ubuntu"
check "fast tests" fast_tests
if can_test_desktop; then
    [ -z "$failed" ] || say "failed so far: ${failed#, }"
    check "desktop test" desktop_test
fi
[ -z "$failed" ]
