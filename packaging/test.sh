#!/usr/bin/env bash
# Installs what is missing, builds everything, runs all tests. Arguments go to ctest: packaging/test.sh -R MoneyTest
#
# With CI=true also, before the tests: the core and the engine build, and run, where no Qt is found; the tests of the core pass
# under the address and undefined-behaviour sanitizers, but for those labelled long. The one summary at the end is that of the whole suite.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# In the folder of the whole build, which goes on with what is made here: the core's flags are those of preset core-only.
core_without_qt() {
    echo "== The core and opsdeskd, with no Qt"
    cmake --preset dev -Wno-dev -DOPSDESK_QT=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
    packaging/build.sh dev opsdeskd
    build/dev/bin/opsdeskd --version
    if ldd build/dev/bin/opsdeskd | grep -i 'libqt'; then
        echo "test: opsdeskd depends on Qt (see above); core/ and app/engine/ must not" >&2
        exit 1
    fi
    cmake --preset dev -Wno-dev -DOPSDESK_QT=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=OFF
}

core_under_sanitizers() {
    echo "== The tests of the core, under the address and undefined-behaviour sanitizers"
    packaging/build.sh asan core_tests
    # Its summary goes to a file, so that the only one printed is that of the whole suite.
    local log=$PWD/build/asan/core-tests.log
    if ! ctest --preset asan -L '^(unit|journeys|integration)$' -LE '^long$' --no-tests=error >"$log" 2>&1; then
        cat "$log" >&2
        echo "test: the tests of the core fail under the sanitizers (see above, or $log)" >&2
        exit 1
    fi
    sed -n 's/^.* tests failed out of \([0-9]*\)$/\1 programs passed/p' "$log"
}

# Hundreds of throw-away databases: in memory where there is room, their files take half the time.
in_memory() {
    local room_kb
    room_kb=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
    [[ -w /dev/shm && ${room_kb:-0} -gt 8000000 && $(awk '/^MemAvailable:/ {print $2}' /proc/meminfo) -gt 12000000 ]] || return 0
    TMPDIR=$(mktemp --directory /dev/shm/opsdesk-tests-XXXXXX)
    export TMPDIR
    chmod 755 "$TMPDIR"
    trap 'rm -rf "$TMPDIR"' EXIT
}

packaging/install.sh build test
in_memory
if [[ ${CI:-} == true ]]; then
    core_without_qt
    packaging/build.sh dev
    core_under_sanitizers
    echo "== All tests"
else
    packaging/build.sh dev
fi
ctest --preset dev --no-tests=error "$@"
