#!/usr/bin/env bash
# Makes a Debian machine with Swift ready to build and test this package. Installs nothing that is
# there already, says what it installs, and asks first unless it runs as root or in CI.
set -euo pipefail

swift_needed=6.2

packages=(
    ca-certificates           # fetching packages over https
    g++                       # the linker and the C library that Swift builds upon
    libxml2                   # SwiftPM itself
    tzdata                    # local times
    pkg-config                # finds the C libraries
    libargon2-dev             # CArgon2
    libchafa-dev              # CChafa
    libcrypt-dev              # CCrypt
    libcurl4-openssl-dev      # CCurl
    libglib2.0-dev            # CChafa
    libncurses-dev            # CNcurses
    libpng-dev                # CPng
    libpq-dev                 # CPostgres
    libqrencode-dev           # CQREncode
    libsqlite3-dev            # GRDB
    libzbar0                  # reads the codes on the screen, in the tests
    ncurses-bin               # tic, which derives the true colour terminal
    dpkg-dev                  # the dependencies of the Debian package
    git                       # SwiftPM, and the repository that `make bench` opens in tig
    openssl                   # certificates for the tests
    postgresql                # the server of scripts/postgres.sh, which the tests run on
    python3 python3-venv      # checks, benchmarks, other people's clients in the tests
    tmux                      # the terminal of the end-to-end tests
)

fail() {
    echo "setup: $*" >&2
    exit 1
}

missing_packages() {
    local installed name
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' \
        "${packages[@]}" 2>/dev/null || true)
    for name in "${packages[@]}"; do
        grep --quiet --line-regexp --fixed-strings "installed $name" <<<"$installed" || echo "$name"
    done
}

install_packages() {
    local install="apt-get install -y --no-install-recommends $*"
    local by_hand="sudo apt-get update && sudo $install"
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null \
            || fail "these packages are missing, and only root may install them. As root, run:
    apt-get update && $install"
        if [[ -n ${CI:-} ]]; then
            sudo -n true 2>/dev/null \
                || fail "these packages are missing, and sudo wants a password. Run:
    $by_hand"
        elif [[ -t 0 ]]; then
            echo "These Debian packages are missing: $*"
            read -r -p "Install them now with sudo? [y/N] " answer
            [[ $answer == [yY]* ]] || fail "not installed. When you are ready, run:
    $by_hand"
        else
            fail "these packages are missing. Run:
    $by_hand"
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    echo "setup: installing $*"
    "${as_root[@]}" apt-get update --quiet=2 \
        || echo "setup: some package lists could not be read; going on with what is there" >&2
    "${as_root[@]}" $install --quiet=2 </dev/null || fail "apt-get could not install: $*"
}

check_swift() {
    command -v swift >/dev/null \
        || fail "Swift is missing. Install $swift_needed or newer from https://swift.org/install"
    local found
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p')
    local oldest
    oldest=$(printf '%s\n' "$swift_needed" "$found" | sort --version-sort | head -n 1)
    [[ $oldest == "$swift_needed" ]] \
        || fail "Swift $swift_needed or newer is needed, and this is ${found:-unknown}.
    See https://swift.org/install"
}

if command -v dpkg-query >/dev/null; then
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
else
    echo "setup: this is no Debian; the likes of these are needed: ${packages[*]}" >&2
fi
check_swift
