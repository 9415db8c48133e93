-- The demo world is played through the commands of the program, as the people who would give them and on the days on which they
-- would, so that it is consistent and its record whole. These tools stand only while it is loaded; 90_close.sql takes them away.
create schema demo;

create table demo.person (handle text primary key, id bigint not null);
create table demo.org (handle text primary key, id bigint not null);
create table demo.thing (object text, handle text, id bigint not null, primary key (object, handle));

-- The clock of the rules stands at a day of the past; put back by 90_close.sql.
create table demo.kept (definition text not null);
insert into demo.kept select pg_get_functiondef('rule.moment()'::regprocedure);
select set_config('demo.moment', ((now() at time zone 'Europe/Helsinki')::date - 400)::text || ' 09:00+02', false);
create or replace function rule.moment() returns timestamptz
  language sql volatile parallel safe
  return current_setting('demo.moment')::timestamptz;

-- Office hours, some days ago: a weekend goes back to Friday, acts follow each other by minutes, none lies in the future.
create function demo.set_day(p_days_ago integer) returns void language plpgsql as $$
declare
  v_day date := (now() at time zone 'Europe/Helsinki')::date - p_days_ago;
begin
  v_day := v_day - greatest(extract(isodow from v_day)::integer - 5, 0);
  perform set_config('demo.moment', least(clock_timestamp(), greatest(current_setting('demo.moment')::timestamptz + interval '160 seconds',
    (v_day + time '08:40') at time zone 'Europe/Helsinki'))::text, false);
end $$;

create function demo.org(p_handle text) returns bigint language sql stable return (select id from demo.org where handle = p_handle);
create function demo.who(p_handle text) returns bigint language sql stable return (select id from demo.person where handle = p_handle);
create function demo.today() returns date language sql volatile return (current_setting('demo.moment')::timestamptz at time zone 'Europe/Helsinki')::date;

-- A person, at the agency or at a customer, with a login when one is named. With a login of the demo he can be chosen from a list on a private cluster.
create function demo.add_login(p_handle text, p_login text, p_given text, p_family text, p_language text, p_chosen boolean) returns void
  language plpgsql as $$
declare
  v_id bigint;
begin
  insert into data.person (login_name, given_names, family_name, language) values (p_login, p_given, p_family, p_language) returning id into v_id;
  insert into demo.person values (p_handle, v_id);
  if not exists (select from pg_roles where rolname = p_login) then
    execute format('create role %I login connection limit 6', p_login);
  else
    execute format('alter role %I login connection limit 6', p_login);
  end if;
  if p_chosen then
    execute format('grant lv_demo to %I', p_login);
  end if;
end $$;

create function demo.join_org(p_handle text, p_org text, p_role text, p_duty text, p_scope text default 'both') returns void language plpgsql as $$
begin
  insert into data.membership (person_id, org_id, role, service_scope, duty, unit, email, valid_from)
  select p.id, demo.org(p_org), p_role, p_scope, p_duty, '',
         translate(lower(split_part(p.given_names, ' ', 1) || '.' || p.family_name), 'åäö ', 'aao-') || '@' || translate(p_org, '_', '-') || '.example',
         demo.today()
    from data.person p where p.id = demo.who(p_handle);
  execute format('grant %I to %I', case when p_org = 'agency' then 'lv_agency' else 'lv_customer' end,
                 (select login_name from data.person where id = demo.who(p_handle)));
end $$;

-- One command, as a person, some days ago. An object is named by the handle under which it was made; its present version is sent along.
create function demo.act(p_who text, p_days_ago integer, p_command text, p_object text, p_handle text, p_arguments text, p_code text default null)
  returns void language plpgsql as $$
declare
  v_id        bigint := (select t.id from demo.thing t where t.object = p_object and t.handle = p_handle);
  v_version   integer;
  v_arguments text := format('p_request_id => %L', gen_random_uuid());
  v_outcome   record;
  v_args      jsonb;
  v_self      text := session_user;
