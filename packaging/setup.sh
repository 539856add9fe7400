# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run and packaging/test share: install what is missing, configure, build. To be sourced.

tree=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

# die STATUS MESSAGE…: one message a line, then ends the script.
die() {
    local status=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$status"
}

# packages GROUP…: the packages of these groups of dependencies.txt, one a line.
packages() {
    awk -v groups=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]+/, "") }
        /^\[.*\]$/ { wanted = index(groups, " " substr($0, 2, length($0) - 2) " "); next }
        $0 != "" && wanted' "$tree/packaging/dependencies.txt"
}

# missing PACKAGE…: those that are not installed, one a line. Asks dpkg alone, so it costs no network and no root.
missing() {
    local installed
    # shellcheck disable=SC2016  # dpkg-query's own variables
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '/^.i / { print $2 }') || true
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

# as_root COMMAND…: as root, or through sudo where that asks nothing; 1 where neither is possible.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        env "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n env "$@"
    else
        return 1
    fi
}

# install_packages GROUP…: installs what is missing of these groups and asks nothing. Without the right to install it prints the
# one command that a person with that right has to give.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system: going on with what is installed. Needed: packaging/dependencies.txt."
        return 0
    fi
    local wanted lacking
    mapfile -t wanted < <(packages "$@")
    mapfile -t lacking < <(missing "${wanted[@]}")
    [[ ${#lacking[@]} -gt 0 ]] || return 0
    if ! as_root true; then
        local become='su -c'
        ! command -v sudo >/dev/null || become='sudo sh -c'
        die 3 "These packages are missing and this user may not install them. Give this command once, then start again:" \
            "  $become 'apt-get update && apt-get install -y --no-install-recommends ${lacking[*]}'"
    fi
    say "Installing ${#lacking[@]} packages: ${lacking[*]}"
    local apt=(DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3
        -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold)
    as_root "${apt[@]}" update </dev/null >&2 || say "The package lists could not be renewed: trying with the old ones."
    as_root "${apt[@]}" install -y --no-install-recommends "${lacking[@]}" </dev/null >&2 \
        || die 4 "The packages could not be installed; the reason stands above."
}

# writable_folder NAME: NAME in the source tree, or in the user's cache where the tree may not be written.
writable_folder() {
    if mkdir -p -- "$tree/$1" 2>/dev/null && [[ -w $tree/$1 ]]; then
        printf '%s\n' "$tree/$1"
        return 0
    fi
    local cache
    cache=${XDG_CACHE_HOME:-${HOME:-${TMPDIR:-/tmp}}/.cache}/imprimatur/$(printf '%s' "$tree" | cksum | cut -d ' ' -f 1)
    mkdir -p -- "$cache/$1" || die 4 "Neither $tree nor $cache can be written."
    printf '%s\n' "$cache/$1"
}

# configured FOLDER: whether it was configured for this tree, where it stands now, with the presets of now.
configured() {
    [[ -f $1/build.ninja && ! $tree/CMakePresets.json -nt $1/build.ninja ]] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$tree" "$1/CMakeCache.txt"
}

# configure FOLDER: afresh where the tree was moved or copied with its build folder.
configure() {
    local arguments=(-S "$tree" --preset release -B "$1")
    if [[ -f $1/CMakeCache.txt ]]; then
        arguments+=(--fresh)
    fi
    if command -v ccache >/dev/null; then
        arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    # A preset is looked for in the current folder, -S or not.
    (cd -- "$tree" && cmake "${arguments[@]}") >&2 || die 1 "CMake could not configure $tree; the reason stands above."
}

# build TARGET…: configures if need be, builds, and sets `built` to the build folder.
build() {
    built=$(writable_folder build/release)
    configured "$built" || configure "$built"
    cmake --build "$built" --target "$@" >&2 || die 1 "The build failed; the reason stands above."
}

# Names and texts are UTF-8; a bare system's "C" locale is not.
if [[ ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} != *[Uu][Tt][Ff]* ]]; then
    export LC_ALL=C.UTF-8
fi
