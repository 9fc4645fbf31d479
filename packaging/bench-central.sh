#!/usr/bin/env bash
# Measures a centre on a PostgreSQL of its own, which is made for it and removed afterwards: durable, as one for work is.
#
# usage: packaging/bench-central.sh [OPSDESKD-BENCH-ARGUMENT…]        such as: commands --size 1000; commands when left out
# OPSDESK_PRESET names the build (release when left out), TMPDIR the disk.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
programs=/usr/lib/postgresql/15/bin
port=$((20000 + RANDOM % 30000))
folder=$(mktemp -d "${TMPDIR:-/tmp}/opsdesk-bench.XXXXXX")

# The server refuses to run as root.
as_server() {
    if [[ $EUID -eq 0 ]]; then setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; else "$@"; fi
}

remove() {
    as_server "$programs/pg_ctl" -D "$folder/data" -m immediate stop >&2 || true
    rm -rf "$folder"
}

if [[ $EUID -eq 0 ]]; then chown postgres: "$folder"; fi
trap remove EXIT
as_server "$programs/initdb" -A trust -U postgres --locale=C --encoding=UTF8 -D "$folder/data" >"$folder/log"
as_server "$programs/pg_ctl" -D "$folder/data" -l "$folder/server-log" -w \
    -o "-k $folder -p $port -c listen_addresses= -c max_connections=200 -c shared_buffers=256MB -c max_wal_size=4GB" \
    start >&2
PATH=$PATH:$programs "build/${OPSDESK_PRESET:-release}/bin/opsdeskd" bench "${@:-commands}" \
    --central "postgresql://postgres@/postgres?host=$folder&port=$port" --folder "$folder"
