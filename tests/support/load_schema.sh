#!/usr/bin/env bash
# load_schema.sh [--fresh] [--demo] [--no-lint] [--no-reference] [DATABASE]
# Installs the whole schema into DATABASE (default lupavahti) of the cluster that PGHOST, PGPORT and PGUSER name,
# as a superuser, in one transaction: the shell twin of model/schema/Migrator, in the very same order:
#   roles.sql, meta.sql, drop_code.sql (superuser) · migrations/*.sql (as lv_owner) · code/<folder>/*.sql by folder, then name (superuser)
#   · reference/*.csv, each copied into a temporary table reference_<file name> (every column text, named by the header line),
#   then reference/*.sql, which read those tables · lint/*.sql, each a query that must return no rows · demo/*.sql when asked.
#   --fresh   drop the database first          --demo    load the demo data too
#   --no-lint leave the lints out              --no-reference  leave the reference data out
#   --print   only print the script for psql, run nothing
# The files hold plain SQL (no psql commands). An installed database is rebuilt: code is dropped and made anew, new migrations run.
set -euo pipefail
export LC_ALL=C.UTF-8
fresh=0 demo=0 lint=1 reference=1 print=0 database=lupavahti
for argument in "$@"; do
  case $argument in
    --fresh) fresh=1 ;; --demo) demo=1 ;; --no-lint) lint=0 ;; --no-reference) reference=0 ;; --print) print=1 ;;
    -*) sed -n 2,13p "$0" >&2; exit 2 ;;
    *) database=$argument ;;
  esac
done
sql=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../sql" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
psql=(psql -X -q -v ON_ERROR_STOP=1)

# Files below one folder of sql/, in the order of their paths.
files() { if [[ -d $sql/$1 ]]; then (cd "$sql" && find "$1" -type f -name "*.$2" | LC_ALL=C sort); fi; }
hash_of() { sha256sum <"$1" | cut -d' ' -f1; }
# The fingerprint of everything that is rebuilt: sha256 over the lines of sha256sum for these files.
code_hash() {
  (cd "$sql" && { printf "%s\n" roles.sql meta.sql drop_code.sql
     for f in code lint reference; do files "$f" sql; files "$f" csv; done; } | LC_ALL=C sort | xargs sha256sum) | sha256sum | cut -d' ' -f1
}

[[ $print == 1 ]] || {
  if [[ $fresh == 1 ]]; then "${psql[@]}" -d postgres -c "drop database if exists \"$database\" with (force)"; fi
  [[ $("${psql[@]}" -At -d postgres -c "select count(*) from pg_database where datname = '$database'") == 1 ]] ||
    "${psql[@]}" -d postgres -c "create database \"$database\" template template0 encoding 'UTF8' locale 'C.UTF-8'"
}
applied=''
[[ $print == 1 ]] || [[ $("${psql[@]}" -At -d "$database" -c "select to_regclass('meta.migration') is not null") != t ]] ||
  applied=$("${psql[@]}" -At -d "$database" -c "select number from meta.migration")

{
  echo 'begin; set local client_min_messages = warning;'
  for f in roles.sql meta.sql drop_code.sql; do if [[ -f $sql/$f ]]; then echo "\\i $sql/$f"; fi; done
  for f in $(files migrations sql); do
    name=$(basename "$f" .sql) number=$((10#${name%%_*}))
    if grep -qx "$number" <<<"$applied"; then continue; fi
    echo "set local role lv_owner;"; echo "\\i $sql/$f"; echo "reset role;"
    echo "insert into meta.migration (number, name, sha256, program) values ($number, '${name#*_}', '$(hash_of "$sql/$f")', 'load_schema.sh');"
  done
  for f in $(files code sql); do echo "\\i $sql/$f"; done
  if [[ $reference == 1 ]]; then
    for f in $(files reference csv); do
      table=reference_$(basename "$f" .csv)
      columns=$(head -n 1 "$sql/$f" | tr -d '\r"\357\273\277' | sed 's/[^,]*/"&" text/g')
      echo "create temporary table $table ($columns) on commit drop;"
      echo "\\copy $table from '$sql/$f' (format csv, header true, encoding 'UTF8')"
    done
    for f in $(files reference sql); do echo "\\i $sql/$f"; done
  fi
  echo "insert into meta.installation (program, minimum_program, code_sha256) values ('load_schema.sh', '0.0.0', '$(code_hash)')
        on conflict (only_row) do update set program = excluded.program, code_sha256 = excluded.code_sha256, changed_at = now();"
  if [[ $demo == 1 ]]; then
    for f in $(files demo sql); do echo "\\i $sql/$f"; done
    echo "update meta.installation set demo = true;"
  fi
  if [[ $lint == 1 ]]; then
    for f in $(files lint sql); do echo "\\o $work/$(basename "$f")"; echo "\\i $sql/$f"; echo '\o'; done
  fi
  echo 'commit;'
} >"$work/load.psql"
if [[ $print == 1 ]]; then cat "$work/load.psql"; exit 0; fi
"${psql[@]}" -At -d "$database" -f "$work/load.psql" >"$work/out" || { cat "$work/out" >&2; exit 1; }
found=0
for f in "$work"/*.sql; do
  if [[ -s $f ]]; then found=1; echo "lint $(basename "$f" .sql):" >&2; cat "$f" >&2; fi
done
exit "$found"
