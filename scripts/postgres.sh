#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own, whose URL is in WATCHSHOP_TEST_DATABASE:
#
#     scripts/postgres.sh COMMAND [ARGUMENT…]
#
# The server lives in a temporary folder, listens on a socket there and nowhere else, keeps nothing,
# and ends with the command, however that ends. Other servers on the machine are left alone.
set -euo pipefail

fail() {
    echo "postgres.sh: $*" >&2
    exit 1
}

# The programs of the newest version: Debian keeps them out of the PATH.
find_programs() {
    local folder
    folder=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort | tail -n 1)
    if [[ -x $folder/initdb ]]; then
        echo "$folder"
    elif command -v initdb >/dev/null; then
        dirname "$(readlink -f "$(command -v initdb)")"
    else
        fail "PostgreSQL is missing; scripts/setup.sh installs it."
    fi
}

[[ $# -gt 0 ]] || fail "which command?"
# Whoever has named a server already wants that one.
[[ -z ${WATCHSHOP_TEST_DATABASE:-} ]] || exec "$@"

programs=$(find_programs)
folder=$(mktemp --directory "${TMPDIR:-/tmp}/watchshop-postgres-XXXXXX")
as_owner=()
if [[ $(id -u) -eq 0 ]]; then
    # PostgreSQL refuses to run as root.
    chown postgres "$folder"
    as_owner=(runuser --user postgres --)
fi

# Waits for this script to end, by whatever signal: then the other end of its pipe is closed.
clean_up() {
    trap '' INT TERM HUP
    cat >/dev/null
    (cd "$folder" && "${as_owner[@]}" "$programs/pg_ctl" stop --silent --mode immediate \
        --pgdata "$folder/data" >/dev/null 2>&1) || true
    rm -rf "$folder"
}
exec {alive}> >(clean_up)
cleaner=$!
finish() {
    exec {alive}>&-
    wait "$cleaner" || true
}
trap finish EXIT

start() {
    cd "$folder"
    # Sorting as people do is the server's usual way, and not the store's, which asks for bytes.
    "${as_owner[@]}" "$programs/initdb" --pgdata "$folder/data" --username postgres --auth trust \
        --encoding UTF8 --locale C.UTF-8 --locale-provider icu --icu-locale en --no-sync
    cat >>"$folder/data/postgresql.conf" <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 500
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
SETTINGS
    "${as_owner[@]}" "$programs/pg_ctl" start --pgdata "$folder/data" --log "$folder/log" --wait
}
# The server must not hold the pipe that it is watched by.
if ! (exec {alive}>&-; start) >"$folder/start" 2>&1 </dev/null; then
    cat "$folder/start" "$folder/log" >&2 2>/dev/null || true
    fail "PostgreSQL does not start."
fi

export WATCHSHOP_TEST_DATABASE="postgres://postgres@/postgres?host=$folder"
status=0
"$@" {alive}>&- || status=$?
exit "$status"
