#!/bin/sh
# Opens twitchcare from this folder: installs what is missing, then starts it. `sh tools/run.sh --help` lists its arguments.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
. "$root/tools/setup/system.sh"
. "$root/tools/setup/uv.sh"
. "$root/tools/setup/prepare.sh"

# shellcheck disable=SC2119 # the arguments are the program's
prepare
exec "$uv" run --frozen --no-dev twitchcare "$@"