begin
  perform demo.set_day(p_days_ago);
  execute 'select (' || p_arguments || ')::jsonb' into v_args;
  if p_command = 'run_due_work' then
    v_arguments := '';
  elsif (select 'p_version' = any (f.proargnames) from pg_proc f where f.pronamespace = 'api'::regnamespace and f.proname = p_command) then   -- an act on something that is there
    if v_id is not null then
      execute format('select version from data.%I where id = $1', case p_object when 'right' then 'access_right' when 'join' then 'join_request' else p_object end) into v_version using v_id;
    end if;
    v_arguments := v_arguments || format(', p_id => %L, p_version => %L', v_id, v_version);
  end if;
  select v_arguments || coalesce(string_agg(format(', %I => %L', 'p_' || key, value), ''), '') into v_arguments from jsonb_each_text(v_args);
  perform set_config('session_authorization', (select login_name from data.person where id = demo.who(p_who)), true);
  execute format('select * from api.%I(%s)', p_command, v_arguments) into v_outcome;
  perform set_config('session_authorization', v_self, true);
  if v_outcome.code is distinct from p_code then
    raise exception '% % % by %: % % %', p_command, p_object, p_handle, p_who, v_outcome.code, v_outcome.field, v_outcome.detail;
  end if;
  if v_id is null and v_outcome.accepted and p_command <> 'run_due_work' then
    insert into demo.thing values (p_object, p_handle, v_outcome.id);
  end if;
  if p_command = 'ask_join' then
    insert into demo.thing select 'join', p_handle, j.id from data.join_request j where j.application_id = v_id and j.state = 'asked';
  elsif p_command = 'decide_application' then
    perform demo.name_permit(p_handle);
  end if;
end $$;

-- Acts are planned first, by area, and then played in the order of time (80_play.sql). Arguments are an SQL expression, evaluated on the day.
create table demo.plan (no integer generated always as identity primary key, days_ago integer not null, who text not null, command text not null,
  object text not null, handle text not null, arguments text not null, code text);
create function demo.plan(p_days_ago integer, p_who text, p_command text, p_object text, p_handle text, p_arguments text default $$'{}'$$, p_code text default null)
  returns void language sql
begin atomic
  insert into demo.plan (days_ago, who, command, object, handle, arguments, code) values (p_days_ago, p_who, p_command, p_object, p_handle, p_arguments, p_code);
end;

-- Items of the catalogue by code or beginning of code, asked for one purpose.
create function demo.items(p_purpose_no integer, p_legal_basis text, p_codes text[], p_search_key text default 'identity_code') returns jsonb
  language sql stable
  return (select coalesce(jsonb_agg(jsonb_build_object('item_id', i.id, 'purpose_no', p_purpose_no, 'search_key', p_search_key, 'legal_basis', p_legal_basis) order by i.id), '[]')
            from data.data_item i where exists (select from unnest(p_codes) c where i.code = c or right(c, 1) = '*' and starts_with(i.code, rtrim(c, '*'))));

-- The judgement of every item asked: granted, but for the codes named, which fall with their reason.
create function demo.judgement(p_handle text, p_not text[] default '{}', p_outcome text default 'refused', p_reason_code text default 'not_necessary', p_reason text default '')
  returns jsonb language sql stable
  return (select jsonb_agg(jsonb_build_object('item_id', i.id, 'purpose_no', a.purpose_no)
                 || case when i.code = any (p_not) then jsonb_build_object('outcome', p_outcome, 'reason_code', p_reason_code, 'reason', p_reason)
                         else '{"outcome": "granted", "reason_code": null, "reason": ""}' end)
            from data.application_item a join data.data_item i on i.id = a.item_id
           where a.application_id = (select t.id from demo.thing t where t.object = 'application' and t.handle = p_handle));

-- After a decision that made a permit it carries the handle of its application, and a responsible user named in an order that of the person.
create function demo.name_permit(p_handle text) returns void language sql
begin atomic
  insert into demo.thing
  select 'permit', p_handle, c.permit_id from demo.thing t join data.decision d on d.application_id = t.id join data.permit_content c on c.decision_id = d.id and c.version_no = 1
  where t.object = 'application' and t.handle = p_handle;
  insert into demo.thing
  select 'appointment', p.handle, o.id from demo.thing t join data.application a on a.id = t.id join demo.person p on p.id = a.responsible_person_id
    join data.appointment o on o.org_id = a.org_id and o.person_id = a.responsible_person_id and o.state = 'applied'
  where t.object = 'application' and t.handle = p_handle;
end;

create function demo.purpose(p_permit text, p_no integer) returns bigint language sql stable
  return (select u.id from data.permit_purpose u join demo.thing t on t.id = u.permit_id and t.object = 'permit' where t.handle = p_permit and u.purpose_no = p_no);
create function demo.thing_id(p_object text, p_handle text) returns bigint language sql stable
  return (select id from demo.thing where object = p_object and handle = p_handle);
