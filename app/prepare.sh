# Sourced by app/run and tests/run: installs missing Debian packages and builds into .build/release.
# Expects: here = the top of the checkout.
# shellcheck shell=bash
: "${here:?}"

# What the program is built from and what it needs while running. One package per need; dependencies come by themselves.
# shellcheck disable=SC2034
run_packages=(
  g++ cmake ninja-build ccache                                  # building
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libpq-dev
  libqt6sql6-psql postgresql-15                                 # the private cluster and the way to it
  libqt6svg6 breeze-icon-theme fonts-noto-core qt6-qpa-plugins   # the window
)

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 9; }

# Runs a command as root: directly, or by sudo for a person who may.
as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo -- "$@"; fi
}

# Installs those of the given packages that are missing. Looks first, so that a complete machine needs neither network nor sudo.
install_packages() {
  local package missing=() status
  status=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
  for package in "$@"; do
    grep -qxF "$package installed" <<<"$status" || missing+=("$package")
    # A server that the program would refuse counts as missing.
    if [[ $package == postgresql-15 ]] && grep -qxF "$package installed" <<<"$status" &&
       dpkg --compare-versions "$(dpkg-query -W -f '${Version}' postgresql-15)" lt 15.20; then missing+=("$package"); fi
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  command -v apt-get >/dev/null || give_up "Lupavahti is built on Debian 12; this system has no apt-get. Missing: ${missing[*]}"
  [[ $(id -u) == 0 ]] || command -v sudo >/dev/null ||
    give_up "These packages are missing and need root: ${missing[*]}. Start once as root or as a person who may use sudo."
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  # Debian would make and start a server of its own with the package; Lupavahti brings its own private one.
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    as_root mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  local log; log=$(mktemp)
  if ! { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
         -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2; rm -f "$log"
    give_up "The packages could not be installed (see above). Is there a network, and is this Debian 12?"
  fi
  rm -f "$log"
}

# True when some source is newer than the given file: the build tool is asked only then, so that an ordinary start costs nothing.
sources_newer_than() {
  [[ ! -e $1 ]] || [[ -n $(find "$here/CMakeLists.txt" "$here/app" "$here/model" "$here/forms" "$here/sql" "$here/translations" \
    -newer "$1" ! -name run ! -name '*.sh' -print -quit 2>/dev/null) ]]
}

# Builds the given CMake targets (none: the default ones) in Release into .build/release.
build() {
  local folder=$here/.build/release launcher=()
  if [[ -e $here/.build && ! -w $here/.build ]]; then
    give_up "The folder .build belongs to $(stat -c %U "$here/.build"); remove it or start as that account."
  fi
  mkdir -p "$folder"
  command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  (
    flock 9
    cmake -S "$here" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release "${launcher[@]}" >"$folder/configure.log" 2>&1 ||
      { tail -n 25 "$folder/configure.log" >&2; exit 9; }
    if [[ -t 2 ]]; then cmake --build "$folder" "${@/#/--target=}" >&2
    else cmake --build "$folder" "${@/#/--target=}" >"$folder/build.log" 2>&1 || { grep -aE 'error|FAILED' "$folder/build.log" | head -n 30 >&2; exit 9; }; fi
  ) 9>"$folder/build.lock" || give_up "The build failed; the whole output is in .build/release."
}

build_program() {
  local program=$here/.build/release/lupavahti stamp=$here/.build/release/program.stamp started
  [[ -x $program ]] && ! sources_newer_than "$stamp" && return 0
  say "Building Lupavahti (the first time takes some minutes) …"
  mkdir -p "$here/.build/release" 2>/dev/null || true
  started=$(mktemp)
  build lupavahti
  touch -r "$started" "$stamp"; rm -f "$started"
}
