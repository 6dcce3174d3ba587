#!/usr/bin/env bash
# Makes a Debian package of the programs that `make release` built.
#
#   scripts/make_deb.sh PROGRAMS OUTPUT     PROGRAMS: the folder of the built programs
#                                           OUTPUT: the folder that the package goes into
set -euo pipefail

programs=$(realpath "${1:?the folder of the built programs}")
output=${2:?the folder that the package goes into}
scripts=$(dirname "$(realpath "$0")")
version=$("$programs/watchshop" --version)
architecture=$(dpkg --print-architecture)

work=$(mktemp --directory)
trap 'rm --recursive --force "$work"' EXIT
root=$work/watchshop
umask 022

DESTDIR=$root PREFIX=/usr "$scripts/install.sh" install "$programs" >/dev/null
strip --strip-unneeded "$root"/usr/bin/*
gzip --best --no-name "$root"/usr/share/man/man1/*.1
install -D --mode=644 "$scripts/../LICENSE" "$root/usr/share/doc/watchshop/copyright"
gzip --best --no-name --stdout "$scripts/../CHANGELOG.md" \
    | install -D --mode=644 /dev/stdin "$root/usr/share/doc/watchshop/changelog.gz"

# dpkg-shlibdeps reads the libraries that the programs are linked with. libcurl is loaded at the
# first request, so no program names it; certificates are what it trusts.
mkdir "$work/debian"
printf 'Source: watchshop\n\nPackage: watchshop\nArchitecture: any\n' >"$work/debian/control"
linked=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info watchshop/usr/bin/* 2>/dev/null)
depends="${linked#shlibs:Depends=}, libcurl4, ca-certificates, ncurses-bin"

mkdir "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<CONTROL
Package: watchshop
Version: $version
Architecture: $architecture
Maintainer: $(cat "$scripts/../packaging/maintainer")
Installed-Size: $(du --summarize --apparent-size --block-size=1024 "$root" | cut --fields=1)
Depends: $depends
Recommends: tzdata
Section: misc
Priority: optional
Description: $(cat "$scripts/../packaging/description")
CONTROL
(cd "$root" && find usr -type f -print0 | sort --zero-terminated | xargs --null md5sum) \
    >"$root/DEBIAN/md5sums"

mkdir --parents "$output"
package=$output/watchshop_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
echo "deb: $package"
