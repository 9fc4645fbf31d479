#!/usr/bin/env bash
# Installs what Opsdesk needs on Debian 12. This is the one place that names the packages; why each is needed stands in
# docs/dependencies.md. Does nothing, at once, when everything is there.
#
# usage: packaging/install.sh [GROUP…]        build and test when none is named
#   build    what building and running the programs needs
#   wayland  what the console needs where the display is Wayland's
#   test     what the tests need besides
#   list     prints all names and installs nothing
set -euo pipefail

build_packages=(
    cmake ninja-build g++ ccache mold pkg-config
    libsqlite3-dev libsqlitecpp-dev libpq-dev
    libboost1.81-dev libboost-json1.81-dev libeigen3-dev liblemon-dev
    libexpected-dev libcli11-dev libspdlog-dev libfmt-dev libssl-dev zlib1g-dev libicu-dev libmimalloc-dev
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libxlsxwriter-dev qtkeychain-qt6-dev
    fonts-dejavu-core
)
wayland_packages=(qt6-wayland)
test_packages=(postgresql-15 python3 hledger)

fail() {
    echo "install: $*" >&2
    exit 1
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "these packages are missing, and only root can install them: ${missing[*]}
Run this script as root, or install sudo."
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

missing_of() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

[[ $# -gt 0 ]] || set -- build test
wanted=()
for group in "$@"; do
    case $group in
        build) wanted+=("${build_packages[@]}") ;;
        wayland) wanted+=("${wayland_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        list)
            printf '%s\n' "${build_packages[@]}" "${wayland_packages[@]}" "${test_packages[@]}"
            exit 0
            ;;
        *) fail "unknown group '$group'; the groups are build, wayland and test" ;;
    esac
done

command -v dpkg-query >/dev/null || fail "this is not a Debian system. Install what these Debian 12 packages hold, then build with cmake:
${wanted[*]}"

mapfile -t missing < <(missing_of "${wanted[@]}")
[[ ${#missing[@]} -gt 0 ]] || exit 0

echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
# The package lists may be absent or older than the mirror: they are fetched anew only where installing fails without.
if ! apt-cache show --no-all-versions "${missing[@]}" >/dev/null 2>&1 || ! apt_get install --yes --no-install-recommends "${missing[@]}"; then
    apt_get update || fail "the package lists could not be fetched; check the network and /etc/apt/sources.list, then run this again"
    apt_get install --yes --no-install-recommends "${missing[@]}" ||
        fail "apt-get could not install: ${missing[*]}
Its message stands above. The names are those of Debian 12 (bookworm)."
fi
