#!/usr/bin/env bash
# Configures a preset where that has not been done, and builds. With nothing changed it is done in a moment.
#
# usage: packaging/build.sh PRESET [TARGET…]        all targets when none is named; programs land in build/PRESET/bin
# OPSDESK_JOBS limits how many compilers run at once; else as many as there are cores, and memory for (1.5 GB each).
set -euo pipefail

if [[ $# -eq 0 ]]; then
    echo "usage: packaging/build.sh PRESET [TARGET…]" >&2
    exit 2
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
targets=("${@:2}")

jobs_that_fit() {
    local cores memory_kb fit
    cores=$(nproc)
    memory_kb=$(awk '/^MemAvailable:/ {print $2}' /proc/meminfo)
    fit=$((memory_kb / 1500000))
    if ((fit < 1)); then fit=1; fi
    echo $((fit < cores ? fit : cores))
}

if [[ ! -e build/$preset/build.ninja ]]; then
    cmake --preset "$preset" -Wno-dev
fi
cmake --build --preset "$preset" --parallel "${OPSDESK_JOBS:-$(jobs_that_fit)}" --target "${targets[@]:-all}"
