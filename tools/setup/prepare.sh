# Sourced after system.sh and uv.sh: bring this machine to where `uv run` can start the project.

# prepare [PACKAGE…]: install missing libraries and the packages named, set $uv, choose where the environment lies.
prepare() {
    needed=$(
        missing_library_packages "$(package_manager)"
        packages_for_uv "$(package_manager)"
        [ $# -eq 0 ] || printf '%s\n' "$@"
    )
    # The typeface of the look comes along when Debian's packages are installed anyway; without it another serves.
    if [ -n "$needed" ] && [ "$(package_manager)" = apt-get ] && ! has_typeface; then
        needed="$needed fonts-inter"
    fi
    # Split on purpose: one package a word.
    # shellcheck disable=SC2086
    install_packages "${prepare_why:-the window and the Python packages need them}" $needed
    find_uv
    # An activated environment of someone else's must not be mistaken for ours.
    unset VIRTUAL_ENV
    # shellcheck disable=SC2154 # set by the script that sources this file
    if [ ! -w "$root" ]; then
        UV_PROJECT_ENVIRONMENT=${UV_PROJECT_ENVIRONMENT:-$(cache_dir)/venv}
        export UV_PROJECT_ENVIRONMENT
    fi
}
