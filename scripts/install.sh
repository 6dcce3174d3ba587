#!/usr/bin/env bash
# Installs the programs that `make release` built, and removes them again.
#
#   scripts/install.sh install|uninstall PROGRAMS     PROGRAMS: the folder of the built programs
#
# PREFIX (/usr/local) is where they will live, DESTDIR what is put before it while a package is
# made. Man pages and completions are asked of the programs themselves.
set -euo pipefail

action=${1:?install or uninstall}
programs=${2:?the folder of the built programs}
scripts=$(dirname "$(realpath "$0")")
prefix=${DESTDIR:-}${PREFIX:-/usr/local}

share=$prefix/share
man=$share/man/man1
resources=$share/watchshop-server
names=(watchshop watchshop-server)
# Debian's zsh reads a package's completions from a folder of their own.
zsh=$share/zsh/site-functions
[[ ${PREFIX:-} == /usr ]] && zsh=$share/zsh/vendor-completions

completion_file() { # SHELL NAME
    case $1 in
        bash) echo "$share/bash-completion/completions/$2" ;;
        zsh) echo "$zsh/_$2" ;;
        fish) echo "$share/fish/vendor_completions.d/$2.fish" ;;
    esac
}

install_all() {
    local name shell bundle
    for name in "${names[@]}"; do
        [[ -x $programs/$name ]] || {
            echo "install: $programs/$name is not built: make release" >&2
            exit 1
        }
        install -D --mode=755 "$programs/$name" "$prefix/bin/$name"
        for shell in bash zsh fish; do
            "$programs/$name" --generate-completion-script "$shell" \
                | install -D --mode=644 /dev/stdin "$(completion_file "$shell" "$name")"
        done
    done
    install --directory --mode=755 "$man"
    (umask 022 && "$scripts/man_pages.py" "${names[@]/#/$programs/}" --output "$man")
    bundle=$programs/watchshop_StoreServer.resources
    rm --recursive --force "$resources"
    (cd "$bundle" && find . -type f -exec install -D --mode=644 {} "$resources/{}" \;)
}

uninstall_all() {
    local name shell
    for name in "${names[@]}"; do
        rm --force "$prefix/bin/$name"
        for shell in bash zsh fish; do rm --force "$(completion_file "$shell" "$name")"; done
        rm --force "$man/$name.1"{,.gz} "$man/$name"-*.1{,.gz}
    done
    rm --recursive --force "$resources"
}

case $action in
    install) install_all && echo "install: watchshop and watchshop-server are in $prefix/bin" ;;
    uninstall) uninstall_all && echo "install: removed from $prefix" ;;
    *) echo "install: $action is neither install nor uninstall" >&2; exit 2 ;;
esac
