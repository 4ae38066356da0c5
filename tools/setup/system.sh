# Sourced by tools/run.sh and tools/test.sh: system packages. POSIX sh; $root is the project's folder.

say() {
    printf 'twitchcare: %s\n' "$*" >&2
}

stop() {
    say "$*"
    exit 1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

cache_dir() {
    printf '%s/twitchcare' "${XDG_CACHE_HOME:-${HOME:-$root}/.cache}"
}

# Run a command silently; when it fails, show what it printed and return its exit code.
quietly() {
    quiet_log=$(mktemp)
    if "$@" >"$quiet_log" 2>&1 </dev/null; then
        rm -f "$quiet_log"
    else
        quiet_code=$?
        cat "$quiet_log" >&2
        rm -f "$quiet_log"
        return "$quiet_code"
    fi
}

package_manager() {
    for manager in apt-get dnf pacman; do
        if has "$manager"; then
            printf '%s' "$manager"
            return
        fi
    done
}

# Print the packages, one a line, that hold the libraries of libraries.txt which the loader does not know.
missing_library_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    known=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null) || return 0
    case $(uname -m) in
        x86_64) kind='(libc6,x86-64' ;;
        aarch64) kind='(libc6,AArch64' ;;
        *) kind='(' ;;
    esac
    while read -r soname apt dnf pacman _; do
        case $soname in '' | '#'*) continue ;; esac
        case $known in *"	$soname $kind"*) continue ;; esac
        case $1 in
            apt-get) printf '%s\n' "$apt" ;;
            dnf) printf '%s\n' "$dnf" ;;
            pacman) printf '%s\n' "$pacman" ;;
            *) printf '%s\n' "$soname" ;;
        esac
    done <"$root/tools/setup/libraries.txt" | sort -u
}

has_typeface() {
    [ -n "$(find "${fonts_dir:-/usr/share/fonts}" -name 'Inter*' -print -quit 2>/dev/null)" ]
}

# Print those of the named Debian packages that are not installed.
missing_debian_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            *' installed') ;;
            *) printf '%s\n' "$package" ;;
        esac
    done
}

# as_root COMMAND…: as it is for root, through sudo (which may ask for a password) for anyone else.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_with_apt() {
    # A fresh machine has no package lists, and old lists name files that are gone. One broken source
    # among many fails the refresh and need not concern us: the installation is what has to succeed.
    quietly as_root apt-get -q -o DPkg::Lock::Timeout=120 update || say "could not refresh every package list"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Options::=--force-confold install --no-install-recommends "$@"
}

install_with_pacman() {
    # Refresh the lists only where there are none: on an old system a refresh alone would mix two releases.
    if [ -e /var/lib/pacman/sync/core.db ]; then
        quietly as_root pacman -S --needed --noconfirm "$@"
    else
        quietly as_root pacman -Sy --needed --noconfirm "$@"
    fi
}

# install_packages WHY PACKAGE…: say it in one line, then do it; nothing to install is no work.
install_packages() {
    why=$1
    shift
    [ $# -gt 0 ] || return 0
    manager=$(package_manager)
    case $manager in
        apt-get) by_hand="apt-get install --no-install-recommends $*" ;;
        dnf) by_hand="dnf install $*" ;;
        pacman) by_hand="pacman -S --needed $*" ;;
        *) stop "please install $* with this system's package manager ($why), then start again." ;;
    esac
    if [ "$(id -u)" != 0 ] && ! has sudo; then
        stop "please run '$by_hand' as root ($why), then start again."
    fi
    say "installing $* ($why)"
    case $manager in
        apt-get) install_with_apt "$@" ;;
        dnf) quietly as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
        pacman) install_with_pacman "$@" ;;
    esac || stop "could not install them; please run '$by_hand' as root and start again."
}
