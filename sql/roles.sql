-- Roles of the cluster and the schemas of this database. Run by a superuser before every installation and upgrade; can be run again.
-- People get one login each (u_ + 12 hex digits), made only by api.issue_login; nothing here has a password or may log in.

do $$
declare
  v_role text;
begin
  if current_setting('server_version_num')::integer < 150020 then
    raise exception 'PostgreSQL 15.20 or newer of version 15 is needed, this server is %', current_setting('server_version')
      using errcode = '0A000', hint = 'Older minor versions have known holes that any SQL user can reach.';
  end if;
  foreach v_role in array array['lv_owner', 'lv_writer', 'lv_sealer', 'lv_rolemaker', 'lv_killer',
                                'lv_agency', 'lv_customer', 'lv_gateway', 'lv_loader', 'lv_demo'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
      execute format('create role %I', v_role);
    end if;
    -- Whatever somebody did to a role by hand is taken back.
    execute format('alter role %I nologin nosuperuser nocreatedb %s noreplication nobypassrls inherit',
                   v_role, case v_role when 'lv_rolemaker' then 'createrole' else 'nocreaterole' end);
  end loop;
end $$;

comment on role lv_owner is 'Lupavahti: owns schemas, tables and views; bound by row-level security like everybody.';
comment on role lv_writer is 'Lupavahti: owns the command functions; no member, no right to change structure.';
comment on role lv_sealer is 'Lupavahti: owns sealing and verification of the audit trail; adds seals, changes nothing.';
comment on role lv_rolemaker is 'Lupavahti: makes and closes login roles of people and sets their passwords, through a few functions only.';
comment on role lv_killer is 'Lupavahti: sees and ends sessions of people, through a few functions only.';
comment on role lv_agency is 'Lupavahti: people of the agency.';
comment on role lv_customer is 'Lupavahti: people of customer organisations.';
comment on role lv_gateway is 'Lupavahti: services that ask for access decisions.';
comment on role lv_loader is 'Lupavahti: services that bring usage logs in.';
comment on role lv_demo is 'Lupavahti: demo people of a private cluster, who log in by choosing a name.';

grant pg_signal_backend, pg_read_all_stats to lv_killer;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant create on database %I to lv_owner', current_database());
  execute format('grant connect on database %I to lv_agency, lv_customer, lv_gateway, lv_loader', current_database());
  -- Lists and commands are short; somebody who switches these limits off is met by rule.end_stale_sessions().
  execute format('alter database %I set statement_timeout = %L', current_database(), '30s');
  execute format('alter database %I set lock_timeout = %L', current_database(), '5s');
  execute format('alter database %I set idle_in_transaction_session_timeout = %L', current_database(), '60s');
  execute format('alter database %I set temp_file_limit = %L', current_database(), '2GB');
  execute format('alter database %I set client_connection_check_interval = %L', current_database(), '5s');
  execute format('alter database %I set row_security = on', current_database());
  execute format('alter database %I set jit = off', current_database());   -- pages of lists take milliseconds, compiling them takes longer
  execute format('alter database %I set timezone = %L', current_database(), 'Europe/Helsinki');
end $$;
revoke create on schema public from public;

create schema if not exists data authorization lv_owner;
create schema if not exists audit authorization lv_owner;
create schema if not exists intake authorization lv_owner;
create schema if not exists extension;
create extension if not exists btree_gist schema extension;
comment on schema data is 'Tables of the cases and of reference data; read under row-level security, written by commands only.';
comment on schema audit is 'The record of every act and every refused attempt, and the seals that prove it whole.';
comment on schema intake is 'What services bring in, before it is accepted.';
comment on schema extension is 'Extensions of PostgreSQL, kept apart from everything of our own.';
