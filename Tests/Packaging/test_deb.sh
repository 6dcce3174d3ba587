#!/usr/bin/env bash
# Installs a Debian package on a bare Debian in a folder, opens the demo there without a network,
# and removes the package again. Wants root, debootstrap, tmux and a Debian mirror.
#
#   Tests/Packaging/test_deb.sh PACKAGE
set -euo pipefail

package=$(realpath "${1:?the package}")
suite=${SUITE:-bookworm}
folder=$(mktemp --directory)
root=$folder/debian
socket=watchshop-deb-$$

fail() {
    echo "test-deb: $*" >&2
    exit 1
}

tidy() {
    tmux -L "$socket" kill-server 2>/dev/null || true
    mountpoint --quiet "$root/proc" && umount "$root/proc"
    rm --recursive --force "$folder"
}
trap tidy EXIT

inside() {
    chroot "$root" /usr/bin/env --ignore-environment HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        LC_ALL=C.UTF-8 TERM=xterm-256color DEBIAN_FRONTEND=noninteractive "$@"
}

files() { (cd "$root" && find bin etc lib opt sbin usr var -xdev \
    -not -path 'var/cache/*' -not -path 'var/log/*' -not -path 'var/lib/apt/*' \
    -not -path 'var/lib/dpkg/*' | sort); }

wait_for() { # TEXT
    local screen end=$((SECONDS + 60))
    while ((SECONDS < end)); do
        screen=$(tmux -L "$socket" capture-pane -p 2>/dev/null || true)
        [[ $screen == *"$1"* ]] && return
        sleep 0.2
    done
    fail "the screen never showed '$1': $screen"
}

[[ $(id -u) -eq 0 ]] || fail "a system in a folder wants root"
echo "test-deb: making a bare $suite"
debootstrap --variant=minbase "$suite" "$root" >"$folder/debootstrap.log" \
    || fail "$(tail -3 "$folder/debootstrap.log")"
cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
mount --types proc proc "$root/proc"
cp "$package" "$root/opt/watchshop.deb"
inside apt-get update --quiet=2

# What the package depends on stays when it goes: the tree before is one that has it already.
depends=$(inside dpkg-deb --field /opt/watchshop.deb Depends)
inside apt-get satisfy -y --quiet=2 --no-install-recommends "$depends" >"$folder/apt.log" 2>&1 \
    || fail "$(tail -5 "$folder/apt.log")"
before=$(files)
inside apt-get install -y --quiet=2 --no-install-recommends /opt/watchshop.deb \
    >"$folder/apt.log" 2>&1 || fail "$(tail -5 "$folder/apt.log")"
inside watchshop --version >/dev/null || fail "the program does not start"
[[ ! -e $root/usr/bin/swift ]] || fail "the bare system has Swift, which proves nothing"

echo "test-deb: opening the demo without a network"
tmux -L "$socket" -f /dev/null new-session -d -x 120 -y 36 \
    "unshare --net bash -c 'ip link set lo up && chroot \"$root\" /usr/bin/env --ignore-environment \
    HOME=/tmp PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TERM=xterm-256color watchshop demo'; sleep 5"
wait_for "of 28"
wait_for "online"
tmux -L "$socket" send-keys q
status=0
inside watchshop status >/dev/null 2>&1 || status=$?
((status == 2)) || fail "without a store, status ended with $status"

echo "test-deb: removing it"
inside apt-get purge -y --quiet=2 watchshop >"$folder/apt.log" 2>&1 \
    || fail "$(tail -5 "$folder/apt.log")"
left=$(diff <(echo "$before") <(files) | grep '^[<>]' || true)
[[ -z $left ]] || fail "removing it left a difference: $left"
echo "test-deb: it installs, opens and goes"
