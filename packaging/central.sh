#!/usr/bin/env bash
# Makes a central database for a team to try, on this machine alone: PostgreSQL in a folder of its own, from Debian's packages,
# its engine, and a year of a gift shop's sales, with suppliers, prices and stock that were made up, planned as of 2011-11-30.
# Prints where people log in and with which passwords. Run again, it starts what is there.
#
# usage: packaging/central.sh [FOLDER]        default: ${XDG_DATA_HOME:-~/.local/share}/opsdesk/central; for root /var/lib/opsdesk/central
#        packaging/central.sh stop [FOLDER]
# OPSDESK_PORT chooses the port of a new one (5499), OPSDESK_PRESET the build (dev). OPSDESK_BIN names a folder with opsdeskd in it,
# and nothing is installed or built. How a company runs a centre for real, docs/central.md says.
set -euo pipefail

usage() {
    echo "usage: packaging/central.sh [stop] [FOLDER]" >&2
    exit 2
}

action=start
if [[ ${1:-} == stop ]]; then
    action=stop
    shift
fi
[[ $# -le 1 && ${1:-} != -* ]] || usage
usual=${XDG_DATA_HOME:-$HOME/.local/share}/opsdesk/central
[[ $(id -u) -ne 0 ]] || usual=/var/lib/opsdesk/central
folder=$(realpath -m -- "${1:-$usual}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${OPSDESK_PRESET:-dev}
bin=${OPSDESK_BIN:-build/$preset/bin}
data=$folder/data
logins=$folder/logins # one a line as in ~/.pgpass: host:port:database:user:password
as_of=2011-11-30
people=(planner buyer buyer-lead warehouse returns controller finance-lead steward executive admin importer)

# The server refuses to run as root, so that root runs it as the user that Debian's package makes.
as_server() {
    if [[ $(id -u) -eq 0 ]]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

server_programs() {
    local newest
    newest=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
    [[ -n $newest ]] || {
        echo "central: PostgreSQL is not installed; packaging/install.sh test installs it" >&2
        exit 1
    }
    echo "$newest"
}

password() {
    head -c 64 /dev/urandom | base64 | tr -dc 'a-km-zA-HJ-NP-Z2-9' | head -c 16
}

port_of() {
    cut -d: -f2 "$logins" | head -1
}

password_of() {
    awk -F: -v user="$1" '$4 == user { print $5 }' "$logins"
}

url() {
    echo "postgresql://$1@127.0.0.1:$(port_of)/${2:-opsdesk}"
}

server_runs() {
    [[ -e $data/PG_VERSION ]] && as_server "$programs/pg_ctl" status -D "$data" >/dev/null
}

start_server() {
    server_runs && return
    as_server "$programs/pg_ctl" start -w -s -D "$data" -l "$data/server.log" || {
        echo "central: PostgreSQL does not start at port $(port_of); the end of $data/server.log:" >&2
        as_server tail -3 "$data/server.log" >&2
        exit 1
    }
}

# The engine's process, if the one whose number was kept is it.
engine_runs() {
    local pid
    pid=$(cat "$folder/engine.pid" 2>/dev/null) && [[ $(tr "\\0" " " 2>/dev/null <"/proc/$pid/cmdline") == *"serve --central"* ]]
}

start_engine() {
    engine_runs && return
    nohup "$bin/opsdeskd" serve --central "$(url opsdesk-engine)" --anchor "$folder/centre.anchor" \
        </dev/null >>"$folder/engine.log" 2>&1 &
    echo $! >"$folder/engine.pid"
}

# The engine shows every second that it lives.
wait_for_engine() {
    local question="SELECT term > 0 AND seen_at > clock_timestamp() - interval '3 seconds' FROM engine_heartbeat"
    for _ in {1..100}; do
        [[ $(psql -qXAt -c "$question" "$(url opsdesk_owner)") != t ]] || return 0
        engine_runs || break
        sleep 0.1
    done
    echo "central: the engine does not start; the end of $folder/engine.log:" >&2
    tail -5 "$folder/engine.log" >&2
    exit 1
}

stop_all() {
    if engine_runs; then
        kill "$(cat "$folder/engine.pid")"
        while engine_runs; do sleep 0.1; done
    fi
    rm -f -- "$folder/engine.pid"
    ! server_runs || as_server "$programs/pg_ctl" stop -w -s -m fast -D "$data"
}

write_logins() {
    local user
    (
        umask 077
        for user in postgres opsdesk_owner opsdesk-engine "${people[@]}"; do
            echo "127.0.0.1:${OPSDESK_PORT:-5499}:*:$user:$(password)"
        done >"$logins"
    )
}

make_cluster() {
    local secret=$folder/superuser
    mkdir -p -- "$data"
    (umask 077 && password_of postgres >"$secret")
    [[ $(id -u) -ne 0 ]] || chown postgres: "$data" "$secret"
    as_server "$programs/initdb" -D "$data" -U postgres --auth=scram-sha-256 --locale=C --encoding=UTF8 \
        --pwfile="$secret" >/dev/null
    rm -- "$secret"
    as_server tee -a "$data/postgresql.conf" >/dev/null <<SETTINGS
listen_addresses = '127.0.0.1'
port = $(port_of)
unix_socket_directories = ''
SETTINGS
}

make_centre() {
    local user
    OPSDESK_OWNER_PASSWORD=$(password_of opsdesk_owner) OPSDESK_ENGINE_PASSWORD=$(password_of opsdesk-engine) \
        psql -qX -f packaging/central.sql "$(url postgres postgres)"
    "$bin/opsdeskd" migrate --central "$(url opsdesk_owner)" >/dev/null
    for user in "${people[@]}"; do
        [[ $user != importer ]] || continue # who is added later, as everyone is
        printf '\\getenv password PASSWORD\nALTER ROLE "%s" PASSWORD :'"'password'"';\n' "$user" |
            PASSWORD=$(password_of "$user") psql -qX -v ON_ERROR_STOP=1 "$(url postgres)"
    done
}

# The demo's sales are real; what a planner needs besides is made up from the SKUs alone.
sample_file() {
    "$bin/opsdeskd" query items --central "$(url planner)" --format csv | awk -F, -v kind="$1" '
        BEGIN {
            split("NORTH SOUTH EAST", suppliers, " ")
            print kind == "offers" ? "supplier,sku,cost,currency,moq,multiple,preferred" : "sku,node,quantity,unit_cost,currency"
        }
        NR > 1 {
            cost = 0.5 + NR % 7 * 0.35
            if (kind == "offers")
                printf "%s,%s,%.2f,GBP,%d,6,true\n", suppliers[NR % 3 + 1], $3, cost, 6 * (NR % 3 + 1)
            else
                printf "%s,HOME,%d,%.2f,GBP\n", $3, NR * 37 % 160 + 1, cost
        }'
}

load_sample() {
    local files
    files=$(mktemp -d)
    cat <<SUPPLIERS >"$files/suppliers.csv"
supplier,name,currency,country,lead_time_days
NORTH,Northern Gifts,GBP,GB,14
SOUTH,Southern Crafts,GBP,GB,21
EAST,Eastern Lights,GBP,CN,45
SUPPLIERS
    "$bin/opsdeskd" user add importer --name "Import desk" --role integrator --central "$(url admin)"
    password_of importer | "$bin/opsdeskd" user password importer --central "$(url admin)"
    "$bin/opsdeskd" import online-retail resources/demo/online-retail.csv.gz --central "$(url importer)"
    sample_file offers >"$files/offers.csv"
    sample_file stock >"$files/stock.csv"
    "$bin/opsdeskd" import suppliers "$files/suppliers.csv" --central "$(url importer)"
    "$bin/opsdeskd" import supplier-items "$files/offers.csv" --central "$(url importer)"
    "$bin/opsdeskd" import stock "$files/stock.csv" --cut-over "$as_of" --central "$(url importer)"
    "$bin/opsdeskd" plan --as-of "$as_of" --central "$(url planner)"
    rm -r -- "$files"
}

# The mark stands there while a centre is being made: what an interrupted run left is made anew, what is whole stays.
make_all() {
    local mark=$folder/unfinished
    if [[ -e $mark ]]; then
        stop_all
        rm -rf -- "$data" "$logins"
    elif [[ -e $logins ]]; then
        return
    fi
    echo "Making a central database in $folder" >&2
    mkdir -p -- "$folder"
    [[ $(id -u) -ne 0 ]] || chmod 711 "$folder"
    as_server test -x "$folder" || {
        echo "central: the user postgres, as whom the server runs, cannot enter $folder; choose another folder" >&2
        exit 1
    }
    touch -- "$mark"
    write_logins
    make_cluster
    start_server
    make_centre
    start_engine
    wait_for_engine
    load_sample >"$folder/sample.log"
    rm -- "$mark"
}

print_logins() {
    local user
    echo "The central database runs at 127.0.0.1:$(port_of); its engine writes $folder/engine.log"
    printf '\n%-14s %-18s %s\n' user password URL
    for user in "${people[@]}"; do
        printf '%-14s %-18s %s\n' "$user" "$(password_of "$user")" "$(url "$user")"
    done
    cat <<HINT

Try it:  PGPASSFILE=$logins opsdesk --central $(url planner)
         PGPASSFILE=$logins opsdeskd user list --central $(url admin)
Stop it: packaging/central.sh stop $folder
HINT
}

if [[ $action == stop ]]; then
    programs=$(server_programs)
    stop_all
    exit
fi
if [[ -z ${OPSDESK_BIN:-} ]]; then
    packaging/install.sh build test
    packaging/build.sh "$preset" opsdeskd >&2
fi
programs=$(server_programs)
export PGPASSFILE=$logins
make_all
start_server
start_engine
wait_for_engine
print_logins
