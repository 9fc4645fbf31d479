#!/usr/bin/env bash
# Installs what is missing, builds, makes the demo workspace where there is none, and opens the console on it as the planner.
# With no display it writes pictures of the three queues instead, and prints their top rows.
#
# usage: packaging/demo.sh [WORKSPACE]      default: ${XDG_DATA_HOME:-~/.local/share}/opsdesk/demo.opsdesk
# OPSDESK_PRESET chooses the build: `dev` unless told otherwise. It is optimised too, and so one build serves the demo and the tests.
set -euo pipefail

as_of=2011-11-30
preset=${OPSDESK_PRESET:-dev}
# view:user:what of it waits
queues=("suggestions:planner:state = open" "po-approvals:buyer-lead:state = submitted" "write-offs:controller:state in proposed,rerouted")

if [[ $# -gt 1 || ${1:-} == -* ]]; then
    echo "usage: packaging/demo.sh [WORKSPACE]" >&2
    exit 2
fi
workspace=$(realpath -m -- "${1:-${XDG_DATA_HOME:-$HOME/.local/share}/opsdesk/demo.opsdesk}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
engine=build/$preset/bin/opsdeskd
console=build/$preset/bin/opsdesk

# The mark stands beside a workspace while it is being made: what an interrupted run left is made anew, what is whole stays.
make_workspace() {
    local mark=$workspace.unfinished
    if [[ -e $mark ]]; then
        rm -f -- "$workspace" "$workspace"-{wal,shm,journal} "$workspace".{anchor,lock}
    elif [[ -e $workspace ]]; then
        return
    fi
    echo "Making the demo workspace $workspace" >&2
    mkdir -p -- "$(dirname -- "$workspace")"
    touch -- "$mark"
    "$engine" init --workspace "$workspace" --demo >/dev/null
    "$engine" plan --workspace "$workspace" --as-of "$as_of" >/dev/null
    rm -- "$mark"
}

show_without_display() {
    local queue view user waiting picture
    for queue in "${queues[@]}"; do
        IFS=: read -r view user waiting <<<"$queue"
        picture=$(dirname -- "$workspace")/$view.png
        printf '\n== %s, as %s: %s\n' "$view" "$user" "$picture"
        QT_QPA_PLATFORM=offscreen "$console" --workspace "$workspace" --as "$user" --view "$view" --snapshot "$picture"
        "$engine" query "$view" --workspace "$workspace" --filter "$waiting" --limit 10 --format table
    done
}

packaging/install.sh build ${WAYLAND_DISPLAY:+wayland}
packaging/build.sh "$preset" opsdesk opsdeskd >&2
make_workspace
if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$console" --workspace "$workspace" --as planner
fi
echo "There is no display: pictures of the three queues and their top rows instead." >&2
show_without_display
