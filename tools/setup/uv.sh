# Sourced after system.sh: find uv, or fetch it from the Python package index into a folder of our own.

# Print the path of a uv that runs, or nothing.
existing_uv() {
    for candidate in uv "${HOME:-$root}/.local/bin/uv" "$(cache_dir)/uv/uv"; do
        if has "$candidate" && "$candidate" --version >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
}

# Print the first Python in which the given statement runs, or nothing.
python_that_can() {
    for candidate in python3 /usr/bin/python3; do
        if has "$candidate" && "$candidate" -c "$1" >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
}

# Print the packages without which uv cannot be fetched: nothing when uv is here, or Python has venv or pip.
packages_for_uv() {
    [ -z "$(existing_uv)" ] || return 0
    [ -z "$(python_that_can 'import venv, ensurepip')" ] || return 0
    [ -z "$(python_that_can 'import pip')" ] || return 0
    case $1 in
        apt-get) printf '%s\n' python3-venv ;;
        dnf) printf '%s\n' python3 python3-pip ;;
        pacman) printf '%s\n' python python-pip ;;
        *) printf '%s\n' 'Python 3 with pip' ;;
    esac
}

# Put uv into the folder $1. Neither way touches the system's Python, externally managed or not.
fetch_uv() {
    if python=$(python_that_can 'import venv, ensurepip') && [ -n "$python" ]; then
        quietly "$python" -m venv "$1" && quietly "$1/bin/python" -m pip install uv
    elif python=$(python_that_can 'import pip') && [ -n "$python" ]; then
        quietly "$python" -m pip install --target "$1" uv
    else
        return 1
    fi
}

# Set $uv to the path of a uv that runs.
find_uv() {
    uv=$(existing_uv)
    [ -z "$uv" ] || return 0
    home=$(cache_dir)/uv
    say "fetching uv, which installs the Python packages, into $home"
    mkdir -p "$home"
    work=$(mktemp -d "$home/new.XXXXXX")
    # uv is one self-contained binary: build aside, then move only that, so a broken attempt leaves nothing behind.
    if fetch_uv "$work" && mv -f "$work/bin/uv" "$home/uv"; then
        rm -rf "$work"
    else
        rm -rf "$work"
        stop "could not fetch uv; please install it (https://docs.astral.sh/uv/) and start again."
    fi
    uv=$home/uv
}
