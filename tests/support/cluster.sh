#!/usr/bin/env bash
# cluster.sh start FILE | stop FILE: a throw-away PostgreSQL cluster for tests, on a socket only. FILE
# receives its folder, which is also the socket folder. Logins are trusted, except members of
# test_password, who need one. Nothing in it survives; it is not written safely to disk.
set -euo pipefail
export LC_ALL=C.UTF-8
bin=${LUPAVAHTI_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
file=${2:?usage: cluster.sh start|stop FILE}
# The server refuses to run as root.
as_server() { if [[ $(id -u) == 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case ${1:-} in
start)
  [[ ! -e $file ]] || "$0" stop "$file" || true
  dir=$(mktemp -d /tmp/lvtest.XXXXXX)
  [[ $(id -u) != 0 ]] || chown postgres: "$dir"
  cd /
  as_server "$bin/initdb" -D "$dir/data" -U cluster_admin -A trust --locale=C.UTF-8 -E UTF8 -N >"$dir.log" 2>&1 ||
    { cat "$dir.log" >&2; exit 1; }
  as_server tee "$dir/data/pg_hba.conf" >/dev/null <<HBA
local all +test_password scram-sha-256
local all all trust
HBA
  as_server tee -a "$dir/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$dir'
max_connections = 200
shared_buffers = 128MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum_naptime = 5s
CONF
  as_server "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w -t 60 start >>"$dir.log" 2>&1 || { cat "$dir.log" >&2; exit 1; }
  rm -f "$dir.log"
  PGOPTIONS='' "$bin/psql" -X -q -h "$dir" -U cluster_admin -d postgres -c 'create role test_password nologin'
  printf '%s\n' "$dir" >"$file"
  ;;
stop)
  [[ -e $file ]] || exit 0
  dir=$(<"$file")
  case $dir in /tmp/lvtest.*) ;; *) echo "not a test cluster: $dir" >&2; exit 1 ;; esac
  cd /
  [[ ! -d $dir/data ]] || as_server "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$dir" "$file"
  ;;
*) sed -n 2,4p "$0" >&2; exit 2 ;;
esac
